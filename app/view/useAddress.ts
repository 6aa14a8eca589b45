import { useEffect, useRef, useState } from 'react'
import type { ChartId } from '../charts/chartIds'
import type { Place } from '../run/permalink'
import type { Run } from '../run/run'
import { AddressWriter, type Located, readAddress } from './address'
import { isInStory, pageOf } from './pages'

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
  const [address] = useState(() => new AddressWriter(history))
  const [inStory] = useState(() => isInStory(location.hash))
  const merges = useRef(false)

  useEffect(() => {
    address.write(run, place, merges.current)
    merges.current = false
  }, [address, run, place])

  useEffect(() => {
    const follow = () => {
      const { hash } = location
      if (pageOf(hash) !== page || isInStory(hash) !== inStory) return address.stop()
      const located = readAddress()
      address.accept(located.run, located.place)
      open(located, isOwnEntry(history.state))
    }
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      address.stop()
    }
  }, [address, open, page, inStory])

  return {
    /** Says whether the next change belongs to the entry of the history that is there. */
    merge: (on: boolean) => {
      merges.current = on
    },
    /** Brings the address up to date at once. */
    flush: () => address.flush(),
  }
}
