import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, test } from './explorer'
import { comeLater } from './later'

const offer = (page: Page) => page.getByRole('complementary', { name: 'Take the tour' })
const card = (page: Page) => page.locator('.tour-card')
const tip = (page: Page) => page.getByRole('tooltip')
/** What waits until the browser has nothing else to do, the offer of the tour and the tips, is there. */
const rests = (page: Page) => comeLater(page, 'tips')
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Help', exact: true })

async function expectNoFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** Two boxes share no point. */
function areApart(one: DOMRectLike, other: DOMRectLike): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  )
}
type DOMRectLike = { x: number; y: number; width: number; height: number }

test.describe('the sheet of keys', () => {
  test('opens by its key and by its button, and gives the focus back', async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    await explorer.button('Step').focus()
    await page.keyboard.press('?')
    await expect(sheet(page).getByRole('table', { name: 'The run' })).toContainText('Space')
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toBeHidden()
    await expect(explorer.button('Step')).toBeFocused()

    await explorer.button('Help').click()
    await sheet(page).getByRole('button', { name: 'Close' }).click()
    await expect(explorer.button('Help')).toBeFocused()
  })

  test('lists what the keys do, and they do it', async ({ explorer, page }) => {
    await explorer.open()
    await page.keyboard.press('?')
    const row = sheet(page).getByRole('row', { name: 'Figure view on or off' })
    await expect(row.getByText('F', { exact: true })).toBeVisible()
    await page.keyboard.press('f')
    await expect(page.getByRole('switch', { name: 'Figure view' })).not.toBeChecked()
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await expect(page.getByRole('switch', { name: 'Figure view' })).toBeChecked()
  })

  test('switches keys of a single character off, for later visits, too', async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    await explorer.button('Help').click()
    await sheet(page).getByRole('switch', { name: 'Single-character keys' }).click()
    await expect(sheet(page).getByRole('row', { name: 'Figure view on or off' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(explorer.current).toBeVisible()
    await page.keyboard.press('f')
    await page.keyboard.press('?')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue('1')
    await expect(page.getByRole('switch', { name: 'Figure view' })).not.toBeChecked()
    await expect(sheet(page)).toBeHidden()
  })

  test('leaves letters alone where one types', async ({ explorer, page }) => {
    await explorer.open()
    await page.getByRole('combobox', { name: 'lpszProfileName' }).fill('')
    await page.getByRole('combobox', { name: 'lpszProfileName' }).pressSequentially('pof?')
    await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toHaveValue('pof?')
    await expect(page.getByRole('switch', { name: 'Figure view' })).not.toBeChecked()
    await expect(sheet(page)).toBeHidden()
  })

  test('comes on the page of outcomes without a tour', async ({ explorer, page }) => {
    await explorer.open()
    await page.goto('./#/outcomes')
    await explorer.button('Help').click()
    await expect(sheet(page).getByRole('heading', { name: 'Keyboard' })).toBeVisible()
    await expect(sheet(page).getByRole('button', { name: 'Take the tour' })).toHaveCount(0)
    await expect(sheet(page).getByRole('table', { name: 'The run' })).toHaveCount(0)
  })

  for (const scheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      test(`has no accessibility faults: ${scheme}, ${width} px`, async ({ explorer, page }) => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await explorer.open()
        await page.keyboard.press('?')
        await expect(sheet(page)).toBeVisible()
        await expectNoFaults(page)
        const wide = await sheet(page).evaluate((one) => one.scrollWidth > one.clientWidth)
        expect(wide).toBe(false)
      })
    }
  }
})

test.describe('the tour', () => {
  test.use({ firstVisit: true })

  test('is offered at a first visit, and never again once declined', async ({ explorer, page }) => {
    await explorer.open()
    await offer(page).getByRole('button', { name: 'No tour' }).click()
    await expect(offer(page)).toBeHidden()
    await expect(explorer.button('Help')).toBeFocused()
    await page.reload()
    await expect(explorer.current).toBeVisible()
    await rests(page)
    await expect(offer(page)).toBeHidden()
  })

  test('is not offered to who follows a link to a state', async ({ explorer, page }) => {
    await explorer.open('flags=MAPI_LOGON_UI')
    await rests(page)
    await expect(offer(page)).toBeHidden()
  })

  test('is offered in the language and the theme of a link, which say nothing else', async ({
    explorer,
    page,
  }) => {
    await explorer.open('lang=de&theme=dark')
    await expect(page.getByRole('complementary', { name: 'Rundgang starten' })).toBeVisible()
  })

  test('is not offered where it would cover what one came for', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 360, height: 225 })
    await explorer.open()
    await expect(page.locator('.tour-offer')).toHaveCount(1)
    await expect(offer(page)).toBeHidden()
  })

  test('is not offered where storage is blocked and it was declined', async ({
    explorer,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await explorer.open()
    await offer(page).getByRole('button', { name: 'No tour' }).click()
    await page.getByRole('link', { name: 'Outcomes' }).click()
    await page.getByRole('link', { name: 'Log on' }).click()
    await expect(explorer.current).toBeVisible()
    await rests(page)
    await expect(offer(page)).toBeHidden()
  })

  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [390, 844],
    [320, 640],
  ] as const) {
    test(`covers neither the step nor the player with its offer, ${width} px`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await explorer.open()
      const box = async (part: ReturnType<Page['locator']>) =>
        (await part.boundingBox()) as DOMRectLike
      const own = await box(offer(page))
      expect(own.x >= 0 && own.x + own.width <= width).toBe(true)
      const panel = page.locator(width < 900 ? '.tab-panel' : 'aside.right')
      const parts = [explorer.current, page.locator('.player'), page.locator('.header'), panel]
      for (const part of parts) {
        expect(areApart(own, await box(part))).toBe(true)
      }
    })

    test(`points at five parts that it does not cover, ${width} px`, async ({ explorer, page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await explorer.open()
      await offer(page).getByRole('button', { name: 'Take the tour' }).click()
      for (const title of ['The call', 'The chart', 'The player', 'The explanation', 'Share']) {
        await expect(card(page).getByRole('heading')).toContainText(title)
        const own = (await card(page).boundingBox()) as DOMRectLike
        const ring = (await page.locator('.tour-ring').boundingBox()) as DOMRectLike
        expect(own.x >= 0 && own.x + own.width <= width).toBe(true)
        expect(own.y >= 0 && own.y + own.height <= height).toBe(true)
        expect(areApart(own, ring), title).toBe(true)
        await card(page)
          .getByRole('button', { name: /Next|Done/ })
          .click()
      }
      await expect(card(page)).toBeHidden()
      const place = width >= 1440 ? explorer.button('Help') : page.locator('.menu > summary')
      await expect(place).toBeFocused()
    })
  }

  test('is called from the menu of a phone, and closes it', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await explorer.open()
    await page.locator('.menu > summary').click()
    await explorer.button('Help').click()
    await sheet(page).getByRole('button', { name: 'Take the tour' }).click()
    await expect(card(page)).toContainText('1 of 5')
    await expect(explorer.button('Help')).toBeHidden()
  })

  test('goes by arrow keys, is left with Escape, and comes again from Help', async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    await offer(page).getByRole('button', { name: 'Take the tour' }).click()
    await expect(page.getByRole('dialog', { name: /^The call/ })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expect(card(page)).toContainText('2 of 5')
    await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue('0')
    await page.keyboard.press('Escape')
    await expect(card(page)).toBeHidden()
    await expect(explorer.button('Help')).toBeFocused()
    await expect(offer(page)).toBeHidden()

    await page.keyboard.press('Enter')
    await sheet(page).getByRole('button', { name: 'Take the tour' }).click()
    await expect(card(page)).toContainText('1 of 5')
    await expect(page.getByRole('dialog', { name: /^The call/ })).toBeFocused()
    await card(page).getByRole('button', { name: 'Skip' }).click()
    await expect(card(page)).toBeHidden()
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`has no accessibility faults: ${scheme}`, async ({ explorer, page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await explorer.open()
      await expect(offer(page)).toBeVisible()
      await expectNoFaults(page)
      await offer(page).getByRole('button', { name: 'Take the tour' }).click()
      await card(page).getByRole('button', { name: 'Next' }).click()
      await expectNoFaults(page)
    })
  }
})

test.describe('tips', () => {
  const failed = 'profile=Outlook&fault=exchange/ms:server-unavailable&step=end'

  test('come with the pointer, stay while it is on them, and go with Escape', async ({
    explorer,
    page,
  }) => {
    await explorer.open(failed)
    await rests(page)
    await explorer.result.getByRole('button', { name: 'S_OK' }).hover()
    await expect(tip(page)).toContainText('S_OK = 0x00000000')
    await tip(page).hover()
    await page.waitForTimeout(500)
    await expect(tip(page)).toContainText('The call succeeded.')
    await page.keyboard.press('Escape')
    await expect(tip(page)).toHaveCount(0)
    await explorer.flag('MAPI_EXTENDED').hover()
    await expect(tip(page)).toContainText('MAPI_EXTENDED = 0x20')
    await page.mouse.move(700, 300)
    await expect(tip(page)).toHaveCount(0)
  })

  test('come with the focus, describe what has it, and go alone with Escape', async ({
    explorer,
    page,
  }) => {
    await explorer.open('flags=MAPI_LOGON_UI&step=end')
    await expect(explorer.dialog('Choose profile')).toBeVisible()
    await rests(page)
    await explorer.dialog('Choose profile').getByRole('button', { name: 'Cancel' }).click()
    // The keyboard was used last.
    await page.keyboard.press('Tab')
    const code = explorer.result.getByRole('button', { name: 'MAPI_E_USER_CANCEL' })
    await code.focus()
    await expect(tip(page)).toContainText('MAPI_E_USER_CANCEL = 0x80040113')
    await expect(code).toHaveAccessibleDescription(/The user cancelled.*IMSProvider::Logon/)
    await page.keyboard.press('Escape')
    await expect(tip(page)).toHaveCount(0)
    await expect(explorer.result).toContainText('MAPI_E_USER_CANCEL')
  })

  test('come with a tap on a phone', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const page = await context.newPage()
    await page.goto(`./#/logon?${failed}`)
    await rests(page)
    await page.getByRole('tab', { name: 'Session' }).tap()
    await page
      .getByRole('table', { name: 'Message services' })
      .getByRole('button', { name: 'MAPI_E_LOGON_FAILED' })
      .tap()
    await expect(tip(page)).toContainText('0x80040111')
    const box = (await tip(page).boundingBox()) as DOMRectLike
    expect(box.x >= 0 && box.x + box.width <= 390).toBe(true)
    await page.getByRole('tab', { name: 'Session' }).tap()
    await expect(tip(page)).toHaveCount(0)
    await context.close()
  })

  test('explain what a step read where it stands', async ({ explorer, page }) => {
    await explorer.open('step=2')
    await rests(page)
    const why = page.getByRole('region', { name: 'Why' })
    await why.getByRole('button', { name: 'MAPI_NEW_SESSION', exact: true }).click()
    await expect(tip(page)).toContainText('Asks for a new session instead of the shared one.')
    await why.getByRole('button', { name: 'Figure', exact: true }).click()
    await expect(tip(page)).toHaveText('Drawn in a flowchart of Microsoft’s documentation.')
  })

  test('explain codes on the page of outcomes without opening a run', async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    await page.goto('./#/outcomes?part=session&result=MAPI_E_TIMEOUT')
    await rests(page)
    await page.locator('[data-tip-code="MAPI_E_TIMEOUT"]').first().hover()
    await expect(tip(page)).toContainText('MAPI_TIMEOUT_SHORT was set')
    await expect.poll(() => explorer.query()).toContain('#/outcomes')
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`have no accessibility faults: ${scheme}`, async ({ explorer, page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await explorer.open(failed)
      await rests(page)
      await explorer.result.getByRole('button', { name: 'S_OK' }).click()
      await expect(tip(page)).toBeVisible()
      await expectNoFaults(page)
    })
  }
})
