/** Makes the pictures of the main states anew, and writes down what they were made on. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { status } = spawnSync(
  process.execPath,
  [
    fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url)),
    ...['test', 'e2e/screenshots.spec.ts', '--update-snapshots=all', '--workers=1'],
  ],
  { stdio: 'inherit', env: { ...process.env, RENEW_SCREENSHOTS: '1' } },
)
process.exitCode = status ?? 1
