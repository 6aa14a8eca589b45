import { useMemo } from 'react'
import { stateMeta } from '../../run/graph'
import type { Explorer } from '../useExplorer'

/** What the current step reads: parameters, single flags, and the values themselves. */
export function useReads({ chart, step }: Explorer) {
  return useMemo(() => {
    const readings = stateMeta(chart.machine, step.node).reads.map((read) =>
      chart.read(step.context, read),
    )
    return {
      readings,
      inputs: new Set(readings.filter(({ flag }) => flag === null).map(({ input }) => input)),
      flags: new Set(
        readings.filter(({ flag }) => flag !== null).map(({ input, read }) => `${input}.${read}`),
      ),
    }
  }, [chart, step])
}
