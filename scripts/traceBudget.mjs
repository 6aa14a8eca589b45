/** Times the export command: ten thousand traces through --stdin, of a few kinds of runs. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const budget = 20_000
const count = 10_000
const queries = [
  'flags=MAPI_LOGON_UI&answers=ok,retry&fault=exchange/ms:server-unavailable*',
  'flags=MAPI_LOGON_UI,MAPI_SERVICE_UI_ALWAYS&profile=Outlook&answers=ok,ok,ok',
  'profile=Outlook&fault=exchange/ab:version&fault=pst/ms:unconfigured*',
  'flags=0x8000003B&answers=ok:Archive',
  'shared=Outlook&colour=blue',
]

const input = Array.from({ length: count }, (_, i) => `${queries[i % queries.length]}\n`).join('')
const start = performance.now()
const { status, stdout, error } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('export.mjs', import.meta.url)), 'trace', '--stdin'],
  { input, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'inherit'] },
)
const elapsed = performance.now() - start
if (error) throw error
const lines = stdout.split('\n').length - 1
console.log(`${lines} traces in ${(elapsed / 1000).toFixed(1)} s; the budget is ${budget / 1000} s`)
if (status !== 0 || lines !== count || elapsed > budget) {
  console.error('The export command failed or is over its budget.')
  process.exit(1)
}
