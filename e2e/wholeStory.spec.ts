import { expect, test } from './explorer'
import { Story } from './story'

test('tells the whole story by hand, and passes it on as a link', async ({
  browser,
  baseURL,
  context,
  explorer,
  page,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const story = new Story(explorer.page)
  const client = page.getByRole('combobox', { name: 'Client', exact: true })
  const profile = page.getByRole('combobox', { name: 'lpszProfileName' })
  const strip = page.getByRole('navigation', { name: 'Clients' })
  const backToStory = () => page.getByRole('link', { name: 'All calls' }).click()
  /** A client makes a call after all others. */
  const add = async (number: number, who: string, kind: string) => {
    await client.selectOption(who)
    await story.button(kind).click()
    await expect(story.said).toContainText(`Call ${number} added: ${who}, ${kind}.`)
    await expect(story.handle(number)).toHaveAttribute('aria-current', 'true')
  }
  /** Opens the last call in its chart. */
  const open = async (number: number, who: string) => {
    await story.button(`Open call ${number} in its chart`).click()
    await expect(explorer.current).toBeVisible()
    await expect(strip).toContainText(`Call ${number} of ${number}: ${who}`)
  }

  await story.open()
  await add(1, 'A', 'Start MAPI')
  await expect(story.call(1)).toContainText('S_OK')

  await add(2, 'A', 'Log on')
  await open(2, 'A')
  await explorer.flag('MAPI_NEW_SESSION').check()
  await explorer.flag('MAPI_ALLOW_OTHERS').check()
  await profile.fill('Outlook')
  await backToStory()
  await expect(story.call(2)).toContainText('Session 1 begins.')
  await expect(story.session(1)).toContainText('shared can be joined')

  await add(3, 'B', 'Log on')
  await open(3, 'B')
  await profile.fill('Archive')
  await expect(strip).toContainText('Earlier calls have settled: Shared session: Outlook')
  await backToStory()
  await expect(story.call(3)).toContainText('Joins session 1.')
  await expect(story.call(3)).toContainText('The profile name “Archive” is ignored')

  await page
    .getByRole('textbox', { name: 'Microsoft Exchange, message store: at most so many sessions' })
    .fill('1')
  await expect(page.getByRole('region', { name: 'Session limits' })).toContainText('1 of 1 session')
  await story.button('Add client').click()
  await expect(story.said).toHaveText('Client C added.')
  await add(4, 'C', 'Log on')
  await open(4, 'C')
  await explorer.flag('MAPI_NEW_SESSION').check()
  await profile.fill('Outlook')
  await explorer.button('Last').click()
  await expect(explorer.service('Microsoft Exchange')).toContainText('MAPI_E_SESSION_LIMIT')
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
  await backToStory()
  await expect(story.call(4)).toContainText('Session 2 begins.')
  await expect(story.call(4)).toContainText(
    'Microsoft Exchange, message store: MAPI_E_SESSION_LIMIT, it serves no further session.',
  )
  await expect(story.session(2)).toContainText('Message services: 2 of 3 up')
  await expect(story.session(2)).toContainText('individual')

  await add(5, 'A', 'Use the session')
  await open(5, 'A')
  await explorer.choice('Method').selectOption('GetStatusTable')
  await page.getByRole('switch', { name: 'Status table' }).check()
  const rows = page.getByRole('table', { name: 'Rows 8 rows, profile Outlook' })
  await expect(rows.getByRole('rowheader')).toHaveCount(8)
  await expect(rows).toContainText('Microsoft Exchange, message store')
  await backToStory()
  await expect(story.call(5)).toContainText('IMAPITable')

  await add(6, 'A', 'Identity')
  await expect(story.call(6)).toContainText('S_OK')

  await add(7, 'A', 'Log off and end')
  await expect(story.call(7)).toContainText('Session 1 goes on for B.')
  await expect(story.call(7)).toContainText('MAPI is uninitialised for this client.')
  await expect(story.session(1)).toContainText('Logged off')
  await expect(page.getByText('MAPI not initialised, no session pointer')).toBeVisible()

  await expect(story.calls).toHaveCount(7)
  const calls = await story.calls.allInnerTexts()
  const sessions = await story.sessions.innerText()
  await story.button('Share').click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toContain('#/story?')
  const fresh = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 1440, height: 900 },
  })
  const other = new Story(await fresh.newPage())
  await other.page.goto(await copied())
  await expect(other.calls).toHaveCount(7)
  await expect.poll(() => other.calls.allInnerTexts()).toEqual(calls)
  await expect.poll(() => other.sessions.innerText()).toBe(sessions)
  await expect(other.page.getByRole('alert')).toHaveCount(0)
  await fresh.close()
})
