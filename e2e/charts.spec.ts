import type { Chart, Input } from '../app/charts/chartDefinition'
import { chartIds } from '../app/charts/chartIds'
import { toCoveringRuns } from '../app/learn/coveringRuns.testing'
import { toGraph } from '../app/run/graph'
import { formatQuery } from '../app/run/permalink'
import { type Run, runWorld } from '../app/run/run'
import { inputName, inputText, saidValue } from '../app/words/names'
import { charts, play, texts, words } from './chartRuns'
import { expect, test } from './explorer'
import { expectAt, labelsOf } from './lockStep'
import { walk } from './walk'

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

for (const id of chartIds) {
  test(`takes every exit, in step with the run without a browser: ${id}`, async ({ explorer }) => {
    test.setTimeout(600_000)
    const runs = toCoveringRuns(charts[id])
    const seen = new Set<string>()
    for (const [at, run] of runs.entries()) {
      await test.step(formatQuery(run), async () => {
        for (const edge of await walk(explorer, run, at % 2 === 1)) seen.add(edge)
      })
    }
    expect([...seen].sort()).toEqual(
      toGraph(charts[id].machine)
        .edges.map((one) => one.id)
        .sort(),
    )
    await test.step('and back', async () => {
      const [run] = runs
      if (!run) throw new Error('There is no run')
      let position = run.steps.length - 1
      await explorer.openChart(id, `${formatQuery(run)}&step=end`)
      await expectAt(explorer, run, position)
      while (position > 0) {
        await explorer.button('Back').click()
        await expectAt(explorer, run, --position)
      }
      await explorer.button('Last').click()
      await expectAt(explorer, run, run.steps.length - 1)
      await explorer.button('First').click()
      await expectAt(explorer, run, 0)
    })
  })
}

type Choice = Extract<Input, { kind: 'choice' }>

const withValue = (chart: Chart, { world }: Run, parameter: string, value: string | null) =>
  runWorld(chart, { ...world, inputs: { ...world.inputs, [parameter]: value } })

/** Of some runs the one in which the values of an input lead to most different paths. */
function mostTelling(chart: Chart, runs: readonly Run[], { parameter, values, nullable }: Choice) {
  const all = [...(nullable ? [null] : []), ...values]
  const tried = runs.map((run) => {
    const paths = all.map((value) => labelsOf(withValue(chart, run, parameter, value)).join())
    return { run, paths: new Set(paths).size, all }
  })
  return tried.reduce((best, one) => (one.paths > best.paths ? one : best))
}

/** The runs, and those that one choice more makes of them. */
const andNear = (chart: Chart, runs: readonly Run[]): readonly Run[] => [
  ...runs,
  ...runs.flatMap((run) =>
    chart.inputs.flatMap((input) =>
      input.kind === 'choice'
        ? input.values.map((value) => withValue(chart, run, input.parameter, value))
        : [],
    ),
  ),
]

for (const id of chartIds) {
  test(`changes the path at once with each value of each input: ${id}`, async ({
    explorer,
    page,
  }) => {
    test.setTimeout(240_000)
    const chart = charts[id]
    const runs = toCoveringRuns(chart)
    for (const input of chart.inputs) {
      if (input.kind !== 'choice') continue
      await test.step(input.parameter, async () => {
        const near = mostTelling(chart, runs, input)
        const { run, paths, all } =
          near.paths > 1 ? near : mostTelling(chart, andNear(chart, runs), input)
        // Whose provider it is decides nothing of the check, only what else is said.
        expect(paths, 'different paths').toBeGreaterThan(
          `${id} ${input.parameter}` === 'configure provider' ? 0 : 1,
        )
        await explorer.openChart(id, formatQuery(run))
        const choice = explorer.choice(inputName(texts, chart, input))
        // Comes back to the first value, so that each is chosen when another one stood.
        for (const value of [...all, all[0] ?? null]) {
          await choice.selectOption(value ?? '')
          const changed = withValue(chart, run, input.parameter, value)
          await expect(explorer.path).toHaveText(labelsOf(changed))
          const said = inputText(words[id], input)?.values ?? {}
          await expect(choice.locator('option:checked')).toHaveText(
            saidValue(texts, chart, said, value ?? '') ?? value ?? '',
          )
        }
      })
    }
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('sets the flags of two calls, by box and by mask: start', async ({ explorer, page }) => {
  await explorer.openChart('start', 'service=yes')
  const maskOf = (name: string) => page.getByRole('textbox', { name, exact: true })
  const ofInit = page.getByRole('region', { name: 'MAPIINIT_0.ulFlags', exact: true })
  const hasPassed = (label: string) => explorer.path.filter({ hasText: label })
  await expect(hasPassed('Registry keys')).toHaveCount(0)
  await ofInit.getByRole('checkbox', { name: 'MAPI_NT_SERVICE' }).check()
  await expect(hasPassed('Registry keys')).toHaveCount(1)
  await expect(maskOf('MAPIINIT_0.ulFlags')).toHaveValue('0x00010000')
  await expect(maskOf('flFlags')).toHaveValue('0x00000000')
  await expect(page.getByText(/MAPI_NT_SERVICE is missing/)).toBeVisible()
  await maskOf('MAPIINIT_0.ulFlags').fill('0x10008')
  await expect(ofInit.getByRole('checkbox', { name: 'MAPI_NO_COINIT' })).toBeChecked()
  await expect(hasPassed('Initialise OLE')).toHaveCount(0)
  await maskOf('flFlags').fill('0x10')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await expect
    .poll(() => explorer.query())
    .toBe(
      '#/start?init=MAPI_NO_COINIT,MAPI_NT_SERVICE&flags=MAPI_EXPLICIT_PROFILE&service=yes&step=end',
    )
})

test('sets the flags of Logoff, with their warnings: end', async ({ explorer, page }) => {
  await explorer.openChart('end', 'shared=yes')
  const warnings = page.getByRole('region', { name: 'Call' }).locator('.warnings')
  await expect(warnings).toHaveCount(0)
  const code = page.getByRole('region', { name: 'Call' })
  await expect(code).not.toContainText('(ULONG_PTR)hwnd')
  await explorer.flag('MAPI_LOGOFF_UI').check()
  await expect(code).toContainText('(ULONG_PTR)hwnd')
  await expect(warnings).toHaveCount(0)
  await explorer.flag('MAPI_LOGOFF_SHARED').check()
  await expect(page.getByRole('textbox', { name: 'ulFlags', exact: true })).toHaveValue(
    '0x00000003',
  )
  await expect(explorer.path.filter({ hasText: 'Others shut down' })).toHaveCount(1)
  await expect(warnings).toContainText('no client should do today')
  await explorer.choice('Other clients').selectOption('no')
  await expect(explorer.path.filter({ hasText: 'Others shut down' })).toHaveCount(0)
  await expect(warnings).toContainText('The flag is ignored')
})

test('shows the dialog again as often as it is cancelled by mistake, and takes Esc for Cancel', async ({
  explorer,
  page,
}) => {
  await explorer.openChart('configure', 'step=end')
  for (let time = 0; time < 3; time++) {
    await explorer.answer('Configure the provider', 'Cancel by mistake')
    await explorer.button('Last').click()
    await expect(explorer.current).toHaveAttribute('data-step', 'promptForSettings')
  }
  await page.keyboard.press('Escape')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('MAPI_E_USER_CANCEL')
  await expect.poll(() => explorer.query()).toContain('answers=mistake,mistake,mistake,cancel')
  const run = play('configure', 'answers=mistake,mistake,mistake,cancel')
  await expectAt(explorer, run, run.steps.length - 1)
  expect(run.steps.map(({ node }) => node)).toContain('cancelMeant')
})
