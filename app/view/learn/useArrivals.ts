import { useMemo } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import type { Target } from '../../insight/reach'
import { type Part, parts, toMissing } from '../../learn/coverage'
import type { Progress } from '../../learn/progress'
import type { ResultCode } from '../../mapi/resultCodes'
import type { Answering } from '../insight/insightClient'
import { useAnswer } from '../insight/useAnswer'
import { fragmentOf, type Manner } from '../pages'

function toTarget(part: Part, id: string): Target {
  switch (part) {
    case 'steps':
    case 'results':
      return { kind: 'node', node: id }
    case 'exits':
      return { kind: 'edge', edge: id }
    case 'codes':
      return { kind: 'result', code: id as ResultCode }
  }
}

/** Where the links to what has not been seen lead. */
export interface Arrivals {
  readonly answering: Answering<unknown> | null
  readonly again: () => void
  /** `null` until it is worked out, and where nothing leads there. */
  readonly hrefOf: (part: Part, id: string) => string | null
}

/** Runs that get to what has not been seen of a chart, worked out beside the page. */
export function useArrivals(progress: Progress, chart: Chart, manner: Manner): Arrivals {
  const id = chart.id as ChartId
  const missing = useMemo(() => {
    const found = toMissing(progress, chart)
    return parts.flatMap((part) => found[part].map((one) => [part, one] as const))
  }, [progress, chart])
  const { answering, again } = useAnswer<'arrivals'>(
    missing.length === 0 ? null : JSON.stringify([id, missing]),
    () => ({
      kind: 'arrivals',
      chart: id,
      setting: chart.setting,
      targets: missing.map(([part, one]) => toTarget(part, one)),
    }),
  )
  const queries = useMemo(() => {
    if (answering?.state !== 'answered') return null
    return new Map(
      missing.map(([part, one], index) => [`${part} ${one}`, answering.answer[index] ?? null]),
    )
  }, [answering, missing])
  return {
    answering,
    again,
    hrefOf: (part, one) => {
      const query = queries?.get(`${part} ${one}`) ?? null
      return query === null ? null : fragmentOf(id, manner, query)
    },
  }
}
