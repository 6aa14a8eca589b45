/** Reads public/_headers, which has the format that Netlify and Cloudflare read. */
import { readFileSync } from 'node:fs'

export function readHeaders(text) {
  const rules = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? []
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} })
    else if (name && rules.length > 0) rules.at(-1).headers[name] = value
    else throw new Error(`_headers, line ${at + 1}: neither a path nor a header: ${line.trim()}`)
  }
  return rules
}

const fits = (rule, path) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule

export const headersOf = (rules, path) =>
  Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers))

export const siteHeaders = () =>
  readHeaders(readFileSync(new URL('../public/_headers', import.meta.url), 'utf8'))

export const readPolicy = (policy) =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name, ...sources]) => [name, sources]),
  )

export const formatPolicy = (policy) =>
  [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
