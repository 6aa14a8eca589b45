import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { providerKey, type ProviderKey } from '../mapi/computer'
import { type Run, runWorld, type World } from '../run/run'
import { logonChart } from '../run/worlds.testing'
import {
  allFailures,
  choose,
  type Domains,
  figureDomains,
  smallCharts,
  textOf,
  worldOf,
} from './bruteForce.testing'
import { type Change, promptOf, withChanges } from './inputs'
import { type OutcomeRow, type SessionRow, toOutcomeTable, toRowRun } from './outcomes'

const productOf = (domains: Domains) =>
  Object.values(domains).reduce((product, values) => product * values.length, 1)

const sumOf = (rows: readonly OutcomeRow[]) => rows.reduce((sum, { covers }) => sum + covers, 0)

/** The one row of a part whose condition some values meet. */
function findRow<Row extends OutcomeRow>(rows: readonly Row[], values: readonly Change[]): Row {
  const byInput = new Map(values.map(({ input, value }) => [input, value]))
  const own = rows.filter(({ condition }) =>
    Object.entries(condition).every(([input, serving]) =>
      serving.includes(byInput.get(input) ?? null),
    ),
  )
  const [row] = own
  if (!row || own.length > 1) throw new Error(`${own.length} rows are met by ${textOf(values)}`)
  return row
}

/** Plays with the answers among some values; a dialog beforehand is cancelled where none says more. */
function playValues(chart: Chart, base: World, values: readonly Change[]): Run {
  const isAnswer = ({ input }: Change) => input.startsWith('answers.')
  const answers = new Map(
    values.filter(isAnswer).map(({ input, value }) => [promptOf(input), value]),
  )
  const inputs = values.filter((one) => !isAnswer(one))
  return runWorld(chart, withChanges(chart, base, inputs), (prompt, fits) => {
    const beforehand = prompt.startsWith('configureEveryService') ? 'cancel' : null
    const answer = answers.get(prompt) ?? beforehand
    return typeof answer === 'string' && fits(answer) ? answer : null
  })
}

/** Plays all answers to the prompts that some values leave open. */
function playOpen(chart: Chart, base: World, values: readonly Change[], answers: Domains) {
  const plays: { values: Change[]; run: Run }[] = []
  const open = playValues(chart, base, values)
  for (const some of choose(open.waiting === null ? {} : answers)) {
    const all = [...values, ...some]
    plays.push({ values: all, run: open.waiting === null ? open : playValues(chart, base, all) })
  }
  return { plays, isOpen: open.waiting !== null }
}

/** The path of the session: all but the services. */
function sessionPath({ steps }: Run): string[] {
  const nodes = steps.map(({ node }) => node)
  const at = nodes.indexOf('serviceUiAlways')
  return at < 0 ? nodes : [...nodes.slice(0, at + 1), ...nodes.slice(-1)]
}

const providerPath = ({ steps }: Run, provider: string) =>
  steps.filter(({ subject }) => subject.provider === provider).map(({ node }) => node)

function statusOf({ chart, steps }: Run, service: string) {
  const last = steps.at(-1)
  return last && chart.services(last.context, last.node).find(({ id }) => id === service)?.status
}

const isSession = (row: OutcomeRow): row is SessionRow => row.part === 'session'

test('every combination of the session meets one row, and goes and ends as that row says', () => {
  const chart = smallCharts.noService
  const rows = toOutcomeTable(chart).rows.filter(isSession)
  const inputs: Domains = {
    ...figureDomains,
    profile: [null, '', 'Outlook', 'Nobody'],
    default: [null, 'Outlook'],
    shared: [null, 'Outlook'],
    'flags.MAPI_ALLOW_OTHERS': [false, true],
    'flags.MAPI_NO_MAIL': [false, true],
  }
  const answers: Domains = {
    'answers.promptForProfile': ['ok:Outlook', 'services:Outlook', 'cancel'],
    'answers.promptForPassword': ['ok', 'cancel'],
  }
  expect(sumOf(rows)).toBe(productOf({ ...inputs, ...answers }))
  const covered = new Map(rows.map((row) => [row, 0]))
  const base = worldOf(chart, '')
  for (const some of choose(inputs)) {
    const { plays, isOpen } = playOpen(chart, base, some, answers)
    for (const { values, run } of plays) {
      const row = findRow(rows, values)
      const told = JSON.stringify([row.path, row.outcome])
      const played = JSON.stringify([sessionPath(run), run.outcome])
      if (played !== told) expect([textOf(values), played]).toEqual([textOf(values), told])
      covered.set(row, (covered.get(row) ?? 0) + (isOpen ? 1 : productOf(answers)))
    }
  }
  for (const [row, count] of covered)
    expect([row.condition, count]).toEqual([row.condition, row.covers])
}, 60_000)

const providersOf = (chart: Chart): [string, ProviderKey][] =>
  chart.messageServices.flatMap((service) =>
    service.providers.map((kind): [string, ProviderKey] => [
      service.id,
      providerKey(service, kind),
    ]),
  )

describe('every combination of a provider meets one row, and goes and ends as that row says', () => {
  const { rows } = toOutcomeTable(logonChart)
  const base = worldOf(logonChart, 'profile=Outlook')

  test.each(providersOf(logonChart))(
    'of %s: %s',
    (service, provider) => {
      const own = rows.filter((row) => row.part === 'service' && row.provider === provider)
      const isTransport = provider.endsWith('/xp')
      const dialog = `answers.configureEveryService.${service}`
      const inputs: Domains = {
        [`fault.${provider}`]: allFailures,
        'flags.MAPI_LOGON_UI': [false, true],
        ...(isTransport && { 'flags.MAPI_NO_MAIL': [false, true] }),
        [dialog]: [null, 'ok', 'cancel'],
      }
      const answers: Domains = {
        [`answers.configureService.${provider}`]: ['ok', 'cancel'],
        [`answers.promptForServicePassword.${provider}`]: ['ok', 'cancel'],
        [`answers.promptForServicePassword.${provider}.2`]: ['ok', 'cancel'],
        [`answers.offerRetry.${provider}`]: ['retry', 'decline'],
      }
      expect(sumOf(own)).toBe(productOf({ ...inputs, ...answers }))
      const covered = new Map(own.map((row) => [row, 0]))
      for (const some of choose(inputs)) {
        const asked = some.some(({ input, value }) => input === dialog && value !== null)
        const world = withChanges(logonChart, base, [
          { input: 'flags.MAPI_SERVICE_UI_ALWAYS', value: asked },
        ])
        const { plays, isOpen } = playOpen(logonChart, world, some, answers)
        for (const { values, run } of plays) {
          const row = findRow(own, values)
          expect([textOf(values), providerPath(run, provider), statusOf(run, service)]).toEqual([
            textOf(values),
            row.path,
            row.part === 'service' ? row.status : null,
          ])
          covered.set(row, (covered.get(row) ?? 0) + (isOpen ? 1 : productOf(answers)))
        }
      }
      for (const [row, count] of covered) {
        expect([row.condition, count]).toEqual([row.condition, row.covers])
      }
    },
    60_000,
  )
})

describe('a row is shown by a run', () => {
  test.each(Object.entries({ standard: logonChart, ...smallCharts }))(
    'of the computer %s',
    (_, chart) => {
      const table = toOutcomeTable(chart)
      expect(table.rows.length).toBeGreaterThan(10)
      for (const row of table.rows) {
        const run = toRowRun(chart, table, row)
        const { condition } = row
        if (row.part === 'session') {
          expect([condition, sessionPath(run)]).toEqual([condition, row.path])
          expect([condition, run.outcome]).toEqual([condition, row.outcome])
        } else {
          const status = statusOf(run, row.provider.split('/')[0] ?? '')
          expect([condition, providerPath(run, row.provider), status]).toEqual([
            condition,
            row.path,
            row.status,
          ])
          expect(run.outcome?.node).toBe('returnSession')
        }
      }
    },
  )
})

test('the rows of a table are parts of one computer: the session, then each of its providers', () => {
  const { rows } = toOutcomeTable(logonChart)
  const parts = rows.map((row) => (row.part === 'session' ? row.part : row.provider))
  expect([...new Set(parts)]).toEqual([
    ...['session', 'exchange/ab', 'contab/ab', 'exchange/ms', 'pst/ms', 'exchange/xp'],
  ])
  expect(parts).toEqual([...new Set(parts)].flatMap((part) => parts.filter((one) => one === part)))
})
