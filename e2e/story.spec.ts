import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './explorer'
import { Story } from './story'

const call = (text: string) => `call=${encodeURIComponent(text)}`
const shared = call('1:logon?flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS&profile=Outlook')
const two = [shared, call('2:logon?profile=Archive')].join('&')

test('offers examples and a first call, and tells an example', async ({ explorer, page }) => {
  const story = new Story(explorer.page)
  await story.open()
  await expect(page).toHaveTitle('Clients – MAPI Session Explorer')
  await expect(page.getByRole('heading', { name: 'Nobody has called anything yet' })).toBeVisible()
  await story.button('Add the first call').click()
  await expect(page.getByRole('combobox', { name: 'Client', exact: true })).toBeFocused()
  await story.example('From start to end').click()
  await expect(story.calls).toHaveCount(7)
  await expect(story.call(3)).toContainText('Joins session 1.')
  await expect(story.call(3)).toContainText('The profile name “Archive” is ignored')
  await expect(story.call(4)).toContainText(
    'Microsoft Exchange, message store: MAPI_E_SESSION_LIMIT',
  )
  await expect(story.call(7)).toContainText('Session 1 goes on for B.')
  await page.goBack()
  await expect(story.calls).toHaveCount(0)
})

test('adds a call, opens it in its chart and comes back with what was changed', async ({
  explorer,
  page,
}) => {
  const story = new Story(explorer.page)
  await story.open()
  await story.button('Log on').click()
  await expect(story.said).toHaveText('Call 1 added: A, Log on.')
  await expect(story.handle(1)).toHaveAttribute('aria-current', 'true')
  await expect(story.call(1)).toContainText('MAPI_E_LOGON_FAILED')
  await story.button('Open call 1 in its chart').click()
  await expect(explorer.current).toBeVisible()
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await page.getByRole('link', { name: 'All calls' }).click()
  await expect(story.call(1)).toContainText('S_OK')
  await expect(story.handle(1)).toBeFocused()
  await expect.poll(() => story.fragment()).toContain('1:logon?flags=MAPI_USE_DEFAULT')
  await page.reload()
  await expect(story.call(1)).toContainText('Session 1 begins.')
})

test('says how a change touches the calls after it, and takes it back', async ({ explorer }) => {
  const story = new Story(explorer.page)
  await story.open(two)
  await story.handle(1).click()
  await story.button('Remove').click()
  await expect(story.said).toHaveText('Call 1 removed. 1 later call has another result.')
  await expect(story.handle(1)).toBeFocused()
  await story.button('Undo').click()
  await expect(story.calls).toHaveCount(2)
  await expect(story.said).toHaveText('Undone.')
})

test('moves and repeats a call, and the focus goes with it', async ({ explorer }) => {
  const story = new Story(explorer.page)
  await story.open(two)
  await story.handle(2).click()
  await story.button('Earlier').click()
  await expect(story.said).toContainText('Call 2 is call 1 now.')
  await expect(story.call(1)).toContainText('B')
  await expect(story.button('Earlier')).toBeFocused()
  await expect(story.button('Earlier')).toHaveAttribute('aria-disabled', 'true')
  await story.button('Later').click()
  await expect(story.button('Later')).toBeFocused()
  await story.button('Repeat').click()
  await expect(story.calls).toHaveCount(3)
  await expect(story.handle(3)).toBeFocused()
})

test('goes from call to call by keys, and shows the computer after each', async ({
  explorer,
  page,
}) => {
  const story = new Story(explorer.page)
  await story.open(`${two}&${call('1:end')}`)
  await expect(story.sessions).toContainText('After all calls')
  await story.handle(1).focus()
  await page.keyboard.press('End')
  await expect(story.handle(3)).toBeFocused()
  await expect(story.session(1)).toContainText('Logged off')
  await page.keyboard.press('ArrowUp')
  await expect(story.handle(2)).toHaveAttribute('aria-current', 'true')
  await expect(story.sessions).toContainText('After call 2')
  await expect(story.session(1)).toContainText('can be joined')
  await expect(story.session(1)).not.toContainText('Logged off')
  await expect.poll(() => story.fragment()).toContain('at=2')
  await page.keyboard.press('Escape')
  await expect(story.sessions).toContainText('After all calls')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(explorer.current).toBeVisible()
})

test('names, adds and removes clients', async ({ explorer, page }) => {
  const story = new Story(explorer.page)
  await story.open(two)
  const name = page.getByRole('textbox', { name: 'Name of client 2' })
  await name.fill('Phone book')
  await expect.poll(() => story.fragment()).toContain('client=A&client=Phone book')
  await name.fill('A')
  await expect(page.getByText('Another client bears this name.')).toBeVisible()
  await expect(name).toHaveValue('A')
  await expect(story.call(2)).toContainText('Phone book')
  await name.press('Escape')
  await story.button('Add client').click()
  await expect(story.said).toHaveText('Client B added.')
  await story.button('Remove Phone book').click()
  await expect(story.said).toHaveText('Phone book removed, with 1 call.')
  await expect(story.calls).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: 'Name of client 2' })).toBeFocused()
  await story.button('Undo').click()
  await expect(story.calls).toHaveCount(2)
})

test('limits how many sessions a provider serves', async ({ explorer, page }) => {
  const story = new Story(explorer.page)
  await story.open(`${shared}&${call('2:logon?flags=MAPI_NEW_SESSION&profile=Outlook')}`)
  const limit = page.getByRole('textbox', {
    name: 'Microsoft Exchange, message store: at most so many sessions',
  })
  await limit.fill('1')
  await expect(story.call(2)).toContainText('serves no further session')
  await expect(page.getByRole('region', { name: 'Session limits' })).toContainText('1 of 1 session')
  await limit.fill('many')
  await expect(page.getByText('A number from 0 to 99, or nothing.')).toBeVisible()
  await limit.fill('')
  await expect(story.call(2)).not.toContainText('serves no further session')
  await expect.poll(() => story.fragment()).not.toContain('limit')
})

test('says why a call cannot be made, and asks for an answer where one waits', async ({
  explorer,
}) => {
  const story = new Story(explorer.page)
  await story.open(
    [call('1:end'), call('2:start?failure=registry'), call('1:logon?flags=MAPI_LOGON_UI')].join(
      '&',
    ),
  )
  await expect(story.call(1)).toContainText('Result not documented')
  await expect(story.call(1)).toContainText('The client has no session pointer')
  await expect(story.call(3)).toContainText('Waits at the dialog “Choose profile”.')
  await story.button('Open to answer').click()
  await expect(explorer.current).toBeVisible()
})

test('saves the story as a file, and opens one', async ({ explorer, page }) => {
  const story = new Story(explorer.page)
  await story.open(two)
  const download = page.waitForEvent('download')
  await story.menu('Save as file')
  const file = await download
  expect(file.suggestedFilename()).toBe('story.json')
  const saved = await readFile(await file.path(), 'utf8')
  expect(JSON.parse(saved)).toMatchObject({ mapiSessionExplorer: 1 })
  await story.menu('New story')
  await expect(story.calls).toHaveCount(0)
  await story.openFile('mine.json', saved)
  await expect(story.calls).toHaveCount(2)
  await expect(story.said).toHaveText('mine.json opened.')
  await story.openFile('bad.json', '{"mapiSessionExplorer": 1,\n "story": }')
  await expect(page.getByRole('alert')).toContainText('bad.json: not JSON (2:11).')
  await story.openFile('other.json', '{"mapiSessionExplorer": 2}')
  await expect(page.getByRole('alert')).toContainText('a story of another version')
  await expect(story.calls).toHaveCount(2)
})

test('reports what it cannot use of a link', async ({ explorer, page }) => {
  const story = new Story(explorer.page)
  await story.open(`${two}&call=nothing&at=9&step=3`)
  const problems = page.getByRole('alert')
  await expect(problems).toContainText('call: “nothing” was ignored')
  await expect(problems).toContainText('at: “9” was ignored')
  await expect(problems).toContainText('step: “3” was ignored')
  await expect(story.calls).toHaveCount(2)
})

test('shows its parts as tabs on a phone', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const story = new Story(explorer.page)
  await story.open(two)
  await expect(story.calls).toHaveCount(2)
  await page.getByRole('tab', { name: 'Sessions' }).click()
  await expect(story.session(1)).toContainText('can be joined')
  await page.keyboard.press('ArrowRight')
  await story.button('Remove A').click()
  await expect(story.said).toContainText('A removed, with 1 call.')
  await story.button('Undo').click()
  await page.getByRole('tab', { name: 'Calls' }).click()
  await expect(story.calls).toHaveCount(2)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no faults that axe finds, ${colorScheme}`, async ({ explorer, page }) => {
    await page.emulateMedia({ colorScheme })
    const story = new Story(explorer.page)
    for (const query of ['', `${two}&${call('1:end?flags=MAPI_LOGOFF_SHARED')}&at=2`]) {
      await story.open(query)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
}
