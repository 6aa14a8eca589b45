/**
 * Times the questions about all runs for computers of 1 to 64 message services, and beside them
 * xstate's own getSimplePaths() as far as it gets in 30 seconds. Prints Markdown; with `--check`
 * it fails where the work grows faster than the number of services allows.
 */
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { runnerImport } from 'vite'

const seconds = 30

async function load() {
  const { module } = await runnerImport(
    fileURLToPath(new URL('benchInsight.ts', import.meta.url)),
    { root: fileURLToPath(new URL('..', import.meta.url)), configFile: false, logLevel: 'error' },
  )
  return module
}

/** What getSimplePaths takes, in a thread that can be ended; `null` when the time is over. */
function measureSimplePaths(services, left) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: services })
    const timer = setTimeout(() => {
      void worker.terminate()
      resolve(null)
    }, left)
    worker.once('message', (measured) => {
      clearTimeout(timer)
      resolve(measured)
    })
    worker.once('error', reject)
  })
}

const inMs = (ms) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en')} ms`
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)

async function main() {
  const { measure, measureSmallTable } = await load()
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  )
  row(
    'Services',
    'Outcome table',
    'Following once',
    'To `S_OK`',
    'To `offerRetry`',
    'To `service1=disabled`',
  )
  row('---:', '---:', '---:', '---:', '---:', '---:')
  const figures = []
  for (const services of [1, 2, 4, 8, 16, 32, 64]) {
    const one = measure(services)
    figures.push(one)
    row(services, ...[one.table, one.atlas, one.result, one.step, one.status].map(inMs))
  }
  const [eight, most] = [figures[3], figures[6]]
  const growth = ['table', 'atlas', 'result', 'step', 'status'].map(
    (name) => `${(most[name] / eight[name]).toFixed(1)}×`,
  )
  row('8 → 64', ...growth)

  console.log(
    '\nThe outcome table beside getSimplePaths(), over MAPI_LOGON_UI and three failures per provider:\n',
  )
  row('Services', 'Worlds', 'Outcome table', 'getSimplePaths', 'Faster by')
  row('---:', '---:', '---:', '---:', '---:')
  let left = seconds * 1000
  for (let services = 1; left > 0; services++) {
    const table = measureSmallTable(services)
    const paths = await measureSimplePaths(services, left)
    const worlds = (2 * 27 ** services).toLocaleString('en')
    if (!paths) {
      row(services, worlds, inMs(table), `not within ${seconds} s in all`, '')
      break
    }
    left -= paths.ms
    row(services, worlds, inMs(table), inMs(paths.ms), `${Math.round(paths.ms / table)}×`)
  }
}

/** What CI holds: loosely, since its machine has other work; the targets stand in the README. */
const mostGrowth = 16
const leastFactor = 10

async function check() {
  const { measure, measureSmallTable } = await load()
  const [eight, most] = [measure(8), measure(64)]
  const paths = await measureSimplePaths(1, seconds * 1000)
  const factor = (paths?.ms ?? seconds * 1000) / measureSmallTable(1)
  console.log(`  ${Math.round(factor)}× as fast as getSimplePaths, at least ${leastFactor}×`)
  let held = factor >= leastFactor
  for (const name of ['table', 'atlas', 'result', 'step', 'status']) {
    const growth = most[name] / eight[name]
    console.log(`  ${name}: ${growth.toFixed(1)}× from 8 to 64 services, at most ${mostGrowth}×`)
    held &&= growth <= mostGrowth
  }
  if (!held) process.exitCode = 1
}

if (isMainThread) await (process.argv.includes('--check') ? check() : main())
else parentPort?.postMessage((await load()).measureSimplePaths(workerData))
