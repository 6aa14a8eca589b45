import { expect, test } from './explorer'

test('shows exactly the published figure in the figure view', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&answers=ok&step=9')
  await expect(page.locator('.react-flow__node-step')).toHaveCount(36)
  await page.getByRole('switch', { name: 'Figure view' }).check()
  await expect(page.locator('.react-flow__node-step')).toHaveCount(15)
  await expect(page.locator('.react-flow__edge')).toHaveCount(18)
  await expect(page.locator('.exit-label')).toHaveCount(14)
  await expect(explorer.current).toHaveAccessibleName(/^Can supplied credentials/)
  expect(explorer.query()).toContain('view=figure')
})

test('marks one current step, and says by name what was taken and what is ahead', async ({
  explorer,
}) => {
  await explorer.open('profile=Outlook&step=4')
  await expect(explorer.current).toHaveCount(1)
  await expect(
    explorer.chart.getByRole('button', { name: /^MAPI_NEW_SESSION/ }),
  ).toHaveAccessibleName(/Taken/)
  await expect(
    explorer.chart.getByRole('button', { name: /^Use specified name/ }),
  ).toHaveAccessibleName(/Ahead/)
})

test('shows ahead at most to the next unanswered prompt', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI')
  const ahead = page.getByRole('list', { name: 'Ahead, if nothing changes' })
  await expect(ahead.getByRole('button').last()).toContainText('Prompt user')
})

test('says why: the values read, the verdict, the source', async ({ explorer, page }) => {
  await explorer.open('step=5')
  const values = page.getByRole('group', { name: 'Values read' })
  await expect(values).toContainText('flFlags & MAPI_USE_DEFAULT (0x40) = 0')
  await expect(page.getByRole('link', { name: 'MAPI sessions' })).toHaveAttribute(
    'href',
    /learn\.microsoft\.com/,
  )
})

test('asks no other host for anything', async ({ explorer, page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host)
  })
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await explorer.answer('Choose profile', 'OK')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  expect([...hosts]).toEqual([new URL(page.url()).host])
})
