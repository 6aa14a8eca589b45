/**
 * Has Lighthouse judge the built site, with its settings for phones. The site is served as static
 * hosts serve it, compressed. Fails where a score is below what the product promises.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { findBrowser } from './setup.mjs'

const lighthouse = 'lighthouse@12.8.2'
const promised = { accessibility: 1, 'best-practices': 1, seo: 1, performance: 0.95 }
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
}

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
  try {
    const body = gzipSync(readFileSync(file))
    const type = types[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  } catch {
    response.writeHead(404).end()
  }
})

/** Lighthouse's report, run as a process of its own so that the server goes on. */
async function judge(address) {
  const folder = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
  const report = join(folder, 'report.json')
  try {
    await new Promise((resolve, reject) => {
      const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
      const child = spawn(
        'npx',
        [
          ...['--yes', lighthouse, address, '--quiet', '--output=json'],
          ...[`--output-path=${report}`, `--chrome-flags=${flags.join(' ')}`],
        ],
        {
          stdio: ['ignore', 'inherit', 'inherit'],
          shell: process.platform === 'win32',
          env: { ...process.env, ...(findBrowser() && { CHROME_PATH: findBrowser() }) },
        },
      )
      child.on('error', reject)
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))))
    })
    return JSON.parse(readFileSync(report, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

server.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const address = `http://127.0.0.1:${server.address().port}/`
// A busy machine makes one run slow: the median of three counts.
const reports = []
for (let i = 0; i < 3; i++) reports.push(await judge(address))
server.close()

let failed = false
for (const [category, wanted] of Object.entries(promised)) {
  const score = median(reports.map(({ categories }) => categories[category].score))
  console.log(`${category}: ${Math.round(100 * score)} (at least ${100 * wanted})`)
  if (score >= wanted) continue
  failed = true
  const { audits, categories } = reports[0]
  for (const { id, weight } of categories[category].auditRefs) {
    const { score: own, displayValue = '' } = audits[id]
    if (weight > 0 && own !== null && own < 0.95) console.log(`  ${id} ${own} ${displayValue}`)
  }
}
process.exitCode = failed ? 1 : 0
