import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright'
import { findBrowser } from '../setup.mjs'
import type { Contestant } from './contestants'
import { probe } from './probe'

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  return await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--no-first-run', '--disable-gpu', '--disable-extensions'],
    ],
  })
}

interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  readonly session: CDPSession
}

/** Works with a page in a context of its own: nothing is cached. @throws with the page's name. */
async function withPage<Result>(
  browser: Browser,
  { name, reading }: Contestant,
  rate: number,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    serviceWorkers: 'block',
  })
  const faults: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    await page.addInitScript(probe, reading)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    return await work({ context, page, session })
  } catch (error) {
    const said = faults.length > 0 ? `; the page says: ${faults.join('; ')}` : ''
    // The browser’s own log follows the first line.
    const [what] = (error as Error).message.split('\n')
    throw new Error(`${name} could not be measured: ${what}${said}`)
  } finally {
    // A browser that is gone has been complained of above.
    await context.close().catch(() => {})
  }
}

/** Until then a page has to have taken its first step, in milliseconds. */
const patience = 90_000
/** So long a page is left alone before its steps are timed, in milliseconds. */
const rest = 500

async function openAndStep(page: Page, address: string, { path }: Contestant) {
  await page.goto(`${address}${path}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.bench.firstStep !== null, null, { timeout: patience })
  return await page.evaluate(() => {
    const { visible, firstStep, gaps } = window.bench
    return { visible: visible ?? Number.NaN, firstStep: firstStep ?? Number.NaN, gaps }
  })
}

/** Goes to the beginning of the run whose steps count. */
async function goToRun(page: Page, { goesTo }: Contestant): Promise<void> {
  await page.waitForTimeout(rest)
  if (goesTo === null) return
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, goesTo)
  await page.waitForTimeout(rest)
}

/** Pauses between clicks, in milliseconds: they do not keep step with the frames. */
const pauseAt = (index: number) => 40 + ((index * 37) % 50)

/** Takes steps by the mouse, each as soon as the last one is seen, after a pause. */
async function takeSteps(page: Page, { reading, steps }: Contestant): Promise<readonly number[]> {
  const box = await page.locator(reading.next).boundingBox()
  if (!box) throw new Error('it has lost its button')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let i = 0; i < steps; i++) {
    await page.waitForTimeout(pauseAt(i))
    await page.evaluate(() => window.bench.watch())
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForFunction((count) => window.bench.steps.length === count, i + 1, {
      timeout: patience,
    })
  }
  return await page.evaluate(() => window.bench.steps)
}

/** What one visit shows, in milliseconds. */
export interface Visit {
  readonly visible: number
  readonly firstStep: number
  /** Frames without the chart after the first one with it. */
  readonly gaps: number
  readonly steps: readonly number[]
}

/** Opens a page with empty caches, takes the first step, then those of a run. */
export const visit = (
  browser: Browser,
  address: string,
  contestant: Contestant,
  rate: number,
): Promise<Visit> =>
  withPage(browser, contestant, rate, async ({ page }) => {
    const first = await openAndStep(page, address, contestant)
    await goToRun(page, contestant)
    return { ...first, steps: await takeSteps(page, contestant) }
  })

/** Bytes as they come over the line, headers included. */
export interface Weight {
  readonly requests: number
  readonly bytes: number
  /** Scripts and style sheets alone. */
  readonly code: number
}

/** Weighs all that a page asks for until its first step is painted. */
export const weigh = (browser: Browser, address: string, contestant: Contestant): Promise<Weight> =>
  withPage(browser, contestant, 1, async ({ page, session }) => {
    const asked = new Map<string, { at: number; type: string; bytes: number | null }>()
    session.on('Network.requestWillBeSent', ({ requestId, wallTime, type = '', request }) => {
      if (/^https?:/.test(request.url)) asked.set(requestId, { at: wallTime, type, bytes: null })
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = asked.get(requestId)
      if (one) one.bytes = encodedDataLength
    })
    session.on('Network.loadingFailed', ({ requestId }) => asked.delete(requestId))
    await session.send('Network.enable')
    const { firstStep } = await openAndStep(page, address, contestant)
    const until = (await page.evaluate(() => performance.timeOrigin)) + firstStep
    const counted = [...asked.values()].filter(({ at }) => at * 1000 <= until)
    const end = Date.now() + patience
    while (counted.some(({ bytes }) => bytes === null)) {
      if (Date.now() > end) throw new Error('a request never came to its end')
      await page.waitForTimeout(50)
    }
    const sum = (some: typeof counted) => some.reduce((all, { bytes }) => all + (bytes ?? 0), 0)
    return {
      requests: counted.length,
      bytes: sum(counted),
      code: sum(counted.filter(({ type }) => type === 'Script' || type === 'Stylesheet')),
    }
  })

/** The bytes that a page's script holds after many steps and the collection of what is unused. */
export const measureMemory = (
  browser: Browser,
  address: string,
  contestant: Contestant,
): Promise<number> =>
  withPage(browser, contestant, 1, async ({ page, session }) => {
    await openAndStep(page, address, contestant)
    await goToRun(page, contestant)
    const { reading, lap, again, memorySteps } = contestant
    await page.evaluate(
      async ({ next, again, lap, steps }) => {
        const frame = () => new Promise(requestAnimationFrame)
        const press = async (selector: string) => {
          const before = window.bench.where()
          document.querySelector<HTMLElement>(selector)?.click()
          while (window.bench.where() === before) await frame()
        }
        for (let i = 0; i < steps; i++) {
          if (again !== null && i > 0 && i % lap === 0) await press(again)
          await press(next)
        }
      },
      { next: reading.next, again, lap, steps: memorySteps },
    )
    await page.waitForTimeout(rest)
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize
  })
