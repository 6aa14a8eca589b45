import { expect, test } from './explorer'

test('shows exactly the published figure in the figure view', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&answers=ok&step=9')
  await expect(page.locator('.react-flow__node-step')).toHaveCount(36)
  await page.getByRole('switch', { name: 'Figure view' }).check()
  await expect(page.locator('.react-flow__node-step')).toHaveCount(15)
  await expect(page.locator('.react-flow__edge')).toHaveCount(18)
  await expect(page.locator('.exit-label')).toHaveCount(14)
  await expect(explorer.current).toHaveAccessibleName(/^Can supplied credentials/)
  await expect.poll(() => explorer.query()).toContain('view=figure')
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

const everywhere = [
  'flags=MAPI_LOGON_UI&fault=exchange/ab:unconfigured&answers=ok,ok',
  'flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/ms:wrong-password*&answers=cancel,retry,ok',
  'flags=MAPI_SERVICE_UI_ALWAYS,MAPI_USE_DEFAULT&mutex=held&answers=ok,ok,ok&fault=pst/ms:version',
  'flags=MAPI_PASSWORD_UI&profile=Outlook&credentials=invalid&answers=wrong,cancel',
  'profile=Nobody',
  'profile=Outlook&fault=contab/ab:fail-one-provider',
  'shared=Outlook',
  'mutex=held&flags=MAPI_TIMEOUT_SHORT',
]
for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`holds the bold label of every current step in its shape, ${width}×${height}`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const spilt = new Set<string>()
    for (const query of everywhere) {
      await explorer.open(query)
      const position = page.getByRole('slider', { name: 'Position' })
      const last = Number(await position.getAttribute('max'))
      for (let step = 0; step <= last; step++) {
        await position.fill(String(step))
        const label = explorer.current.locator('.step-label')
        const over = await label.evaluate((one: HTMLElement) => {
          const shape = one.parentElement as HTMLElement
          return one.offsetHeight > shape.offsetHeight - 2 || one.scrollWidth > shape.offsetWidth
        })
        if (over) spilt.add((await label.textContent()) ?? '')
      }
    }
    expect([...spilt]).toEqual([])
  })
}
