/** Fuzzing in full: 100,000 spoilt inputs through the parsers, 1,000 through a browser; prints both tables. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const parts = [
  ['node_modules/vitest/vitest.mjs', 'run', 'scripts/fuzz/'],
  ['node_modules/vite/bin/vite.js', 'build'],
  ['node_modules/playwright/cli.js', 'test', 'fuzz.spec.ts', '--workers=1'],
]

let failed = 0
for (const args of parts) {
  const env = { ...process.env, FUZZ: 'full' }
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  // What the parsers let through is of use, even where the browser does not hold, and the reverse.
  if (status !== 0) failed++
}
if (failed > 0) console.error('\nFuzzing: something does not hold; see above how to repeat it')
process.exitCode = failed > 0 ? 1 : 0
