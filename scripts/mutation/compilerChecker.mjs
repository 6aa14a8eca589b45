/**
 * A checker for Stryker that asks TypeScript 7: a mutant that does not compile is no survivor.
 * It looks at the mutated file and, if that still compiles, at the files that import it. Stryker's
 * own checker is written for the API that TypeScript had before version 7.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { API } from 'typescript/unstable/sync'

const root = process.cwd()
const configFile = join(root, 'tsconfig.mutation.json')

/** As the rooms below the view are compiled; what is merely unused is no fault of a mutant. */
const config = JSON.stringify({
  extends: './tsconfig.core.json',
  compilerOptions: {
    noUnusedLocals: false,
    noUnusedParameters: false,
    allowUnreachableCode: true,
  },
})

/** The source with a mutant in it. Stryker counts lines and columns from 0. */
export function mutate(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n')
  const head = [...lines.slice(0, start.line), (lines[start.line] ?? '').slice(0, start.column)]
  const tail = [(lines[end.line] ?? '').slice(end.column), ...lines.slice(end.line + 1)]
  return `${head.join('\n')}${replacement}${tail.join('\n')}`
}

/** For each file, those that import from it. */
function findImporters(files) {
  const importers = new Map()
  for (const file of files)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\()\s*'(\.[^']*)'/g,
    )) {
      const imported = `${resolve(dirname(file), path)}.ts`
      importers.set(imported, [...(importers.get(imported) ?? []), file])
    }
  return importers
}

class CompilerChecker {
  #changed = new Map([[configFile, config]])
  #api = new API({ cwd: root, fs: { readFile: (file) => this.#changed.get(file) } })
  #snapshot = this.#api.updateSnapshot({ openProjects: [configFile] })
  #importers = new Map()

  async init() {
    const own = this.#program.getSourceFileNames().filter((file) => file.startsWith(`${root}/app/`))
    this.#importers = findImporters(own)
    const [fault] = this.#program.getSemanticDiagnostics()
    if (fault) throw new Error(`The project does not compile: ${fault.fileName}: ${fault.text}`)
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#checkOne(mutant)]))
  }

  /** Mutants of the same file come together, so that little has to be checked anew. */
  async group(mutants) {
    const groups = new Map(mutants.map(({ fileName }) => [fileName, []]))
    for (const { fileName, id } of mutants) groups.get(fileName).push(id)
    return [...groups.values()]
  }

  get #program() {
    return this.#snapshot.getProjects()[0].program
  }

  #checkOne(mutant) {
    const { fileName } = mutant
    this.#replace(fileName, mutate(readFileSync(fileName, 'utf8'), mutant))
    const fault = this.#findFault(fileName)
    this.#replace(fileName, undefined)
    return fault ? { status: 'compileError', reason: fault.text } : { status: 'passed' }
  }

  #findFault(fileName) {
    const [syntax] = this.#program.getSyntacticDiagnostics(fileName)
    if (syntax) return syntax
    for (const file of [fileName, ...(this.#importers.get(fileName) ?? [])]) {
      const [fault] = this.#program.getSemanticDiagnostics(file)
      if (fault) return fault
    }
    return null
  }

  #replace(fileName, text) {
    if (text === undefined) this.#changed.delete(fileName)
    else this.#changed.set(fileName, text)
    const before = this.#snapshot
    this.#snapshot = this.#api.updateSnapshot({ fileChanges: { changed: [fileName] } })
    before.dispose()
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'compiler', injectableClass: CompilerChecker },
]
