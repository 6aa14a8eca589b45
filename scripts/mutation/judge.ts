/**
 * Runs in Vitest's worker, as its only file, and tries one mutant after another. For each, all
 * modules of the project are evaluated anew, so that what is declared in them is mutated, too, and
 * nothing that a mutant has done stays. A worker for each would take several times as long.
 */
import { BroadcastChannel } from 'node:worker_threads'
import { startTests } from '@vitest/runner'
import { type RunnerTask, type RunnerTestCase, TestRunner, vi } from 'vitest'
import { rooms } from './rooms.mjs'

interface Question {
  readonly mutant?: string
  readonly hitLimit?: number
  /** The ids of the tests to run; without them, all of the room. */
  readonly filter?: readonly string[]
  /** After the first test that fails no other is run. */
  readonly bail: boolean
}

interface Result {
  readonly id: string
  readonly name: string
  readonly fileName: string
  readonly timeSpentMs: number
  readonly fault: string | null
}

/** What the mutated files share with Stryker. */
interface Shared {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

const { __stryker__: shared, __vitest_worker__: worker } = Object.assign(globalThis, {
  __stryker__: {} as Shared,
}) as unknown as {
  __stryker__: Shared
  __vitest_worker__: { config: ConstructorParameters<typeof TestRunner>[0] }
}

const nameOf = ({ name, suite }: RunnerTask): string => (suite ? `${nameOf(suite)} ${name}` : name)
const idOf = (task: RunnerTask): string => `${task.file.name}#${nameOf(task)}`

/** Vitest's runner, for those tests only that are asked for, and silent. */
class Judge extends TestRunner {
  readonly results: Result[] = []
  readonly #filter: ReadonlySet<string> | null
  readonly #bail: boolean

  constructor({ filter, bail }: Question) {
    super(worker.config)
    this.#filter = filter ? new Set(filter) : null
    this.#bail = bail
  }

  get failed() {
    return this.results.some(({ fault }) => fault !== null)
  }

  override trace = <T>(_: string, attributes: object | (() => T), run?: () => T): T =>
    run ? run() : (attributes as () => T)()

  override importFile(path: string) {
    return import(path)
  }

  override async onBeforeRunTask(test: RunnerTestCase) {
    if ((this.#bail && this.failed) || this.#filter?.has(idOf(test)) === false) test.mode = 'skip'
    await super.onBeforeRunTask(test)
  }

  override onBeforeTryTask(test: RunnerTestCase) {
    super.onBeforeTryTask(test)
    shared.currentTestId = idOf(test)
  }

  async runTask(test: RunnerTestCase) {
    const start = performance.now()
    let fault: string | null = null
    try {
      await TestRunner.getTestFn(test)()
    } catch (error) {
      fault = String(error).slice(0, 300)
    }
    this.add(test, performance.now() - start, fault)
    shared.currentTestId = undefined
  }

  add(task: RunnerTask, timeSpentMs: number, fault: string | null) {
    const [id, name] = [idOf(task), nameOf(task)]
    this.results.push({ id, name, fileName: task.file.filepath, timeSpentMs, fault })
  }

  override async onAfterRunSuite() {
    // Nothing is written and nothing is reported.
  }
}

async function answer(question: Question) {
  vi.resetModules()
  const coverage = { static: {}, perTest: {} }
  Object.assign(shared, {
    activeMutant: question.mutant,
    hitLimit: question.hitLimit,
    hitCount: question.mutant === undefined ? undefined : 0,
    mutantCoverage: coverage,
  } satisfies Shared)
  const judge = new Judge(question)
  const covering = question.filter && new Set(question.filter.map((id) => id.split('#')[0]))
  for (const path of rooms[process.env.MUTATED_ROOM ?? '']?.tests ?? []) {
    if (covering?.has(path) === false) continue
    const [file] = await startTests([`${process.cwd()}/${path}`], judge)
    // A file that cannot even be read any more has failed as a whole.
    if (file?.result?.state === 'fail' && !judge.failed)
      judge.add(file, 0, file.result.errors?.[0]?.message ?? 'The file has failed')
    if (question.bail && judge.failed) break
  }
  return { results: judge.results, coverage, hitCount: shared.hitCount }
}

const channel = new BroadcastChannel('mutants')

// Vitest allows no tests within a test, so mutants are tried while this file is read, until the
// process is ended.
await new Promise<void>((_, reject) => {
  channel.onmessage = ({ data }) => {
    const { ask } = data as { ask?: Question }
    if (ask) answer(ask).then((answer) => channel.postMessage({ answer }), reject)
  }
  channel.postMessage({ answer: null })
})
