import type { Page } from 'playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './explorer'
import { settled } from './settled'

const states = {
  start: '',
  'mid-run': 'flags=MAPI_LOGON_UI&answers=ok&fault=exchange/ms:server-unavailable*&step=23',
  'finished with a disabled service':
    'profile=Outlook&fault=exchange/ms:server-unavailable&step=end',
  'waiting at a prompt': 'flags=MAPI_LOGON_UI&step=end',
}

/** Elements whose text does not fit into them, by their text. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.step-label, button:not(.step, .chip), h2, h3, td, th, label',
      ),
    ]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => one.clientWidth > 1 && getComputedStyle(one).display !== 'inline')
      .map((one) => one.textContent),
  )

const sizes = [
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const

for (const [name, query] of Object.entries(states)) {
  test(`has no accessibility faults: ${name}`, async ({ explorer, page }) => {
    test.slow()
    await explorer.open(query)
    await expectAccessible(page)
  })

  test(`does not scroll or clip at any size: ${name}`, async ({ explorer, page }) => {
    await explorer.open(query)
    for (const [width, height] of sizes) {
      await test.step(`${width}×${height}`, async () => {
        await page.setViewportSize({ width, height })
        await settled(page)
        const size = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ])
        expect.soft(size).toEqual([width, height])
        expect.soft(await clipped(page)).toEqual([])
      })
    }
  })
}

test('shows panels as tabs on a phone, and does the main job there', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open()
  await page.getByRole('tab', { name: 'Call' }).click()
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await page.getByRole('tab', { name: 'Session' }).click()
  await expect(explorer.service('Personal Folders')).toContainText('up')
  await page.getByRole('tab', { name: 'Steps' }).click()
  await explorer.steps.getByRole('button').nth(1).click()
  await page.keyboard.press('Tab')
  await page.getByRole('tab', { name: 'Why' }).click()
  await expect(page.getByRole('tabpanel').getByText('Logon mutex held?').first()).toBeVisible()
})

test('opens the explanation as a drawer on a medium screen', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await explorer.open('profile=Outlook&step=end')
  await expect(page.getByRole('heading', { name: 'Why' })).toBeHidden()
  await explorer.button('Explanation').click()
  await expect(page.getByRole('heading', { name: 'Why' })).toBeVisible()
})
