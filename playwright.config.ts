import { defineConfig } from 'playwright/test'
import { findBrowser } from './scripts/setup.mjs'

const executablePath = findBrowser()
const isRoot = process.getuid?.() === 0
const address = 'http://127.0.0.1:4173'

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
  projects: [
    { name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4173 --strictPort',
    url: address,
    reuseExistingServer: false,
  },
})
