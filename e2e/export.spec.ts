import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { formats } from '../app/publish/formats'
import { storyExamples } from '../app/story/examples'
import { text } from '../app/text/en/export'
import { type Explorer, expect, test } from './explorer'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
type Offer = keyof typeof text.formats
const offers = Object.keys(formats) as Offer[]
const textFormats = offers.filter((one) => one !== 'png')

const failing =
  'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok,decline'
/** A name that means something to each format, and to a shell. */
const hostile = `"><script>alert(1)</script>|\`'$(x)שלום&amp;*_[]`
const hostileQuery = `flags=MAPI_LOGON_UI&profile=${encodeURIComponent(hostile)}`

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true })
const format = (page: Page, one: Offer) =>
  sheet(page).getByRole('radio', { name: text.formats[one].name, exact: true })
const option = (page: Page, name: string) =>
  sheet(page).getByRole('combobox', { name, exact: true })
const line = (page: Page) => sheet(page).getByRole('textbox', { name: text.command })
const preview = (page: Page) => sheet(page).getByRole('region', { name: 'Preview' })

async function openSheet(explorer: Explorer) {
  await explorer.button('Export').click()
  await expect(sheet(explorer.page)).toBeVisible()
}

const splitAt = <Item>(items: readonly Item[], at: number) => [items.slice(0, at), items.slice(at)]

/** What the command prints for a line of the dialog, and the name of the file that it would write. */
async function printed(command: string): Promise<{ output: string; file: string | undefined }> {
  // A shell reads the line, as that of a person would.
  const words = await run('sh', ['-c', `npm() { printf '%s\\0' "$@"; }; ${command}`])
  const [npm = [], args = []] = splitAt(words.stdout.split('\0').slice(0, -1), 4)
  expect(npm).toEqual(['run', '--silent', 'export', '--'])
  const out = args.indexOf('--out')
  const file = args[out + 1]
  args.splice(out, 2)
  const { stdout } = await run(process.execPath, ['scripts/export.mjs', ...args], {
    cwd: root,
    maxBuffer: 50_000_000,
  })
  return { output: stdout, file }
}

/** What Download saves. */
async function saved(page: Page): Promise<{ bytes: Buffer; file: string }> {
  const coming = page.waitForEvent('download')
  await sheet(page).getByRole('button', { name: 'Download', exact: true }).click()
  const download = await coming
  return { bytes: await readFile(await download.path()), file: download.suggestedFilename() }
}

async function expectNoFaults(page: Page) {
  // In the frame of the handout no script may run, not even that of the judge.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('.export-page')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

for (const [name, query] of [
  ['a run with a disabled service', `${failing}&step=12&theme=dark`],
  ['a hostile profile name', hostileQuery],
] as const) {
  test(`what is saved of ${name} is what the command prints`, async ({ explorer, page }) => {
    test.setTimeout(180_000)
    await explorer.open(query)
    await openSheet(explorer)
    for (const one of textFormats) {
      await format(page, one).check()
      await expect(line(page)).toHaveValue(new RegExp(`^npm run --silent export -- ${one} `))
      const { bytes, file } = await saved(page)
      const command = await printed(await line(page).inputValue())
      expect(file, one).toBe(command.file)
      expect(bytes.length, one).toBeGreaterThan(200)
      expect(bytes.toString('utf8') === command.output, `${one} is the same`).toBe(true)
    }
  })
}

test('options are in the line, and make the same', async ({ explorer, page }) => {
  await explorer.openChart('configure', 'step=3')
  await openSheet(explorer)
  await option(page, 'View').selectOption('figure')
  await expect(option(page, 'Arrangement')).toHaveCount(0)
  await option(page, 'Theme').selectOption('print')
  await option(page, 'Path of the run').selectOption('none')
  await expect(line(page)).toHaveValue(/ --chart configure .*view=figure.* --without-path /)
  const figure = await saved(page)
  expect(figure.file).toBe('configure-figure.svg')
  expect(figure.bytes.toString()).toBe((await printed(await line(page).inputValue())).output)

  await option(page, 'View').selectOption('full')
  await option(page, 'Arrangement').selectOption('narrow')
  await option(page, 'Path of the run').selectOption('whole')
  await expect(line(page)).toHaveValue(/ --theme print --arrangement narrow --site /)
  const narrow = await saved(page)
  expect(narrow.bytes.toString()).toBe((await printed(await line(page).inputValue())).output)
  expect(narrow.bytes.equals(figure.bytes)).toBe(false)
})

test('a picture has the size that its option says', async ({ explorer, page }) => {
  await explorer.open(failing)
  await openSheet(explorer)
  await format(page, 'png').check()
  const sizes: number[][] = []
  for (const scale of [1, 2, 4]) {
    await option(page, text.size).selectOption(String(scale))
    const said = await option(page, text.size).locator('option:checked').textContent()
    const { bytes, file } = await saved(page)
    expect(file).toBe('logon-S_OK.png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    expect(said).toBe(text.times(scale, { width: size[0] ?? 0, height: size[1] ?? 0 }))
    sizes.push(size)
  }
  const [[width = 0, height = 0] = []] = sizes
  expect(sizes).toEqual([1, 2, 4].map((scale) => [width * scale, height * scale]))
  expect(width).toBeGreaterThan(400)
})

test('text is copied, and a picture too', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open(hostileQuery)
  await openSheet(explorer)
  await format(page, 'markdown').check()
  await expect(line(page)).toHaveValue(/ -- markdown /)
  await sheet(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(sheet(page).getByText('Copied', { exact: true })).toBeVisible()
  const { output } = await printed(await line(page).inputValue())
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(output)

  await sheet(page).getByRole('button', { name: 'Copy the command' }).click()
  await expect(sheet(page).getByText('Command copied')).toBeVisible()
  const command = await line(page).inputValue()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(command)

  await format(page, 'png').check()
  await expect(line(page)).toHaveValue(/ -- png /)
  await sheet(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(sheet(page).getByText('Copied', { exact: true })).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  )
  expect(types).toContain('image/png')
})

test('who may not copy is told what to do', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await explorer.open('profile=Archive')
  await openSheet(explorer)
  await sheet(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(sheet(page).getByRole('alert')).toHaveText(text.textNotCopied)
  await format(page, 'png').check()
  await expect(sheet(page).getByRole('alert')).toHaveCount(0)
  await sheet(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(sheet(page).getByRole('alert')).toHaveText(text.pictureNotCopied)
})

test('of what was copied nothing is said once something else is shown', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    // Copying takes until the test allows it.
    const writeText = () =>
      new Promise<void>((resolve) => Object.assign(window, { allow: resolve }))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
  })
  const allow = () => page.evaluate(() => (window as unknown as { allow(): void }).allow())
  const copied = sheet(page).getByText('Copied', { exact: true })
  const copy = sheet(page).getByRole('button', { name: 'Copy', exact: true })
  await explorer.open('profile=Archive')
  await openSheet(explorer)
  await format(page, 'markdown').check()
  await expect(line(page)).toHaveValue(/ -- markdown /)
  await copy.click()
  await option(page, 'Language').selectOption('de')
  await expect(line(page)).toHaveValue(/ --lang de /)
  await allow()
  await page.waitForTimeout(200)
  await expect(copied).toHaveCount(0)

  await copy.click()
  await allow()
  await expect(copied).toBeVisible()
  await option(page, 'Language').selectOption('en')
  await expect(copied).toHaveCount(0)
})

test('nothing in a hostile name runs or is drawn as anything but text', async ({
  explorer,
  page,
}) => {
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    void dialog.dismiss()
  })
  await explorer.open(hostileQuery)
  await openSheet(explorer)
  for (const one of offers) {
    await format(page, one).check()
    await expect(line(page)).toHaveValue(new RegExp(` -- ${one} `))
    await expect(preview(page)).toHaveAttribute('aria-busy', 'false')
    await expect(preview(page).locator('script')).toHaveCount(0)
  }
  await format(page, 'html').check()
  const handout = page.frameLocator('.export-page')
  await expect(handout.locator('body')).toContainText('<script>alert(1)</script>')
  await expect(handout.locator('script')).toHaveCount(0)
  expect(asked).toBe(0)
})

test('the handout is printed from its frame, and no link in it leads away', async ({
  explorer,
  page,
}) => {
  await explorer.open(failing)
  await openSheet(explorer)
  await format(page, 'html').check()
  const handout = page.frameLocator('.export-page')
  await expect(handout.getByRole('heading').first()).toBeVisible()
  const frame = page.locator('.export-page')
  await frame.evaluate((element: HTMLIFrameElement) => {
    const inner = element.contentWindow as Window
    inner.print = () => element.setAttribute('data-printed', String(inner.document.title))
  })
  await sheet(page).getByRole('button', { name: 'Print', exact: true }).click()
  await expect(frame).toHaveAttribute('data-printed', /Log on/)
  const title = await handout.locator('h1').textContent()
  await handout.locator('a[href^="http"]').first().click()
  await expect(handout.locator('h1')).toHaveText(title ?? '')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
})

test('keys choose, Escape closes, and the focus returns', async ({ explorer, page }) => {
  await explorer.open(`${failing}&step=4`)
  await explorer.button('Export').focus()
  await page.keyboard.press('Enter')
  await expect(format(page, 'svg')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(format(page, 'png')).toBeChecked()
  // What the page does with this key it does not do behind a dialog.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
  await expect(explorer.button('Export')).toBeFocused()
  await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue('4')

  // The format is found again within the visit.
  await openSheet(explorer)
  await expect(sheet(page).locator('input:checked')).toBeFocused()
  await expect(format(page, 'svg')).not.toBeChecked()
})

test('the embed has a dialog of its own; behind it the focus returns', async ({
  explorer,
  page,
}) => {
  await explorer.open(failing)
  await openSheet(explorer)
  await sheet(page)
    .getByRole('button', { name: /^Embed/ })
    .click()
  await expect(sheet(page)).toBeHidden()
  const embed = page.locator('.embed-dialog')
  await expect(embed).toBeVisible()
  // A tip of what was below the pointer between the dialogs would take the first Escape.
  await page.mouse.move(0, 0)
  await expect(page.locator('.tip-bubble')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(embed).toBeHidden()
  await expect(explorer.button('Export')).toBeFocused()
  await openSheet(explorer)
})

test('a call of a story is exported with its story', async ({ explorer, page }) => {
  const story = encodeURIComponent(storyExamples.whole)
  await page.goto(`./#/logon?flags=MAPI_NEW_SESSION&profile=Outlook&at=4&story=${story}`)
  await expect(explorer.current).toBeVisible()
  await openSheet(explorer)
  await format(page, 'markdown').check()
  await expect(line(page)).toHaveValue(/ -- markdown .*&at=4&story=/)
  const { bytes } = await saved(page)
  expect(bytes.toString()).toBe((await printed(await line(page).inputValue())).output)
})

for (const word of ['export', 'embed']) {
  test(`Find leads to it by ${word}`, async ({ explorer, page }) => {
    await explorer.open()
    await explorer.button('Find').click()
    await page.getByRole('combobox', { name: 'Find' }).fill(word)
    await page
      .getByRole('option', { name: /^Export/ })
      .first()
      .click()
    await expect(sheet(page)).toBeVisible()
  })
}

test('the player stops while the dialog is open', async ({ explorer, page }) => {
  await explorer.open(failing)
  await explorer.button('Play').click()
  await openSheet(explorer)
  await page.keyboard.press('Escape')
  await expect(explorer.button('Play')).toBeVisible()
})

test('a run of 64 services is shown in part, and saved as a whole', async ({ explorer, page }) => {
  test.setTimeout(120_000)
  const services = Array.from({ length: 64 }, (_, index) => `s${index}/ab.ms.xp/Service ${index}`)
  await explorer.open(`computer=${encodeURIComponent(`Big:${services.join()}`)}&profile=Big`)
  await expect(page.getByRole('slider', { name: 'Position' })).toHaveAttribute('max', /^[0-9]{3,}$/)
  await openSheet(explorer)
  await format(page, 'markdown').check()
  await expect(line(page)).toHaveValue(/ -- markdown /)
  await expect(preview(page).locator('pre')).toBeVisible()
  const shown = await preview(page).locator('pre').textContent()
  expect(shown?.length).toBe(100_000)
  const { bytes } = await saved(page)
  expect(bytes.length).toBeGreaterThan(100_000)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`it is accessible, ${scheme}`, async ({ explorer, page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await explorer.open(failing)
    await openSheet(explorer)
    for (const one of ['svg', 'markdown', 'html'] as const) {
      await format(page, one).check()
      await expect(line(page)).toHaveValue(new RegExp(` -- ${one} `))
      await expectNoFaults(page)
    }
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('it fills the screen, and everything is in reach', async ({ explorer, page }) => {
    await explorer.open(failing)
    await page.locator('.menu summary').click()
    await openSheet(explorer)
    // It comes in with a movement.
    const whole = { x: 0, y: 0, width: 390, height: 844 }
    await expect.poll(() => sheet(page).boundingBox()).toEqual(whole)
    await option(page, 'Format').selectOption('png')
    await expect(line(page)).toHaveValue(/ -- png /)
    await option(page, text.size).selectOption('1')
    const controls = sheet(page).locator('button, select, input')
    for (const control of await controls.all()) {
      await control.scrollIntoViewIfNeeded()
      const { x, width, height } = (await control.boundingBox()) ?? { x: 0, width: 0, height: 0 }
      expect([x >= 0 && x + width <= 390, width >= 44, height >= 44]).toEqual([true, true, true])
    }
    await expect(sheet(page).getByRole('button', { name: 'Download' })).toBeInViewport()
    expect((await saved(page)).file).toBe('logon-S_OK.png')
    await expectNoFaults(page)
    await page.keyboard.press('Escape')
    // The menu that it was in has closed.
    await expect(page.locator('.menu > summary')).toBeFocused()
    await expect(explorer.button('Export')).toBeHidden()
  })

  for (const language of ['de', 'ru']) {
    test(`words and icons have room on the narrowest phone, ${language}`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await explorer.open(`${failing}&lang=${language}`)
      await page.locator('.menu > summary').click()
      await page.locator('[data-command="export"]').click()
      await page.locator('.export-formats select').selectOption('html')
      const buttons = page.locator('.export-actions button')
      await expect(buttons).toHaveCount(3)
      for (const button of await buttons.all()) {
        const { icon, isFull, right } = await button.evaluate((one) => ({
          icon: one.querySelector('svg')?.getBoundingClientRect().width,
          isFull: one.scrollWidth > one.clientWidth,
          right: one.getBoundingClientRect().right,
        }))
        expect([icon, isFull, right <= 320]).toEqual([16, false, true])
      }
    })
  }
})

test('Embed is in view in a low window', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 1366, height: 600 })
  await explorer.open(`${failing}&lang=de`)
  await page.locator('.menu > summary').click()
  await page.locator('[data-command="export"]').click()
  await expect(page.locator('.export-embed')).toBeInViewport({ ratio: 1 })
  expect(
    await page.locator('.export-embed').evaluate((one) => {
      const { left, bottom } = one.getBoundingClientRect()
      return document.elementFromPoint(left + 60, bottom - 8)?.closest('button') === one
    }),
  ).toBe(true)
})

test.describe('the outcome table', () => {
  const button = (page: Page, name: string) =>
    page.getByRole('button', { name: `Export the whole table as ${name}` })

  for (const [name, id, ending] of [
    ['CSV', 'csv', 'csv'],
    ['JSON', 'json', 'json'],
    ['Markdown', 'markdown', 'md'],
  ] as const) {
    test(`is saved as ${name} as the command prints it`, async ({ page }) => {
      // The filter of the page makes no difference: it is the whole table.
      await page.goto('./#/outcomes?chart=configure&search=S_OK')
      const coming = page.waitForEvent('download')
      await button(page, name).click()
      const download = await coming
      expect(download.suggestedFilename()).toBe(`configure-outcomes.${ending}`)
      const { stdout } = await run(
        process.execPath,
        ['scripts/export.mjs', 'outcomes', '--chart', 'configure', '--format', id],
        { cwd: root, maxBuffer: 50_000_000 },
      )
      expect((await readFile(await download.path())).toString('utf8') === stdout).toBe(true)
      await expect(page.getByText(`Downloaded as configure-outcomes.${ending}`)).toBeVisible()
    })
  }
})
