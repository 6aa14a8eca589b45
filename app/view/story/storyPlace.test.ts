import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computerPresets } from '../../mapi/computer'
import { parseQuery } from '../../run/permalink'
import { storyExamples } from '../../story/examples'
import { anyStory, charts, tell, tellAfresh } from '../../story/stories.testing'
import {
  addCall,
  callIds,
  emptyStory,
  limitsOf,
  maxCalls,
  moveCall,
  removeCall,
  removeClient,
  type Story,
} from '../../story/story'
import { formatStory } from '../../story/storyLink'
import {
  copyCall,
  countChanged,
  formatPlace,
  newCall,
  nothingTold,
  parsePlace,
  type Place,
  type Told,
  withComputer,
} from './storyPlace'

const plain: Place = { ...nothingTold, at: null, theme: 'auto', language: null }
const placeOf = (told: Told, rest: Partial<Place> = {}): Place => ({
  ...plain,
  story: told.story,
  calls: told.calls,
  ...rest,
})
const parse = (fragment: string, state: unknown = null) => parsePlace(fragment, state, charts)
const retell = (story: Story): Told => ({ story, calls: tellAfresh(story) })

describe('the address of the page', () => {
  it('leads back to the same story and the same call', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), fc.constantFrom('auto', 'dark'), (told, seed, theme) => {
        const at = told.calls.length === 0 ? null : seed % told.calls.length
        const { fragment, state } = formatPlace(placeOf(told, { at, theme, language: 'de' }))
        expect(state).toBeNull()
        const { place, problems } = parse(fragment)
        expect(problems).toEqual([])
        expect(place).toMatchObject({ at, theme, language: 'de' })
        expect(formatPlace(place).fragment).toBe(fragment)
      }),
      { numRuns: 30 },
    )
  })

  it('is plain for an empty story', () => {
    expect(formatPlace(plain)).toEqual({ fragment: '#/story', state: null })
    expect(parse('#/story')).toEqual({ place: plain, problems: [] })
  })

  it.each([
    ['at=3', 'unknown-call'],
    ['at=0', 'unknown-call'],
    ['at=x', 'unknown-call'],
    ['lang=xx', 'unknown-value'],
    ['theme=blue', 'unknown-value'],
    ['theme=dark&theme=light', 'repeated'],
    ['step=3', 'unknown-parameter'],
  ])('reports %s: %s', (query, kind) => {
    const { place, problems } = parse(`#/story?call=1:logon&call=2:logon&${query}`)
    expect(problems.map((one) => one.kind)).toEqual([kind])
    expect(place.calls).toHaveLength(2)
    expect(place.at).toBeNull()
  })

  it('leaves a story that is too long for it to its entry of the history', () => {
    const faults = ['exchange/ab', 'contab/ab', 'exchange/ms', 'pst/ms', 'exchange/xp']
      .map((provider) => `fault=${provider}:wrong-password.server-unavailable`)
      .join('&')
    const call = newCall(emptyStory, 0, 'logon', charts)
    const { run } = parseQuery(charts('logon'), faults)
    const calls = Array.from({ length: maxCalls }, () => ({ ...call, world: { ...run.world } }))
    const told = retell({ ...emptyStory, calls })
    const { fragment, state } = formatPlace(placeOf(told, { at: 5, theme: 'dark' }))
    expect(fragment).toBe('#/story?theme=dark')
    expect(state).toEqual({ story: formatStory(told.story, told.calls), at: 5 })
    const { place, problems } = parse(fragment, state)
    expect(problems).toEqual([])
    expect(place.calls).toHaveLength(maxCalls)
    expect(formatPlace(place)).toEqual({ fragment, state })
  })

  it('takes what an entry of the history keeps before what the address says', () => {
    const kept = { story: storyExamples.spooler, at: 1 }
    const { place, problems } = parse('#/story?lang=fr', kept)
    expect(problems).toEqual([])
    expect(place).toMatchObject({ at: 1, language: 'fr' })
    expect(formatStory(place.story, place.calls)).toBe(storyExamples.spooler)
    for (const state of [7, 'x', { story: 3 }, { at: 99 }, []]) {
      expect(parse('#/story', state).place.story).toEqual(emptyStory)
    }
  })
})

describe('a call that is added', () => {
  it.each(callIds)('%s says what its chart starts from, and is written empty', (id) => {
    const call = newCall(emptyStory, 1, id, charts)
    const story = addCall(emptyStory, call)
    expect(formatStory(story, tellAfresh(story))).toBe(`call=2:${id}`)
  })
})

describe('results that have changed', () => {
  const told = tell(
    '1:logon?flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS&profile=Outlook',
    '2:logon',
    '2:end',
  )
  const changed = (story: Story, from: Told = told) => countChanged(from.calls, retell(story).calls)

  it('are none where nothing has', () => {
    fc.assert(
      fc.property(anyStory, (read) => {
        expect(changed({ ...read.story }, read)).toBe(0)
        if (read.story.calls.length > 0) {
          const last = read.story.calls.length - 1
          expect(changed(removeCall(read.story, last), read)).toBe(0)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are those of the calls that meet another computer', () => {
    // Without a session that is shared the second logon fails, and so does its end.
    expect(changed(removeCall(told.story, 0))).toBe(2)
    expect(changed(removeClient(told.story, 0))).toBe(2)
    expect(changed(moveCall(told.story, 1, 0))).toBe(2)
  })

  it('do not count the call that is changed itself, nor one that is new', () => {
    const [, second] = told.story.calls
    const moved = moveCall(told.story, 1, 0)
    expect(countChanged(told.calls, retell(moved).calls, second?.world)).toBe(1)
    const [first] = told.story.calls
    if (!first) throw new Error('There is a first call')
    expect(changed(addCall(told.story, copyCall(first), 1))).toBe(0)
  })
})

describe('another computer', () => {
  const told = tell('1:logon?flags=MAPI_NEW_SESSION&profile=Archive', '1:logon', '2:use')

  it('takes the calls with it', () => {
    const renamed = computerPresets.standard.map((one) =>
      one.name === 'Archive' ? { ...one, name: 'Old mail' } : one,
    )
    const story = withComputer(told, renamed)
    expect(story.calls[0]?.world.inputs.profile).toBe('Old mail')
    expect(story.calls[1]?.world.inputs.profile).toBeNull()
  })

  it('keeps limits of providers that it does not have, for the way back', () => {
    const limits = { 'exchange/ms': 1, 'pst/ms': 2 } as const
    const limited = { ...told, story: { ...told.story, limits } }
    const there = withComputer(limited, computerPresets['exchange-only'])
    expect(limitsOf(there)).toEqual([['exchange/ms', 1]])
    const back = withComputer(retell(there), computerPresets.standard)
    expect(formatStory(back, tellAfresh(back))).toBe(formatStory(limited.story, told.calls))
  })

  it('leaves what is plain as plain as it was', () => {
    const there = withComputer(told, computerPresets['internet-mail'])
    const back = withComputer(retell(there), computerPresets.standard)
    expect(formatStory(back, tellAfresh(back))).toBe(formatStory(told.story, told.calls))
  })
})
