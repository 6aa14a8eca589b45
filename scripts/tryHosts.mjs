/**
 * Runs the nginx and the Caddy example of docs/hosting.md as they stand there, on ports of this
 * machine, with the built site at the root and in a folder, and looks at each with checkHost.mjs.
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkHost } from './checkHost.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const guide = readFileSync(join(root, 'docs/hosting.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
const www = join(folder, 'www')
const inFolder = 'courses/mapi/'

/** The example of a program, with one text in the place of another. */
function example(program, ...changes) {
  const [, config] = guide.split(`\`\`\`${program}\n`)
  return changes.reduce((text, [here, there]) => {
    if (!text.includes(here)) throw new Error(`docs/hosting.md: no “${here}” for ${program}`)
    return text.replace(here, there)
  }, config.split('```')[0])
}

const hosts = {
  nginx: (port) => [
    'nginx.conf',
    `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}
    http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ')}
    ${example('nginx', ['listen 80', `listen 127.0.0.1:${port}`], ['/srv/mapi', www])} }`,
    (file) => ['-e', 'stderr', '-c', file],
  ],
  caddy: (port) => [
    'Caddyfile',
    `{\n\tadmin off\n\tauto_https off\n}\n${example(
      'caddy',
      ['mapi.example.org {', `http://127.0.0.1:${port} {`],
      ['/srv/mapi', www],
    )}`,
    (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  ],
}

/** A port that nobody has. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Waits until somebody answers at a port. */
async function untilUp(port, isDown) {
  for (let tries = 0; tries < 100 && !isDown(); tries++) {
    const isUp = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nobody answers at port ${port}`)
}

async function tryHost(name) {
  const { stdout, stderr, error } = spawnSync(name, [name === 'nginx' ? '-v' : 'version'])
  if (error) {
    console.log(`${name}: not installed here, not tried`)
    return 0
  }
  const port = await freePort()
  const [fileName, config, args] = hosts[name](port)
  const file = join(folder, fileName)
  writeFileSync(file, config)
  const said = []
  const server = spawn(name, args(file), { env: { ...process.env, HOME: folder } })
  server.stderr.on('data', (chunk) => said.push(chunk))
  const ended = new Promise((resolve) => server.on('exit', resolve))
  try {
    await untilUp(port, () => server.exitCode !== null).catch((reason) => {
      throw new Error(`${name}: ${reason.message}\n${Buffer.concat(said)}`)
    })
    console.log(`${name}: ${`${stdout}${stderr}`.trim()}`)
    let count = 0
    for (const path of ['', inFolder]) {
      const { faults } = await checkHost(`http://127.0.0.1:${port}/${path}`)
      console.log(faults.length === 0 ? `  /${path}: nothing is wrong` : `  ${faults.join('\n  ')}`)
      count += faults.length
    }
    return count
  } finally {
    server.kill()
    await ended
  }
}

try {
  mkdirSync(join(www, inFolder), { recursive: true })
  for (const place of [www, join(www, inFolder)]) {
    cpSync(join(root, 'dist'), place, { recursive: true })
  }
  // nginx reads as another user where it is started by root.
  chmodSync(folder, 0o755)
  let faults = 0
  for (const name of Object.keys(hosts)) faults += await tryHost(name)
  process.exitCode = faults === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
