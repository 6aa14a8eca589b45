import { expect, test } from './explorer'

const failed = 'flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable&step=11'

test('a phone prints all of its tabs', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open(failed)
  await expect(page.getByRole('tab')).toHaveCount(4)
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Why', 'Steps', 'Session', 'Call', 'Message services']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  }
})

test('no button is printed that only does something', async ({ explorer, page }) => {
  await explorer.open(failed)
  await expect(explorer.button('Inject a failure here')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Inject a failure here', 'NULL', 'Share', 'Play']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden()
  }
})

test('the chart is printed in full strength while a prompt waits', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  const strengths = () =>
    page
      .locator('.canvas :is(.react-flow__edges, .react-flow__node)')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).opacity))])
  await expect.poll(strengths).toContain('0.5')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(strengths).toEqual(['1'])
})

test('each step has its answer beside it: on paper and on a phone', async ({ explorer, page }) => {
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media })
    await page.setViewportSize({ width: media === 'print' ? 718 : 390, height: 844 })
    await explorer.open(failed)
    if (media === 'screen') await page.getByRole('tab', { name: 'Steps' }).click()
    const row = page.locator('.steps li').filter({ hasText: 'Logon mutex held?' })
    const [label, answer] = await Promise.all(
      ['.what', '.answer'].map((part) => row.locator(part).boundingBox()),
    )
    expect(answer?.y, media).toBe(label?.y)
    expect(answer?.x, media).toBeGreaterThan(label?.x ?? 0)
  }
})
