import { test as base, type BrowserContext, type CDPSession, type Page } from 'playwright/test'
import { storyExamples } from '../app/story/examples'
import { play } from './chartRuns'
import { expect, Explorer } from './explorer'
import { openAnew } from './later'

/** A page that may break: what it throws is collected, and each test says what there may be. */
class Tab extends Explorer {
  readonly thrown: string[] = []

  constructor(page: Page) {
    super(page)
    page.on('pageerror', (error) => this.thrown.push(error.message))
  }

  /** What stands in for rooms that broke, or tells of an error. */
  get broken() {
    return this.page.locator('.broken-room')
  }
}

async function openTab(context: BrowserContext): Promise<Tab> {
  await context.addInitScript(() => {
    try {
      const key = 'mapi-session-explorer'
      if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"tourSeen":true}')
    } catch {}
  })
  return new Tab(await context.newPage())
}

const test = base.extend<{ tab: Tab }>({
  // The browser keeps its bound: so many calls of the history in a time.
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, ignoreDefaultArgs: ['--disable-ipc-flooding-protection'] }),
    { scope: 'worker' },
  ],
  tab: async ({ context }, use) => use(await openTab(context)),
})

// A busy machine takes its time.
test.describe.configure({ timeout: 150_000 })

/** A room, what of it throws, where it is shown, and what opens it. */
interface Breaking {
  readonly room: string
  /** The class of an element that only this room has. */
  readonly mark: string
  readonly at?: string
  readonly open?: (tab: Tab) => Promise<void>
  readonly width?: number
  /** It lies over the page, and has to be closed. */
  readonly covers?: boolean
  /** What the notice calls it. */
  readonly name: string
}

const step = (tab: Tab) => tab.button('Step').click()
const press = (name: string) => (tab: Tab) => tab.button(name).click()

/** Rooms beside the player, which goes on. */
const rooms: readonly Breaking[] = [
  { room: 'header', mark: 'header-actions', name: 'The header', open: step },
  {
    ...{ room: 'problems', mark: 'problem-list', name: 'The notes on the link' },
    at: 'logon?flags=MAPI_EXTENDED&nonsense=1',
  },
  { room: 'call', mark: 'panel call', name: 'Call, computer and failures', open: step },
  { room: 'why', mark: 'panel why', name: 'The explanation', open: step },
  { room: 'insight', mark: 'insight', name: 'What would change it', open: step },
  {
    ...{ room: 'compare', mark: 'panel compare', name: 'The comparison' },
    at: 'logon?compare=flags%3DMAPI_LOGON_UI',
  },
  { room: 'steps', mark: 'panel steps', name: 'The list of steps', open: step },
  { room: 'session', mark: 'panel session', name: 'The session', open: step },
  { room: 'result', mark: 'result-code', name: 'The result', width: 1100, open: press('Last') },
  { room: 'chart', mark: 'chart-foot', name: 'The chart', open: step },
  { room: 'view', mark: 'outline-group', name: 'This view', at: 'logon?view=outline' },
  { room: 'view', mark: 'methods-table', name: 'This view', at: 'use?view=methods' },
  {
    room: 'task',
    mark: 'task-head',
    name: 'The task',
    at: 'logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&learn=name-a-profile',
  },
  {
    ...{ room: 'story', mark: 'story-strip', name: 'The story around this call' },
    at: `logon?at=2&story=${encodeURIComponent(storyExamples.whole)}`,
  },
  {
    ...{ room: 'dialog', mark: 'prompt-head', name: 'The dialog' },
    at: 'logon?flags=MAPI_LOGON_UI&step=end',
  },
  {
    ...{ room: 'predict', mark: 'predict-head', name: 'The prediction' },
    at: 'logon?step=1&predict=1',
  },
  { room: 'find', mark: 'find-head', name: 'Find', open: press('Find'), covers: true },
  { room: 'help', mark: 'help-head', name: 'Help', open: press('Help'), covers: true },
  { room: 'export', mark: 'export-head', name: 'Export', open: press('Export'), covers: true },
  {
    ...{ room: 'profiles', mark: 'profiles-head', name: 'The editor of profiles' },
    ...{ open: press('Edit profiles'), covers: true },
  },
]

/** Makes rooms throw while the tab is named after them: each at an element that only it has. */
async function makeBreakable(page: Page, marks: readonly string[]) {
  const all = new RegExp(`className:(["'\`])(${marks.join('|')})\\1`, 'g')
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch().catch(() => null)
    const text = await response?.text().catch(() => null)
    // Nobody waits for it any more.
    if (!response || !text) return
    const body = text.replaceAll(
      all,
      (_, __, mark: string) =>
        `className:window.name==="${mark}"?(()=>{throw Error("broken on purpose")})():"${mark}"`,
    )
    await route.fulfill({ response, body })
  })
}

const breakRoom = (page: Page, mark: string) =>
  page.evaluate((name) => {
    window.name = name
  }, mark)

/** Where the link of a notice leads. */
async function linkOf(tab: Tab): Promise<string> {
  const link = tab.broken.getByRole('link', { name: 'Link to what was shown' })
  return decodeURIComponent(new URL((await link.getAttribute('href')) ?? '').hash)
}

test('a room that breaks says so, with a link to the world, and everything else goes on', async ({
  tab,
}) => {
  const { page } = tab
  await makeBreakable(
    page,
    rooms.map(({ mark }) => mark),
  )
  await page.goto('./')
  for (const breaking of rooms) {
    const { room, mark, name, at = 'logon?flags=MAPI_EXTENDED', open, width = 1440 } = breaking
    await test.step(`${name} (${mark})`, async () => {
      await page.setViewportSize({ width, height: 900 })
      if (!open) await breakRoom(page, mark)
      await page.goto(`./#/${at}`)
      await expect(tab.button('Step')).toBeVisible()
      if (open) {
        await breakRoom(page, mark)
        await open(tab)
      }
      await expect(tab.broken).toContainText(`${name}.`)
      await expect(tab.broken).toContainText('broken on purpose')
      await expect.poll(() => linkOf(tab)).toContain(decodeURIComponent(at.split('&')[0] ?? ''))
      await tab.button('First').click()
      await expect(page.locator('.player-position b')).toHaveText('1')
      await breakRoom(page, '')
      // The dialog belongs to the step that was left.
      if (room !== 'dialog') await tab.button('Try again').click()
      await expect(tab.broken).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (breaking.covers) await expect(page.locator('dialog:modal')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog:modal')).toHaveCount(0)
    })
  }
  expect(tab.thrown).toEqual([])
})

/** Pages without a chart, and what of each throws. */
const ownPages = [
  ['logon?flags=MAPI_EXTENDED&step=1', 'centre'],
  ['outcomes?chart=use', 'outcomes-tools'],
  ['sources?chart=use', 'sources-intro'],
  ['learn?part=scenarios', 'learn-intro'],
  ['class?theme=dark', 'class-intro'],
] as const

test('a page that breaks keeps its link, and the other pages go on', async ({ tab }) => {
  const { page } = tab
  await makeBreakable(
    page,
    ownPages.map(([, mark]) => mark),
  )
  await page.goto('./')
  for (const [at, mark] of ownPages) {
    await breakRoom(page, mark)
    await page.goto(`./#/${at}`)
    await expect(tab.broken).toContainText('The page. It stopped because of an error.')
    expect(await linkOf(tab)).toBe(`#/${at}`)
    await breakRoom(page, '')
    await tab.button('Try again').click()
    await expect(page.locator(`.${mark}`).first()).toBeVisible()
    expect(new URL(page.url()).hash).toBe(`#/${at}`)
  }
  // The start chart is the second choice.
  await breakRoom(page, 'class-intro')
  await page.reload()
  await expect(tab.broken).toBeVisible()
  await tab.broken.getByRole('link', { name: 'To the start chart' }).click()
  await expect(tab.current).toBeVisible()
  await expect(tab.broken).toHaveCount(0)
  expect(tab.thrown).toEqual([])
})

test('an error beside what is drawn is said once, in reach, with the link', async ({ tab }) => {
  const { page } = tab
  await tab.open('flags=MAPI_EXTENDED')
  await step(tab)
  const link = /#\/logon\?flags=MAPI_EXTENDED&step=1$/
  const offered = tab.broken.getByRole('link', { name: 'Link to what was shown' })
  await page.evaluate(() => {
    for (let times = 0; times < 50; times++) {
      setTimeout(() => {
        throw new Error('a timer broke')
      })
    }
  })
  await expect(tab.broken).toContainText('The page goes on.')
  await expect(tab.broken).toContainText('a timer broke')
  await expect(offered).toHaveAttribute('href', link)
  await step(tab)
  await expect(page.locator('.player-position b')).toHaveText('3')
  await tab.broken.getByRole('button', { name: 'Dismiss' }).click()
  await expect(tab.broken).toHaveCount(0)

  // What lies over the page does not keep it from being reached, nor takes it away.
  await tab.button('Find').click()
  await expect(page.getByRole('dialog', { name: 'Find' })).toBeVisible()
  await page.evaluate(() => void Promise.reject(new Error('a promise broke')))
  await expect(tab.broken).toContainText('a promise broke')
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.title = text
    }
  })
  await tab.broken.getByRole('button', { name: 'Copy the link' }).click()
  await expect(tab.broken).toContainText('Link copied')
  expect(await page.title()).toMatch(/&step=2$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Find' })).toHaveCount(0)
  await expect(tab.broken).toContainText('a promise broke')
  await tab.broken.getByRole('button', { name: 'Dismiss' }).click()

  // What the browser does by itself is no error of the page.
  await page.evaluate(() =>
    window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit' })),
  )
  await step(tab)
  await expect(tab.broken).toHaveCount(0)
  expect(new Set(tab.thrown)).toEqual(new Set(['a timer broke', 'a promise broke']))
})

test('a worker that breaks is said where the answer would be, and can be asked again', async ({
  tab,
}) => {
  const { page } = tab
  const worker = '**/insightWorker*.js'
  await page.route(worker, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("the worker broke")' }),
  )
  await tab.open()
  for (let times = 0; times < 3; times++) await step(tab)
  await expect(page.getByText('This could not be worked out.').first()).toBeVisible()
  await page.unroute(worker)
  await tab.button('Ask again').first().click()
  await expect(page.getByRole('heading', { name: 'What would change it' })).toBeVisible()
  await expect(tab.broken).toHaveCount(0)
})

const keys = {
  preferences: 'mapi-session-explorer',
  progress: 'mapi-session-explorer-progress',
  packs: 'mapi-session-explorer-packs',
  draft: 'mapi-session-explorer-pack-draft',
}

/** What a learner does that is kept: steps, a language, an exercise, a pack, a draft. */
async function useEverything(tab: Tab) {
  const { page } = tab
  await tab.openChart('logon', 'flags=MAPI_NEW_SESSION,MAPI_EXTENDED&learn=name-a-profile')
  await step(tab)
  await tab.button('Last').click()
  await expect(page.locator('.task-head')).toBeVisible()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  for (const part of ['lessons', 'scenarios', 'coverage']) {
    await page.goto(`./#/learn?part=${part}`)
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await expect(page.getByText('Working')).toHaveCount(0)
  }
  await page.goto('./#/learn?part=packs&pack=packs/first-steps.json')
  await expect(
    page.getByRole('button', { name: 'Close “First steps with MAPILogonEx”' }),
  ).toBeVisible()
  await tab.button('New pack').click()
  const discard = page.getByRole('alert').getByRole('button', { name: 'Discard the draft' })
  const title = page.getByLabel('Title', { exact: true }).first()
  await expect(title.or(discard)).toBeVisible()
  if (await discard.isVisible()) await discard.click()
  await title.fill('Mine')
}

/** Is it there after the draft has been left for another page? */
async function expectDraft(tab: Tab) {
  await tab.page.goto('./#/outcomes')
  await expect(tab.page.locator('.outcomes-tools')).toBeVisible()
  await tab.page.goto('./#/learn?part=packs')
  await expect(tab.page.getByText('A draft is here: “Mine”.')).toBeVisible()
}

test('where storage is blocked everything works, and what is not kept is said', async ({ tab }) => {
  const { page } = tab
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  await page.goto('./')
  await useEverything(tab)
  await expect(page.getByText('This browser does not keep the draft')).toBeVisible()
  await expectDraft(tab)
  await expect(page.getByText('This browser does not keep the open packs')).toBeVisible()
  await expect(page.getByText('This browser does not keep what you do')).toBeVisible()
  // Whoever leaves is asked.
  const asked = page.waitForEvent('dialog')
  void page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(tab.broken).toHaveCount(0)
  expect(tab.thrown).toEqual([])
})

test('where storage is full everything works, and is kept as soon as there is room', async ({
  tab,
}) => {
  const { page } = tab
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, text) {
      if (window.name !== 'room') throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, text)
    }
  })
  await page.goto('./')
  await useEverything(tab)
  await expect(page.getByText('This browser does not keep the draft')).toBeVisible()
  await breakRoom(page, 'room')
  await page.getByLabel('Title', { exact: true }).first().fill('Mine')
  await page.getByLabel('Title', { exact: true }).first().fill('Mine ')
  await page.getByLabel('Title', { exact: true }).first().fill('Mine')
  await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
  await expectDraft(tab)
  // The next thing that is new.
  await tab.openChart('logon')
  await step(tab)
  await tab.button('Last').click()
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), keys.progress))
    .toMatch(/name-a-profile/)
  expect(tab.thrown).toEqual([])
})

const junk = [
  'junk',
  '{"format"',
  'null',
  '7',
  '[[[[]]]]',
  '{"__proto__":{"length":-1},"tasks":7,"seen":[],"lessons":{},"version":1e99}',
  '{"format":"mapi-session-explorer-progress","version":99}',
  'x'.repeat(400_000),
]

test('whatever stands in storage, the page opens, and nothing of it is lost', async ({ tab }) => {
  const { page } = tab
  await page.goto('./')
  for (const text of junk) {
    await page.evaluate(
      ([names, value]) => {
        localStorage.clear()
        for (const name of names) localStorage.setItem(name, value)
      },
      [Object.values(keys), text] as const,
    )
    await openAnew(page, './#/learn?part=coverage')
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await page.goto('./#/learn?part=packs')
    await tab.button('New pack').click()
    await page.getByLabel('Title', { exact: true }).first().fill('Mine')
    await tab.openChart('logon')
    await step(tab)
    await expect
      .poll(() => page.evaluate((key) => localStorage.getItem(key), keys.progress))
      .toContain('"seen"')
    const kept = await page.evaluate(() => Object.values(localStorage))
    // A progress or a list of packs without anything in it is none.
    const places = kept.filter((one) => one.includes(text)).length
    expect(places, text.slice(0, 80)).toBeGreaterThanOrEqual(2)
    expect(kept.some((one) => one.includes('"Mine"'))).toBe(true)
    await expect(tab.broken).toHaveCount(0)
  }
  expect(tab.thrown).toEqual([])
})

test('what is cleared under way stays with the page, and is kept again', async ({ tab }) => {
  const { page } = tab
  await page.goto('./')
  await useEverything(tab)
  await page.evaluate(() => localStorage.clear())
  await page.getByLabel('Title', { exact: true }).first().fill('Mine')
  await page.getByLabel('Title', { exact: true }).first().fill('Mine too')
  await page.getByLabel('Title', { exact: true }).first().fill('Mine')
  await expectDraft(tab)
  await expect(
    page.getByRole('button', { name: 'Close “First steps with MAPILogonEx”' }),
  ).toBeVisible()
  // The next thing that is new.
  await tab.openChart('logon')
  await step(tab)
  await tab.button('Last').click()
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), keys.progress))
    .toMatch(/name-a-profile/)
  expect(tab.thrown).toEqual([])
})

test('an address that is refused follows later, and a reload finds what was shown', async ({
  tab,
}) => {
  const { page } = tab
  await tab.open()
  await page.evaluate(() => {
    const { pushState, replaceState } = history
    history.pushState = history.replaceState = () => {
      throw new DOMException('too many calls', 'SecurityError')
    }
    setTimeout(() => Object.assign(history, { pushState, replaceState }), 1500)
  })
  await tab.flag('MAPI_EXTENDED').check()
  await step(tab)
  await expect(page).toHaveURL(/#\/logon\?flags=MAPI_EXTENDED&step=1$/)
  await page.goBack()
  await expect(tab.flag('MAPI_EXTENDED')).not.toBeChecked()
  expect(tab.thrown).toEqual([])
})

test('the browser’s own limit of addresses loses neither a decision nor a page', async ({
  tab,
}) => {
  const { page } = tab
  await tab.open()
  const flag = tab.flag('MAPI_EXTENDED')
  await flag.evaluate((box: HTMLInputElement) => {
    const toggle = async (left: number) => {
      box.click()
      await null
      if (left > 1) await toggle(left - 1)
    }
    return toggle(401)
  })
  await expect(flag).toBeChecked()
  await expect(page).toHaveURL(/#\/logon\?flags=MAPI_EXTENDED$/, { timeout: 30_000 })
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Use' }).click()
  await expect(page).toHaveURL(/#\/use/, { timeout: 30_000 })
  await expect(page.locator('a[href^="#/use"][aria-current="page"]')).toBeAttached()
  expect(tab.thrown).toEqual([])
})

test('tabs side by side leave each other’s worlds, languages and work alone', async ({
  context,
  tab,
}) => {
  const other = await openTab(context)
  await tab.open('flags=MAPI_EXTENDED&theme=dark&lang=en')
  await other.open('flags=MAPI_LOGON_UI&lang=en')
  const one = tab.page
  const two = other.page
  await two.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await expect(two.locator('html')).toHaveAttribute('lang', 'fr')
  await step(tab)
  await expect(one.locator('html')).toHaveAttribute('lang', 'en')
  await expect(one.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(two.locator('html')).toHaveAttribute('data-theme', 'auto')
  await expect(tab.flag('MAPI_EXTENDED')).toBeChecked()
  await expect(tab.flag('MAPI_LOGON_UI')).not.toBeChecked()

  // The same exercise in both: what either does counts.
  const exercise = 'flags=MAPI_NEW_SESSION,MAPI_EXTENDED&lang=en&learn=name-a-profile'
  for (const each of [tab, other]) {
    await each.openChart('logon', exercise)
    await step(each)
    await each.button('Back').click()
    await step(each)
  }
  const newSession = async () => {
    const text = await one.evaluate((key) => localStorage.getItem(key), keys.progress)
    return JSON.parse(text ?? '{}').seen?.logon?.steps.logonMutexHeld
  }
  await expect.poll(newSession).toBe(2)

  // The same draft in both: they part, and both are there.
  await one.goto('./#/learn?part=packs&lang=en')
  await tab.button('New pack').click()
  await one.getByLabel('Title', { exact: true }).first().fill('Common')
  await two.goto('./#/learn?part=packs&lang=en')
  await two.getByRole('button', { name: 'Continue' }).click()
  await two.getByLabel('Title', { exact: true }).first().fill('Of the other tab')
  await one.getByLabel('Title', { exact: true }).first().fill('Of the first tab')
  await expect(one.getByText('Another tab has changed it, too')).toBeVisible()
  await two.reload()
  await expect(two.getByText('A draft is here: “Of the first tab”.')).toBeVisible()
  await expect(two.getByText('A draft is here: “Of the other tab”.')).toBeVisible()
  // Packs opened here are open there, and none takes the place of another.
  await two.goto('./#/learn?part=packs&lang=en&pack=packs/first-steps.json')
  await expect(
    two.getByRole('button', { name: 'Close “First steps with MAPILogonEx”' }),
  ).toBeVisible()
  await one.getByRole('button', { name: 'Back to the packs' }).click()
  await expect(
    one.getByRole('button', { name: 'Close “First steps with MAPILogonEx”' }),
  ).toBeVisible()
  expect([...tab.thrown, ...other.thrown]).toEqual([])
})

test('a clock that jumps, and a page that sleeps, do not disturb the run', async ({ tab }) => {
  const { page } = tab
  await page.clock.install({ time: '2026-11-21T23:59:50' })
  await tab.open('flags=MAPI_EXTENDED,MAPI_USE_DEFAULT')
  await page.clock.pauseAt('2026-11-22T00:10:00')
  const at = page.locator('.player-position b')
  await tab.button('Play').click()
  await page.clock.runFor(2000)
  await expect(at).toHaveText('3')
  await page.clock.setSystemTime('2031-01-01T00:00:00')
  await page.clock.runFor(1000)
  await expect(at).toHaveText('4')
  await page.clock.setSystemTime('1999-12-31T00:00:00')
  await page.clock.runFor(1000)
  await expect(at).toHaveText('5')
  for (const state of ['hidden', 'visible']) {
    await page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
      document.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(
        new PageTransitionEvent(now === 'hidden' ? 'pagehide' : 'pageshow', { persisted: true }),
      )
    }, state)
  }
  // A machine that slept: one tick is due, not one for each second that went by.
  await page.clock.fastForward('10:00:00')
  await expect(at).toHaveText('6')
  await tab.button('Pause').click()
  await expect(page.getByRole('list', { name: 'Steps' }).locator('[aria-current]')).toHaveCount(1)
  await page.clock.runFor(1000)
  await expect(page).toHaveURL(/&step=5$/)
  expect(tab.thrown).toEqual([])
})

test('language, zone, colours, size and zoom change under way; the run stays', async ({ tab }) => {
  const { page } = tab
  const client = await page.context().newCDPSession(page)
  await tab.open('flags=MAPI_LOGON_UI,MAPI_EXTENDED&step=1')
  const at = page.locator('.player-position b')
  const changes: readonly (() => Promise<unknown>)[] = [
    () => client.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' }),
    () =>
      page.evaluate(() => {
        Object.defineProperty(navigator, 'languages', {
          configurable: true,
          get: () => ['zz', 'ru'],
        })
        window.dispatchEvent(new Event('languagechange'))
      }),
    () => page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' }),
    () => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', contrast: 'more' }),
    async () => {
      await page.emulateMedia({ media: 'print' })
      await page.emulateMedia({ media: 'screen', forcedColors: 'none' })
    },
    () => page.setViewportSize({ width: 390, height: 844 }),
    () => page.setViewportSize({ width: 844, height: 390 }),
    () => page.setViewportSize({ width: 320, height: 256 }),
    () => page.setViewportSize({ width: 1100, height: 800 }),
    async () => {
      await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
      await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
    },
    () => page.setViewportSize({ width: 1440, height: 900 }),
  ]
  for (const [index, change] of changes.slice(0, 4).entries()) {
    await change()
    await expect(at).toHaveText(String(2 + index))
    await page.keyboard.press('ArrowRight')
    await expect(at).toHaveText(String(3 + index))
  }
  // At a prompt: the dialog goes with the page, and what is chosen in it is answered.
  await tab.button('Last').click()
  await expect(tab.dialog('Choose profile')).toBeVisible()
  for (const change of changes) {
    await change()
    await expect(tab.dialog('Choose profile')).toHaveCount(1)
  }
  await tab.answer('Choose profile', 'OK')
  await expect(page).toHaveURL(/answers=ok/)
  expect(tab.thrown).toEqual([])
})

const metricsOf = async (client: CDPSession) => {
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** Clicks as fast as the page goes: each seen by the page before the next, or many at once. */
const clickALot = (page: Page, names: readonly string[], times: number, atOnce: number) =>
  page.evaluate(
    async ([all, count, burst]) => {
      let seed = 7
      const next = () => {
        seed = (seed * 48271) % 2147483647
        return seed / 2147483647
      }
      for (let done = 0; done < count; done++) {
        const name = all[Math.floor(next() * all.length)]
        const button = [...document.querySelectorAll<HTMLElement>('.player button')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
        )
        // Play is called Pause meanwhile.
        button?.click()
        if (done % burst === 0) await new Promise((resolve) => setTimeout(resolve))
      }
    },
    [names, times, atOnce] as const,
  )

/** The page shows what the pure run says at its position. */
async function expectInStep(tab: Tab, query: string, position: number) {
  const run = play('logon', query)
  const { page } = tab
  await expect(page.locator('.player-position')).toContainText(
    `${position + 1} / ${run.steps.length}`,
  )
  await expect(tab.current).toHaveAttribute('data-step', run.steps[position]?.node ?? '')
  await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue(String(position))
  await expect(page.locator('.panel.steps [aria-current]')).toContainText(String(position + 1))
}

test('10,000 rapid clicks end in the right state, with bounded memory and a true address', async ({
  tab,
}) => {
  // A busy machine needs a third of a second for each real click.
  test.setTimeout(300_000)
  const { page } = tab
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const query = 'flags=MAPI_EXTENDED,MAPI_USE_DEFAULT&fault=exchange/ms:server-unavailable*'
  await tab.open(query)
  const buttons = ['Step', 'Back', 'Play', 'Pause', 'First', 'Last', 'Step', 'Step', 'Back']
  await clickALot(page, buttons, 100, 1)
  const before = await metricsOf(client)
  await clickALot(page, buttons, 400, 1)
  await clickALot(page, buttons, 9500, 100)
  const pause = tab.button('Pause')
  if (await pause.isVisible()) await pause.click()
  await tab.button('First').click()
  await clickALot(page, ['Step'], 7, 1)
  await expectInStep(tab, query, 7)
  await expect(page).toHaveURL(/&step=7$/)
  const after = await metricsOf(client)
  expect(after.heap).toBeLessThan(before.heap * 1.5 + 4_000_000)
  expect(after.nodes).toBeLessThan(before.nodes * 1.5)
  expect(after.listeners).toBeLessThan(before.listeners * 1.5)

  // Real ones, and keys that are held down.
  await tab.button('First').click()
  const forward = await tab.button('Step').boundingBox()
  if (!forward) throw new Error('Step has no place')
  const point = [forward.x + forward.width / 2, forward.y + forward.height / 2] as const
  for (let times = 0; times < 200; times++) await page.mouse.click(...point)
  const last = play('logon', query).steps.length - 1
  await expectInStep(tab, query, last)
  await page.mouse.click(5, 895)
  for (let times = 0; times < 100; times++) await page.keyboard.down('ArrowLeft')
  await page.keyboard.up('ArrowLeft')
  await expectInStep(tab, query, 0)
  for (let times = 0; times < 12; times++) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await expectInStep(tab, query, 12)
  await expect(tab.broken).toHaveCount(0)
  expect(tab.thrown).toEqual([])
})

test('clicks while dialogs come up and charts change disturb nothing', async ({ tab }) => {
  const { page } = tab
  const query = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED'
  await tab.open(query)
  await clickALot(page, ['Step', 'Last', 'Play', 'Back', 'Step'], 600, 4)
  const pause = tab.button('Pause')
  if (await pause.isVisible()) await pause.click()
  await tab.button('Last').click()
  await expect(tab.dialog('Choose profile')).toBeVisible()
  await expectInStep(tab, query, play('logon', query).steps.length - 1)
  await page.evaluate(async () => {
    const charts = ['start', 'logon', 'configure', 'use', 'identity', 'end', 'outcomes', 'story']
    for (let times = 0; times < 40; times++) {
      location.hash = `#/${charts[times % charts.length]}`
      for (let clicks = 0; clicks < 4; clicks++) {
        for (const button of document.querySelectorAll<HTMLElement>('.player button'))
          button.click()
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
  })
  await tab.openChart('logon', query)
  await clickALot(page, ['First'], 1, 1)
  await clickALot(page, ['Step'], 3, 1)
  await expectInStep(tab, query, 3)
  await expect(tab.broken).toHaveCount(0)
  expect(tab.thrown).toEqual([])
})
