import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { headersOf, siteHeaders } from '../scripts/hostHeaders.mjs'

export const built = fileURLToPath(new URL('../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** A host of static files, with the headers of the site, in a folder of its own. */
export class StaticHost {
  /** What is served just now. */
  folder = built
  /** The files of the site that were asked for, in order. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly #path = '/courses/mapi/'

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost')
      const path = pathname.slice(this.#path.length) || 'index.html'
      try {
        if (!pathname.startsWith(this.#path) || path === '_headers') throw new Error('No such file')
        this.asked.push(path)
        const content = readFileSync(join(this.folder, path))
        response.writeHead(200, {
          ...headersOf(siteHeaders(), `/${path}`),
          // Whatever is found without asking here comes from the service worker.
          'Cache-Control': 'no-store',
          'Content-Type': types[extname(path)] ?? 'text/plain; charset=utf-8',
        })
        response.end(content)
      } catch {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Nothing is here')
      }
    })
  }

  /** The address of the site. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}${this.#path}`
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
    })
  }
}

/** A copy of the built site as another build leaves it: every file of code has another name. */
export function nextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
  cpSync(built, folder, { recursive: true })
  const assets = readdirSync(join(folder, 'assets'))
  const renamed = new Map(assets.map((name) => [name, name.replace(/(?=\.\w+$)/, '-next')]))
  const names = /[\w-]+\.(?:js|css)\b/g
  const rewrite = (file: string, change = (text: string) => text) => {
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(
      join(folder, file),
      change(text.replace(names, (name) => renamed.get(name) ?? name)),
    )
  }
  for (const name of assets) rewrite(join('assets', name))
  rewrite('index.html', (html) => html.replace('<html', '<html data-version="next"'))
  rewrite('sw.js', (text) => text.replace(/(url:"index.html",revision:")\w+/, '$1next'))
  for (const [name, next] of renamed) {
    renameSync(join(folder, 'assets', name), join(folder, 'assets', next))
  }
  return folder
}
