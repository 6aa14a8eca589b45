import { type Profiler, Session } from 'node:inspector'

/** How much a built-in function looks at. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0

const arrayNames = [
  'includes',
  'indexOf',
  'slice',
  'concat',
  'join',
  'flat',
  'splice',
  'shift',
  'values',
]
const stringNames = ['includes', 'indexOf', 'lastIndexOf', 'split', 'replace', 'replaceAll', 'trim']
const places: readonly (readonly [object, readonly (string | symbol)[]])[] = [
  [Array.prototype, [...arrayNames, Symbol.iterator]],
  [String.prototype, stringNames],
]

type Call = (this: unknown, ...args: unknown[]) => unknown

/** Counts what built-in functions look at while something is done. */
async function countBuiltIn(act: () => unknown): Promise<number> {
  let count = 0
  const undo: (() => void)[] = []
  for (const [owner, names] of places) {
    for (const name of names) {
      const own = Reflect.get(owner, name) as Call
      const counted: Call = function (...args) {
        count += lengthOf(this)
        return own.apply(this, args)
      }
      Reflect.defineProperty(owner, name, { value: counted, writable: true, configurable: true })
      undo.push(() =>
        Reflect.defineProperty(owner, name, { value: own, writable: true, configurable: true }),
      )
    }
  }
  const parse = JSON.parse
  const stringify = JSON.stringify as (...args: unknown[]) => string
  JSON.parse = (text: string, ...rest: []) => {
    count += text.length
    return parse(text, ...rest)
  }
  JSON.stringify = (...args: unknown[]) => {
    const written = stringify(...args)
    count += lengthOf(written)
    return written
  }
  try {
    await act()
  } finally {
    Object.assign(JSON, { parse, stringify })
    for (const one of undo) one()
  }
  return count
}

/** How often blocks of code were run, those of the tests aside. */
const countBlocks = (scripts: readonly Profiler.ScriptCoverage[]): number =>
  scripts
    .filter(
      ({ url }) => /\/(app|scripts|node_modules)\//.test(url) && !/vitest|fast-check/.test(url),
    )
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)

/**
 * Counts work, the same on every machine: blocks of code that are run, and characters and items
 * that built-in functions look at. What a regular expression does inside is not seen.
 */
export class WorkCounter {
  readonly #session = new Session()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  async count(act: () => unknown): Promise<number> {
    this.#take()
    const builtIn = await countBuiltIn(act)
    return builtIn + this.#take()
  }

  stop(): void {
    this.#session.disconnect()
  }

  #take(): number {
    let blocks = 0
    this.#session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error
      blocks = countBlocks(taken.result)
    })
    return blocks
  }
}
