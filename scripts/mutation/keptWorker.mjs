/**
 * A test runner for Stryker over Vitest that keeps its worker: judge.ts tries all mutants in it.
 * Stryker's own starts a worker for each.
 */
import { BroadcastChannel } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'

const options = {
  config: false,
  watch: false,
  reporters: [{}],
  include: ['scripts/mutation/judge.ts'],
  environment: 'node',
  pool: 'threads',
  maxWorkers: 1,
  isolate: false,
  testTimeout: 0,
}

const fewer = fileURLToPath(new URL('fewerCases.ts', import.meta.url))

/** In place of fast-check tests get it with fewer cases. */
const fewerCases = {
  name: 'fewer-cases',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== fewer ? fewer : null),
}

class KeptWorker {
  #channel = new BroadcastChannel('mutants')

  async init() {
    process.env.NODE_ENV = 'test'
    const ready = this.#listen()
    const vitest = await createVitest('test', options, { plugins: [fewerCases] })
    const ended = vitest.start().then(() => {
      throw new Error(`Vitest has ended: ${[...vitest.state.errorsSet].map(String).join(', ')}`)
    })
    await Promise.race([ready, ended])
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun() {
    const { results, coverage } = await this.#ask({ bail: false })
    const tests = results.map(({ fault, ...result }) =>
      fault === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: fault },
    )
    return { status: 'complete', tests, mutantCoverage: coverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const question = { mutant: activeMutant.id, hitLimit, filter: testFilter, bail: true }
    const { results, hitCount } = await this.#ask(question)
    if (hitLimit !== undefined && hitCount > hitLimit)
      return { status: 'timeout', reason: `Reached ${hitCount} times` }
    const failed = results.find(({ fault }) => fault !== null)
    return failed
      ? {
          status: 'killed',
          killedBy: [failed.id],
          failureMessage: failed.fault,
          nrOfTests: results.length,
        }
      : { status: 'survived', nrOfTests: results.length }
  }

  async dispose() {
    // Stryker ends this process, and the worker with it.
    this.#channel.close()
  }

  #listen() {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }) => {
        if (!('ask' in data)) resolve(data.answer)
      }
    })
  }

  #ask(ask) {
    const answer = this.#listen()
    this.#channel.postMessage({ ask })
    return answer
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'kept-worker', injectableClass: KeptWorker },
]
