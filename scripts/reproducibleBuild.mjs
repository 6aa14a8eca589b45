/**
 * Builds the site twice, the second time in a copy of the project in another folder, in another
 * time zone and language, and compares every file byte by byte. Prints one hash that stands for all.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
const notCopied = ['node_modules', '.git', 'dist', 'test-results', 'playwright-report']

function build(project, outDir, env = {}) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir'],
    { cwd: project, encoding: 'utf8', env: { ...process.env, ...env } },
  )
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
  return readTree(outDir)
}

/** The files below a folder, each with its hash. */
function readTree(start) {
  const files = readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
  return new Map(files.sort().map((file) => [relative(start, file), hash(file)]))
}

try {
  const copy = join(folder, 'a copy')
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      !relative(root, path)
        .split(/[\\/]/)
        .some((name) => notCopied.includes(name)),
  })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const first = build(root, join(folder, 'first'))
  const second = build(copy, join(folder, 'second'), {
    ...{ TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  })
  const names = [...new Set([...first.keys(), ...second.keys()])]
  const differ = names.filter((name) => first.get(name) !== second.get(name))
  for (const name of differ.slice(0, 10)) console.error(`Not the same: ${name}`)
  const all = createHash('sha256')
    .update(JSON.stringify([...first]))
    .digest('hex')
  console.log(
    `${names.length} files, ${differ.length} differ between two builds; all of them: ${all}`,
  )
  process.exitCode = differ.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
