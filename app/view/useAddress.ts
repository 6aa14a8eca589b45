import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChartId } from '../charts/chartIds'
import type { Place } from '../run/permalink'
import type { Run } from '../run/run'
import { AddressWriter, type Located, readAddress } from './address'
import { isInStory, pageOf } from './pages'
import { writeAddress } from './patientHistory'

/** The address was written by the page itself: a person goes back or forward. */
const isOwnEntry = (state: unknown) =>
  typeof state === 'object' && state !== null && 'answers' in state

/**
 * Keeps the address of a chart's page true to what is shown. When the address changes by itself,
 * `open` is told what it means, and whether the page itself had written it.
 */
export function useAddress(
  page: ChartId,
  run: Run,
  place: Place,
  open: (located: Located, isOwn: boolean) => void,
) {
  const [address] = useState(() => new AddressWriter(writeAddress))
  const [inStory] = useState(() => isInStory(location.hash))
  const merges = useRef(false)
  const [drawnFor] = useState(() => location.hash)
  const isThere = useRef(false)

  useEffect(() => {
    const follow = () => {
      const { hash } = location
      if (pageOf(hash) !== page || isInStory(hash) !== inStory) return address.stop()
      const located = readAddress()
      address.accept(located.run, located.place)
      open(located, isOwnEntry(history.state))
    }
    const flush = () => address.flush()
    window.addEventListener('popstate', follow)
    window.addEventListener('pagehide', flush)
    // Somebody has gone elsewhere while the page was being drawn.
    if (!isThere.current && location.hash !== drawnFor) follow()
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('pagehide', flush)
      address.stop()
    }
  }, [address, open, page, inStory, drawnFor])

  useEffect(() => {
    const isLate = !isThere.current && location.hash !== drawnFor
    isThere.current = true
    if (!isLate) address.write(run, place, merges.current)
    merges.current = false
  }, [address, run, place, drawnFor])

  return useMemo(
    () => ({
      /** Says whether the next change belongs to the entry of the history that is there. */
      merge: (on: boolean) => {
        merges.current = on
      },
      /** Brings the address up to date at once. */
      flush: () => address.flush(),
    }),
    [address],
  )
}
