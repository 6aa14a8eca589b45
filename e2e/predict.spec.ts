import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import type { Chart } from '../app/charts/chartDefinition'
import { logonChart } from '../app/charts/logon/logonChart'
import { choicesAt, isDecision, isScored } from '../app/learn/prediction'
import { parseQuery } from '../app/run/permalink'
import type { Run } from '../app/run/run'
import { text as logon } from '../app/text/en/logon'
import { type Explorer, expect, test } from './explorer'
import { Story } from './story'

const runOf = (query: string): Run => parseQuery(logonChart as Chart, query).run
const decisionsOf = ({ chart, steps }: Run) =>
  steps.flatMap(({ node, exit }, index) => (exit && isDecision(chart, node) ? [index] : []))

/** The number of an exit among those that are offered: of the right one, or of another. */
function numberAt({ chart, steps }: Run, index: number, right = true): number {
  const step = steps[index]
  const choices = choicesAt(chart, step?.node ?? '')
  return 1 + choices.findIndex(({ id }) => (id === step?.exit?.edge) === right)
}

const labelOf = (node: string | undefined) =>
  (logon.steps as Readonly<Record<string, { label: string }>>)[node ?? '']?.label ?? ''

const questionOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'What happens next?', exact: true })
const optionsOf = (page: Page): Locator =>
  questionOf(page).getByRole('list', { name: 'Exits' }).getByRole('button')
const predictSwitch = (page: Page): Locator =>
  page.getByRole('switch', { name: 'Predict', exact: true })
const boxOf = (page: Page): Locator => page.locator('.predict')

/** Waits until a step is asked. */
async function expectQuestion(page: Page, run: Run, index: number) {
  const label = labelOf(run.steps[index]?.node)
  await expect(questionOf(page)).toContainText(`Step ${index + 1}: ${label}`)
}

/** The next question, by the button Last: it leads no further. */
const toQuestion = (explorer: Explorer) => explorer.button('Last').click()

/** What is on the page must not know what comes after a step. */
async function expectNoFuture(explorer: Explorer, index: number) {
  const { page } = explorer
  await expect(explorer.result).toContainText('Not yet')
  await expect(explorer.path).toHaveCount(index + 1)
  await expect(page.getByRole('slider', { name: 'Position' })).toHaveAttribute('max', `${index}`)
  await expect(explorer.page.locator('.player-position')).toHaveText(/^\d+ \/ …/)
  expect(await explorer.exits('ahead', 'leaving')).toEqual([])
  await expect(page.locator('.why .readings, .why .verdict, .why .decided-by')).toHaveCount(0)
  await expect(page.locator('.marks .failed')).toHaveCount(
    await page.locator('.panel.steps .failed').count(),
  )
}

test('predicts a whole run with the mouse, and nothing gives away what comes', async ({
  explorer,
  page,
}) => {
  const query = 'profile=Archive&fault=pst/ms:corrupt-data*'
  const run = runOf(query)
  await explorer.open(query)
  await predictSwitch(page).click()
  const decisions = decisionsOf(run)
  for (const index of decisions) {
    await toQuestion(explorer)
    await expectQuestion(page, run, index)
    await expectNoFuture(explorer, index)
    await optionsOf(page)
      .nth(numberAt(run, index) - 1)
      .click()
  }
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  const counted = decisions.filter((index) => isScored(run, index)).length
  const end = page.getByRole('region', { name: 'Your guesses' })
  await expect(end).toContainText(`${counted} of ${counted} right at first guess`)
  await expect(end).toContainText(`${decisions.length - counted} decisions not scored`)
  await expect(end).toContainText('Every guess was right.')
})

test('does not show the code that the logon of a provider is about to return', async ({
  explorer,
  page,
}) => {
  const query = 'profile=Archive&fault=pst/ms:corrupt-data*'
  const run = runOf(query)
  const at = run.steps.findIndex(({ node }) => node === 'firstLogon')
  const code = String(run.steps[at]?.hresult)
  await explorer.open(`${query}&step=${at}&predict=1`)
  await expectQuestion(page, run, at)
  await expectNoFuture(explorer, at)
  await expect(explorer.service('Personal Folders')).not.toContainText(code)
  await optionsOf(page)
    .nth(numberAt(run, at, false) - 1)
    .click()
  await expect(explorer.service('Personal Folders')).toContainText(code)
})

test('predicts a whole run with keys alone', async ({ explorer, page }) => {
  const query = 'flags=MAPI_USE_DEFAULT&default='
  const run = runOf(query)
  await explorer.open(query)
  await page.keyboard.press('g')
  await expect(predictSwitch(page)).toBeChecked()
  for (const index of decisionsOf(run)) {
    await page.keyboard.press('End')
    await expectQuestion(page, run, index)
    // One cannot go past it, and is told so.
    await page.keyboard.press('ArrowRight')
    await expect(questionOf(page)).toBeFocused()
    await expect(questionOf(page)).toContainText('Choose an exit first.')
    await page.keyboard.press(`${numberAt(run, index)}`)
    await expect(boxOf(page)).not.toContainText(`Step ${index + 1}:`)
  }
  await page.keyboard.press('End')
  await expect(explorer.result).toContainText('MAPI_E_LOGON_FAILED')
  await page.keyboard.press('g')
  await expect(boxOf(page)).toHaveCount(0)
})

test('takes a guess by an exit and by its target on the chart, with mouse and keys', async ({
  explorer,
  page,
}) => {
  await explorer.open('profile=Outlook&step=1&predict=1')
  const run = runOf('profile=Outlook')
  await expectQuestion(page, run, 1)
  await explorer.shape('newSession').click()
  await expectQuestion(page, run, 2)
  await explorer.chart
    .locator('[data-id="newSession>sharedSessionExists"] .react-flow__edge-interaction')
    .dispatchEvent('click')
  await expectQuestion(page, run, 3)
  await explorer.current.focus()
  await page.keyboard.press('ArrowDown')
  await expect(explorer.shape('profileNameNull')).toBeFocused()
  await page.keyboard.press('Enter')
  await expectQuestion(page, run, 4)
  await expect(boxOf(page)).toContainText('3 of 3 right at first guess')
  // Any other shape is explained, as ever, and the question stays.
  await explorer.shape('promptForProfile').click()
  await expect(page.locator('.panel.why')).toContainText('Prompt user')
  await expect(questionOf(page)).toBeVisible()
  await expect(page.locator('.panel.why')).not.toContainText('does not come')
})

test('takes a guess in the outline', async ({ page }) => {
  const run = runOf('profile=Outlook')
  await page.goto('./#/logon?profile=Outlook&step=2&predict=1&view=outline')
  await expectQuestion(page, run, 2)
  const outline = page.getByRole('article', { name: 'Log on: outline' })
  await outline.getByRole('button', { name: 'Choose the exit “no”' }).click()
  await expectQuestion(page, run, 3)
  await outline.getByRole('button', { name: 'Choose the exit “yes”' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Not right' })).toContainText('You chose “yes”')
  await expect(outline.getByRole('button', { name: /^Choose/ })).toHaveCount(0)
})

test('says why after a wrong guess, counts the first one, and leads back to what was missed', async ({
  explorer,
  page,
}) => {
  const query = 'profile=Nobody'
  const run = runOf(query)
  await explorer.open(`${query}&predict=1`)
  const at = run.steps.findIndex(({ node }) => node === 'profileNameNull')
  for (const index of decisionsOf(run)) {
    await toQuestion(explorer)
    await expectQuestion(page, run, index)
    await page.keyboard.press(`${numberAt(run, index, index !== at)}`)
    if (index !== at) continue
    const told = page.getByRole('region', { name: 'Not right' })
    await expect(told).toContainText('You chose “yes”. The run takes “no”')
    const why = page.locator('.panel.why')
    await expect(why.getByRole('group', { name: 'Values read' })).toContainText('Nobody')
    await expect(why.locator('.verdict')).toContainText('no')
    await expect(why.locator('.decided-by')).toContainText('lpszProfileName')
    await expect(explorer.current).toHaveAttribute('data-step', 'profileNameNull')
    await told.getByRole('button', { name: 'Go on' }).click()
    await expect(explorer.current).toHaveAttribute('data-step', 'useSpecifiedName')
  }
  const end = page.getByRole('region', { name: 'Your guesses' })
  await expect(end).toContainText('3 of 4 right at first guess')
  await expect(end).toContainText('1 decision not scored')
  await end.getByRole('button', { name: /Profile name NULL/ }).click()
  await expect(explorer.current).toHaveAttribute('data-step', 'profileNameNull')
  // What was guessed once is not asked again, and going on and back changes no score.
  await expect(page.getByRole('region', { name: 'Not right' })).toBeVisible()
  await explorer.button('Last').click()
  await expect(end).toContainText('3 of 4 right at first guess')
  await end.getByRole('button', { name: 'Again' }).click()
  await expect(explorer.current).toHaveAttribute('data-step', 'mapiLogonEx')
  await toQuestion(explorer)
  await expectQuestion(page, run, 1)
  await expectNoFuture(explorer, 1)
  await expect(boxOf(page)).not.toContainText('right at first guess')
})

test('notes a guess once, whatever is changed behind it, and anew on another way', async ({
  explorer,
  page,
}) => {
  const query = 'profile=Outlook'
  const noted = () =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem('mapi-session-explorer-progress') ?? '{}').guesses,
    )
  const guessTwo = async (run: Run) => {
    for (const index of [1, 2]) {
      await toQuestion(explorer)
      await expectQuestion(page, run, index)
      await page.keyboard.press(`${numberAt(run, index)}`)
    }
    await expect(boxOf(page)).toContainText('2 of 2 right at first guess')
  }
  await explorer.open(`${query}&predict=1`)
  await guessTwo(runOf(query))
  await expect.poll(noted).toEqual({ right: 2, asked: 2 })
  // The same way once more, in a world that differs only later.
  await explorer.button('First').click()
  await explorer
    .failure('Microsoft Exchange, message store', 'failure')
    .selectOption('corrupt-data')
  await predictSwitch(page).click()
  await predictSwitch(page).click()
  await guessTwo(runOf(`${query}&fault=exchange/ms:corrupt-data`))
  // Another exit of the second decision is another decision.
  await explorer.flag('MAPI_NEW_SESSION').check()
  const other = runOf(`${query}&flags=MAPI_NEW_SESSION&fault=exchange/ms:corrupt-data`)
  await expectQuestion(page, other, 2)
  await page.keyboard.press(`${numberAt(other, 2)}`)
  await expect(boxOf(page)).toContainText('2 of 2 right at first guess')
  await expect.poll(noted).toEqual({ right: 3, asked: 3 })
})

test('shows the way to who asks for it, and says that it was shown', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook&step=2&predict=1')
  await questionOf(page).getByRole('button', { name: 'Show me' }).click()
  const shown = page.getByRole('region', { name: 'Shown' })
  await expect(shown).toContainText('The run takes “no”')
  await expect(shown).toContainText('0 of 1 right at first guess')
})

test('says before and after that a step that is our reading is not scored', async ({
  explorer,
  page,
}) => {
  const run = runOf('profile=Outlook')
  const at = run.steps.findIndex(({ node }) => node === 'profileExists')
  await explorer.open(`profile=Outlook&step=${at}&predict=1`)
  await expect(questionOf(page)).toContainText('Not scored: this step is our reading')
  await page.keyboard.press('2')
  const told = page.getByRole('region', { name: 'Not right' })
  await expect(told).toContainText('Not scored: this is our reading')
  await expect(told).toContainText('No guess scored yet')
  // Where only one of the exits is our reading, it must not be given away.
  const version = run.steps.findIndex(({ node }) => node === 'providerEntryPoint')
  await explorer.openChart('logon', `profile=Outlook&step=${version}&predict=1`)
  await expect(questionOf(page)).toContainText('Not scored if the run takes an exit')
})

test('begins where a link says, with all before it known, and keeps the link whole', async ({
  explorer,
  page,
}) => {
  const query = 'flags=MAPI_LOGON_UI&answers=ok:Archive'
  await explorer.open(`${query}&step=3&predict=1`)
  await expectQuestion(page, runOf(query), 3)
  await expect(page.locator('.panel.steps .answer').nth(2)).toHaveText('no')
  await toQuestion(explorer)
  await expect.poll(() => explorer.query()).toBe(`#/logon?${query}&step=3&predict=1`)
  await predictSwitch(page).click()
  await expect.poll(() => explorer.query()).toBe(`#/logon?${query}&step=3`)
  await expect(explorer.path).toHaveCount(runOf(query).steps.length)
})

test('goes on playing after a right guess, and after a wrong one when told to', async ({
  explorer,
  page,
}) => {
  const query = 'profile=Outlook'
  const run = runOf(query)
  await explorer.open(`${query}&predict=1`)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await explorer.button('Play').click()
  await expectQuestion(page, run, 1)
  await expect(explorer.button('Pause')).toBeVisible()
  await optionsOf(page)
    .nth(numberAt(run, 1) - 1)
    .click()
  await expectQuestion(page, run, 2)
  await optionsOf(page)
    .nth(numberAt(run, 2, false) - 1)
    .click()
  await expect(explorer.button('Play')).toBeVisible()
  await boxOf(page).getByRole('button', { name: 'Go on' }).click()
  await expectQuestion(page, run, 3)
  await expect(explorer.button('Pause')).toBeVisible()
})

test('asks again from where another world goes another way', async ({ explorer, page }) => {
  const run = runOf('profile=Outlook')
  await explorer.open('profile=Outlook&predict=1')
  for (const index of [1, 2, 3]) {
    await toQuestion(explorer)
    await expectQuestion(page, run, index)
    await page.keyboard.press(`${numberAt(run, index)}`)
  }
  await toQuestion(explorer)
  await expect(boxOf(page)).toContainText('3 of 3 right at first guess')
  await explorer.flag('MAPI_NEW_SESSION').check()
  const changed = runOf('profile=Outlook&flags=MAPI_NEW_SESSION')
  await expectQuestion(page, changed, 2)
  await expect(boxOf(page)).toContainText('1 of 1 right at first guess')
  await expectNoFuture(explorer, 2)
  await explorer.flag('MAPI_NEW_SESSION').uncheck()
  await expectQuestion(page, run, 2)
  await expect(boxOf(page)).toContainText('1 of 1 right at first guess')
})

test('leaves dialogs to who answers them, and asks on behind them', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&predict=1&step=7')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await expect(questionOf(page)).toHaveCount(0)
  await explorer.dialog('Choose profile').getByRole('radio', { name: 'Archive' }).check()
  await explorer.answer('Choose profile', 'OK')
  await expectQuestion(page, runOf('flags=MAPI_LOGON_UI&answers=ok:Archive'), 8)
  await expectNoFuture(explorer, 8)
})

test('asks also for what the figure does not draw', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook&predict=1&view=figure&step=6')
  await expectQuestion(page, runOf('profile=Outlook'), 6)
  await expect(questionOf(page)).toContainText('The figure does not draw this step.')
  await optionsOf(page).first().click()
  await expectQuestion(page, runOf('profile=Outlook'), 7)
  // The figure’s arrow stands for the first exit on its way.
  await explorer.shape('returnSession').click()
  await expect(boxOf(page)).toContainText('1 of 1 right at first guess')
})

test('works on every chart', async ({ explorer, page }) => {
  for (const id of ['start', 'configure', 'use', 'identity', 'end'] as const) {
    await explorer.openChart(id, 'predict=1')
    await explorer.button('Last').click()
    await expect(questionOf(page), id).toBeVisible()
    await questionOf(page).getByRole('button', { name: 'Show me' }).click()
    await expect(boxOf(page).getByRole('button', { name: 'Go on' }), id).toBeVisible()
  }
})

test('predicts a call of a story, which stays what it is', async ({ explorer, page }) => {
  const story = new Story(page)
  await story.open('call=1:logon%3Fprofile%3DOutlook')
  await expect(story.call(1)).toContainText('S_OK')
  await story.handle(1).click()
  await story.button('Open call 1 in its chart').click()
  await explorer.button('First').click()
  await predictSwitch(page).click()
  await toQuestion(explorer)
  await expectQuestion(page, runOf('profile=Outlook'), 1)
  await expectNoFuture(explorer, 1)
  await page.keyboard.press('2')
  await expectQuestion(page, runOf('profile=Outlook'), 2)
  await page.getByRole('link', { name: 'All calls' }).click()
  await expect(story.call(1)).toContainText('S_OK')
  await expect.poll(() => story.fragment()).toContain('call=1:logon?profile=Outlook')
})

test('says the question and how the guess came out', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook&step=1&predict=1')
  const voice = page.locator('.app > p[aria-live="polite"]')
  await expect(voice).toHaveText(/^Step 2: Logon mutex held\? .*What happens next\?/)
  await toQuestion(explorer)
  await expect(voice).toHaveText('Choose an exit first.')
  await page.keyboard.press('2')
  await expect(voice).toHaveText(
    /^Right\. Step 3: MAPI_NEW_SESSION\? .*What happens next\? 1: yes, to Profile name NULL\?\. 2: no, to/,
  )
  await page.keyboard.press('1')
  await expect(voice).toHaveText(/^Not right\. Step 3: MAPI_NEW_SESSION\?/)
})

test('leaves number keys alone where single keys are switched off', async ({ explorer, page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'mapi-session-explorer',
      JSON.stringify({ tourSeen: true, singleKeys: false }),
    ),
  )
  await explorer.open('profile=Outlook&step=1&predict=1')
  await expect(questionOf(page)).toBeVisible()
  await expect(questionOf(page)).not.toContainText('keys')
  await page.keyboard.press('2')
  await page.keyboard.press('g')
  await expectQuestion(page, runOf('profile=Outlook'), 1)
})

test('lets a room guess aloud', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook&step=2&predict=1&present=1')
  const run = runOf('profile=Outlook')
  await expectQuestion(page, run, 2)
  await expect(page.locator('.presenter :is(.readings, .verdict, .means)')).toHaveCount(0)
  await optionsOf(page).first().click()
  await expect(page.getByRole('region', { name: 'Not right' })).toContainText('Decided by')
  await page.keyboard.press('ArrowRight')
  await expectQuestion(page, run, 3)
})

test('has no faults that a program finds', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook&step=2&predict=1')
  await expect(questionOf(page)).toBeVisible()
  const asked = await new AxeBuilder({ page }).include('.predict').analyze()
  expect(asked.violations).toEqual([])
  await page.keyboard.press('1')
  await expect(page.getByRole('region', { name: 'Not right' })).toBeVisible()
  const told = await new AxeBuilder({ page }).include('.predict').analyze()
  expect(told.violations).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('asks in sight, under the chart', async ({ explorer, page }) => {
    const run = runOf('profile=Outlook')
    await explorer.open('profile=Outlook&step=2&predict=1')
    await expectQuestion(page, run, 2)
    for (const option of await optionsOf(page).all()) {
      await expect(option).toBeInViewport({ ratio: 1 })
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await optionsOf(page).first().click()
    const told = page.getByRole('region', { name: 'Not right' })
    await expect(told).toContainText('Decided by')
    await told.getByRole('button', { name: 'Go on' }).click()
    await expectQuestion(page, run, 3)
    await expect(predictSwitch(page)).toBeInViewport({ ratio: 1 })
  })
})
