import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartIds } from '../charts/chartIds'
import { firstChartId, loadChart } from '../charts/charts'
import { formatQuery, parseQuery } from '../run/permalink'
import { anyRunOf, queriesOf } from '../run/worlds.testing'
import { toTrace } from './trace'

const charts = new Map(
  await Promise.all(chartIds.map(async (id) => [id, await loadChart(id)] as const)),
)
const cases = [...charts].map(([id, chart]) => ({ id, chart, queries: queriesOf[id] }))

const trace = (query: string, id = firstChartId) => {
  const chart = charts.get(id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return toTrace(parseQuery(chart, query, true), ({ kind }) => kind)
}
const fileOf = (id: string, name: string) =>
  `./golden/${id}/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.json`

describe.each(cases)(
  'the trace of a named run of $id equals its golden file',
  ({ id, queries }) => {
    // After a change that is meant, rewrite the files: npx vitest run app/publish -u
    test.each(Object.entries(queries))('%s', async (name, query) => {
      await expect(`${JSON.stringify(trace(query, id), null, 2)}\n`).toMatchFileSnapshot(
        fileOf(id, name),
      )
    })
  },
)

test('each golden file belongs to a named run, and no two runs have the same', () => {
  const files = Object.keys(import.meta.glob(['./golden/*/*.json', '!./golden/story/*.json']))
  const named = cases.flatMap(({ id, queries }) => Object.keys(queries).map((n) => fileOf(id, n)))
  expect(new Set(named).size).toBe(named.length)
  expect(files.sort()).toEqual(named.sort())
})

test('a trace has these parts, in this order', () => {
  expect(Object.keys(trace(''))).toEqual([
    'chart',
    'query',
    'steps',
    'waiting',
    'outcome',
    'services',
    'conflicts',
    'problems',
  ])
})

test('the steps name profile, service, provider and code only where they have them', () => {
  const query = 'flags=LOGON_UI&answers=services:Archive,ok&fault=pst/ms:fail-one-provider'
  expect(trace(query).steps.slice(7)).toEqual([
    { node: 'promptForProfile', answer: 'services', profile: 'Archive' },
    { node: 'profileExists', answer: 'yes' },
    { node: 'credentialsValid', answer: 'yes' },
    { node: 'serviceUiAlways', answer: 'yes' },
    { node: 'configureEveryService', answer: 'ok', service: 'pst' },
    { node: 'providersLeft', answer: 'yes' },
    { node: 'providerEntryPoint', answer: 'yes', provider: 'pst/ms' },
    {
      node: 'firstLogon',
      answer: 'MAPI_E_FAILONEPROVIDER',
      provider: 'pst/ms',
      hresult: 'MAPI_E_FAILONEPROVIDER',
    },
    { node: 'providerLeftOut', answer: null, provider: 'pst/ms' },
    { node: 'providersLeft', answer: 'no' },
    { node: 'returnSession', answer: null },
  ])
})

test('a run that waits has no outcome; it says where and for which answers', () => {
  const { waiting, outcome, steps } = trace(
    'flags=LOGON_UI&profile=Archive&fault=pst/ms:unconfigured',
  )
  expect(outcome).toBeNull()
  expect(waiting).toEqual({
    node: 'configureService',
    provider: 'pst/ms',
    answers: ['ok', 'cancel'],
  })
  expect(steps.at(-1)).toEqual({ node: 'configureService', answer: null, provider: 'pst/ms' })
})

test('an outcome has the code by name and by value', () => {
  expect(trace('profile=Outlook').outcome).toEqual({
    node: 'returnSession',
    hresult: 'S_OK',
    value: '0x00000000',
    session: 'new-individual',
    nonmessaging: false,
    basis: 'inference',
  })
  expect(trace('').outcome).toMatchObject({ hresult: 'MAPI_E_LOGON_FAILED', value: '0x80040111' })
})

test('services are told from the profile on, and never without a new session', () => {
  expect(trace('profile=Archive').services).toEqual([
    { id: 'pst', status: 'up', providers: [{ id: 'ms', status: 'running', hresult: 'S_OK' }] },
  ])
  expect(trace('shared=Outlook').services).toEqual([])
  expect(trace('flags=LOGON_UI').services).toEqual([])
  expect(trace('flags=SERVICE_UI_ALWAYS&profile=Archive').services).toEqual([
    {
      id: 'pst',
      status: 'starting',
      providers: [{ id: 'ms', status: 'not-started', hresult: null }],
    },
  ])
})

test('where one stands and how it is shown is left out, unread', () => {
  const shown = trace('step=x&view=y&theme=z&lang=de&embed=1&play=1&profile=Archive')
  expect(shown).toEqual(trace('profile=Archive'))
  expect(shown.query).toBe('profile=Archive')
})

test('problems name the offending item alone', () => {
  expect(trace('flags=BOGUS,EXTENDED&answers=ok').problems).toEqual([
    { parameter: 'flags', value: 'BOGUS', message: 'unknown-flag' },
    { parameter: 'answers', value: 'ok', message: 'answers-left-over' },
  ])
})

test.each(cases)('the query of a trace of $id gives the same trace again', ({ id, chart }) => {
  fc.assert(
    fc.property(anyRunOf(chart), (run) => {
      const first = trace(formatQuery(run), id)
      expect(trace(first.query, id)).toEqual(first)
      expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    }),
  )
})
