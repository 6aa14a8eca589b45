/** Measures the built page beside others that show the same flowchart; see docs/benchmarks.md. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Else React would be built as it is for development.
process.env.NODE_ENV = 'production'

async function load(file) {
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
  })
  return module
}

const [what, page] = process.argv.slice(2)
try {
  if (what === 'build') await (await load('build.ts')).buildPage(page)
  else await (await load('main.ts')).main()
} catch (error) {
  console.error(`bench: ${error.message}`)
  process.exitCode = 1
}
