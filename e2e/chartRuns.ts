import type { Chart } from '../app/charts/chartDefinition'
import { configureChart } from '../app/charts/configure/configureChart'
import { endChart } from '../app/charts/end/endChart'
import { identityChart } from '../app/charts/identity/identityChart'
import { startChart } from '../app/charts/start/startChart'
import { useChart } from '../app/charts/use/useChart'
import { toHex } from '../app/mapi/flags'
import { resultCodes } from '../app/mapi/resultCodes'
import { parseQuery } from '../app/run/permalink'
import { queries as configureQueries } from '../app/run/queries/configure'
import { queries as endQueries } from '../app/run/queries/end'
import { queries as identityQueries } from '../app/run/queries/identity'
import { queries as startQueries } from '../app/run/queries/start'
import { queries as useQueries } from '../app/run/queries/use'
import type { Run } from '../app/run/run'
import { text as configureText } from '../app/text/en/configure'
import { text as endText } from '../app/text/en/end'
import { text as identityText } from '../app/text/en/identity'
import { text as startText } from '../app/text/en/start'
import { text as useText } from '../app/text/en/use'
import type { ChartText } from '../app/text/texts'
import { type Explorer, expect } from './explorer'

/** The charts beside that of the logon. */
export const ids = ['start', 'configure', 'use', 'identity', 'end'] as const
export type Id = (typeof ids)[number]

export const charts: Readonly<Record<Id, Chart>> = {
  start: startChart as Chart,
  configure: configureChart as Chart,
  use: useChart as Chart,
  identity: identityChart as Chart,
  end: endChart as Chart,
}

/** Named runs of the session in use that take nothing that the others do not take. */
const repeated: ReadonlySet<string> = new Set([
  'plain call',
  'store opened for writing',
  'store in a nonmessaging session',
  'store left out waits for its password',
  'store left out no dialog allowed',
  'folder of another store opened',
  'messaging user opened',
  'object of no provider',
  'address book object without an address book',
  'store opened by OpenEntry',
  'status table right after the logon',
  'status table of a nonmessaging session',
  'address book without a disabled service',
  'address book of a profile without any',
])
const useRuns = Object.entries(useQueries).filter(([name]) => !repeated.has(name))

/** Runs of each chart that together take every edge of it. */
export const queries: Readonly<Record<Id, Readonly<Record<string, string>>>> = {
  start: startQueries,
  configure: configureQueries,
  use: Object.fromEntries(useRuns),
  identity: identityQueries,
  end: endQueries,
}
/** What English says about each chart. */
export const words: Readonly<Record<Id, ChartText>> = {
  start: startText,
  configure: configureText,
  use: useText,
  identity: identityText,
  end: endText,
}

/** The run of a query, without a browser. */
export const play = (id: Id, query: string): Run => parseQuery(charts[id], query).run

/** What the steps of a run are called. */
export const labelsOf = ({ chart, steps }: Run): string[] =>
  steps.map(({ node }) => words[chart.id as Id].steps[node]?.label ?? node)

/** The exits that a run takes before a step. */
export const edgesBefore = ({ steps }: Run, position: number): string[] =>
  [...new Set(steps.slice(0, position).flatMap(({ exit }) => exit?.edge ?? []))].sort()

/** What the panel says of a result, one text for each part of it. */
export function resultWords({ chart, outcome }: Run): string[] {
  if (!outcome) return ['Not yet']
  const { steps, details } = words[chart.id as Id]
  const { node, hresult } = outcome
  const known = Object.entries(outcome.details).flatMap(
    ([name, value]) => details[name]?.[String(value)]?.name ?? [],
  )
  return [
    ...(hresult ? [hresult, toHex(resultCodes[hresult])] : [steps[node]?.label ?? '']),
    ...known,
  ]
}

/** The page stands where the run is at that position: list of steps, current shape, drawn lines. */
export async function expectAt(explorer: Explorer, run: Run, position: number): Promise<void> {
  const node = run.steps[position]?.node ?? ''
  const leaving = run.steps[position]?.exit?.edge
  await expect(explorer.path).toHaveText(labelsOf(run))
  await expect(explorer.steps.getByRole('listitem')).toHaveCount(position + 1)
  await expect(explorer.steps.getByRole('listitem').last().getByRole('button')).toHaveAttribute(
    'aria-current',
    'step',
  )
  await expect(explorer.current).toHaveCount(1)
  await expect(explorer.current).toHaveAttribute('data-step', node)
  const taken = edgesBefore(run, position).filter((edge) => edge !== leaving)
  await expect.poll(() => explorer.exits('taken', 'earlier')).toEqual(taken)
  expect(await explorer.exits('leaving')).toEqual(leaving === undefined ? [] : [leaving])
}

/** The panel says the result of the run. */
export async function expectResult(explorer: Explorer, run: Run): Promise<void> {
  for (const part of resultWords(run)) await expect(explorer.result).toContainText(part)
}
