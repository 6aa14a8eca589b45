import { useEffect, useRef, useState } from 'react'
import { edgeId } from '../../run/graph'

/** The edge that a single step forward has just taken, to send the token along it; counted. */
export function useArrival(steps: readonly unknown[], position: number, current: string | null) {
  const before = useRef({ steps, position, current, count: 0 })
  const [arrival, setArrival] = useState<{ edge: string; count: number } | null>(null)
  useEffect(() => {
    const last = before.current
    const forward = last.position + 1 === position
    const count = last.count + 1
    before.current = { steps, position, current, count }
    setArrival(
      forward && last.current !== null && current !== null
        ? { edge: edgeId(last.current, current), count }
        : null,
    )
  }, [steps, position, current])
  return arrival
}
