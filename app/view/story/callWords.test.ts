import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartIds } from '../../charts/chartIds'
import { languages } from '../../run/permalink'
import { storyExamples } from '../../story/examples'
import { anyStory, charts, tell } from '../../story/stories.testing'
import { parseStory } from '../../story/storyLink'
import { loadAllTexts, loadStory } from '../../text/loadTexts'
import { callNames, noteWords, shownInputs, waitingAt } from './callWords'

const texts = await loadAllTexts('en', chartIds)
const text = await loadStory('en')

const names = (...calls: string[]) => callNames(lastOf(...calls))
function lastOf(...calls: string[]) {
  const told = tell(...calls).calls.at(-1)
  if (!told) throw new Error('Tell at least one call')
  return told
}
const logon = '1:logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Outlook'

describe('a call is named', () => {
  it.each([
    [['1:start'], ['MAPIInitialize']],
    [['1:start?ole=yes'], ['MAPIInitialize', 'OleInitialize']],
    [['1:start?initialize=no'], []],
    [[logon], ['MAPILogonEx']],
    [[logon, '1:use?method=GetStatusTable'], ['IMAPISession::GetStatusTable']],
    [['1:use?method=OpenAddressBook'], ['IMAPISession::OpenAddressBook']],
    [[logon, '1:identity'], ['IMAPISession::QueryIdentity']],
    [[logon, '1:identity?task=set'], ['IMsgServiceAdmin::SetPrimaryIdentity']],
    [
      [logon, '1:end'],
      ['IMAPISession::Logoff', 'MAPIUninitialize'],
    ],
  ])('%j: %j', (calls, expected) => {
    expect(names(...calls)).toEqual(expected)
  })

  it('by the method that is called too late, not by the Logoff before it', () => {
    expect(names(logon, '1:end', '1:use?method=GetMsgStoresTable')).toEqual([
      'IMAPISession::GetMsgStoresTable',
    ])
  })
})

describe('what is set in a call', () => {
  const words = (...calls: string[]) =>
    shownInputs(texts, lastOf(...calls)).map((one) => one.flags ?? one.words)

  it('is what is not as the chart has it, flags together', () => {
    expect(words('1:logon')).toEqual([])
    expect(words(logon)).toEqual([
      ['MAPI_NEW_SESSION', 'MAPI_EXTENDED'],
      'lpszProfileName = "Outlook"',
    ])
    expect(words('1:logon?profile=Outlook&fault=exchange/ms:server-unavailable')).toContain(
      'Microsoft Exchange, message store: Server unavailable',
    )
  })

  it('is not the method, which the call is named by', () => {
    expect(words(logon, '1:use?method=GetStatusTable')).toEqual([])
  })

  it('is the answer that was given', () => {
    expect(words('1:logon?flags=MAPI_LOGON_UI&answers=ok:Archive').join()).toContain('Archive')
  })
})

describe('a call that waits', () => {
  it('names its dialog', () => {
    const { run } = lastOf('1:logon?flags=MAPI_LOGON_UI')
    expect(run && waitingAt(texts, run)).toBe('Choose profile')
  })
})

describe('notes', () => {
  it.each(Object.entries(storyExamples))('of the example %s are whole sentences', (_, query) => {
    const { story, calls, problems } = parseStory(query, charts)
    expect(problems).toEqual([])
    const said = calls.flatMap((told) =>
      told.notes.map((note) => noteWords(texts, text, story.clients, told, note)),
    )
    expect(said.length).toBeGreaterThan(0)
    for (const one of said) {
      expect(one).toMatch(/^\S.*\.$/)
      expect(one).not.toMatch(/undefined|\[object|“”| 0/)
    }
  })

  it('name everything, whatever is told', () => {
    fc.assert(
      fc.property(anyStory, ({ story, calls }) => {
        for (const told of calls) {
          expect(() => [callNames(told), shownInputs(texts, told)]).not.toThrow()
          for (const note of told.notes) {
            expect(noteWords(texts, text, story.clients, told, note)).not.toMatch(
              /undefined|\[object/,
            )
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the words of the page', () => {
  it.each(languages)('are there in %s', async (language) => {
    expect(Object.keys(await loadStory(language)).sort()).toEqual(Object.keys(text).sort())
  })
})
