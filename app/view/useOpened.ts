import { useCallback, useState } from 'react'
import type { Run } from '../run/run'
import type { Explorer } from './useExplorer'

/** What a visitor has opened to have it explained: a step, an exit, or how to get somewhere. */
export function useOpened({ run, position, send }: Explorer) {
  /** What was opened beside the run; it gives way as soon as the run goes on. */
  const [aside, setAside] = useState<{ what: string; run: Run; position: number } | null>(null)
  const opened = aside?.run === run && aside.position === position ? aside.what : null
  /** What Find was asked how to get to, until something else is opened. */
  const [sought, setSought] = useState({ target: '', time: 0 })
  /** Whether the explanation lies open, where it has no place of its own. */
  const [drawer, setDrawer] = useState(false)
  const openExit = useCallback(
    (edge: string) => {
      setSought(({ time }) => ({ target: '', time }))
      setAside({ what: edge, run, position })
      setDrawer(true)
    },
    [run, position],
  )
  /** Goes to a step of the run; one that is not in it is explained beside it. */
  const open = useCallback(
    (node: string) => {
      setSought(({ time }) => ({ target: '', time }))
      const visits = run.steps.flatMap((one, index) => (one.node === node ? [index] : []))
      const nearest = visits.findLast((index) => index <= position) ?? visits[0]
      if (nearest === undefined) setAside({ what: node, run, position })
      else {
        setAside(null)
        send({ type: 'GO', position: nearest })
      }
      setDrawer(true)
    },
    [run, position, send],
  )
  const reach = useCallback((target: string) => {
    setAside(null)
    setSought(({ time }) => ({ target, time: time + 1 }))
    setDrawer(true)
  }, [])
  const close = useCallback(() => setAside(null), [])
  return { opened, sought, drawer, setDrawer, open, openExit, reach, close }
}
