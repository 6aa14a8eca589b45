import type { Chart, Input, InputValue } from '../app/charts/chartDefinition'
import { type ProviderKey, splitProviderKey } from '../app/mapi/computer'
import { endsAtFirstTry, type Failure, type Failures } from '../app/mapi/failures'
import { hasBit } from '../app/mapi/flags'
import { stateMeta } from '../app/run/graph'
import { type Answer, type Run, splitAnswer } from '../app/run/run'
import { inputName, serviceName } from '../app/words/names'
import { texts, words } from './chartRuns'
import { type Explorer, expect } from './explorer'

/** Sets an input by its control on the page. */
export async function setInput(
  explorer: Explorer,
  chart: Chart,
  input: Input,
  value: InputValue,
): Promise<void> {
  const { page } = explorer
  const name = inputName(texts, chart, input)
  switch (input.kind) {
    case 'flags': {
      const call = page.getByRole('region', { name: 'Call', exact: true })
      const masks = chart.inputs.filter(({ kind }) => kind === 'flags').length
      const own = masks > 1 ? call.getByRole('region', { name, exact: true }) : call
      for (const flag of input.flags) {
        if (!hasBit(Number(value), flag.bit)) continue
        const box = own.getByRole('checkbox', { name: flag.name, exact: true })
        // The rarer ones stand behind a disclosure.
        if (flag.rare && (await box.count()) === 0) await own.getByText('More flags').click()
        await box.check()
      }
      return
    }
    case 'text':
      if (value === '') await explorer.button('Empty string').click()
      else if (value !== null) await explorer.choice(name).fill(String(value))
      return
    case 'choice':
      await explorer.choice(name).selectOption(String(value ?? ''))
      return
    case 'failures':
      for (const [provider, failure] of Object.entries(value as Failures) as [
        ProviderKey,
        Failure,
      ][]) {
        await setFailure(explorer, chart, provider, failure)
      }
  }
}

const wordsOf = (chart: Chart, provider: ProviderKey) => {
  const { service, kind } = splitProviderKey(provider)
  return [serviceName(chart, service), texts.providerKinds[kind]] as const
}

/** Makes a provider fail, by its lists among the message services. */
async function setFailure(
  { page }: Explorer,
  chart: Chart,
  provider: ProviderKey,
  { first, second }: Failure,
) {
  const list = (name: string) => page.getByRole('combobox', { name, exact: true })
  await list(texts.ui.failure(...wordsOf(chart, provider))).selectOption(first)
  if (endsAtFirstTry(first)) return
  await list(texts.ui.secondTry(...wordsOf(chart, provider))).selectOption(second)
}

/** Can the menu at the provider itself make it fail so? It does not list causes of a second try. */
export const isInMenu = ({ second }: Failure): boolean => second === 'none' || second === 'same'

/** Makes a provider fail at the provider itself, while the run is on. */
export async function injectFailure(
  { chart: drawing, page }: Explorer,
  chart: Chart,
  provider: ProviderKey,
  { first, second }: Failure,
): Promise<void> {
  const name = texts.ui.failsWith(...wordsOf(chart, provider))
  await drawing.getByRole('button', { name }).click()
  const menu = page.getByRole('group', { name, exact: true })
  await menu.getByRole('radio', { name: texts.causes[first].name }).check()
  if (second === 'same') await menu.getByRole('radio', { name: texts.ui.second.same }).check()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
}

/** Answers the dialog at which a run waits, by its controls. */
export async function giveAnswer(explorer: Explorer, run: Run, answer: Answer): Promise<void> {
  const { chart, steps } = run
  const node = steps.at(-1)?.node ?? ''
  const said = words[chart.id as keyof typeof words].answers
  const { word, pick } = splitAnswer(answer)
  const { answers } = stateMeta(chart.machine, node)
  const ticks = answers.find((one) => one.answer === word)?.ticks ?? null
  const dialog = explorer.page.getByRole('dialog')
  if (pick !== null) await dialog.getByRole('radio', { name: pick }).check()
  if (ticks !== null) await dialog.getByRole('checkbox', { name: said[word] ?? word }).check()
  await dialog.getByRole('button', { name: said[ticks ?? word] ?? word, exact: true }).click()
}
