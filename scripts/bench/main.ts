import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright'
import { type Contestant, contestants, grownPage } from './contestants'
import { summarise, type Timed, toTargets, type Weighed } from './figures'
import { measureGrowth } from './growth'
import { measureMemory, openBrowser, visit, weigh } from './measure'
import { buildPage, chartSizes, distOf, grownPageId, installPeers, peers } from './pages'
import { type GrownPage, type Results, toReport, withResults } from './report'
import { serve } from './serve'

const usage = `npm run bench -- [options]
  --runs <number>  visits to each page at each speed (9)
  --app <folder>   measures this built site and builds none
  --write          puts the results into docs/benchmarks.md`

const document = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
const rates = [1, 4]
/** Charts of all sizes with the same run, and the smallest with a shorter and a longer one. */
const sizes = [
  ...chartSizes.map((nodes) => ({ nodes, steps: 1_000 })),
  ...[10, 100_000].map((steps) => ({ nodes: chartSizes[0], steps })),
]

const say = (line: string) => process.stderr.write(`bench: ${line}\n`)

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      app: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs "${values.runs}" is no number`)
  return { ...values, runs }
}

/** Visits all pages in turn, again and again: what slows the machine down meets all of them. */
async function timeAll(browser: Browser, address: string, runs: number): Promise<Timed[]> {
  const timed = rates.flatMap((rate) =>
    contestants.map((contestant) => ({
      contestant,
      rate,
      visits: [] as Timed['visits'][number][],
    })),
  )
  // The first visit warms up what all share, fonts of the system for instance, and does not count.
  for (const contestant of contestants) await visit(browser, address, contestant, 1)
  for (let run = 1; run <= runs; run++) {
    say(`run ${run} of ${runs}`)
    for (const { contestant, rate, visits } of timed) {
      visits.push(await visit(browser, address, contestant, rate))
    }
  }
  return timed.map(({ contestant: { id, name }, rate, visits }) => ({ id, name, rate, visits }))
}

async function weighAll(browser: Browser, address: string): Promise<Weighed[]> {
  const weighed: Weighed[] = []
  for (const contestant of contestants) {
    say(`weight of ${contestant.name}`)
    const { id, name } = contestant
    const weight = await weigh(browser, address, contestant)
    const memory = await measureMemory(browser, address, contestant)
    weighed.push({ id, name, weight, memory, memorySteps: contestant.memorySteps })
  }
  return weighed
}

/** A page with the made-up chart; `null` where it takes no step in time. */
async function timeGrown(browser: Browser, address: string, contestant: Contestant) {
  say(contestant.name)
  try {
    const { firstStep, step, slowStep } = summarise({
      visits: [await visit(browser, address, contestant, 1)],
    })
    return { firstStep, step, slowStep }
  } catch (error) {
    say((error as Error).message)
    return null
  }
}

async function measureAll({ runs, app }: { runs: number; app?: string }): Promise<Results> {
  installPeers()
  const built = [...peers, ...chartSizes.map(grownPageId), ...(app === undefined ? ['app'] : [])]
  for (const page of built) {
    say(`building ${page}`)
    buildPage(page)
  }
  const { address, close } = await serve({
    ...Object.fromEntries(built.map((page) => [page, distOf(page)])),
    ...(app !== undefined && { app }),
  })
  const browser = await openBrowser().catch((error) => {
    close()
    throw error
  })
  try {
    const timed = await timeAll(browser, address, runs)
    const weighed = await weighAll(browser, address)
    const growth = sizes.map(({ nodes, steps }) => measureGrowth(nodes, steps))
    const grownPages: GrownPage[] = []
    for (const { nodes, steps } of sizes) {
      const page = await timeGrown(browser, address, grownPage(nodes, steps))
      grownPages.push({ nodes, steps, page })
    }
    return {
      cores: availableParallelism(),
      browser: `Chromium ${browser.version()}`,
      ...{ runs, timed, weighed, growth, grownPages, targets: toTargets(timed, weighed) },
    }
  } finally {
    await browser.close()
    close()
  }
}

/** Measures, and prints what was found. */
export async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(usage)
    return
  }
  const { runs, app, write } = readOptions()
  const report = toReport(await measureAll({ runs, ...(app !== undefined && { app }) }))
  console.log(report)
  if (write) writeFileSync(document, withResults(readFileSync(document, 'utf8'), report))
}
