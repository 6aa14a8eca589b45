/**
 * Says what a host does wrong with the site, and what a visit weighs there:
 * node scripts/checkHost.mjs https://example.org/mapi/
 */
import { get as getHttp } from 'node:http'
import { get as getHttps } from 'node:https'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { headersOf, readPolicy, siteHeaders } from './hostHeaders.mjs'

/** Types without which browsers refuse a file, or take it for something else. */
const types = {
  '.js': /^(text|application)\/(x-)?javascript\b/,
  '.css': /^text\/css\b/,
  '.svg': /^image\/svg\+xml\b/,
  '.png': /^image\/png\b/,
  '.json': /^application\/json\b/,
  '.webmanifest': /^application\/(manifest\+)?json\b/,
}

/** One request, as a browser would send it; redirections are not followed. */
function ask(url, headers = {}) {
  const get = url.protocol === 'https:' ? getHttps : getHttp
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const sent = Buffer.concat(chunks)
        const isPacked = answer.headers['content-encoding'] === 'gzip'
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          bytes: sent.length,
          isPacked,
          text: () => (isPacked ? gunzipSync(sent) : sent).toString('utf8'),
        })
      })
    })
    request.setTimeout(20_000, () => request.destroy(new Error('No answer for 20 seconds')))
    request.on('error', reject)
  })
}

/** The parts of a policy that a host sends otherwise; who may embed the page is its own affair. */
function differences(wanted, sent) {
  const [ours, theirs] = [readPolicy(wanted), readPolicy(sent)]
  const names = new Set([...ours.keys(), ...theirs.keys()])
  names.delete('frame-ancestors')
  return [...names].filter((name) => ours.get(name)?.join(' ') !== theirs.get(name)?.join(' '))
}

/** What is wrong with the headers of one answer. */
function headerFaults(path, answer) {
  const faults = []
  for (const [name, value] of Object.entries(headersOf(siteHeaders(), path))) {
    const sent = answer.headers[name.toLowerCase()]
    const isFound = answer.status === 200
    if (!isFound && (name === 'Cache-Control' || name === 'Access-Control-Allow-Origin')) continue
    if (sent === undefined) faults.push(`does not send ${name}`)
    else if (name === 'Content-Security-Policy') {
      const differ = differences(value, sent)
      if (differ.length > 0) faults.push(`sends another policy: ${differ.join(', ')}`)
    } else if (name === 'Cache-Control' && value !== 'no-cache') {
      if (!sent.includes('immutable')) faults.push(`sends Cache-Control: ${sent}, not ${value}`)
    } else if (name === 'Cache-Control') {
      if (!/no-cache|no-store|max-age=0/.test(sent)) {
        faults.push(`sends Cache-Control: ${sent}, so that a new version is not seen`)
      }
    } else if (sent !== value) faults.push(`sends ${name}: ${sent}, not ${value}`)
  }
  return faults
}

function contentFaults(path, { status, headers, isPacked, text }) {
  const faults = []
  if (status !== 200) return [`answers ${status}`]
  const [ending = ''] = /\.\w+$/.exec(path) ?? []
  const type = headers['content-type'] ?? ''
  if (types[ending] && !types[ending].test(type)) faults.push(`has the type ${type || 'none'}`)
  const isText = /^(text\/|application\/(javascript|json|manifest))|\+xml/.test(type)
  if (isText && !isPacked && text().length > 2000) faults.push('is sent without gzip')
  return faults
}

/** The paths that a built page and its service worker name, without the page itself. */
function namedPaths(html, worker) {
  const inPage = [...html.matchAll(/\s(?:src|href)="\.\/([^"#?]+)"/g)]
  const kept = [...worker.matchAll(/\burl:\s*"([^"]+)"/g)]
  const paths = [...inPage, ...kept].map(([, path]) => path)
  return [...new Set(paths)].filter((path) => path !== 'index.html').sort()
}

/**
 * Looks at a site. Gives what is wrong, a line each, and what it weighs in bytes as it is sent: all
 * until the page is there, and all that it keeps for working without a network.
 */
export async function checkHost(address) {
  const site = new URL(address)
  if (!site.pathname.endsWith('/')) site.pathname += '/'
  const faults = []
  const note = (path, said) => faults.push(...said.map((fault) => `/${path} ${fault}`))

  const page = await ask(site)
  if (page.status !== 200 || !page.text().includes('<title>MAPI Session Explorer</title>')) {
    return { faults: [`${site.href} is not the page: answers ${page.status}`], weights: null }
  }
  note('', [...contentFaults('/index.html', page), ...headerFaults('/', page)])
  const again = await ask(site, { 'if-none-match': page.headers.etag ?? '' })
  if (!page.headers.etag || again.status !== 304) {
    note('', ['is sent anew each time: it has no ETag, or If-None-Match is not heard'])
  }
  if (site.pathname !== '/') {
    const bare = new URL(site.pathname.slice(0, -1), site)
    const { status, headers } = await ask(bare)
    const leadsOn = status >= 300 && status < 400
    if (!leadsOn || new URL(headers.location ?? '', bare).pathname !== site.pathname) {
      faults.push(`${bare.pathname} does not lead to ${site.pathname}`)
    }
  }

  const worker = await ask(new URL('sw.js', site))
  const paths = namedPaths(page.text(), worker.status === 200 ? worker.text() : '')
  const first = [
    ...page
      .text()
      .matchAll(/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*"\.\/([^"]+)"/g),
  ]
  const isFirst = new Set(first.map(([, path]) => path))
  const weights = { first: page.bytes, all: page.bytes }
  for (const path of new Set(['index.html', 'sw.js', ...paths])) {
    const answer = await ask(new URL(path, site))
    note(path, [...contentFaults(`/${path}`, answer), ...headerFaults(`/${path}`, answer)])
    if (path === 'index.html') continue
    weights.all += answer.bytes
    if (isFirst.has(path)) weights.first += answer.bytes
  }

  for (const path of ['assets/none-00000000.js', 'none.html']) {
    const answer = await ask(new URL(path, site))
    if (answer.status !== 404)
      note(path, [`answers ${answer.status}, though there is no such file`])
    if (/immutable/.test(answer.headers['cache-control'] ?? '')) {
      note(path, ['may be kept for ever, though there is no such file'])
    }
    note(path, headerFaults(`/${path}`, answer))
  }
  if (site.protocol === 'https:' && !page.headers['strict-transport-security']) {
    note('', ['does not send Strict-Transport-Security'])
  }
  return { faults, weights }
}

const inKilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`

/** Many files have the same fault: one line says so. */
function joined(faults) {
  const paths = new Map()
  for (const fault of faults) {
    const [path, ...said] = fault.split(' ')
    const words = said.join(' ')
    paths.set(words, [...(paths.get(words) ?? []), path])
  }
  return [...paths].map(([said, [path, ...others]]) =>
    others.length === 0 ? `${path} ${said}` : `${path} and ${others.length} more: ${said}`,
  )
}

async function main(address) {
  if (!address) {
    console.error(
      'Give the address of the site: node scripts/checkHost.mjs https://example.org/mapi/',
    )
    return 2
  }
  const { faults, weights } = await checkHost(address).catch((error) => ({
    ...{ faults: [`${address} cannot be asked: ${error.message}`], weights: null },
  }))
  if (weights) {
    console.log(`${inKilobytes(weights.first)} until the page is there`)
    console.log(`${inKilobytes(weights.all)} with all that it keeps for working without a network`)
  }
  for (const fault of joined(faults)) console.log(fault)
  console.log(faults.length === 0 ? 'Nothing is wrong.' : 'docs/hosting.md says what each is for.')
  return faults.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv[2])
}
