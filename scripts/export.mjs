/** Runs the export command: Vite reads its TypeScript, as it does for the page. */
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createRunnableDevEnvironment, resolveConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const { stdin, stdout, stderr } = process

// A reader may stop early, as `head` does.
stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const config = await resolveConfig(
  { root, configFile: false, logLevel: 'error', environments: { export: {} } },
  'serve',
)
// Charts are imported while the command runs, so the environment lives as long as it does.
const environment = createRunnableDevEnvironment('export', config, {
  runnerOptions: { hmr: false },
  hot: false,
})
await environment.init()

async function write(piece) {
  if (!stdout.write(piece)) await once(stdout, 'drain')
}

const { runExport } = await environment.runner.import(
  fileURLToPath(new URL('exportCommand.ts', import.meta.url)),
)
process.exitCode = await runExport(process.argv.slice(2), {
  input: stdin.setEncoding('utf8'),
  print: write,
  // Bytes would only make a mess of a screen.
  ...(stdout.isTTY ? {} : { printBytes: write }),
  complain: (line) => stderr.write(`${line}\n`),
  // npm runs a script in the folder of its package, wherever it was called.
  folder: (process.env.npm_lifecycle_event === 'export' && process.env.INIT_CWD) || process.cwd(),
})
await environment.close()
