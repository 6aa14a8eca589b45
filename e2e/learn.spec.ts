import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'
import { comeLater } from './later'

/** Lessons and tasks as learners know them. */
class Learn {
  readonly strip: Locator
  readonly said: Locator

  constructor(readonly page: Page) {
    this.strip = page.getByRole('region', { name: /^(Exercise|Scenario)$/ })
    this.said = this.strip.getByRole('status')
  }

  async open(query = '') {
    await this.page.goto(`./#/learn${query === '' ? '' : `?${query}`}`)
    await expect(this.page.getByRole('heading', { name: 'Learn', exact: true })).toBeVisible()
  }

  async openTask(link: string) {
    await this.page.goto(`./#/${link}`)
    await expect(this.strip).toBeVisible()
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true })
  }

  row(title: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: title })
  }

  button(name: string): Locator {
    return this.strip.getByRole('button', { name, exact: true })
  }
}

test('a learner fails, is told where, takes hints, solves, and finds it solved', async ({
  explorer,
  page,
}) => {
  const learn = new Learn(page)
  await learn.open()
  await expect(page.locator('.lesson')).toHaveCount(5)
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(2)
  await learn.row('Without a name, without a dialog').getByRole('link').click()
  await expect(learn.strip).toContainText('The call returns S_OK.')
  await expect(learn.strip).toContainText('0 changes made')
  await expect(learn.strip).toContainText('best possible: 1 change')

  await learn.button('Check').click()
  await expect(learn.said).toContainText('Not solved yet.')
  await expect(learn.strip.locator('.not-met')).toHaveText([
    'The call returns S_OK. not met',
    'No dialog is shown. not met',
  ])
  await learn.button('Where did I go wrong?').click()
  await expect(learn.said).toContainText('From “MAPI_USE_DEFAULT?” on')
  await expect(learn.said).toContainText('MAPI_USE_DEFAULT: not set')
  await learn.button('Go to step 5').click()
  await expect(explorer.current).toHaveAttribute('data-step', 'useDefault')

  await learn.button('Hint').click()
  await expect(learn.said).toContainText('Look at the call. 1 change is enough.')
  await expect(learn.said).not.toContainText('MAPI_USE_DEFAULT')
  await learn.button('Next hint').click()
  await expect(learn.said).toContainText('“MAPI_USE_DEFAULT?” has to go on with “yes”.')
  await expect(learn.button('Try them')).toHaveCount(0)
  await learn.button('Next hint').click()
  await expect(learn.said).toContainText('MAPI_USE_DEFAULT set')
  await expect(learn.button('Next hint')).toHaveCount(0)
  await learn.button('Try them').click()
  await expect(explorer.flag('MAPI_USE_DEFAULT')).toBeChecked()
  // What was said is about the run before.
  await expect(learn.said).toHaveText('')

  await learn.button('Check').click()
  await expect(learn.said).toContainText('Solved with 1 change.')
  await expect(learn.said).toContainText('It cannot be done with fewer.')
  await expect(learn.said.getByRole('link', { name: /^Next: / })).toBeVisible()
  await learn.strip.getByRole('link', { name: /^Lesson: / }).click()
  const row = learn.row('Without a name, without a dialog')
  await expect(row).toContainText('solved with 1 change, with hints')
  await expect(row).toContainText('best possible: 1')
  await expect(page.getByRole('link', { name: /^Continue with “/ })).toBeVisible()
  await page.reload()
  await expect(row).toContainText('solved with 1 change, with hints')
})

test('another solution than the smallest counts, too', async ({ explorer, page }) => {
  const learn = new Learn(page)
  await learn.openTask('logon?flags=LOGON_UI,NEW_SESSION,EXTENDED&learn=no-name-no-dialog')
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await explorer.flag('MAPI_LOGON_UI').uncheck()
  await expect(learn.strip).toContainText('2 changes made')
  await learn.button('Check').click()
  await expect(learn.said).toContainText('Solved with 2 changes. It can be done with 1 change.')
  await learn.button('Start again').click()
  await expect(learn.strip).toContainText('0 changes made')
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
})

test('what an exercise locks cannot be changed, and says why', async ({ explorer, page }) => {
  const learn = new Learn(page)
  await learn.openTask('logon?flags=NEW_SESSION,EXTENDED&learn=name-a-profile')
  const locked = [
    explorer.choice('Credentials'),
    explorer.failure('Personal Folders, message store', 'failure'),
    explorer.button('Edit profiles'),
  ]
  for (const control of locked) {
    await expect(control).toBeDisabled()
    await expect(control).toHaveAccessibleDescription(/locked in this exercise/)
  }
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeEnabled()
  await expect(learn.strip).toContainText('You may change: flFlags, lpszProfileName')

  // Only a link can change it; the check says so.
  await learn.openTask(
    'logon?flags=NEW_SESSION,EXTENDED&profile=Archive&mutex=held&learn=name-a-profile',
  )
  await learn.button('Check').click()
  await expect(learn.said).toContainText('This is locked, and was changed: Logon mutex.')
  await learn.button('Start again').click()
  await expect(explorer.choice('Logon mutex')).toHaveValue('free')
  await learn.strip.getByRole('button', { name: 'Close the task' }).click()
  await expect(learn.strip).toBeHidden()
  await expect(explorer.choice('Logon mutex')).toBeEnabled()
  await expect.poll(() => explorer.query()).not.toContain('learn=')
})

test('a scenario tells what is expected at its end', async ({ explorer, page }) => {
  const learn = new Learn(page)
  await learn.open('part=scenarios')
  await expect(learn.tab('Scenarios')).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('searchbox', { name: 'Filter' }).fill('user cancel')
  await expect(page.getByRole('status').filter({ hasText: 'scenarios' })).toBeVisible()
  await expect.poll(() => explorer.query()).toContain('search=user cancel')
  await page.getByRole('searchbox', { name: 'Filter' }).fill('')
  await learn.row('A mail client starts').getByRole('link').click()
  await expect(learn.strip).toContainText('What to notice')
  await expect(learn.said).toHaveText('')
  const again = learn.strip.getByRole('link', { name: 'Start again' })
  await expect(again).toBeHidden()
  await learn.button('Show what is expected').click()
  await expect(learn.said).toContainText('The session is new and shared.')
  await learn.button('Hide it').click()
  await explorer.button('Last').click()
  await expect(learn.said).toContainText('The session is new and shared. met')
  await expect(learn.said).toContainText('This run comes out as expected.')
  await explorer.flag('MAPI_ALLOW_OTHERS').uncheck()
  await explorer.button('Last').click()
  await expect(learn.said).toContainText('The session is new and shared. not met')
  await expect(again).toBeVisible()
  await learn.strip.getByRole('link', { name: /^Lesson: / }).click()
  await expect(learn.row('A mail client starts')).toContainText('seen')
})

test('a scenario can be predicted from its start', async ({ explorer, page }) => {
  const learn = new Learn(page)
  await learn.openTask(
    'logon?flags=NEW_SESSION,EXTENDED&profile=Archive&learn=named-profile&step=end',
  )
  await learn.button('Predict this').click()
  await expect(learn.button('Stop predicting')).toBeVisible()
  await expect.poll(() => explorer.query()).toContain('predict=1')
  await expect(explorer.current).toHaveAttribute('data-step', 'mapiLogonEx')
  await expect(learn.said).toHaveText('')
  // Nothing was changed: there is nothing to start again.
  const again = learn.strip.getByRole('link', { name: 'Start again' })
  await expect(again).toBeHidden()
  await explorer.flag('MAPI_LOGON_UI').check()
  await expect(again).toBeVisible()
})

test('a task that nobody knows is named, and the rest of the link applies', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=LOGON_UI&learn=no-such-task')
  const alert = page.getByRole('alert', { name: 'Task' })
  await expect(alert).toContainText('There is no task “no-such-task”.')
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
  await explorer.openChart('logon', 'learn=contoso:first')
  await expect(alert).toContainText('“contoso:first” belongs to the pack “contoso”')
  await expect(alert.getByRole('link', { name: 'Open the pack' })).toHaveAttribute(
    'href',
    '#/learn?part=packs',
  )
  await alert.getByRole('button', { name: 'Dismiss' }).click()
  await expect(alert).toBeHidden()
  await explorer.openChart('use', 'learn=name-a-profile')
  await expect(new Learn(page).strip).toContainText('This task is about another chart.')
  await page.getByRole('link', { name: 'Go to its start' }).click()
  await expect(explorer.current).toHaveAttribute('data-step', 'mapiLogonEx')
})

for (const [id, said] of [
  ['check-without-dialog', ''],
  ['path-01', 'Pfad 1: Sitzung zurückgeben'],
  ['nobody', '„nobody“'],
] as const) {
  test(`another language on another chart stops at no task: ${id}`, async ({ explorer, page }) => {
    await explorer.openChart('configure', `lang=de&learn=${id}`)
    const strip = page.locator('.task-strip:not(.loading)')
    await expect(strip).toContainText(said)
    await expect(strip).toBeVisible()
    await expect(strip).toHaveClass(id === 'nobody' ? /unknown/ : /open/)
    // The unknown one waits for nothing; words that come later stop nothing either.
    await comeLater(page, 'endChart', 'end')
    await expect(strip).toContainText(said)
    await expect(explorer.current).toBeVisible()
  })
}

test('hints and failures are counted as they are, whatever is opened again', async ({
  explorer,
  page,
}) => {
  const learn = new Learn(page)
  const record = () =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem('mapi-session-explorer-progress') ?? '{}').tasks,
    )
  await learn.openTask('logon?flags=LOGON_UI,NEW_SESSION,EXTENDED&learn=no-name-no-dialog')
  for (const _ of [1, 2, 3]) await learn.button('Check').click()
  await learn.button('Hint').click()
  for (const _ of [2, 3]) await learn.button('Next hint').click()
  await learn.button('Check').click()
  await expect(learn.said).toContainText('Not solved yet.')
  await expect.poll(record).toMatchObject({ 'no-name-no-dialog': { failed: 1, hints: 3 } })
  await page.reload()
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await explorer.flag('MAPI_LOGON_UI').uncheck()
  await learn.button('Check').click()
  await expect(learn.said).toContainText('Solved with 2 changes.')
  const solved = { failed: 1, hints: 3, changes: 2 }
  await expect.poll(record).toMatchObject({ 'no-name-no-dialog': solved })
  // The solution itself is no new attempt; from the start it is one.
  await page.reload()
  await learn.button('Check').click()
  await expect(learn.said).toContainText('Solved with 2 changes.')
  // What is to be kept is written when the page goes.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await record()).toMatchObject({ 'no-name-no-dialog': solved })
  await learn.button('Start again').click()
  await expect.poll(() => explorer.query()).toContain('LOGON_UI')
  await page.reload()
  await expect(learn.strip).toContainText('0 changes made')
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await learn.button('Check').click()
  await expect
    .poll(record)
    .toMatchObject({ 'no-name-no-dialog': { failed: 1, hints: 0, changes: 1 } })
})

test('an exercise in a story is judged where the calls before have left the computer', async ({
  explorer,
  page,
}) => {
  const learn = new Learn(page)
  await learn.open('lesson=sharing')
  const lesson = page.locator('.lesson[open]').filter({ hasText: 'Shared sessions' })
  await expect(lesson.locator('summary').first()).toBeFocused()
  await learn.row('In the profile of A by mistake').getByRole('link').click()
  await expect(page.getByRole('navigation', { name: 'Clients' })).toBeVisible()
  await expect(learn.strip).toContainText('best possible: 1 change')
  await explorer.flag('MAPI_NEW_SESSION').uncheck()
  await learn.button('Check').click()
  await expect(learn.said).toContainText('Solved with 1 change.')
})

test('Share and Find know tasks; tabs take arrow keys', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const learn = new Learn(page)
  await learn.open()
  await learn.tab('Lessons').focus()
  await page.keyboard.press('ArrowRight')
  await expect(learn.tab('Scenarios')).toBeFocused()
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toBeVisible()
  await expect.poll(() => explorer.query()).toBe('#/learn?part=scenarios')

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Find', exact: true })).toBeFocused()
  await page.keyboard.insertText('Without a name, without')
  const hit = page.getByRole('option', { name: /^Without a name, without a dialog/ })
  await expect(hit).toContainText('Exercise')
  await hit.click()
  await expect(learn.strip).toContainText('Without a name, without a dialog')
  await explorer.button('Share').click()
  await expect(page.getByText('Link copied')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('learn=no-name-no-dialog')
})

for (const theme of ['light', 'dark']) {
  test(`has no accessibility faults, ${theme}`, async ({ explorer, page }) => {
    const learn = new Learn(page)
    const check = async (part: string) => {
      const { violations } = await new AxeBuilder({ page }).include(part).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await learn.open(`theme=${theme}`)
    await check('.learn-page')
    await learn.open(`part=scenarios&theme=${theme}`)
    await check('.learn-page')
    await learn.openTask(`logon?flags=NEW_SESSION,EXTENDED&learn=name-a-profile&theme=${theme}`)
    await learn.button('Check').click()
    await expect(learn.said).toContainText('Not solved yet.')
    await check('.app')
    await explorer.button('Hint').click()
    await expect(learn.said).toContainText('Hint 1 of 3')
    await check('.task-strip')
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the strip leaves room for the chart until it is opened', async ({ explorer, page }) => {
    const learn = new Learn(page)
    await learn.openTask('logon?flags=LOGON_UI,NEW_SESSION,EXTENDED&learn=no-name-no-dialog')
    await expect(learn.button('Check')).toBeVisible()
    await expect(learn.strip.getByText('The call returns S_OK.')).toBeHidden()
    const height = async (of: Locator) => (await of.boundingBox())?.height ?? 0
    await expect.poll(() => height(learn.strip)).toBeLessThan(100)
    await expect.poll(() => height(explorer.chart)).toBeGreaterThan(160)
    await learn.button('Check').click()
    await expect(learn.said).toContainText('Not solved yet.')
    await expect(learn.said).toBeInViewport()
    await expect.poll(() => height(explorer.chart)).toBeGreaterThan(160)
    await learn.button('Hide the task').click()
    await expect(learn.said).toBeHidden()
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
  })
})
