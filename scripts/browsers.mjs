/**
 * Runs the main browser tests in Firefox and WebKit, where they can be had, and says where not:
 * `npm run test:browsers`. `firefox` or `webkit` stands for that one alone; with `--strict` a
 * browser that is missing is a failure; other arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firefox, webkit } from 'playwright'

const root = fileURLToPath(new URL('..', import.meta.url))

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of some programs that this system has. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find(isProgram) ?? null
}

/**
 * The Firefox that tests can use: Playwright's own build, or the one of this system, which
 * Playwright drives by WebDriver BiDi; `null` where there is none.
 * @throws when FIREFOX_PATH names a file that is not there.
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH
  if (chosen) {
    if (existsSync(chosen)) return { own: false, path: chosen }
    throw new Error(`FIREFOX_PATH is "${chosen}", but there is no such file`)
  }
  const own = firefox.executablePath()
  if (existsSync(own)) return { own: true, path: own }
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox'
  const path = findProgram('firefox', 'firefox-esr') ?? (isProgram(onMac) ? onMac : null)
  return path === null ? null : { own: false, path }
}

/** Playwright drives no WebKit but its own build. */
const hasWebKit = () => existsSync(webkit.executablePath())

const versionOf = (path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim()

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status ?? 1
}

/** Each browser: how it is run here, or why it is not. */
const browsers = {
  firefox() {
    const found = findFirefox()
    if (!found) {
      return {
        missing: 'Install Firefox, set FIREFOX_PATH, or run: npx playwright install firefox',
      }
    }
    const how = found.own ? 'Playwright’s build' : `${versionOf(found.path)}, by WebDriver BiDi`
    return { how, run: (rest) => runTests('firefox', rest) }
  },
  webkit() {
    if (hasWebKit()) {
      return { how: 'Playwright’s build', run: (rest) => runTests('webkit', rest) }
    }
    const driver = findProgram('WebKitWebDriver')
    if (driver) {
      return {
        how: 'WebKitGTK, by WebDriver: a smoke test only, Playwright drives no WebKit but its own',
        run: () => run([join(root, 'scripts/webkitSmoke.mjs')]),
      }
    }
    return {
      missing:
        'Run: npx playwright install webkit. On Linux without it, WebKitWebDriver and Xvfb do for a smoke test',
    }
  },
}

const runTests = (browser, rest) =>
  run([join(root, 'node_modules/playwright/cli.js'), 'test', ...rest], { TEST_BROWSER: browser })

function main(args) {
  const strict = args.includes('--strict')
  const rest = args.filter((one) => one !== '--strict' && !Object.hasOwn(browsers, one))
  const asked = args.filter((one) => Object.hasOwn(browsers, one))
  const lines = []
  let failed = false
  for (const name of asked.length > 0 ? asked : Object.keys(browsers)) {
    const browser = browsers[name]()
    if (browser.missing) {
      lines.push(`${name}: not run, there is none here. ${browser.missing}.`)
      failed ||= strict
      continue
    }
    console.log(`\n── ${name}: ${browser.how} ──\n`)
    const status = browser.run(rest)
    lines.push(`${name}: ${status === 0 ? 'passed' : 'failed'} (${browser.how}).`)
    failed ||= status !== 0
  }
  console.log(`\n${lines.join('\n')}`)
  return failed ? 1 : 0
}

const isCommand =
  process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isCommand) process.exitCode = main(process.argv.slice(2))
