/**
 * Every check, in order; stops at the first that fails, with its exit code. `--full` adds what
 * takes longer: accessibility in every view, language and theme, and Lighthouse.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

/** The file that a package runs as its command `name`. */
function command(packageName, name = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

const full = process.argv.includes('--full')
const tsc = command('typescript', 'tsc')
const checks = [
  ['Format, lint and import rules', [command('@biomejs/biome', 'biome'), 'ci']],
  ['Types', [tsc, '-p', 'tsconfig.json']],
  ['Types without the page', [tsc, '-p', 'tsconfig.core.json']],
  [
    'Unit and property tests',
    [
      command('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  ],
  ['Production build', [command('vite'), 'build']],
  ['Size budget', [join(root, 'scripts/sizeBudget.mjs')]],
  ['Reproducible build', [join(root, 'scripts/reproducibleBuild.mjs')]],
  ['Audit of dependencies', [join(root, 'scripts/audit.mjs')]],
  ['Export budget', [join(root, 'scripts/traceBudget.mjs')]],
  [
    'Figures of the documents',
    [join(root, 'scripts/export.mjs'), '--batch', 'docs/figures.json', '--check'],
  ],
  ['Growth of questions about runs', [join(root, 'scripts/benchInsight.mjs'), '--check']],
  ...(full
    ? [
        ['Hosts', [join(root, 'scripts/tryHosts.mjs')]],
        ['Lighthouse', [join(root, 'scripts/lighthouse.mjs')]],
      ]
    : []),
  ['Browser tests', [command('playwright'), 'test', '--reporter=list,json']],
]

/** The browser tests that passed only at a further try, each with its file and line. */
const flakyTests = (suites) =>
  suites.flatMap(({ suites = [], specs = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...flakyTests(suites),
  ])

function runAll() {
  for (const [title, args] of checks) {
    console.log(`\n── ${title} ──\n`)
    const { status, signal, error } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
        TEST_FULL: full ? '1' : '',
      },
    })
    if (status === 0) continue
    const reason = error?.message ?? (signal ? `stopped by ${signal}` : `exit code ${status}`)
    console.error(`\n${title}: failed, ${reason}`)
    return status || 1
  }
  const unit = JSON.parse(readFileSync(unitReport, 'utf8'))
  const { stats, suites } = JSON.parse(readFileSync(browserReport, 'utf8'))
  // Every check before this line has passed; what is counted here is how much was run.
  const flaky = flakyTests(suites)
  if (flaky.length > 0) console.log(`\nFlaky, passed at the second try:\n  ${flaky.join('\n  ')}`)
  const passed = unit.numPassedTests + stats.expected + stats.flaky
  console.log(`\n${passed} passed, 0 failed`)
  return 0
}

try {
  process.exitCode = runAll()
} finally {
  rmSync(reports, { recursive: true, force: true })
}
