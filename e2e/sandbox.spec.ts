import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { test as base, expect, type FrameLocator, type Page } from 'playwright/test'
import { embedSandbox } from '../app/publish/embedCode'
import { errorsOf } from './explorer'

/** The embedded page under the tokens of a sandbox, and in pages with strict rules of their own. */

const guide = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8')
const tokens = embedSandbox.split(' ')

interface Portal {
  /** Opens a page with the chart in a frame. */
  open(sandbox: string | null, headers?: Readonly<Record<string, string>>): Promise<FrameLocator>
}

const frameCode = (site: string, sandbox: string | null) =>
  `<!doctype html><title>A portal</title><link rel="icon" href="data:,">
  <iframe width="800" height="600" src="${site}/#/logon?flags=MAPI_LOGON_UI&amp;embed=1"
    ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>`

const test = base.extend<{ portal: Portal; errors: string[] }>({
  errors: ({ context }, use) => errorsOf(context).then(use),
  portal: async ({ page, baseURL }, use) => {
    let answer: { headers: Readonly<Record<string, string>>; body: string }
    const server = createServer((_, response) => {
      response.writeHead(200, { ...answer.headers, 'Content-Type': 'text/html' }).end(answer.body)
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as AddressInfo
    await use({
      open: async (sandbox, headers = {}) => {
        answer = { headers, body: frameCode(baseURL ?? '', sandbox) }
        await page.goto(`http://localhost:${port}/`)
        return page.frameLocator('iframe')
      },
    })
    server.close()
  },
})

const isUp = (frame: FrameLocator) =>
  expect(frame.locator('.embed [aria-current="step"]').first()).toBeVisible()

/** Answers the dialog that waits, and plays to the end. */
async function answer(frame: FrameLocator) {
  await frame.getByRole('button', { name: 'Last', exact: true }).click()
  const dialog = frame.getByRole('dialog', { name: 'Choose profile' })
  await dialog.getByRole('button', { name: 'OK', exact: true }).click()
  return dialog
}

async function openFull(page: Page, frame: FrameLocator) {
  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: /^Open in explorer/ }).click()
  return opened
}

test('the guide says what each token is for', () => {
  for (const token of tokens) expect(guide).toContain(`| \`${token}\` | `)
  expect([...guide.matchAll(/sandbox="([^"]*)"/g)].map(([, named]) => named)).toEqual([
    embedSandbox,
    embedSandbox,
  ])
})

for (const [name, sandbox, headers] of [
  ['with the tokens of the guide', embedSandbox, {}],
  ['without a sandbox', null, {}],
  ['without an origin', tokens.filter((token) => token !== 'allow-same-origin').join(' '), {}],
  [
    'in a page that is isolated from other sites',
    embedSandbox,
    { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  ],
] as const) {
  test(`${name} all works`, async ({ portal, page, errors }) => {
    const frame = await portal.open(sandbox, headers)
    await isUp(frame)
    await expect(await answer(frame)).toBeHidden()
    const full = await openFull(page, frame)
    await expect(full.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
    expect(errors).toEqual([])
  })
}

const without = (token: string) => tokens.filter((one) => one !== token).join(' ')

test('without allow-scripts nothing runs', async ({ portal, errors }) => {
  await portal.open(without('allow-scripts'))
  await expect.poll(() => errors.join()).toContain('allow-scripts')
})

test('without allow-forms the dialogs stay open', async ({ portal, errors }) => {
  const frame = await portal.open(without('allow-forms'))
  await isUp(frame)
  const dialog = await answer(frame)
  await expect.poll(() => errors.join()).toContain('allow-forms')
  await expect(dialog).toBeVisible()
})

test('without allow-popups the full page is not opened', async ({ portal, errors }) => {
  const frame = await portal.open(without('allow-popups'))
  await isUp(frame)
  await frame.getByRole('link', { name: /^Open in explorer/ }).click()
  await expect.poll(() => errors.join()).toContain('allow-popups')
})

test('without allow-popups-to-escape-sandbox the tab shows an error', async ({ portal, page }) => {
  const frame = await portal.open(without('allow-popups-to-escape-sandbox'))
  await isUp(frame)
  const full = await openFull(page, frame)
  await expect.poll(() => full.url()).toMatch(/^chrome-error:/)
})

test('a file of one’s own may show the chart', async ({ page, baseURL }, info) => {
  const file = info.outputPath('course.html')
  writeFileSync(file, frameCode(baseURL ?? '', embedSandbox))
  await page.goto(pathToFileURL(file).href)
  await isUp(page.frameLocator('iframe'))
})
