/**
 * Asks the npm registry for known holes in what the page is made of, and looks for packages that
 * run a script when they are installed; either fails. Some registries answer no audits: then this
 * says that nothing was audited, and fails only where AUDIT=required.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The packages of a lock file that run a script when they are installed. */
export const installScripts = (lock) =>
  Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
  )

/** Packages of the service worker, which is written when the site is built. */
const isOfWorker = (name) => name.startsWith('workbox-')

/** The packages of which something is in the built site. */
export const shippedPackages = (lock) =>
  new Set(
    Object.entries(lock.packages).flatMap(([path, { dev }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      return path !== '' && (!dev || isOfWorker(name)) ? [name] : []
    }),
  )

/**
 * What an answer of `npm audit --json` says: the holes, one line for each package of these that has
 * some, or why there is no answer.
 */
export function readAudit(output, shipped) {
  let answer
  try {
    answer = JSON.parse(output)
  } catch {
    return { unanswered: output.trim().split('\n')[0] || 'npm said nothing' }
  }
  const { vulnerabilities, metadata, message, error } = answer
  if (!vulnerabilities || !metadata) {
    return { unanswered: message || error?.summary || 'npm gave no list' }
  }
  const holes = Object.values(vulnerabilities).flatMap(({ name, severity, range, via }) => {
    if (!shipped.has(name)) return []
    const titles = via.map((one) => (typeof one === 'string' ? `through ${one}` : one.title))
    return [`${name} ${range}, ${severity}: ${[...new Set(titles)].join('; ')}`]
  })
  return { holes }
}

/** Runs `npm audit`; npm is started by Node where it can be, for Windows has no such program. */
function askRegistry() {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
  const cli = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : beside
  const args = ['audit', '--json']
  const options = { cwd: root, encoding: 'utf8', timeout: 120_000 }
  const ran = spawnSync(process.execPath, [cli, ...args], options)
  return ran.stdout || spawnSync('npm', args, options).stdout || ''
}

function main() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const scripts = installScripts(lock)
  if (scripts.length > 0) {
    console.error(`These run a script when they are installed: ${scripts.join(', ')}`)
    return 1
  }
  console.log('No package runs a script when it is installed.')

  const shipped = shippedPackages(lock)
  const { unanswered, holes = [] } = readAudit(askRegistry(), shipped)
  if (unanswered !== undefined) {
    const isRequired = process.env.AUDIT === 'required'
    console.error(`NOTHING WAS AUDITED: the registry gave no answer (${unanswered}).`)
    if (!isRequired) console.error('AUDIT=required makes this a failure.')
    return isRequired ? 1 : 0
  }
  for (const hole of holes) console.error(hole)
  console.log(
    `${shipped.size} packages that the page is made of were audited: ${holes.length} with holes.`,
  )
  return holes.length > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main()
