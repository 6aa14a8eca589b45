import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuery, parseQuery } from '../run/permalink'
import { anyRun, logonChart, namedQueries } from '../run/worlds.testing'
import { toTrace } from './trace'

const trace = (query: string) => toTrace(parseQuery(logonChart, query, true), ({ kind }) => kind)
const fileOf = (name: string) => `./golden/${name.replaceAll(/[^a-z]+/g, '-')}.json`

describe('the trace of a named run equals its golden file', () => {
  // After a change that is meant, rewrite the files: npx vitest run app/publish -u
  test.each(Object.entries(namedQueries))('%s', async (name, query) => {
    await expect(`${JSON.stringify(trace(query), null, 2)}\n`).toMatchFileSnapshot(fileOf(name))
  })

  test('and each golden file belongs to a named run', () => {
    const files = Object.keys(import.meta.glob('./golden/*.json'))
    expect(files.sort()).toEqual(Object.keys(namedQueries).map(fileOf).sort())
  })
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

test('the query of a trace gives the same trace again', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const first = trace(formatQuery(run))
      expect(trace(first.query)).toEqual(first)
      expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    }),
  )
})
