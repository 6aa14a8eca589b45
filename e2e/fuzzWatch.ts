import { expect, type FrameLocator, type Page } from 'playwright/test'

/** Words that have to be on the page. */
export interface Said {
  readonly within: string
  readonly words: string
}

/** What a page must never have done, by its own words and by what the browser saw. */
export class Watch {
  readonly #page: Page
  #faults: string[] = []

  private constructor(page: Page) {
    this.#page = page
  }

  static async over(page: Page, baseURL = ''): Promise<Watch> {
    const watch = new Watch(page)
    const { origin } = new URL(baseURL)
    const note = (what: string, about: string) =>
      watch.#faults.push(`${what}: ${about.slice(0, 500)}`)
    page.on('pageerror', (error) => note('error', error.stack ?? error.message))
    page.on('console', (message) => {
      // An address of a pack that is not there is the browser's to say.
      const isMissing = /Failed to load resource: the server responded with a status of 404/
      const ofPage = new URL(message.location().url || 'about:blank').pathname === '/'
      if (message.type() === 'error' && (!isMissing.test(message.text()) || ofPage)) {
        note('console', message.text())
      }
    })
    page.on('request', (request) => {
      const isOwn =
        /^(data|blob|about):/.test(request.url()) || new URL(request.url()).origin === origin
      if (!isOwn) note('request', request.url())
    })
    page.on('dialog', (dialog) => {
      note('dialog', dialog.message())
      void dialog.dismiss()
    })
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { __violations: seen })
      addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      )
    })
    return watch
  }

  /** What has gone wrong since the last time. */
  async take(): Promise<string[]> {
    for (const frame of this.#page.frames()) {
      const { ran, violations } = await frame.evaluate(() => {
        const all = window as unknown as { __ran?: unknown; __violations?: string[] }
        return { ran: all.__ran, violations: all.__violations?.splice(0) ?? [] }
      })
      if (ran !== undefined) this.#faults.push('a script of the input has run')
      this.#faults.push(...violations.map((one) => `policy: ${one}`))
    }
    const faults = this.#faults
    this.#faults = []
    return faults
  }
}

/**
 * The page runs: it has a heading or a chart, and something to do; nothing of it stands in for what
 * broke, or for what is still to come.
 */
export async function isThere(page: Page | FrameLocator): Promise<void> {
  await expect(page.locator('.loading, .first-paint, .early')).toHaveCount(0)
  const isShown = page.locator('h1, h2, .embed-main').filter({ visible: true })
  await expect(isShown.first()).toBeVisible()
  const doable = page.locator('button, a[href], input, select, summary').filter({ visible: true })
  await expect(doable.first()).toBeVisible()
  await expect(page.locator('.broken-room')).toHaveCount(0)
}

/** The words are there, in sight. */
export async function isSaid(page: Page, { within, words }: Said): Promise<void> {
  const plain = words.replace(/\s+/g, ' ').trim()
  await expect(page.locator(within).filter({ hasText: plain }).first()).toBeVisible()
}
