import type { Chart } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import { parseQuery, splitQuery, withoutStory } from '../run/permalink'
import type { Problem } from '../run/problem'
import type { Run } from '../run/run'
import { parseOpened } from '../story/opened'
import type { TaskLink } from './tasks'

/** What the link of a task means: the run that it starts from, and what was ignored in it. */
export interface TaskRun {
  readonly run: Run
  readonly problems: readonly Problem[]
}

/**
 * Reads the link of a task: of a chart by itself, or of a call of a story, which meets what the
 * calls before have settled. Never fails: what is wrong is reported, the rest applies.
 */
export function toTaskRun({ chart, query }: TaskLink, charts: (id: ChartId) => Chart): TaskRun {
  const { parameters } = splitQuery(query)
  if (!parameters.has('story')) return parseQuery(charts(chart), query)
  const read = parseOpened(chart, query, charts)
  if ('opened' in read) return read.parsed
  const { run, problems } = parseQuery(charts(chart), withoutStory(query))
  return { run, problems: [...read.problems, ...problems] }
}
