import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { computerPresets } from '../mapi/computer'
import { isTooLong, maxQueryLength } from '../run/permalink'
import type { ProblemKind } from '../run/problem'
import { storyExamples } from './examples'
import { anyStory, charts, tell, toStoryQuery } from './stories.testing'
import { emptyStory, maxCalls, maxClientName, maxClients, type Story, toCall } from './story'
import { formatStory, maxStoryLength, parseStory, type ReadStory } from './storyLink'
import { tellStory, type ToldCall } from './tell'

const parse = (query: string) => parseStory(query, charts)
const kindsOf = (query: string) => parse(query).problems.map(({ kind }) => kind)
const format = ({ story, calls }: ReadStory) => formatStory(story, calls)

/** What a told call is, without its chart. */
const toPlain = ({ chart, run, ...rest }: ToldCall) => ({
  ...rest,
  chart: chart.id,
  nodes: run?.steps.map(({ node }) => node) ?? null,
})

describe('a link', () => {
  it('leads back to the same story', () => {
    fc.assert(
      fc.property(anyStory, (read) => {
        const again = parse(format(read))
        expect(again.problems).toEqual([])
        expect(format(again)).toBe(format(read))
        expect(again.story.computer).toEqual(read.story.computer)
        expect(again.story.limits).toEqual(read.story.limits)
        expect(again.story.clients).toEqual(read.story.clients)
        // Answers that no prompt asks for, and values that the story settles, are not written.
        expect(again.calls.map(toPlain).map(({ call, ...rest }) => [call.client, rest])).toEqual(
          read.calls.map(toPlain).map(({ call, ...rest }) => [call.client, rest]),
        )
        const third = parse(format(again))
        expect(third.story).toEqual(again.story)
      }),
      { numRuns: 60 },
    )
  })

  it('is read whatever it is', () => {
    const part = fc.oneof(
      fc.constantFrom('call', 'client', 'limit', 'computer', 'v', 'at', 'lang', 'x'),
      fc.string({ maxLength: 5 }),
    )
    const value = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '1:logon%3Fflags%3D9',
        '1:end%3F%26%26%3D',
        '2:use%3Fanswers%3Dok',
        '13:logon',
        '1:configure',
        '1:logon%3Fprofile%3D%25',
        'exchange/ms:1',
        'exchange/ms:',
        'big',
        'Empty:',
        '%',
      ),
    )
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(part, value), { maxLength: 12 })
        .map((parts) => parts.map((one) => one.join('=')).join('&')),
    )
    fc.assert(
      fc.property(anyQuery, (query) => {
        const read = parse(query)
        expect(format(parse(format(read)))).toBe(format(read))
      }),
      { numRuns: 300 },
    )
  })

  it('is empty for the empty story', () => {
    expect(formatStory(emptyStory, [])).toBe('')
    expect(parse('').story).toEqual(emptyStory)
    expect(parse('')).toMatchObject({ calls: [], problems: [] })
  })

  it('is written in canonical order', () => {
    const query = toStoryQuery(
      ['1:logon?profile=Archive&flags=MAPI_NEW_SESSION'],
      ['client=Word', 'limit=internet/xp:2', 'limit=pst/ms:1', 'computer=internet-mail', 'v=1'],
    )
    expect(format(parse(query))).toBe(
      'computer=internet-mail&limit=pst/ms:1&limit=internet/xp:2&client=Word' +
        '&call=1:logon%3Fflags%3DMAPI_NEW_SESSION%26profile%3DArchive',
    )
  })

  it('writes no name that is a letter, unless a client is more than calls need', () => {
    expect(format(parse('client=A&client=B'))).toBe('')
    expect(format(parse('client=A&client=B&client=C'))).toBe('client=A&client=B&client=C')
    expect(format(parse('call=3:start'))).toBe('call=3:start')
    expect(parse('call=3:start').story.clients).toEqual(['A', 'B', 'C'])
    expect(format(parse('client=A'))).toBe('client=A')
    expect(format(parse('client=B&client=A'))).toBe('client=B&client=A')
  })

  it('leaves out what earlier calls have settled', () => {
    const read = tell(
      '1:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Outlook',
      '2:logon?default=Archive',
    )
    expect(format(read)).toContain('call=2:logon%3Fdefault%3DArchive')
    expect(kindsOf('call=1:logon%3Fshared%3DOutlook')).toEqual(['unknown-parameter'])
  })

  it('keeps what is set in a call that cannot be made', () => {
    const query = 'call=1:end%3Fcached%3Dyes'
    expect(parse(query).calls[0]?.refusal?.reason).toBe('no-session')
    expect(format(parse(query))).toBe(query)
  })

  it('writes a call of which nothing is set, though it cannot be made', () => {
    const story: Story = { ...emptyStory, calls: [toCall(0, 'identity'), toCall(0, 'use')] }
    expect(formatStory(story, tellStory(story, charts))).toBe('call=1:identity&call=1:use')
  })

  it('says which call is looked at, and how the page is shown', () => {
    const { story, calls } = tell('1:start')
    const place = [
      ['at', '1'],
      ['lang', 'de'],
    ] as const
    expect(formatStory(story, calls, null, place)).toBe('call=1:start&at=1&lang=de')
    expect(kindsOf('call=1:start&at=1&lang=de&theme=dark')).toEqual([])
  })

  it('leaves the world of the call that is open to where it is open', () => {
    const { story, calls } = tell('1:start?ole=yes', '1:start?ole=yes')
    expect(formatStory(story, calls, 0)).toBe('call=1:start&call=1:start%3Fole%3Dyes')
  })
})

describe('what is wrong', () => {
  test.each<[ProblemKind, string, string, string]>([
    ['unknown-parameter', 'step=2', 'step', '2'],
    ['unknown-version', 'v=2', 'v', '2'],
    ['malformed-encoding', 'call=%', 'call', '%'],
    ['malformed-call', 'call=logon', 'call', 'logon'],
    ['malformed-call', 'call=1:configure', 'call', '1:configure'],
    ['malformed-call', 'call=0:logon', 'call', '0:logon'],
    ['malformed-call', 'call=1:', 'call', '1:'],
    ['unknown-client', 'call=13:logon', 'call', '13:logon'],
    ['unknown-client', 'client=Word&call=13:logon', 'call', '13:logon'],
    ['name-too-long', `client=${'x'.repeat(33)}`, 'client', 'x'.repeat(33)],
    ['control-characters', 'client=a%0Ab', 'client', 'a\nb'],
    ['malformed-limit', 'limit=exchange/ms', 'limit', 'exchange/ms'],
    ['malformed-limit', 'limit=exchange/ms:x', 'limit', 'exchange/ms:x'],
    ['malformed-limit', 'limit=exchange/ms:100', 'limit', 'exchange/ms:100'],
    ['malformed-limit', 'limit=exchange/ms:-1', 'limit', 'exchange/ms:-1'],
    ['unknown-provider', 'limit=internet/xp:1', 'limit', 'internet/xp:1'],
    ['repeated', 'limit=pst/ms:1&limit=pst/ms:2', 'limit', 'pst/ms:1'],
    ['malformed-profile', 'computer=Nothing', 'computer', 'Nothing'],
    ['unknown-flag', 'call=1:logon%3Fflags%3DBOGUS', 'call 1: flags', 'BOGUS'],
    ['unknown-value', 'call=1:start&call=2:end%3Fole%3Dlater', 'call 2: ole', 'later'],
    ['answers-left-over', 'call=1:logon%3Fanswers%3Dok', 'call 1: answers', 'ok'],
    ['malformed-encoding', 'call=1:logon%3Fprofile%3D%25', 'call 1: profile', '%'],
    ['unknown-parameter', 'call=1:logon%3Fcomputer%3Dbig', 'call 1: computer', 'big'],
  ])('is reported as %s in "%s"', (kind, query, parameter, value) => {
    expect(parse(query).problems).toEqual([{ parameter, value, kind }])
  })

  it('loses nothing else', () => {
    const read = parse('client=Word&call=nonsense&call=1:start&limit=x:1&limit=pst/ms:1')
    expect(read.problems.map(({ kind }) => kind)).toEqual(['unknown-provider', 'malformed-call'])
    expect(format(read)).toBe('limit=pst/ms:1&client=Word&call=1:start')
  })

  it('counts the calls that are told', () => {
    const { problems } = parse('call=nonsense&call=1:start%3Fole%3Dx')
    expect(problems.map(({ parameter }) => parameter)).toEqual(['call', 'call 1: ole'])
  })

  it('gives a client its letter where its name is no name', () => {
    expect(parse(`client=&client=${'x'.repeat(40)}&client=%20`).story.clients).toEqual([
      'A',
      'B',
      'C',
    ])
  })

  it('gives a client that a call names its letter where others have names', () => {
    const read = parse('client=Word&client=&call=4:start')
    expect(read.problems).toEqual([])
    expect(read.story.clients).toEqual(['Word', 'B', 'C', 'D'])
    expect(format(read)).toBe('client=Word&client=B&client=C&client=D&call=4:start')
  })

  it('is reported however much it is', () => {
    const computer = `computer=Mail:a/ms/A${',a'.repeat(200_000)}`
    const { problems } = parseStory(computer, charts, undefined, maxStoryLength)
    expect(problems).toHaveLength(200_000)
  })

  it('ignores where in a run a call stands, and how it is shown', () => {
    expect(kindsOf('call=1:start%3Fstep%3D3%26view%3Doutline%26lang%3Dde')).toEqual([])
  })
})

describe('the bounds', () => {
  it(`are ${maxCalls} calls`, () => {
    const read = parse(Array.from({ length: maxCalls + 2 }, () => 'call=1:start').join('&'))
    expect(read.calls).toHaveLength(64)
    expect(read.problems.map(({ kind }) => kind)).toEqual(['too-many-calls', 'too-many-calls'])
  })

  it(`are ${maxClients} clients`, () => {
    const names = Array.from({ length: maxClients + 1 }, (_, i) => `client=Client ${i}`)
    const read = parse(names.join('&'))
    expect(read.story.clients).toHaveLength(12)
    expect(read.problems).toEqual([
      { parameter: 'client', value: 'Client 12', kind: 'too-many-clients' },
    ])
    expect(parse('call=12:start').story.clients).toHaveLength(12)
  })

  it(`are ${maxClientName} characters of a name`, () => {
    expect(parse(`client=${'x'.repeat(32)}`).problems).toEqual([])
  })

  it(`are ${maxQueryLength} characters of a link`, () => {
    const call = `call=1:logon%3Fprofile%3D${'x'.repeat(64)}`
    const query = Array.from({ length: 300 }, () => call).join('&')
    expect([isTooLong(query), isTooLong(call)]).toEqual([true, false])
    expect(parse(query).problems[0]?.kind).toBe('too-long')
    expect(parse(query).calls.length).toBe(maxCalls)
  })

  it('let every call of a full story be told', () => {
    const calls = Array.from(
      { length: maxCalls },
      (_, i) => `${(i % 12) + 1}:logon?profile=Outlook`,
    )
    const read = parse(toStoryQuery(calls))
    expect(read.problems).toEqual([])
    expect(read.calls.at(-1)?.after.sessions).toHaveLength(64)
  })
})

describe.each(Object.entries(storyExamples))('the example %s', (_, query) => {
  it('is written in canonical form', () => {
    const read = parse(query)
    expect(read.problems).toEqual([])
    expect(format(read)).toBe(query)
  })
})

it('tells a story on another computer', () => {
  const read = parse(
    toStoryQuery(['1:logon?profile=Outlook', '1:identity', '1:use'], ['computer=internet-mail']),
  )
  expect(read.problems).toEqual([])
  expect(read.story.computer).toBe(computerPresets['internet-mail'])
  expect(read.calls.map(({ run }) => run?.outcome?.hresult)).toEqual(['S_OK', 'S_OK', 'S_OK'])
})
