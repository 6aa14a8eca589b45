import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { Ink } from '../app/publish/publication'
import { formatPolicy, headersOf, readPolicy, siteHeaders } from './hostHeaders.mjs'

/** What a policy in the page itself cannot say; browsers would warn of it. */
const onlyInHeaders = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox']

/** Types of scripts that are data, and run nothing. */
const isData = /\stype="?(application\/(ld\+)?json|text\/plain)/

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** The style sheets of handouts; their preview is a page that inherits this policy. */
async function handoutStyles(): Promise<string[]> {
  const load = <Module>(file: string) =>
    runnerImport<Module>(fileURLToPath(new URL(`../app/publish/${file}`, import.meta.url)))
  const { module: palettes } = await load<typeof import('../app/publish/palette')>('palette.ts')
  const { module } = await load<typeof import('../app/publish/handoutStyle')>('handoutStyle.ts')
  return (Object.keys(palettes.palettes) as Ink[]).map(module.handoutStyle)
}

/** The hashes of what is written into pages, by the directive that has to name them. */
function hashesOf(html: string, styles: readonly string[]): Record<string, string[]> {
  const contents = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gi'))]
      .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && !isData.test(attributes))
      .map(([, , content = '']) => hashOf(content))
  return {
    'script-src': contents('script'),
    'style-src': [...contents('style'), ...styles.map(hashOf)],
  }
}

/** The policy with exactly the hashes that a page and further style sheets need. */
export function withHashes(policy: string, html: string, styles: readonly string[]): string {
  const directives = readPolicy(policy)
  for (const [name, hashes] of Object.entries(hashesOf(html, styles))) {
    const others = (directives.get(name) ?? []).filter((one) => !one.startsWith("'sha"))
    directives.set(name, [...others, ...new Set(hashes)])
  }
  return formatPolicy(directives)
}

/** What no hash allows: attributes that are styles or scripts. */
export function refusedAttributes(html: string): string[] {
  const markup = html.replace(/<!--[\s\S]*?-->|(?<=<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\1>)/g, '')
  return [...markup.matchAll(/<\w[^>]*\s((?:style|on\w+)=(?:"[^"]*"|'[^']*'))/g)].map(
    ([, attribute = '']) => attribute,
  )
}

const charset = '<meta charset="utf-8" />'

/**
 * The page with what can be said in it of its headers, before all that they are about: for hosts
 * that send none. @throws if there is no place for it.
 */
export function withHeaders(html: string, headers: Readonly<Record<string, string>>): string {
  const { 'Content-Security-Policy': policy = '', 'Referrer-Policy': referrer = '' } = headers
  const said = new Map([...readPolicy(policy)].filter(([name]) => !onlyInHeaders.includes(name)))
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(said)}" />`,
    `<meta name="referrer" content="${referrer}" />`,
  ]
  const at = html.indexOf(charset)
  if (at < 0 || /<(meta|link|script|style|base)\b/.test(html.slice(0, at))) {
    throw new Error(`index.html has to begin its head with ${charset}`)
  }
  const end = at + charset.length
  return [html.slice(0, end), ...metas].join('\n    ') + html.slice(end)
}

/**
 * Puts the policy of public/_headers into the built pages, and has `vite preview` send all that it
 * says; browser tests run under that.
 * @throws when the policy does not allow what the pages contain, or more.
 */
export function lockdown(): Plugin {
  return {
    name: 'lockdown',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const headers = headersOf(siteHeaders(), '/')
        const { 'Content-Security-Policy': policy = '' } = headers
        const styles = await handoutStyles()
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          const html = String(file.source)
          const [attribute] = refusedAttributes(html)
          if (attribute) this.error(`The policy refuses ${attribute} in ${file.fileName}`)
          const needed = withHashes(policy, html, styles)
          if (needed !== policy) {
            this.error(`public/_headers has to say:\n  Content-Security-Policy: ${needed}`)
          }
          file.source = withHeaders(html, headers)
        }
      },
    },
    configurePreviewServer({ middlewares }) {
      const rules = siteHeaders()
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const header of Object.entries(headersOf(rules, pathname))) {
          response.setHeader(...header)
        }
        next()
      })
    },
  }
}
