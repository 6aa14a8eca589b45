import type { Page } from 'playwright/test'
import { languages } from '../app/run/permalink'
import { charts, type Id, ids } from './chartRuns'
import { Explorer, expect, test } from './explorer'
import { openAnew } from './later'
import { layoutFaults } from './layoutFaults'
import { settled } from './settled'

const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'

/** Texts and names on the page that are not in the pseudo-language: they do not come from the texts. */
const hardCoded = (explorer: Explorer) =>
  explorer.page.evaluate(() => {
    // Identifiers, numbers, the data of the simulated computer, the credit of the chart's library.
    const own =
      /^(MAPI\w*\??|S_OK|lp\w+|flFlags.*|MAPI_\w+ 0x\w+|S_OK 0x\w+|en-XA|HRESULT hr =|ulUIParam|\(ULONG_PTR\)hwnd,?|&pSession(\);)?|NULL,?|("\w*"|NULL)( or "\w*")*|flFlags|MAPI Session Explorer|Microsoft Exchange|Outlook Address Book|Personal Folders|Outlook|Archive|React Flow( attribution)?|AB|MS|XP|Esc|Enter|Home|End|Ctrl|\w|\W*)$/
    // What C++ code and headers are made of: pSession->Logoff, IABProvider::Logon, &cbEntryID.
    const code = /^(?=.*([a-z][A-Z]|_|::|->|&))&?[\w.:>-]+( init)?$/
    const nameOf = (text: string) =>
      !own.test(text) && !code.test(text) && !/[⟦⟧]/.test(text) && /[A-Za-z]{2}/.test(text)
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replaceAll('\u200b', '').trim()
      const parent = node.parentElement
      if (parent?.closest('script, style, noscript, code, [lang], .hex, .printed-link')) {
        if (parent.closest('[lang]') !== document.documentElement) continue
      }
      // The documents are in English, and so are their titles; languages have codes.
      const titles = '.sources a[target], .language-code'
      if (parent?.closest(`script, style, noscript, code, .hex, .printed-link, ${titles}`)) continue
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

test('says nothing that is not in the texts: charts', async ({ explorer, page }) => {
  test.slow()
  for (const address of [
    `logon?${run}&step=13`,
    `logon?${run}&step=end`,
    `logon?${run},decline&step=end&compare=profile%3DOutlook`,
    `logon?${run}&view=outline&step=13`,
    `logon?${run}&present=1&step=13`,
    'logon?flags=MAPI_EXTENDED',
    ...ids.map((id) => `${id}?step=end`),
  ]) {
    await test.step(address, async () => {
      await inPseudo(page, address)
      await expect(page.locator('[aria-current="step"]').first()).toBeAttached()
      await expect(page.locator('.working')).toHaveCount(0)
      // The drawing says its own words until it has been given ours.
      await expect.poll(() => hardCoded(explorer), address).toEqual([])
    })
  }
})

test('says nothing that is not in the texts: outcomes, Find and Help', async ({
  explorer,
  page,
}) => {
  await inPseudo(page, 'outcomes')
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect.poll(() => hardCoded(explorer)).toEqual([])
  await inPseudo(page, `logon?${run}&step=13`)
  await expect(explorer.current).toBeVisible()
  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect.poll(() => hardCoded(explorer)).toEqual([])
    if (key === '?') await page.keyboard.press('Escape')
  }
  await page.keyboard.type('80040111')
  await expect(page.locator('dialog').getByText('0x80040111').first()).toBeVisible()
  await expect.poll(() => hardCoded(explorer)).toEqual([])
})

test('keeps its panels whole when every text is a third longer', async ({ page }) => {
  await page.goto(`./#/logon?${run}&step=13&lang=en-XA`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  for (const [width, height] of [
    [320, 640],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await settled(page)
    const faults = await layoutFaults(page)
    // The shapes are made for languages, which are shorter than this one.
    expect(faults.filter((fault) => !/the (text|label|labels) /.test(fault))).toEqual([])
  }
})

test('speaks the language of the browser, with the files of the page and of its chart', async ({
  browser,
  baseURL,
}) => {
  for (const [locale, language] of [
    ['de-CH', 'de'],
    ['ru', 'ru'],
    ['pt-BR', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('[aria-current="step"]').first()).toBeVisible()
    const own = scripts.flatMap((url) => /\/(page|logon)-[\w-]+\.js$/.exec(url)?.[1] ?? []).sort()
    expect(own).toEqual(language === 'en' ? [] : ['logon', 'page'])
    await expect.poll(() => page.url()).not.toContain('lang=')
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
  await openAnew(page, './#/logon')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(explorer.current).toBeVisible()
  // A link with one is read in that.
  await page.goto('./#/logon?lang=fr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('says when a language cannot be loaded, and goes on in the one before', async ({ page }) => {
  await page.route(/\/page-[\w-]+\.js$/, (route) => route.abort())
  await page.goto('./#/logon?step=3')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español')
  const alert = page.getByRole('alert').filter({ hasText: 'Español' })
  await expect(alert).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.unroute(/\/page-[\w-]+\.js$/)
  await alert.getByRole('button').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(alert).toBeHidden()
})

type Text = Readonly<Record<string, unknown>>

/** What a language says on the page and on a chart. */
async function textsOf(language: string, id: Id) {
  const parts = ['page', 'more', id].map(async (part) => {
    const file: { readonly text: Text } = await import(`../app/text/${language}/${part}.ts`)
    return file.text
  })
  return (await Promise.all(parts)) as [Text, Text, Text]
}

/** All texts in texts, but those that are put together. */
const leavesOf = (text: unknown): string[] =>
  typeof text === 'string'
    ? [text]
    : typeof text === 'object' && text !== null
      ? Object.values(text).flatMap(leavesOf)
      : []

/** What stands on the page and what its controls are called, as it is written in the texts. */
const saidOn = (page: Page) =>
  page.evaluate(() => {
    const plain = (text: string) => text.replace(/[\u200b\u00ad]/g, '').trim()
    const said = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The names of the languages are the same in all of them.
      if (node.parentElement?.closest('option[lang], script, style')) continue
      // An identifier that may break after its underscores is in several parts.
      if (node.parentElement?.querySelector('wbr')) continue
      said.add(plain(node.textContent ?? ''))
    }
    const attributes = ['aria-label', 'title', 'placeholder', 'data-tip']
    for (const element of document.querySelectorAll(attributes.map((one) => `[${one}]`).join())) {
      for (const attribute of attributes) {
        const text = plain(element.getAttribute(attribute) ?? '')
        said.add(text)
        // A shape is called by its label and what else is to be said of it.
        for (const part of text.split(', ')) said.add(part)
      }
    }
    return [...said]
  })

for (const language of languages.filter((one) => one !== 'en')) {
  test(`says nothing in English: ${language}`, async ({ explorer, page }) => {
    test.slow()
    for (const id of ids) {
      const [own, english] = await Promise.all([textsOf(language, id), textsOf('en', id)])
      const known = new Set(leavesOf(own).map((text) => text.replaceAll('\u00ad', '')))
      const foreign = new Set(leavesOf(english).filter((text) => !known.has(text)))
      expect(foreign.size).toBeGreaterThan(100)
      const [, , words] = own as unknown as [Text, Text, import('../app/text/texts').ChartText]
      await explorer.openChart(id, `lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      for (const [step, { label }] of Object.entries(words.steps)) {
        const name = label.replaceAll('\u00ad', '')
        const labelOf = async () =>
          (await explorer.shape(step).getAttribute('aria-label'))?.replaceAll('\u00ad', '')
        await expect.poll(labelOf).toContain(name)
      }
      for (const { kind, parameter, provider } of charts[id].inputs) {
        // A control about a provider bears the provider's name.
        if (kind === 'choice' && provider === undefined)
          await expect(explorer.choice(words.inputs[parameter]?.name ?? '')).toBeVisible()
      }
      await expect(page.getByText(words.summary)).toBeAttached()
      for (const address of ['', 'view=outline&', 'step=end&']) {
        await page.goto(`./#/${id}?${address}lang=${language}`)
        await expect(page.locator('main [aria-current="step"]')).toBeVisible()
        await expect(page.locator('.working')).toHaveCount(0)
        const inEnglish = async () => (await saidOn(page)).filter((text) => foreign.has(text))
        await expect.poll(inEnglish, `${id}?${address}`).toEqual([])
      }
    }
  })
}

test('loads a chart and its texts when they are asked for', async ({ page }) => {
  /** The files of charts that came before all are fetched, two seconds after the page. */
  const files = () =>
    page.evaluate(() => {
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < (page?.loadEventStart ?? 0) + 2000)
        .map(({ name }) => /([a-zA-Z]+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? '')
        .filter((name) => /^(start|logon|configure|use|identity|end)(Chart)?$/.test(name))
        .sort()
    })
  const current = page.locator('[aria-current="step"]').first()
  for (const [address, loaded] of [
    ['logon', []],
    ['end', ['end', 'endChart']],
    ['logon?lang=de', ['logon']],
    ['use', ['use', 'useChart']],
    ['identity?lang=fr', ['identity', 'identityChart']],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`./#/${address}`)
    await expect(current).toBeVisible()
    await page.waitForLoadState('load')
    expect(await files(), address).toEqual(loaded)
  }
})

for (const [what, id, address, file] of [
  ['the chart', 'end', '', /\/endChart-[\w-]+\.js$/],
  ['its texts', 'identity', '?lang=de', /\/identity-[\w-]+\.js$/],
] as const) {
  test(`says when ${what} cannot be loaded, and goes on: ${id}`, async ({ page }) => {
    const explorer = new Explorer(page)
    const language = address === '' ? 'en' : 'de'
    const [texts] = (await textsOf(language, id)) as unknown as [
      { readonly ui: { readonly notLoaded: string }; readonly chartNames: Record<string, string> },
    ]
    await page.route(file, (route) => route.abort())
    await page.goto(`./#/${id}${address}`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(texts.ui.notLoaded)
    await alert.getByRole('link', { name: texts.chartNames.logon ?? '', exact: true }).click()
    await expect(explorer.current).toHaveAttribute('data-step', 'mapiLogonEx')
    // From there, too; once it can be loaded, the address still holds what was asked for.
    await page.locator(`nav.page-links a[href^="#/${id}"]`).click()
    await expect(alert).toBeVisible()
    await page.unroute(file)
    await page.reload()
    await expect(page.locator('[aria-current="step"]').first()).toBeVisible()
    await expect.poll(() => explorer.query()).toContain(`#/${id}`)
    await expect(alert).toHaveCount(0)
  })
}
