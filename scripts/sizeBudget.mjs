/** Weighs what the built page loads at first: JavaScript and CSS, gzipped. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const budget = 175_000
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const html = readFileSync(new URL('index.html', dist), 'utf8')
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const files = new Set(
  (html.match(/<(script|link)\b[^>]*>/g) ?? []).flatMap((tag) => {
    const isLoaded = ['stylesheet', 'modulepreload'].includes(attribute(tag, 'rel') ?? '')
    const address = attribute(tag, 'src') ?? (isLoaded ? attribute(tag, 'href') : undefined)
    return address ? [address] : []
  }),
)
if (files.size === 0) throw new Error('dist/index.html loads no script: build the site first')

let total = 0
for (const file of files) {
  const bytes = gzipSync(readFileSync(fileURLToPath(new URL(file, dist))), { level: 9 }).length
  total += bytes
  console.log(`${inKilobytes(bytes).padStart(10)}  ${file}`)
}
console.log(
  `${inKilobytes(total).padStart(10)}  first load, gzipped; the budget is ${inKilobytes(budget)}`,
)
if (total > budget) {
  console.error(`The first load is ${inKilobytes(total - budget)} over its budget.`)
  process.exit(1)
}
