import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Failures } from '../mapi/failures'
import {
  formatFragment,
  formatQuery,
  isEmbedded,
  languages,
  maxQueryLength,
  parseQuery,
  pseudoLanguage,
  splitFragment,
  themes,
  viewsOf,
} from './permalink'
import type { ProblemKind } from './problem'
import { givenAnswers } from './run'
import { anyRun, logonChart } from './worlds.testing'

const parse = (query: string) => parseQuery(logonChart, query)
const problemsOf = (query: string) =>
  parse(query).problems.map(({ parameter, value, kind }) => `${parameter} “${value}” ${kind}`)
const canonical = (query: string) => {
  const { run, place } = parse(query)
  return formatQuery(run, place)
}
const inputsOf = (query: string) => parse(query).run.world.inputs

type CallProblem = 'no-such-flag' | 'no-flags' | 'operator' | 'variable' | 'other-call' | 'call-cut'

describe('what is wrong with a query is ignored and reported by name', () => {
  /** The others belong to the address, to a story, or to what is pasted into a field. */
  const examples: Record<
    Exclude<
      ProblemKind,
      | 'unknown-chart'
      | 'malformed-call'
      | 'unknown-call'
      | 'unknown-client'
      | 'too-many-calls'
      | 'too-many-clients'
      | 'malformed-limit'
      | CallProblem
    >,
    [query: string, problem: string][]
  > = {
    'unknown-parameter': [
      ['flag=1', 'flag “1”'],
      ['=1', ' “1”'],
      ['constructor', 'constructor “”'],
      ['story=1', 'story “1”'],
      ['at=1', 'at “1”'],
    ],
    'unknown-version': [
      ['v=2', 'v “2”'],
      ['v=', 'v “”'],
    ],
    'not-available': [
      ['controls=0', 'controls “0”'],
      ['embed=1&present=1', 'present “1”'],
      ['embed=1&predict=1', 'predict “1”'],
    ],
    repeated: [
      ['profile=A&profile=B', 'profile “A”'],
      ['step=1&step=2', 'step “1”'],
    ],
    'malformed-encoding': [
      ['profile=%E0%A4%A', 'profile “%E0%A4%A”'],
      ['%=1', '% “1”'],
    ],
    'control-characters': [
      ['profile=a%00b', 'profile “a\0b”'],
      ['profile=a%D8%9Cb', 'profile “a\u061cb”'],
    ],
    'too-long': [[`x=${'y'.repeat(maxQueryLength)}`, `query “x=${'y'.repeat(30)}…”`]],
    'unknown-flag': [
      ['flags=MAPI_LOGON,NEW_SESSION', 'flags “MAPI_LOGON”'],
      ['flags=0xG', 'flags “0xG”'],
      ['flags=-1', 'flags “-1”'],
      ['flags=LOGON_UI,,EXTENDED', 'flags “”'],
    ],
    'number-too-large': [
      ['flags=0x100000000', 'flags “0x100000000”'],
      ['flags=4294967296', 'flags “4294967296”'],
    ],
    'unknown-bits': [['flags=0x81', 'flags “0x00000080”']],
    'name-too-long': [[`profile=${'n'.repeat(65)}`, `profile “${'n'.repeat(65)}”`]],
    'unknown-value': [
      ['default=Nobody', 'default “Nobody”'],
      ['credentials=', 'credentials “”'],
      ['mutex=1', 'mutex “1”'],
      ['view=wide', 'view “wide”'],
      ['theme=pink', 'theme “pink”'],
      ['embed=yes', 'embed “yes”'],
      ['embed=1&controls=1', 'controls “1”'],
      ['play=', 'play “”'],
      ['predict=0', 'predict “0”'],
      ['learn=Lesson', 'learn “Lesson”'],
      ['learn=a:b:c', 'learn “a:b:c”'],
    ],
    'malformed-profile': [
      ['computer=Outlook', 'computer “Outlook”'],
      ['computer=A-B:pst', 'computer “A-B:pst”'],
    ],
    'repeated-profile': [['computer=A:pst&computer=a:pst', 'computer “a”']],
    'too-many-profiles': [
      [[...'ABCDEFGHI'].map((name) => `computer=${name}:pst`).join('&'), 'computer “I”'],
    ],
    'preset-beside-profiles': [['computer=big&computer=A:pst', 'computer “big”']],
    'malformed-service': [['computer=A:x/ms', 'computer “x/ms”']],
    'unknown-service': [['computer=A:nothing', 'computer “nothing”']],
    'repeated-service': [['computer=A:pst,pst', 'computer “pst”']],
    'too-many-services': [
      [`computer=A:${Array.from({ length: 65 }, (_, at) => `s${at}/ms/S`)}`, 'computer “s64/ms/S”'],
    ],
    'malformed-failure': [
      ['fault=exchange/ms', 'fault “exchange/ms”'],
      ['fault=', 'fault “”'],
    ],
    'unknown-provider': [
      ['fault=exchange/yy:version', 'fault “exchange/yy:version”'],
      ['fault=nobody/ms:version', 'fault “nobody/ms:version”'],
      ['fault=contab/ms:version', 'fault “contab/ms:version”'],
    ],
    'unknown-cause': [
      ['fault=pst/ms:fire', 'fault “pst/ms:fire”'],
      ['fault=pst/ms:corrupt-data.version', 'fault “pst/ms:corrupt-data.version”'],
      ['fault=pst/ms:corrupt-data**', 'fault “pst/ms:corrupt-data**”'],
    ],
    'repeated-failure': [
      ['fault=pst/ms:version&fault=pst/ms:corrupt-data', 'fault “pst/ms:version”'],
    ],
    'answer-does-not-fit': [
      ['flags=LOGON_UI&answers=retry,ok', 'answers “retry”'],
      ['flags=LOGON_UI&answers=ok:Nobody', 'answers “ok:Nobody”'],
      ['flags=LOGON_UI&default=&answers=ok', 'answers “ok”'],
      ['flags=LOGON_UI&answers=cancel:Outlook', 'answers “cancel:Outlook”'],
    ],
    'answers-left-over': [['profile=Outlook&answers=ok,cancel', 'answers “ok,cancel”']],
    'malformed-step': [
      ['step=-1', 'step “-1”'],
      ['step=', 'step “”'],
      ['step=1.5', 'step “1.5”'],
    ],
    'step-past-end': [
      ['step=99', 'step “99”'],
      [`step=${'9'.repeat(400)}`, `step “${'9'.repeat(400)}”`],
    ],
  }
  const cases = Object.entries(examples).flatMap(([kind, list]) =>
    list.map(([query, problem]) => [query.slice(0, 60), kind, query, problem] as const),
  )

  test.each(cases)('%s: %s', (_, kind, query, problem) => {
    expect(problemsOf(query)).toEqual([`${problem} ${kind}`])
  })

  test('and the rest applies', () => {
    const { run, problems } = parse('flags=BOGUS,USE_DEFAULT&x=1&fault=a/b:c&fault=pst/ms:version')
    expect(problems.map(({ kind }) => kind)).toEqual([
      'unknown-parameter',
      'unknown-flag',
      'unknown-provider',
    ])
    expect(run.world.inputs).toMatchObject({
      flags: 0x40,
      fault: { 'pst/ms': { first: 'version', second: 'none' } },
    })
  })

  test('of a parameter that is repeated the last counts', () => {
    expect(inputsOf('profile=A&profile=B').profile).toBe('B')
    expect(inputsOf('fault=pst/ms:version&fault=pst/ms:corrupt-data').fault).toEqual({
      'pst/ms': { first: 'corrupt-data', second: 'none' },
    })
  })

  test('from the first answer that does not fit on, the run waits', () => {
    const { run, problems } = parse('flags=LOGON_UI,SERVICE_UI_ALWAYS&answers=ok,retry,ok,ok')
    expect(givenAnswers(run)).toEqual(['ok'])
    expect(run.steps.at(-1)?.subject).toEqual({ service: 'exchange' })
    expect(problems).toHaveLength(1)
  })

  test('a step past the end is the last one', () => {
    const { run, place } = parse('step=99')
    expect(place.position).toBe(run.steps.length - 1)
  })

  test('what comes before a cut still applies', () => {
    const query = `profile=Archive&answers=${'ok,'.repeat(maxQueryLength)}`
    expect(inputsOf(query).profile).toBe('Archive')
    expect(parse(query).problems.map(({ kind }) => kind)).toEqual(['too-long'])
  })

  test('where only the world is asked for, the place is neither applied nor reported', () => {
    const query = 'step=x&view=y&theme=z&lang=de&embed=2&controls=1&play=2&step=2'
    expect(parseQuery(logonChart, query, true)).toMatchObject({
      place: { position: 0 },
      problems: [],
    })
  })
})

describe('what can be written in several ways', () => {
  test('flags are names with or without prefix, or one number', () => {
    const masks = ['MAPI_NEW_SESSION,EXTENDED', '0x22', '34', '0X22'].map(
      (text) => inputsOf(`flags=${text}`).flags,
    )
    expect(masks).toEqual([0x22, 0x22, 0x22, 0x22])
    expect(inputsOf('flags=UNICODE').flags).toBe(0x80000000)
    expect(inputsOf('flags=').flags).toBe(0)
  })

  test('an absent profile is NULL, an empty one is empty', () => {
    expect(inputsOf('').profile).toBeNull()
    expect(inputsOf('profile=').profile).toBe('')
    expect(inputsOf('profile').profile).toBe('')
  })

  test('an empty default or shared profile is none', () => {
    expect(inputsOf('default=&shared=')).toMatchObject({ default: null, shared: null })
    expect(inputsOf('shared=Elsewhere')).toMatchObject({ shared: 'Elsewhere' })
  })

  test('a failure strikes the first try, both, or each for its own cause', () => {
    const failures = (text: string) =>
      Object.values(inputsOf(`fault=pst/ms:${text}`).fault as Failures)
    expect(failures('corrupt-data')).toEqual([{ first: 'corrupt-data', second: 'none' }])
    expect(failures('corrupt-data*')).toEqual([{ first: 'corrupt-data', second: 'same' }])
    expect(failures('corrupt-data.invalid-path')).toEqual([
      { first: 'corrupt-data', second: 'invalid-path' },
    ])
    expect(failures('version*')).toEqual([{ first: 'version', second: 'none' }])
  })

  test('a step is a number or the end', () => {
    expect(parse('step=2').place.position).toBe(2)
    expect(parse('step=end').place.position).toBe(parse('').run.steps.length - 1)
  })
})

describe('the canonical form', () => {
  test.each([
    [
      'leaves defaults out',
      'v=1&flags=0&default=Outlook&mutex=free&step=0&view=full&theme=auto',
      '',
    ],
    [
      'names flags in order of value',
      'flags=0x80000022',
      'flags=MAPI_NEW_SESSION,MAPI_EXTENDED,MAPI_UNICODE',
    ],
    ['drops unknown bits', 'flags=0xF00', ''],
    [
      'has one order',
      'theme=dark&view=figure&step=1&mutex=held&shared=Archive&credentials=invalid&default=&profile=&flags=1',
      'flags=MAPI_LOGON_UI&profile=&default=&credentials=invalid&shared=Archive&mutex=held&step=1&view=figure&theme=dark',
    ],
    [
      'puts failures in queue order',
      'fault=exchange/xp:version&fault=pst/ms:version&fault=contab/ab:version',
      'fault=contab/ab:version&fault=pst/ms:version&fault=exchange/xp:version',
    ],
    [
      'shortens a repeated cause',
      'fault=pst/ms:corrupt-data.corrupt-data',
      'fault=pst/ms:corrupt-data*',
    ],
    ['drops a second cause that cannot strike', 'fault=pst/ms:version*', 'fault=pst/ms:version'],
    ['encodes all but four signs', 'profile=%C3%A9 +*:/,', 'profile=%C3%A9%20%2B*:/,'],
    [
      'keeps only the answers given',
      'flags=LOGON_UI&answers=ok:Archive,cancel',
      'flags=MAPI_LOGON_UI&answers=ok:Archive',
    ],
    ['calls the last step the end', 'flags=NEW_SESSION&step=6', 'flags=MAPI_NEW_SESSION&step=end'],
    ['has one order of what an embed is', 'play=1&controls=0&embed=1', 'embed=1&controls=0&play=1'],
    [
      'names the task before what it is compared with',
      'compare=&learn=a:b&predict=1',
      'predict=1&learn=a:b&compare=',
    ],
    ['leaves out what is not available', 'controls=0', ''],
    ['leaves out presenter mode of an embed', 'present=1&embed=1', 'embed=1'],
    ['keeps a language that was asked for', 'theme=dark&lang=de', 'lang=de&theme=dark'],
    ['leaves out a language that nobody speaks', 'lang=xx', ''],
  ])('%s', (_, query, expected) => {
    expect(canonical(query)).toBe(expected)
    expect(canonical(expected)).toBe(expected)
  })

  test('replaces half characters, which no address can hold', () => {
    const { run } = parse('profile=x')
    const world = { ...run.world, inputs: { ...run.world.inputs, profile: 'a\ud800' } }
    expect(formatQuery({ ...run, world })).toBe('profile=a%EF%BF%BD')
  })
})

describe('the fragment', () => {
  test.each([
    ['#/logon?flags=1', 'logon', 'flags=1'],
    ['#/logon', 'logon', ''],
    ['#/?flags=1', null, 'flags=1'],
    ['', null, ''],
    ['#', null, ''],
    ['/other?a=?', 'other', 'a=?'],
  ])('%s is split into chart and query', (fragment, chart, query) => {
    expect(splitFragment(fragment)).toEqual({ chart, query })
  })

  test('is written with the chart, and without a question mark when all is default', () => {
    const { run, place } = parse('')
    expect(formatFragment(run, place)).toBe('#/logon')
    expect(formatFragment(run, { ...place, view: 'figure' })).toBe('#/logon?view=figure')
  })
})

test.each([
  ['#/logon?embed=1', true],
  ['#/start?step=2&embed=0&embed=1', true],
  ['#/logon?embed=1&embed=0', false],
  ['#/logon?profile=embed=1', false],
  ['#/logon', false],
])('%s is an embedded page as it is read: %s', (fragment, is) => {
  expect(isEmbedded(fragment)).toBe(is)
  const { place } = parse(splitFragment(fragment).query)
  expect(place.embed !== null).toBe(is)
})

test('a link leads back to the same world, run and place', () => {
  const anyPlace = fc.record({
    position: fc.nat(100),
    view: fc.constantFrom(...viewsOf(logonChart)),
    theme: fc.constantFrom(...themes),
    language: fc.constantFrom(null, pseudoLanguage, ...languages),
    presenting: fc.boolean(),
    embed: fc.option(fc.record({ controls: fc.boolean() })),
    plays: fc.boolean(),
    predicting: fc.boolean(),
    task: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}(:[a-z0-9][a-z0-9-]{0,8})?$/)),
  })
  fc.assert(
    fc.property(anyRun, anyPlace, fc.option(anyRun), (run, wish, pinned) => {
      const presenting = wish.presenting && wish.embed === null
      const predicting = wish.predicting && wish.embed === null
      const place = {
        ...wish,
        presenting,
        predicting,
        position: wish.position % run.steps.length,
        pinned,
      }
      const again = parse(formatQuery(run, place))
      expect(again.problems).toEqual([])
      expect(again.run.world).toEqual(run.world)
      expect(again.run.steps).toEqual(run.steps)
      expect(again.place.pinned?.world ?? null).toEqual(pinned?.world ?? null)
      expect({ ...again.place, pinned }).toEqual(place)
    }),
  )
})

test('any text at all is read without an error, and its canonical form is clean and stable', () => {
  const names = [
    'v',
    'step',
    'view',
    'theme',
    'lang',
    'present',
    'embed',
    'controls',
    'play',
    'predict',
    'learn',
    'compare',
    'answers',
    ...logonChart.inputs.map((i) => i.parameter),
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('0x81', 'LOGON_UI', 'ok,ok', 'pst/ms:version*', '%', '%00', '__proto__', 'end'),
  )
  const anyQuery = fc.oneof(
    anyText,
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), anyText), anyText), { maxLength: 12 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  )
  fc.assert(
    fc.property(anyQuery, (text) => {
      const { query } = splitFragment(`#/logon?${text}`)
      expect(query).toBe(text)
      const { run, place } = parse(query)
      const written = formatQuery(run, place)
      expect(parse(written).problems).toEqual([])
      expect(canonical(written)).toBe(written)
      expect(() => splitFragment(text)).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

describe('a comparison', () => {
  test('is the canonical query of the other run, encoded, at the end of the link', () => {
    const { run, place } = parse(
      'flags=USE_DEFAULT&compare=flags%3DUSE_DEFAULT%26profile%3DArchive',
    )
    expect(place.pinned?.world.inputs.profile).toBe('Archive')
    expect(formatQuery(run, place)).toBe(
      'flags=MAPI_USE_DEFAULT&compare=flags%3DMAPI_USE_DEFAULT%26profile%3DArchive',
    )
  })

  test('reports what is wrong with the other run by name, and does not nest', () => {
    const { place, problems } = parse('compare=mutex%3Dopen%26compare%3Dprofile%253DArchive')
    expect(problems).toEqual([
      { parameter: 'compare: mutex', value: 'open', kind: 'unknown-value' },
    ])
    expect(place.pinned && formatQuery(place.pinned)).toBe('')
  })
})
