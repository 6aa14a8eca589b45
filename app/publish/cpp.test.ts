import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartIds } from '../charts/chartIds'
import { unprintable } from '../mapi/computer'
import { readCall } from '../run/readCall'
import { initialInputs } from '../run/inputText'
import { runWorld } from '../run/run'
import { anyRunOf, queriesOf } from '../run/worlds.testing'
import { toCpp } from './cpp'
import { toCallTexts } from './cppCalls'
import { toComment, toLiteral } from './cppText'
import { charts, publish, publishRun } from './publications.testing'

const chartOf = (id: (typeof chartIds)[number]) => {
  const chart = charts.get(id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}
const logon = chartOf('logon')

const shown = {
  logon: 'flags=NEW_SESSION,EXTENDED,UNICODE&profile=Archive',
  'logon-password-ui': 'flags=PASSWORD_UI&profile=M%C3%BCller&credentials=invalid&answers=ok',
  start: 'init=MAPI_NO_COINIT&ole=yes&utilities=yes&flags=MAPI_EXTENDED',
  configure: 'provider=exchange/xp&dialog=forbidden',
  use: 'method=GetStatusTable&entry=status&nomail=yes',
  identity: 'task=provider',
  end: 'afterwards=method&cached=yes&flags=MAPI_LOGOFF_UI',
} as const

// After a change that is meant, compile them before they are rewritten with -u.
test.each(Object.entries(shown))('the code of %s equals its golden file', async (name, query) => {
  const id = chartIds.find((one) => name.startsWith(one)) ?? 'logon'
  await expect(toCpp(publish(query, id))).toMatchFileSnapshot(`./golden/documents/${name}.cpp`)
})

describe('a literal', () => {
  test.each([
    ['Archive', false, '(LPTSTR)"Archive"'],
    ['Archive', true, '(LPTSTR)L"Archive"'],
    ['', false, '(LPTSTR)""'],
    ['"\\', false, '(LPTSTR)"\\"\\\\"'],
    ['a\nb\t\u00017', false, '(LPTSTR)"a\\nb\\t\\0017"'],
    ['what??/', false, '(LPTSTR)"what?\\?/"'],
    ['Müller', true, '(LPTSTR)L"M\\u00fcller"'],
    ['\u202e', true, '(LPTSTR)L"\\u202e"'],
    ['\u{1f600}', false, '(LPTSTR)"\\U0001f600"'],
    ['a\ud800b', true, '(LPTSTR)L"a\\xd800" L"b"'],
    ['a\ud800b', false, '(LPTSTR)"a?b"'],
  ])('of %j, wide: %s', (text, isWide, literal) => {
    expect(toLiteral(text, isWide)).toBe(literal)
  })
})

test.each([
  ['one\ntwo\r\u2028three', '// one two three'],
  ['ends with \\', '// ends with \\ .'],
  ['ends with ??/', '// ends with ??/ .'],
  ['\u202eturned */ /*', '// \ufffdturned */ /*'],
  ['An\u00admelden', '// Anmelden'],
])('a comment of %j stays on its line', (text, comment) => {
  expect(toComment(text)).toBe(comment)
})

test.each(chartIds)('for any world of %s: one function, its lines and literals closed', (id) => {
  fc.assert(
    fc.property(anyRunOf(chartOf(id)), (run) => {
      const code = toCpp(publishRun(run))
      expect(code).toMatch(/^(\/\/ .*\n){3,}(#include <\w+\.h>\n){2,}\nHRESULT Run\w+\(/)
      expect(code).not.toMatch(/\bNULL\b(?=[,)])|undefined|\bnull\b/)
      expect(code).toMatch(/\n\}\n$/)
      const bare = code.replace(/"(\\.|[^"\\\n])*"/g, '').replace(/\/\/.*/g, '')
      expect(bare).toMatch(/^[\n -~]*$/)
      for (const [open, close] of ['()', '{}']) {
        expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length)
      }
      // What is given back was taken, and the other way round.
      expect(code.includes('MAPIInitialize(')).toBe(
        id === 'end' ? false : code.includes('MAPIUninitialize('),
      )
    }),
    { numRuns: 60 },
  )
})

test.each(chartIds)('documents show the calls of %s as the code has them', (id) => {
  const linesOf = (code: string) => code.split('\n').map((line) => line.trim())
  const anyName = fc.constantFrom('Müller', 'a\u0007b', '"??/', null)
  fc.assert(
    fc.property(anyRunOf(chartOf(id)), anyName, ({ chart, world }, profile) => {
      const inputs = { ...world.inputs, ...(id === 'logon' && { profile }) }
      const publication = publishRun(runWorld(chart, { ...world, inputs }))
      const known = linesOf(toCpp(publication).replaceAll('HRESULT hr = ', 'hr = '))
      const shown = linesOf(toCallTexts(publication).join('\n').replace('HRESULT hr = ', 'hr = '))
      expect(known).toEqual(expect.arrayContaining(shown))
    }),
    { numRuns: 60 },
  )
})

test('a clean-up gives back the code of Logoff, whatever else is called', () => {
  fc.assert(
    fc.property(anyRunOf(chartOf('end')), (run) => {
      const publication = publishRun(run)
      for (const code of [toCpp(publication), toCallTexts(publication).join('\n')]) {
        expect(code.match(/.*\bhr = .*/g)).toEqual([
          expect.stringMatching(/^ *HRESULT hr = pSession->Logoff\($/),
        ])
      }
    }),
    { numRuns: 60 },
  )
})

test.each(chartIds)('the named runs of %s have code, too', (id) => {
  for (const query of Object.values(queriesOf[id])) {
    expect(() => toCpp(publish(query, id))).not.toThrow()
  }
})

test('the flags and the name of any logon are read from its code again', () => {
  const input = logon.inputs.find(({ parameter }) => parameter === 'flags')
  if (input?.kind !== 'flags') throw new Error('The chart has a mask')
  const calls = logon.calls(initialInputs(logon.inputs))
  fc.assert(
    fc.property(anyRunOf(logon), fc.string({ unit: 'grapheme', maxLength: 64 }), (run, any) => {
      for (const profile of [run.world.inputs.profile ?? null, any.slice(0, 64)]) {
        const name = typeof profile === 'string' ? profile : null
        // A link and a field take no such name.
        if (name !== null && unprintable.test(name)) continue
        const { flags } = run.world.inputs
        const world = { inputs: { ...run.world.inputs, profile: name }, answers: {} }
        expect(readCall(logon, calls, input, toCpp(publishRun(runWorld(logon, world))))).toEqual({
          inputs: { flags, profile: name },
          problems: [],
        })
      }
    }),
  )
})
