import type { ChartId } from '../app/charts/chartIds'
import { toHex } from '../app/mapi/flags'
import { isFailure, resultCodes } from '../app/mapi/resultCodes'
import type { Run } from '../app/run/run'
import { detailWords } from '../app/words/details'
import { texts, words } from './chartRuns'
import { type Explorer, expect } from './explorer'

/** What the steps of a run are called. */
export const labelsOf = ({ chart, steps }: Run): string[] =>
  steps.map(({ node }) => words[chart.id as ChartId].steps[node]?.label ?? node)

/** What the panel says of a result, one text for each part of it. */
export function resultWords({ chart, outcome }: Run): string[] {
  if (!outcome) return ['Not yet']
  const { hresult, node, details } = outcome
  return [
    ...(hresult
      ? [hresult, toHex(resultCodes[hresult])]
      : [words[chart.id as ChartId].steps[node]?.label ?? '']),
    ...detailWords(texts, chart, details),
  ]
}

/** The panel says the result of the run. */
export async function expectResult(explorer: Explorer, run: Run): Promise<void> {
  for (const part of resultWords(run)) await expect(explorer.result).toContainText(part)
}

/** What a run without a browser comes to at a step, in the words in which the page shows it. */
function toExpected(run: Run, position: number) {
  const { chart, steps, world } = run
  const step = steps[position]
  if (!step) throw new Error(`The run has no step ${position}`)
  const said = words[chart.id as ChartId]
  const leaving = step.exit?.edge
  const before = [...new Set(steps.slice(0, position).flatMap(({ exit }) => exit?.edge ?? []))]
  const { node, context, subject } = step
  const service = subject.service ?? subject.provider?.split('/')[0]
  const name = chart.messageServices.find(({ id }) => id === service)?.name ?? ''
  return {
    current: [node],
    path: labelsOf(run),
    listed: position + 1,
    marked: [position],
    drawn: before.filter((edge) => edge !== leaving).sort(),
    leaving: leaving === undefined ? [] : [leaving],
    prompt: step.prompt === null ? [] : [said.prompts[node]?.title(name) ?? ''],
    warnings: chart.conflicts(world.inputs).map((id) => said.conflicts[id] ?? id),
    services: chart
      .services(context, node)
      .map(({ name, status, providers }) => [
        name,
        ...providers.flatMap(({ id, hresult }) =>
          hresult !== null && isFailure(hresult) ? [`${id.toUpperCase()}: ${hresult}`] : [],
        ),
        ...providers.map(({ id, status }) =>
          texts.ui.pair(texts.providerKinds[id], texts.providerStatus[status]),
        ),
        texts.serviceStatus[status],
      ]),
    missing: [] as string[],
  }
}

/** The same as the page shows it, read in one go: nothing changes in between. */
const readPage = ({ page }: Explorer, result: readonly string[]) =>
  page.evaluate((result) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const textsOf = (selector: string) => all(selector).map((one) => one.textContent?.trim() ?? '')
    const rows = all('ol[aria-label="Steps"] > li > button')
    const edges = (...ways: string[]) =>
      all('.react-flow .react-flow__edge')
        .filter((edge) => edge.querySelector(ways.map((way) => `.exit.${way}`).join()))
        .map((edge) => edge.getAttribute('data-id') ?? '')
        .sort()
    const shown = all('[role="status"][aria-label="Result"]')
      .map((one) => one.textContent)
      .join()
    return {
      current: all('.react-flow [aria-current="step"]').map((one) => one.getAttribute('data-step')),
      path: textsOf('.panel.steps .what'),
      listed: rows.length,
      marked: rows.flatMap((row, at) => (row.getAttribute('aria-current') === 'step' ? [at] : [])),
      drawn: edges('taken', 'earlier'),
      leaving: edges('leaving'),
      prompt: textsOf('dialog.prompt[open] h2'),
      warnings: textsOf('.panel.call .warnings li'),
      services: all('table[aria-label="Message services"] tbody tr[data-service]').map((row) => [
        row.querySelector('th')?.firstChild?.textContent ?? '',
        ...[...row.querySelectorAll('th > code')].map((one) => one.textContent ?? ''),
        ...[...row.querySelectorAll('li .visually-hidden')].map((one) => one.textContent ?? ''),
        row.querySelector('td.status')?.textContent ?? '',
      ]),
      missing: result.filter((part) => !shown.includes(part)),
    }
  }, result)

/**
 * The page stands where the run is at that position, and shows what the run says there.
 * @returns the exits that are drawn as taken, or as the one that comes next.
 */
export async function expectAt(
  explorer: Explorer,
  run: Run,
  position: number,
): Promise<readonly string[]> {
  const result = position === run.steps.length - 1 ? resultWords(run) : ['Not yet']
  let shown: Awaited<ReturnType<typeof readPage>> | null = null
  const read = async () => {
    shown = await readPage(explorer, result)
    return shown
  }
  await expect.poll(read, { intervals: [10, 20, 50, 100, 250] }).toEqual(toExpected(run, position))
  const { drawn, leaving } = shown ?? { drawn: [], leaving: [] }
  return [...drawn, ...leaving]
}
