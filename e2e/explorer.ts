import {
  type BrowserContext,
  type ConsoleMessage,
  test as base,
  expect,
  type Locator,
  type Page,
} from 'playwright/test'
import type { ChartId } from '../app/charts/chartIds'

/** The page as its users know it: by roles and accessible names only. */
export class Explorer {
  readonly result: Locator
  readonly chart: Locator
  readonly steps: Locator

  constructor(readonly page: Page) {
    this.result = page.getByRole('status', { name: 'Result' })
    this.chart = page.locator('.react-flow')
    this.steps = page.getByRole('list', { name: 'Steps' })
  }

  /** Opens the page at a query such as `flags=MAPI_LOGON_UI`. */
  async open(query = '') {
    await this.page.goto(query === '' ? './' : `./#/logon?${query}`)
    await this.isThere()
  }

  /** Opens a chart at a query; where a chart is open already, only the fragment changes. */
  async openChart(id: ChartId, query = '') {
    await this.page.goto(`./#/${id}${query === '' ? '' : `?${query}`}`)
    await expect(this.page.locator(`a[href^="#/${id}"][aria-current="page"]`)).toBeAttached()
    await this.isThere()
  }

  /** Waits for the chart, and for what comes beside it a moment later. */
  async isThere() {
    await expect(this.current).toBeVisible()
    await expect(this.page.locator('.early')).toHaveCount(0)
  }

  /** A shape of the chart, by the id of its step. */
  shape(step: string): Locator {
    return this.chart.locator(`[data-step="${step}"]`)
  }

  /** What the steps so far and those ahead are called, in order. */
  get path(): Locator {
    return this.page.locator('.panel.steps .what')
  }

  /** The ids of the exits that are drawn in one of these ways: `taken`, `earlier`, `leaving`, … */
  exits(...ways: string[]): Promise<string[]> {
    const wanted = ways.map((way) => `.exit.${way}`).join()
    return this.chart.locator('.react-flow__edge').evaluateAll(
      (edges, selector) =>
        edges
          .filter((edge) => edge.querySelector(selector))
          .map((edge) => edge.getAttribute('data-id') ?? '')
          .sort(),
      wanted,
    )
  }

  /** A list in which an input of a chart is chosen. */
  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true })
  }

  /** The current step on the chart. */
  get current(): Locator {
    return this.chart.locator('[aria-current="step"]')
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  flag(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true })
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true })
  }

  failure(provider: string, which: 'failure' | 'second try'): Locator {
    return this.page.getByRole('combobox', { name: `${provider}: ${which}`, exact: true })
  }

  /** Answers the dialog that waits. */
  async answer(dialog: string, button: string) {
    await this.dialog(dialog).getByRole('button', { name: button, exact: true }).click()
  }

  /** The row of one message service. */
  service(name: string): Locator {
    return this.page.getByRole('table', { name: 'Message services' }).getByRole('row', { name })
  }

  query(): string {
    return decodeURIComponent(new URL(this.page.url()).hash)
  }
}

export { expect }

/** Says once that the tour was taken or declined. */
function rememberVisit() {
  // A page that is still empty has no storage, and not every browser keeps quiet about that.
  if (!location.protocol.startsWith('http')) return
  const key = 'mapi-session-explorer'
  if (localStorage.getItem(key) === null) {
    localStorage.setItem(key, JSON.stringify({ tourSeen: true }))
  }
}

/**
 * The errors of all pages of a browser, as they come: what is thrown, what is said on the console,
 * and what the policy of the page refuses, in frames and workers, too.
 */
export async function errorsOf(context: BrowserContext): Promise<string[]> {
  const errors: string[] = []
  const note = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text())
  }
  const follow = (page: Page) => page.on('worker', (worker) => worker.on('console', note))
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', note)
  context.on('page', follow)
  context.pages().forEach(follow)
  // Not every browser says this on the console.
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`${effectiveDirective} refuses ${blockedURI} ${sample}`),
    ),
  )
  return errors
}

/**
 * Enters text as typing does. What Playwright does in an installed Firefox, which is to set the
 * value of a field, is no change to React.
 */
function enterText() {
  Object.defineProperty(window, '__pw_bidiInsertText', {
    get: () => (text: string) => {
      const { activeElement } = document
      if (activeElement instanceof HTMLIFrameElement) return activeElement
      document.execCommand('insertText', false, text)
      return undefined
    },
    set: () => {},
  })
}

/** Prepares a page for the browser that it is in. */
export async function preparePage(page: Page, channel: string | undefined): Promise<void> {
  if (channel === 'moz-firefox') await page.addInitScript(enterText)
}

/** A test with the page; any error of it or of what it opens fails the test. */
export const test = base.extend<{ explorer: Explorer; firstVisit: boolean }>({
  /** Whether the browser has not been here before: then the tour is offered. */
  firstVisit: [false, { option: true }],
  explorer: async ({ page, channel, firstVisit }, use) => {
    await preparePage(page, channel)
    if (!firstVisit) await page.addInitScript(rememberVisit)
    const errors = await errorsOf(page.context())
    await use(new Explorer(page))
    expect(errors).toEqual([])
  },
})
