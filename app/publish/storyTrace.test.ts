import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storyExamples } from '../story/examples'
import { anyStory, charts, toStoryQuery } from '../story/stories.testing'
import { parseStory } from '../story/storyLink'
import { toStoryTrace } from './storyTrace'

const trace = (query: string) => toStoryTrace(parseStory(query, charts), ({ kind }) => kind)
const ofCalls = (...calls: string[]) => trace(toStoryQuery(calls))
const fileOf = (name: string) => `./golden/story/${name}.json`

describe('the trace of an example equals its golden file', () => {
  // After a change that is meant, rewrite the files: npx vitest run app/publish -u
  test.each(Object.entries(storyExamples))('%s', async (name, query) => {
    await expect(`${JSON.stringify(trace(query), null, 2)}\n`).toMatchFileSnapshot(fileOf(name))
  })
})

test('each golden file belongs to an example', () => {
  const files = Object.keys(import.meta.glob('./golden/story/*.json'))
  expect(files.sort()).toEqual(Object.keys(storyExamples).map(fileOf).sort())
})

test('a trace has these parts, in this order', () => {
  const { calls, sessions, ...rest } = ofCalls('1:logon?profile=Archive')
  expect(Object.keys(rest)).toEqual(['chart', 'query', 'clients', 'problems'])
  expect(Object.keys(calls[0] ?? {})).toEqual([
    'call',
    'client',
    'chart',
    'query',
    'session',
    'refusal',
    'steps',
    'waiting',
    'outcome',
    'notes',
  ])
  expect(sessions).toEqual([
    {
      number: 1,
      owner: 1,
      kind: 'individual',
      profile: 'Archive',
      ended: false,
      clients: [{ client: 1, pointers: 1, nonmessaging: false, told: false }],
      left: [],
      services: [
        { id: 'pst', status: 'up', providers: [{ id: 'ms', status: 'running', hresult: 'S_OK' }] },
      ],
    },
  ])
})

test('clients and calls are counted from 1, in notes, too', () => {
  const shared = '1:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive'
  const { calls, clients, sessions } = ofCalls(shared, '2:logon', '2:end?flags=LOGOFF_SHARED')
  expect(clients).toEqual([
    { number: 1, name: 'A' },
    { number: 2, name: 'B' },
  ])
  expect(calls.map(({ call, client, session }) => [call, client, session])).toEqual([
    [1, 1, null],
    [2, 2, null],
    [3, 2, 1],
  ])
  expect(calls[2]?.notes).toEqual([
    { kind: 'leaves', session: 1, basis: 'reference' },
    { kind: 'tells', session: 1, clients: [1], basis: 'reference' },
    { kind: 'lives-on', session: 1, clients: [1], basis: 'inference' },
    { kind: 'uninitializes', basis: 'reference' },
  ])
  expect(sessions[0]).toMatchObject({ left: [2], clients: [{ client: 1, told: true }] })
})

test('a call that cannot be made has no step, and says why', () => {
  const { calls } = ofCalls('1:start?initialize=no', '1:logon?profile=Archive', '1:use')
  expect(calls[1]).toMatchObject({
    query: 'profile=Archive',
    refusal: {
      reason: 'not-initialized',
      hresult: 'MAPI_E_NOT_INITIALIZED',
      value: '0x80040605',
      basis: 'reference',
    },
    steps: [],
    waiting: null,
    outcome: null,
    notes: [],
  })
  expect(calls[2]?.refusal).toEqual({
    reason: 'no-session',
    hresult: null,
    value: null,
    basis: 'inference',
  })
})

test('a call that waits says where, and for which answers', () => {
  const { calls, sessions } = ofCalls('1:logon?flags=LOGON_UI')
  expect(calls[0]?.waiting).toMatchObject({ node: 'promptForProfile' })
  expect(calls[0]?.outcome).toBeNull()
  expect(sessions).toEqual([])
})

test('problems name the call that they are in', () => {
  expect(trace('x=1&call=1:start%3Fole%3Dmaybe').problems).toEqual([
    { parameter: 'x', value: '1', message: 'unknown-parameter' },
    { parameter: 'call 1: ole', value: 'maybe', message: 'unknown-value' },
  ])
})

test('the query of a trace gives the same trace again', () => {
  fc.assert(
    fc.property(anyStory, ({ story, calls }) => {
      const first = toStoryTrace({ story, calls, problems: [] }, () => '')
      expect(trace(first.query)).toEqual(first)
      expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    }),
    { numRuns: 40 },
  )
})
