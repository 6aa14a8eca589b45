/**
 * A smoke test of the built site in WebKitGTK, by plain WebDriver: for systems that have no
 * WebKit that Playwright can drive. It loads, steps, answers a dialog, comes to a result on every
 * chart, and prints what it saw. `--site <address>` takes a site that is served already,
 * `--screenshot <file>` keeps a picture of the last page.
 */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findProgram } from './browsers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const charts = ['start', 'logon', 'configure', 'use', 'identity', 'end']
const started = []

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'ignore', ...options })
  started.push(child)
  return child
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Asks again until there is an answer, for half a minute. */
async function until(what, ask) {
  const end = Date.now() + 30_000
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => null)
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await wait(100)
  }
}

/** A display to draw on: the one that is there, or one in memory. */
async function findDisplay() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {}
  const xvfb = findProgram('Xvfb')
  if (!xvfb) throw new Error('There is no display, and no Xvfb to make one')
  const server = start(xvfb, ['-displayfd', '3', '-screen', '0', '1440x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [line] = await new Promise((resolve) =>
    server.stdio[3].once('data', (...data) => resolve(data)),
  )
  return { DISPLAY: `:${String(line).trim()}` }
}

/** The address of the built site, served here. */
async function serve() {
  const port = await freePort()
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
  start(process.execPath, [
    ...[vite, 'preview', '--host', '127.0.0.1'],
    ...['--port', `${port}`, '--strictPort'],
  ])
  return `http://127.0.0.1:${port}/`
}

async function main() {
  const site = option('--site') ?? (await serve())
  const driverPort = await freePort()
  start(findProgram('WebKitWebDriver') ?? 'WebKitWebDriver', [`--port=${driverPort}`], {
    env: { ...process.env, ...(await findDisplay()) },
  })
  await until('the site', () => fetch(site))
  const driver = `http://127.0.0.1:${driverPort}`
  const call = async (path, body, method = 'POST') => {
    const answer = await fetch(`${driver}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${value?.message ?? answer.status}`)
    return value
  }
  await until('WebKitWebDriver', () => fetch(`${driver}/status`))
  const { sessionId, capabilities } = await call('/session', { capabilities: {} })
  const session = `/session/${sessionId}`
  const evaluate = (script, ...args) => call(`${session}/execute/sync`, { script, args })
  const expect = (what, script, ...args) => until(what, () => evaluate(script, ...args))
  const press = async (selector, name) => {
    const script = `return [...document.querySelectorAll(arguments[0])].find((one) =>
      [one.getAttribute('aria-label'), one.textContent.trim()].includes(arguments[1]))`
    const element = await until(`the button ${name}`, () => evaluate(script, selector, name))
    await call(`${session}/element/${Object.values(element)[0]}/click`)
  }
  const current = `document.querySelector('.react-flow [aria-current="step"]')?.dataset.step`
  const result = `document.querySelector('[role="status"][aria-label="Result"]')?.textContent`
  try {
    console.log(`${capabilities.browserName} ${capabilities.browserVersion}`)
    await call(`${session}/url`, { url: site })
    await expect('the first step', `return ${current} === 'mapiLogonEx'`)
    await evaluate(`window.faults = []
      addEventListener('error', ({ message }) => faults.push(message))
      addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))`)
    await press('.player button', 'Step')
    await expect('the second step', `return ${current} === 'logonMutexHeld'`)
    await evaluate(`location.hash = '#/logon?flags=MAPI_LOGON_UI&step=end'`)
    await press('dialog.prompt button', 'OK')
    await press('.player button', 'Last')
    await expect('a session', `return ${result}?.includes('S_OK')`)
    console.log('logon: stepped, answered the dialog, got its session')
    for (const chart of charts) {
      await evaluate(`location.hash = arguments[0]`, `#/${chart}?step=end`)
      await expect(
        `the end of ${chart}`,
        `return document.querySelector('a[aria-current="page"]')?.hash.startsWith('#/' + arguments[0])
          && ${current} && ${result} && ${result}`,
        chart,
      )
      console.log(`${chart}: ${await evaluate(`return ${current} + ', ' + ${result}`)}`)
    }
    const alerts = await evaluate(
      `return [...faults, ...[...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent)]`,
    )
    if (alerts.length > 0) throw new Error(alerts.join('\n'))
    const file = option('--screenshot')
    if (file) {
      writeFileSync(file, Buffer.from(await call(`${session}/screenshot`, null, 'GET'), 'base64'))
    }
  } finally {
    await call(session, null, 'DELETE').catch(() => {})
  }
}

try {
  await main()
} catch (error) {
  console.error(`WebKit: ${error.message}`)
  process.exitCode = 1
} finally {
  for (const child of started) child.kill()
}
