/**
 * Puts in place what `npm start`, `npm test` and the export command need, and nothing else: the
 * npm dependencies of package-lock.json and, with `--browser`, a Chrome or Chromium for the
 * browser tests. Prints nothing when nothing is missing; what it does goes to standard error.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const oldestNode = [20, 19]

const say = (line) => process.stderr.write(`setup: ${line}\n`)

function fail(line) {
  say(line)
  process.exit(1)
}

/** Runs a command with its output on standard error; says so when it fails. */
function run(title, command, args, env = {}) {
  say(title)
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  })
  if (status === 0) return true
  const reason = error?.message ?? (signal ? `stopped by ${signal}` : `exit code ${status}`)
  say(`"${[command, ...args].join(' ')}" failed: ${reason}`)
  return false
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  fail(
    `Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
  )
}

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Packages for other systems are locked too, but never installed here. */
function belongsHere({ optional, os, cpu, libc }) {
  if (!optional) return true
  if (libc || (!os && !cpu)) return false
  return (
    (os ?? [process.platform]).includes(process.platform) &&
    (cpu ?? [process.arch]).includes(process.arch)
  )
}

/** npm writes down what it installed; it has to be what is locked, and still be there. */
function hasDependencies() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(join(root, record))) return false
  const installed = readJson(record).packages
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, locked]) =>
      path === '' ||
      !belongsHere(locked) ||
      (installed[path]?.version === locked.version &&
        installed[path]?.integrity === locked.integrity &&
        existsSync(join(root, path, 'package.json'))),
  )
}

/** npm as an argument list for Node: npm.cmd could not be started without a shell on Windows. */
function npm() {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
  const cli = [process.env.npm_execpath, beside].find(
    (path) => path?.endsWith('npm-cli.js') && existsSync(path),
  )
  return cli ? [process.execPath, [cli]] : ['npm', []]
}

function installDependencies() {
  const [command, args] = npm()
  const done = run('installing the npm dependencies (npm ci)', command, [
    ...args,
    'ci',
    '--include=dev',
  ])
  if (!done) fail('The npm dependencies could not be installed; the lines above say why.')
}

/** Linux has stubs that only ask for an installation, and browsers that lack libraries. */
const works = (path) =>
  process.platform !== 'linux' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

/** Where browsers are installed on this system. */
function candidates() {
  if (process.platform === 'darwin') {
    return ['/', homedir()].flatMap((base) => [
      join(base, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(base, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ])
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const base = process.env[name]
      return base ? [join(base, 'Google/Chrome/Application/chrome.exe')] : []
    })
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * The path of an installed Chrome or Chromium; `null` stands for Playwright's own.
 * @throws when CHROME_PATH names a file that is not there.
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(`CHROME_PATH is "${chosen}", but there is no such file`)
    return chosen
  }
  return candidates().find((path) => existsSync(path) && works(path)) ?? null
}

async function hasOwnBrowser() {
  const entry = pathToFileURL(join(root, 'node_modules/playwright/index.mjs')).href
  const { chromium } = await import(entry)
  const path = chromium.executablePath()
  return existsSync(path) && works(path)
}

async function installBrowser() {
  if (findBrowser() || (await hasOwnBrowser())) return
  const playwright = join(root, 'node_modules/playwright/cli.js')
  const title = 'no Chrome or Chromium found, downloading the one of Playwright'
  if (run(title, process.execPath, [playwright, 'install', 'chromium'])) {
    if (await hasOwnBrowser()) return
    say('The downloaded browser does not start: libraries of the system are missing.')
  }
  const apt =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  if (
    apt &&
    run(
      'installing the package "chromium" of this system: apt-get update',
      'apt-get',
      ['update'],
      quiet,
    ) &&
    run(
      'apt-get install chromium',
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      quiet,
    ) &&
    findBrowser()
  ) {
    return
  }
  fail(
    'The browser tests need a browser and none could be installed. Install Google Chrome or ' +
      'Chromium, or set CHROME_PATH to one, and run this again.',
  )
}

const isCommand =
  process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isCommand) {
  checkNode()
  if (!hasDependencies()) installDependencies()
  try {
    if (process.argv.includes('--browser')) await installBrowser()
  } catch (error) {
    fail(error.message)
  }
}
