import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
/** What is compressed already. */
const compressed = new Set(['.woff2', '.png'])

interface Served {
  readonly type: string
  readonly body: Buffer
  readonly gzipped: boolean
}

/** Every file of a folder, read and compressed once: no disk takes part in what is measured. */
function readFolder(prefix: string, folder: string, files: Map<string, Served>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const extension = extname(path)
    const gzipped = !compressed.has(extension)
    const plain = readFileSync(path)
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '')
    const body = gzipped ? gzipSync(plain, { level: 9 }) : plain
    const served = { type: types[extension] ?? 'application/octet-stream', body, gzipped }
    files.set(`/${prefix}/${name}`, served)
    if (name === 'index.html') files.set(`/${prefix}/`, served)
  }
}

/** Serves folders by name on this machine alone, all with the same headers. */
export async function serve(
  folders: Readonly<Record<string, string>>,
  port = 0,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const files = new Map<string, Served>()
  for (const [name, folder] of Object.entries(folders)) {
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is no built page`)
    readFolder(name, folder, files)
  }
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://x').pathname)
    if (!file) {
      response.writeHead(404, { 'content-length': 0 }).end()
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': 'no-cache',
      ...(file.gzipped && { 'content-encoding': 'gzip' }),
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}
