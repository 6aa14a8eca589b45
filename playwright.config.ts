import { fileURLToPath } from 'node:url'
import { defineConfig, type Project } from 'playwright/test'
import { findFirefox } from './scripts/browsers.mjs'
import { findBrowser } from './scripts/setup.mjs'

const executablePath = findBrowser()
const isRoot = process.getuid?.() === 0
const address = 'http://127.0.0.1:4173'

const viewport = { width: 1440, height: 900 }
const desktop: Project = {
  name: 'desktop',
  use: {
    browserName: 'chromium',
    viewport,
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        // Chromium refuses its sandbox to root.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-gpu',
      ],
    },
  },
}

/** What a visitor cannot do without, for browsers that need not draw each pixel alike. */
const mainSpecs = ['charts', 'embed', 'keyboard', 'layout', 'links', 'logon', 'mainJob', 'player']
const main: Project = { testMatch: mainSpecs.map((name) => `${name}.spec.ts`) }

/** An installed Firefox, which Playwright drives by WebDriver BiDi; its own build needs nothing. */
function toFirefox(): Project['use'] {
  const found = findFirefox()
  if (!found || found.own) return {}
  return {
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('scripts/firefoxRelay.mjs', import.meta.url)),
      env: { ...process.env, FIREFOX_PATH: found.path } as Record<string, string>,
      // It reports no other media features than these.
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    },
  }
}

/** One browser at a time; scripts/browsers.mjs asks for the others, and says which can be had. */
function toProject(browser: string | undefined): Project {
  switch (browser) {
    case undefined:
      return desktop
    case 'firefox':
      return { ...main, name: browser, use: { browserName: browser, viewport, ...toFirefox() } }
    case 'webkit':
      return { ...main, name: browser, use: { browserName: browser, viewport } }
    default:
      throw new Error(`TEST_BROWSER is "${browser}": it can be firefox or webkit`)
  }
}

export default defineConfig({
  testDir: 'e2e',
  // The whole matrix takes minutes: `npm run test:full` runs it.
  testIgnore: process.env.TEST_FULL === '1' ? [] : ['full/**'],
  snapshotPathTemplate: 'e2e/screenshots/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A second try keeps a machine that stalls from refusing a change; the report lists it as flaky.
  retries: process.env.CI ? 1 : 0,
  // A busy machine with two cores takes its time.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    // Only offline.spec.ts is about what a browser keeps.
    serviceWorkers: 'block',
  },
  projects: [toProject(process.env.TEST_BROWSER)],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4173 --strictPort',
    url: address,
    reuseExistingServer: false,
  },
})
