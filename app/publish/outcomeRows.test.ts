import { describe, expect, test } from 'vitest'
import { splitProviderKey } from '../mapi/computer'
import { type InputName, type Value, valueIn } from '../insight/inputs'
import { parseQuery } from '../run/permalink'
import { logonChart } from '../run/worlds.testing'
import { toOutcome } from './outcome'
import { outcomeColumns, toOutcomeCells, toOutcomeRows } from './outcomeRows'

const { rows } = toOutcomeRows(logonChart)
const cells = toOutcomeCells(logonChart)
type Row = (typeof rows)[number]

/** What a run comes to in the part that a row is about. */
function resultOf({ part, provider, query }: Pick<Row, 'part' | 'provider' | 'query'>) {
  const { run, problems } = parseQuery(logonChart, query, true)
  const nodes = run.steps.map(({ node }) => node)
  if (part === 'session' || provider === undefined) {
    const from = nodes.indexOf('serviceUiAlways')
    const path = from < 0 ? nodes : [...nodes.slice(0, from + 1), ...nodes.slice(-1)]
    return { problems, path, outcome: run.outcome && toOutcome(run.outcome) }
  }
  const own = run.steps.filter(({ subject }) => subject.provider === provider)
  const last = run.steps.at(-1)
  const { service } = splitProviderKey(provider)
  const { status } =
    logonChart.services(last?.context, last?.node ?? '').find(({ id }) => id === service) ?? {}
  return { problems, path: own.map(({ node }) => node), status }
}

describe('the rows', () => {
  test('have these parts, in this order', () => {
    const keys = (part: string) => [
      ...new Set(rows.filter((row) => row.part === part).map((row) => Object.keys(row).join())),
    ]
    expect(keys('session')).toEqual(['part,condition,path,outcome,covers,query'])
    expect(keys('service')).toEqual(['part,provider,condition,path,status,covers,query'])
  })

  test('are real: each query comes to its path and result', () => {
    for (const { condition, covers, ...row } of rows) {
      const { part, provider, query, ...said } = row
      expect({ problems: [], ...said }, query).toEqual(resultOf(row))
    }
  })

  test('hold single values, which their query has', () => {
    for (const { condition, query } of rows) {
      const { world } = parseQuery(logonChart, query, true).run
      for (const [input, value] of Object.entries<Value>(condition)) {
        expect(valueIn(logonChart, world, input), `${input} in ${query}`).toBe(value)
      }
    }
  })

  test('pass over the services', () => {
    const sessions = rows.filter(({ path }) => path.includes('serviceUiAlways'))
    expect(sessions.length).toBeGreaterThan(0)
    for (const { part, path } of sessions) {
      expect([part, path.slice(-2)]).toEqual(['session', ['serviceUiAlways', 'returnSession']])
    }
  })

  test('end in every way that a call and a service can', () => {
    const ends = new Set(rows.flatMap((row) => ('outcome' in row ? [row.outcome.node] : [])))
    expect([...ends].sort()).toEqual([
      'returnErrorCancelled',
      'returnErrorCredentials',
      'returnErrorNoProfile',
      'returnErrorNoSuchProfile',
      'returnErrorTimeout',
      'returnSession',
      'returnSharedSession',
    ])
    const statuses = new Set(rows.flatMap((row) => ('status' in row ? [row.status] : [])))
    expect([...statuses].sort()).toEqual(['disabled', 'partial', 'up'])
  })

  test('exclude each other within a part', () => {
    const differ = (a: Row, b: Row) =>
      Object.entries<Value>(a.condition).some(
        ([input, value]) =>
          Object.hasOwn(b.condition, input) && b.condition[input as InputName] !== value,
      )
    const twins = rows.flatMap((row, i) =>
      rows
        .slice(i + 1)
        .filter((other) => other.part === row.part && other.provider === row.provider)
        .filter((other) => !differ(row, other))
        .map((other) => [row.query, other.query]),
    )
    expect(twins).toEqual([])
  })

  test('cover whole numbers of combinations, as many as the rows that they were made of', () => {
    const sums = new Map<string, number>()
    const add = (part: string, provider: string, covers: number) =>
      sums.set(`${part} ${provider}`, (sums.get(`${part} ${provider}`) ?? 0) + covers)
    for (const { part, provider, covers } of rows) {
      expect(Number.isInteger(covers) && covers > 0).toBe(true)
      add(part, provider ?? '', covers)
    }
    for (const [part = '', provider = '', , , , covers] of cells) {
      add(part, provider, -Number(covers))
    }
    expect([...sums.keys()].length).toBe(6)
    expect([...sums.values()].every((sum) => sum === 0)).toBe(true)
  })
})

describe('the cells', () => {
  test('fill these columns', () => {
    expect(outcomeColumns.join()).toBe('part,provider,condition,path,result,covers,query')
    for (const row of cells) expect(row).toHaveLength(outcomeColumns.length)
  })

  test('say what matters, values that serve alike in one row', () => {
    expect(cells[0]).toEqual([
      'session',
      '',
      'mutex = free; flags.MAPI_NEW_SESSION = false; shared = none; profile = NULL or ""; ' +
        'flags.MAPI_USE_DEFAULT = false; flags.MAPI_LOGON_UI = false',
      'mapiLogonEx → logonMutexHeld → newSession → sharedSessionExists → profileNameNull → ' +
        'useDefault → logonUi → returnErrorNoProfile',
      'MAPI_E_LOGON_FAILED',
      '1920',
      '',
    ])
    expect(cells).toContainEqual([
      'service',
      'exchange/xp',
      'flags.MAPI_NO_MAIL = true',
      '',
      'up',
      '4896',
      'flags=MAPI_USE_DEFAULT,MAPI_NO_MAIL',
    ])
    expect(cells.length).toBeLessThan(rows.length / 2)
  })

  test('say the kind of session behind its code', () => {
    const results = new Set(cells.map(([, , , , result]) => result))
    expect([...results].sort()).toEqual([
      'MAPI_E_LOGON_FAILED',
      'MAPI_E_TIMEOUT',
      'MAPI_E_USER_CANCEL',
      'S_OK (existing-shared)',
      'S_OK (existing-shared, nonmessaging)',
      'S_OK (new-individual)',
      'S_OK (new-individual, nonmessaging)',
      'S_OK (new-shared)',
      'S_OK (new-shared, nonmessaging)',
      'disabled',
      'partial',
      'up',
    ])
  })

  test('are real: each query comes to its path', () => {
    for (const [part = '', provider, , path, , , query = ''] of cells) {
      const row = { part, provider: provider === '' ? undefined : provider, query }
      expect(resultOf(row as Row).path.join(' → ')).toBe(path)
    }
  })
})
