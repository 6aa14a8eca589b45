import type { Page } from 'playwright/test'
import { type Explorer, expect, test } from './explorer'
import { layoutFaults } from './layoutFaults'

const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'

/** Texts and names on the page that are not in the pseudo-language: they do not come from the texts. */
const hardCoded = (explorer: Explorer) =>
  explorer.page.evaluate(() => {
    // Identifiers, numbers, the data of the simulated computer, the credit of the chart's library.
    const own =
      /^(MAPI\w*\??|S_OK|lp\w+|flFlags.*|MAPI_\w+ 0x\w+|S_OK 0x\w+|en-XA|HRESULT hr =|ulUIParam|\(ULONG_PTR\)hwnd,?|&pSession(\);)?|NULL,?|("\w*"|NULL)( or "\w*")*|flFlags|MAPI Session Explorer|Microsoft Exchange|Outlook Address Book|Personal Folders|Outlook|Archive|React Flow( attribution)?|AB|MS|XP|Esc|Enter|Home|End|Ctrl|\w|\W*)$/
    const nameOf = (text: string) =>
      !own.test(text) && !/[⟦⟧]/.test(text) && /[A-Za-z]{2}/.test(text)
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replaceAll('\u200b', '').trim()
      const parent = node.parentElement
      if (parent?.closest('script, style, noscript, code, [lang], .hex, .printed-link')) {
        if (parent.closest('[lang]') !== document.documentElement) continue
      }
      if (parent?.closest('script, style, noscript, code, .hex, .printed-link')) continue
      // An identifier that may break after its underscores is in several parts.
      if (parent?.querySelector('wbr')) continue
      if (nameOf(text)) found.add(text)
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt], [data-tip], [aria-valuetext]',
    )) {
      for (const attribute of [
        ...['aria-label', 'title', 'placeholder', 'alt', 'data-tip', 'aria-valuetext'],
      ]) {
        const text = element.getAttribute(attribute) ?? ''
        if (nameOf(text)) found.add(`${attribute}: ${text}`)
      }
    }
    return [...found]
  })

const inPseudo = async (page: Page, address: string) => {
  await page.goto(`./#/${address}${address.includes('?') ? '&' : '?'}lang=en-XA`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
}

for (const address of [
  `logon?${run}&step=13`,
  `logon?${run}&step=end`,
  `logon?${run},decline&step=end&compare=profile%3DOutlook`,
  `logon?${run}&view=outline&step=13`,
  `logon?${run}&present=1&step=13`,
  'logon?flags=MAPI_EXTENDED',
]) {
  test(`says nothing that is not in the texts: ${address}`, async ({ explorer, page }) => {
    await inPseudo(page, address)
    await expect(page.locator('[aria-current="step"]').first()).toBeAttached()
    await expect(page.locator('.working')).toHaveCount(0)
    expect(await hardCoded(explorer)).toEqual([])
  })
}

test('says nothing that is not in the texts: outcomes, Find and Help', async ({
  explorer,
  page,
}) => {
  await inPseudo(page, 'outcomes')
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(await hardCoded(explorer)).toEqual([])
  await inPseudo(page, `logon?${run}&step=13`)
  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await hardCoded(explorer)).toEqual([])
    if (key === '?') await page.keyboard.press('Escape')
  }
  await page.keyboard.type('80040111')
  await expect(page.locator('dialog').getByText('0x80040111').first()).toBeVisible()
  expect(await hardCoded(explorer)).toEqual([])
})

test('keeps its panels whole when every text is a third longer', async ({ page }) => {
  await page.goto(`./#/logon?${run}&step=13&lang=en-XA`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  for (const [width, height] of [
    [320, 640],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.waitForTimeout(300)
    const faults = await layoutFaults(page)
    // The shapes are made for languages, which are shorter than this one.
    expect(faults.filter((fault) => !/the (text|label|labels) /.test(fault))).toEqual([])
  }
})

test('speaks the language of the browser, with one request more', async ({ browser }) => {
  for (const [locale, language] of [
    ['de-CH', 'de'],
    ['ru', 'ru'],
    ['pt-BR', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale, baseURL: 'http://127.0.0.1:4173' })
    const page = await context.newPage()
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('[aria-current="step"]').first()).toBeVisible()
    const own = scripts.filter((url) => /\/(de|es|fr|ru)-[\w-]+\.js$/.test(url))
    expect(own).toHaveLength(language === 'en' ? 0 : 1)
    expect(page.url()).not.toContain('lang=')
    await context.close()
  }
})

test('changes the language at once, keeps everything else, and remembers it', async ({
  explorer,
  page,
}) => {
  await explorer.open(`${run}&step=13`)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page).toHaveURL(/lang=de/)
  await expect(page).toHaveURL(/step=13/)
  await expect(page.getByRole('button', { name: 'Teilen' })).toBeVisible()
  await page.getByRole('link', { name: 'Mögliche Ergebnisse' }).click()
  await expect(page).toHaveURL(/outcomes\?.*lang=de/)
  await expect(page).toHaveTitle(/^Mögliche Ergebnisse/)
  // A link without a language is read in the one that was chosen last.
  await page.goto('./#/logon')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(explorer.current).toBeVisible()
  // A link with one is read in that.
  await page.goto('./#/logon?lang=fr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('says when a language cannot be loaded, and goes on in the one before', async ({ page }) => {
  await page.route(/\/es-[\w-]+\.js$/, (route) => route.abort())
  await page.goto('./#/logon?step=3')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español')
  const alert = page.getByRole('alert').filter({ hasText: 'Español' })
  await expect(alert).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.unroute(/\/es-[\w-]+\.js$/)
  await alert.getByRole('button').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(alert).toBeHidden()
})
