import type { Inputs } from '../app/charts/chartDefinition'
import type { ChartId } from '../app/charts/chartIds'
import type { ProviderKey } from '../app/mapi/computer'
import type { Failure, Failures } from '../app/mapi/failures'
import { initialInputs } from '../app/run/inputText'
import { formatFragment, formatQuery } from '../app/run/permalink'
import { type Run, runWorld } from '../app/run/run'
import { giveAnswer, injectFailure, isInMenu, setInput } from './controls'
import { type Explorer, expect } from './explorer'
import { expectAt } from './lockStep'

type Injected = [ProviderKey, Failure]

/** The failures of a run that are left for the menu on the chart: every other one. */
const forTheMenu = ({ chart, world }: Run): Injected[] =>
  chart.inputs.flatMap(({ kind, parameter }) =>
    kind === 'failures'
      ? (Object.entries(world.inputs[parameter] as Failures) as Injected[]).filter(
          ([, failure], at) => at % 2 === 0 && isInMenu(failure),
        )
      : [],
  )

function withoutFailures({ chart, world }: Run, left: readonly Injected[]): Inputs {
  const failing = chart.inputs.find(({ kind }) => kind === 'failures')
  if (!failing) return world.inputs
  const all = Object.entries(world.inputs[failing.parameter] as Failures)
  const rest = all.filter(([key]) => !left.some(([provider]) => provider === key))
  return { ...world.inputs, [failing.parameter]: Object.fromEntries(rest) }
}

/** Opens the page for a run, with nothing answered and nothing injected yet. */
async function setUp(explorer: Explorer, start: Run, byLink: boolean) {
  const { chart, world } = start
  const id = chart.id as ChartId
  await explorer.openChart(id, byLink ? formatQuery(start) : '')
  if (byLink) return
  const initial = initialInputs(chart.inputs)
  for (const input of chart.inputs) {
    const value = world.inputs[input.parameter] ?? null
    if (value !== initial[input.parameter]) await setInput(explorer, chart, input, value)
  }
}

/**
 * Walks a run from its first step to its end, on the page and without it. Its world is set up by
 * a link, or by controls, some failures then being injected while the run is on; dialogs are
 * answered at the dialog. After each action the page shows what the run says.
 * @returns the exits that were drawn.
 */
export async function walk(explorer: Explorer, goal: Run, byLink: boolean): Promise<string[]> {
  const { chart, world } = goal
  const injected = byLink ? [] : forTheMenu(goal)
  let run = runWorld(chart, { inputs: withoutFailures(goal, injected), answers: {} })
  await setUp(explorer, run, byLink)
  let position = 0
  const seen = new Set<string>()
  for (;;) {
    for (const exit of await expectAt(explorer, run, position)) seen.add(exit)
    const step = run.steps[position]
    if (!step) throw new Error('The run ended before its end')
    if (injected.length > 0 && chart.services(step.context, step.node).length > 0) {
      for (const [provider, failure] of injected.splice(0)) {
        await injectFailure(explorer, chart, provider, failure)
      }
      run = runWorld(chart, { ...run.world, inputs: world.inputs })
    } else if (position < run.steps.length - 1) {
      await explorer.button('Step').click()
      position++
    } else {
      const answer = world.answers[step.prompt ?? '']
      if (answer === undefined) break
      await giveAnswer(explorer, run, answer)
      const answers = { ...run.world.answers, [step.prompt ?? '']: answer }
      run = runWorld(chart, { ...run.world, answers })
      position++
    }
  }
  expect(formatQuery(run)).toBe(formatQuery(goal))
  await expect(explorer.page.getByRole('alert')).toHaveCount(0)
  const place = { position, view: 'full', theme: 'auto' } as const
  await expect.poll(() => explorer.query()).toBe(decodeURIComponent(formatFragment(run, place)))
  return [...seen]
}
