import { beforeAll, describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { loadChart } from '../charts/charts'
import { formatQuery } from '../run/permalink'
import { type Opened, openedQuery, parseOpened, withWorld } from './opened'
import { type CallId, callIds } from './story'
import { formatStory, parseStory } from './storyLink'

const loaded = new Map<CallId, Chart>()
const charts = (id: CallId) => loaded.get(id) as Chart
beforeAll(async () => {
  for (const id of callIds) loaded.set(id, await loadChart(id))
})

const call = (text: string) => `call=${encodeURIComponent(text)}`
const shared = call('1:logon?flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS&profile=Outlook')
const story = [shared, call('2:logon?profile=Archive'), call('2:end')].join('&')

/** The second call, opened in its chart. */
function open(at = 1): Opened {
  const { story: told, calls } = parseStory(story, charts)
  return { story: told, calls, at }
}

function read(chart: string, query: string) {
  const found = parseOpened(chart, query, charts)
  if (!('opened' in found)) throw new Error(`No call: ${JSON.stringify(found.problems)}`)
  return found
}

describe('a call of a story in its chart', () => {
  it('comes back from its link, with the story', () => {
    const query = openedQuery(open())
    const { opened, parsed } = read('logon', query)
    expect(parsed.problems).toEqual([])
    expect(formatStory(opened.story, opened.calls)).toBe(formatStory(open().story, open().calls))
    expect(formatQuery(parsed.run)).toBe('profile=Archive')
    expect(formatQuery(parsed.run, parsed.place)).toBe(query)
  })

  it('meets what the calls before have settled', () => {
    const { parsed } = read('logon', openedQuery(open()))
    expect(parsed.run.outcome?.node).toBe('returnSharedSession')
    expect(parsed.run.chart.setting.given).toEqual({ shared: 'Outlook', full: [] })
  })

  it('reports what the story settles as no parameter of the call', () => {
    const { parsed } = read('logon', `shared=Archive&${openedQuery(open())}`)
    expect(parsed.problems).toEqual([
      { parameter: 'shared', value: 'Archive', kind: 'unknown-parameter' },
    ])
  })

  it('changes what follows when it is changed', () => {
    const opened = open(0)
    const now = withWorld(opened, { inputs: { flags: 0 }, answers: {} }, charts)
    expect(opened.calls[1]?.run?.outcome?.details.session).toBe('existing-shared')
    expect(now.calls[1]?.run?.outcome?.details.session).toBe('new-individual')
  })

  it.each([
    ['identity', 'story=call%3D1%3Alogon&at=1'],
    ['logon', 'story=call%3D1%3Alogon&at=2'],
    ['logon', 'story=call%3D1%3Alogon&at=0'],
    ['logon', 'story=call%3D1%3Alogon'],
    ['configure', 'story=call%3D1%3Aconfigure&at=1'],
  ])('says that the story has no such call: %s %s', (chart, query) => {
    const found = parseOpened(chart, query, charts)
    expect('problems' in found && found.problems[0]?.kind).toBe('unknown-call')
  })

  it('reads a story that its link has no room for', () => {
    const kept = formatStory(open().story, open().calls, 1)
    const found = parseOpened('logon', 'profile=Archive&story=&at=2', charts, kept)
    expect('opened' in found && found.opened.calls).toHaveLength(3)
  })
})
