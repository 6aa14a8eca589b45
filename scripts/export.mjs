/** Runs the export command: Vite reads its TypeScript, as it does for the page. */
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const { stdin, stdout, stderr } = process

// A reader may stop early, as `head` does.
stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const { module } = await runnerImport(fileURLToPath(new URL('exportCommand.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.runExport(process.argv.slice(2), {
  input: stdin.setEncoding('utf8'),
  print: async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain')
  },
  complain: (line) => stderr.write(`${line}\n`),
})
