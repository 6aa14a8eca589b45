import { useState } from 'react'
import { edgeId } from '../../run/graph'

/**
 * The edge that a single step forward has just taken, to send the token along it; counted. The
 * next step takes its place, so that rapid steps do not pile up.
 */
export function useArrival(steps: readonly unknown[], position: number, current: string | null) {
  const [last, setLast] = useState({
    steps,
    position,
    current,
    arrival: null as { edge: string; count: number } | null,
    count: 0,
  })
  if (last.steps === steps && last.position === position && last.current === current)
    return last.arrival
  const count = last.count + 1
  const goesOn = last.position + 1 === position && last.current !== null && current !== null
  const arrival = goesOn ? { edge: edgeId(last.current as string, current), count } : null
  setLast({ steps, position, current, arrival, count })
  return arrival
}
