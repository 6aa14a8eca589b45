import { describe, expect, it } from 'vitest'
import { computerPresets, standardComputer } from '../mapi/computer'
import { charts, tell } from './stories.testing'
import {
  addCall,
  addClient,
  emptyStory,
  letterOf,
  limitsOf,
  maxClients,
  moveCall,
  removeCall,
  removeClient,
  renameClient,
  replaceCall,
  setLimit,
  type Story,
  toCall,
} from './story'
import { situationAfter, tellStory } from './tell'

const ofCalls = ({ calls }: Story) => calls.map(({ client, chart }) => `${client}:${chart}`)

const story: Story = {
  ...emptyStory,
  clients: ['A', 'B', 'C'],
  calls: [toCall(0, 'start'), toCall(1, 'logon'), toCall(2, 'end'), toCall(1, 'use')],
}

describe('a new story', () => {
  it('has the standard computer, two clients and no call', () => {
    expect(emptyStory).toEqual({
      computer: standardComputer,
      limits: {},
      clients: ['A', 'B'],
      calls: [],
    })
  })

  it('is told: nothing has happened', () => {
    expect(tellStory(emptyStory, charts)).toEqual([])
    expect(situationAfter(emptyStory, [])).toEqual({
      sessions: [],
      clients: [
        { initialized: 'presumed', sessions: [], last: null },
        { initialized: 'presumed', sessions: [], last: null },
      ],
    })
  })
})

describe('a call', () => {
  it('comes last, or where it is put', () => {
    expect(ofCalls(addCall(story, toCall(0, 'identity'))).at(-1)).toBe('0:identity')
    expect(ofCalls(addCall(story, toCall(0, 'identity'), 1))).toEqual([
      '0:start',
      '0:identity',
      '1:logon',
      '2:end',
      '1:use',
    ])
  })

  it('is replaced, removed and moved', () => {
    expect(ofCalls(replaceCall(story, 1, toCall(2, 'start')))[1]).toBe('2:start')
    expect(ofCalls(removeCall(story, 1))).toEqual(['0:start', '2:end', '1:use'])
    expect(ofCalls(moveCall(story, 0, 2))).toEqual(['1:logon', '2:end', '0:start', '1:use'])
    expect(ofCalls(moveCall(story, 3, 0))).toEqual(['1:use', '0:start', '1:logon', '2:end'])
  })

  it('that is not there changes nothing', () => {
    expect(moveCall(story, 9, 0)).toBe(story)
    expect(ofCalls(removeCall(story, 9))).toEqual(ofCalls(story))
    expect(ofCalls(replaceCall(story, 9, toCall(0, 'start')))).toEqual(ofCalls(story))
  })

  it('keeps the values that are set, and starts from those of its chart else', () => {
    const call = toCall(0, 'logon', { profile: 'Archive' })
    const [told] = tellStory(addCall(emptyStory, call), charts)
    expect(told?.run?.world.inputs).toEqual({
      flags: 0,
      profile: 'Archive',
      default: 'Outlook',
      credentials: 'valid',
      mutex: 'free',
      fault: {},
    })
  })
})

describe('a client', () => {
  it('has the first letter that nobody bears', () => {
    expect(addClient(story).clients).toEqual(['A', 'B', 'C', 'D'])
    expect(addClient(renameClient(story, 0, 'Outlook')).clients).toEqual(['Outlook', 'B', 'C', 'A'])
  })

  it('has a letter also when all of them are taken', () => {
    const all = Array.from({ length: maxClients }, (_, client) => letterOf(client))
    expect(addClient({ ...story, clients: all }).clients.at(-1)).toBe('M')
  })

  it('goes with its calls, and the others keep theirs', () => {
    const without = removeClient(story, 1)
    expect(without.clients).toEqual(['A', 'C'])
    expect(ofCalls(without)).toEqual(['0:start', '1:end'])
  })

  it('whose session others use takes it with it', () => {
    const { story, calls } = tell(
      '1:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Outlook',
      '2:logon?profile=Archive',
      '2:use',
      '3:logon?profile=Archive',
    )
    expect(calls[2]?.session).toBe(1)
    const without = removeClient(story, 0)
    const told = tellStory(without, charts, { story, calls })
    expect(told.map(({ run }) => run?.outcome?.details.session)).toEqual([
      'new-individual',
      undefined,
      'new-individual',
    ])
    const { sessions } = situationAfter(without, told)
    expect(sessions.map(({ owner, profile }) => [owner, profile])).toEqual([
      [0, 'Archive'],
      [1, 'Archive'],
    ])
  })
})

describe('a limit', () => {
  it('is set, changed and taken away', () => {
    const one = setLimit(story, 'exchange/ms', 1)
    expect(one.limits).toEqual({ 'exchange/ms': 1 })
    expect(setLimit(one, 'pst/ms', 0).limits).toEqual({ 'exchange/ms': 1, 'pst/ms': 0 })
    expect(setLimit(one, 'exchange/ms', 2).limits).toEqual({ 'exchange/ms': 2 })
    expect(setLimit(one, 'exchange/ms', null).limits).toEqual({})
  })

  it('counts as long as the computer has the provider', () => {
    const limited = setLimit(setLimit(story, 'pst/ms', 0), 'exchange/ms', 1)
    expect(limitsOf(story)).toEqual([])
    expect(limitsOf(limited)).toEqual([
      ['exchange/ms', 1],
      ['pst/ms', 0],
    ])
    const elsewhere: Story = {
      ...limited,
      computer: computerPresets['exchange-only'],
      calls: [toCall(0, 'logon')],
    }
    const [told] = tellStory(elsewhere, charts)
    expect(limitsOf(elsewhere)).toEqual([['exchange/ms', 1]])
    expect(told?.chart.setting.given?.full).toEqual([])
  })
})
