import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The pages that the app is compared with, by the folder of each. */
export const peers = ['bare', 'mermaid12', 'mermaid11', 'bpmn'] as const
export type Peer = (typeof peers)[number]

/** So many shapes have the made-up charts, each in a page of its own. */
export const chartSizes = [15, 150, 1_500] as const
export const grownPageId = (nodes: number): string => `grown${nodes}`

/** Where a page is built. */
export const distOf = (page: string): string => `${here}dist/${page}`

/** Installs what the peers are made of, unless just that is there. @throws when npm fails. */
export function installPeers(): void {
  const lock = readFileSync(`${here}package-lock.json`, 'utf8')
  const installed = `${here}node_modules/.installed-lock.json`
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return
  const cli = process.env.npm_execpath
  const [command, args] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const { status } = spawnSync(command, [...args, 'ci'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci failed in scripts/bench; the lines above say why')
  writeFileSync(installed, lock)
}

/** Builds a page in a process of its own, which leaves nothing behind. @throws when it cannot. */
export function buildPage(id: string): void {
  const { status } = spawnSync(process.execPath, [`${here}bench.mjs`, 'build', id], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error(`the page "${id}" could not be built; the lines above say why`)
}
