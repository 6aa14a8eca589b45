import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { endChart } from '../charts/end/endChart'
import { startChart } from '../charts/start/startChart'
import { useChart } from '../charts/use/useChart'
import { initialInputs } from './inputText'
import { toTokens } from './cppTokens'
import { readFlags } from './flagExpression'
import { maxQueryLength } from './permalink'
import { readCall } from './readCall'
import { logonChart } from './worlds.testing'

function read(text: string, chart: Chart = logonChart, parameter = 'flags') {
  const input = chart.inputs.find((one) => one.parameter === parameter)
  if (input?.kind !== 'flags') throw new Error(`"${parameter}" is no mask`)
  return readCall(chart, chart.calls(initialInputs(chart.inputs)), input, text)
}
const said = (text: string) =>
  read(text).problems.map(({ parameter, value, kind, nearest }) =>
    [parameter, kind, value, nearest].filter((part) => part !== undefined).join(' '),
  )

describe('an expression or a number is read as a mask', () => {
  test.each([
    ['MAPI_EXTENDED | MAPI_USE_DEFAULT', 0x60],
    ['MAPI_EXTENDED|MAPI_USE_DEFAULT;', 0x60],
    ['(MAPI_EXTENDED | (MAPI_LOGON_UI)) | MAPI_NEW_SESSION', 0x23],
    ['MAPI_EXTENDED + MAPI_USE_DEFAULT', 0x60],
    ['MAPI_EXTENDED,LOGON_UI', 0x21],
    ['EXTENDED | 0x2 | 1', 0x23],
    ['FLAGS flFlags = MAPI_EXTENDED | MAPI_UNICODE; // as always', 0x80000020],
    ['(ULONG)0x62', 0x62],
    ['(ULONG)(MAPI_EXTENDED | 2)', 0x22],
    ['static_cast<ULONG>(MAPI_EXTENDED)', 0x20],
    ['ULONG(MAPI_EXTENDED)', 0x20],
    ['::mapi::MAPI_EXTENDED /* | MAPI_LOGON_UI */', 0x20],
    ['MAPI_SIMPLE_DEFAULT', 0x1009],
    ['MAPI_SIMPLE_EXPLICIT | MAPI_EXTENDED', 0x1032],
    ['0x62', 0x62],
    ['98', 0x62],
    ['0x8000003B', 0x8000003b],
    ['8000003B', 0x8000003b],
    ['0x62L', 0x62],
    ['98UL', 0x62],
    ['0x8000003Bul', 0x8000003b],
    ['62h', 0x62],
    ['-2147483589', 0x8000003b],
    ["0x8000'003B", 0x8000003b],
    ['NULL', 0],
    ['0b1100010', 0x62],
    ['0142', 0x62],
    ["0B10'0000u | 0", 0x20],
    ['017 | 0', 0x0f],
    ['00', 0],
    ['1e | 0', 0x1e],
  ])('%s', (text, mask) => {
    expect(read(text)).toEqual({ inputs: { flags: mask }, problems: [] })
  })
})

describe('a whole call sets the flags and the name', () => {
  test.each([
    [
      'MAPILogonEx(0, L"Archive", NULL, MAPI_EXTENDED | MAPI_USE_DEFAULT, &session);',
      'Archive',
      0x60,
    ],
    [
      'hr = ::MAPILogonEx((ULONG_PTR)hwnd,\n  (LPTSTR)L"Archive", // the name\n  nullptr,\n  MAPI_EXTENDED\n    | MAPI_UNICODE,\n  &pSession);\nif (FAILED(hr)) return hr;',
      'Archive',
      0x80000020,
    ],
    ['MAPILogonEx(0, _T("x y"), 0, 0x3B, &s)', 'x y', 0x3b],
    ['MAPILogonEx(0, TEXT("x"), 0, 98, &s)', 'x', 98],
    ['MAPILogonEx(0, const_cast<LPTSTR>(TEXT("x")), 0, 0, &s)', 'x', 0],
    ['MAPILogonEx(0, (const wchar_t*)L"a" L"b", 0, 0, &s)', 'ab', 0],
    ['MAPILogonEx(f(a, b), {L"a, \\"b\\" )"}, 0, 1, &s)', null, 1],
    ['MAPILogonEx(f(a, b), L"a, \\"b\\" )", 0, 1, &s)', 'a, "b" )', 1],
    ['MAPILogonEx(0, NULL, NULL, 1, &s)', null, 1],
    ['MAPILogonEx(0, (LPTSTR)nullptr, NULL, 1, &s)', null, 1],
    ['MAPILogonEx(0, "", NULL, 1, &s)', '', 1],
    ['MAPILogonEx(0, L"M\\u00fcller \\x20AC\\101", NULL, 1, &s)', 'Müller €A', 1],
    ['// MAPILogonEx(0, "no", 0, 2, 0)\nMAPILogonEx /*(*/ (0, "yes", 0, 1, &s', 'yes', 1],
    ['s = "MAPILogonEx(0, 0, 0, 2, 0)"; MAPILogonEx(0, "yes", 0, 1, &s);', 'yes', 1],
  ])('%s', (text, profile, flags) => {
    const { inputs } = read(text)
    if (text.includes('{')) return expect(inputs).toEqual({ flags })
    expect(inputs).toEqual({ profile, flags })
    expect(said(text)).toEqual([])
  })

  test('of another chart, in the field that stands in it', () => {
    const use = useChart as Chart
    const open = 'pSession->OpenMsgStore(0, cb, lp, NULL, MDB_WRITE | MAPI_BEST_ACCESS, &pMDB)'
    expect(read(open, use).inputs).toEqual({ flags: 0x14 })
    expect(read('pSession->Logoff(0, MAPI_LOGOFF_UI, 0);', endChart as Chart).inputs).toEqual({
      flags: 2,
    })
    const init = 'MAPIINIT_0 init = {MAPI_INIT_VERSION, MAPI_NO_COINIT};\nMAPIInitialize(&init);'
    expect(read(init, startChart as Chart, 'init').inputs).toEqual({ init: 8 })
  })
})

describe('what is not understood is said, and stays as it is', () => {
  test.each([
    ['MAPI_EXTENDD', ['flags no-such-flag MAPI_EXTENDD MAPI_EXTENDED']],
    ['mapi_extended', ['flags no-such-flag mapi_extended MAPI_EXTENDED']],
    ['LOGONUI', ['flags no-such-flag LOGONUI MAPI_LOGON_UI']],
    ['dwFlags | MAPI_EXTENDED', ['flags variable dwFlags']],
    ['MAPI_EXTENDED & ~MAPI_LOGON_UI', ['flags operator &']],
    ['~MAPI_LOGON_UI', ['flags operator ~']],
    ['1 << 5', ['flags operator <<']],
    ['fUnicode ? MAPI_UNICODE : 0', ['flags variable fUnicode']],
    ['flags |= MAPI_EXTENDED', ['flags variable flags']],
    ['0x1FFFFFFFF', ['flags number-too-large 0x1FFFFFFFF']],
    ['0x80000000 + 0x80000000', ['flags number-too-large 4294967296']],
    ['00001e20 | 0', ['flags unknown-bits 0x00000E00']],
    ['1e2 | 0', ['flags no-flags 1e2']],
    ['1e+2', ['flags no-flags 1e+2']],
    ['019', ['flags no-flags 019']],
    ['MAPI_EXTENDED | 2; flFlags |= MAPI_LOGON_UI;', ['flags no-flags flFlags']],
    ['flFlags = 2; flFlags = 1', ['flags no-flags flFlags']],
    ['2; *p = 1', ['flags operator *']],
    ['12abz', ['flags no-flags 12abz']],
    ['MAPI_EXTENDED |', ['flags no-flags |']],
    ['(MAPI_EXTENDED', ['flags no-flags (']],
    ['MAPI_EXTENDED MAPI_LOGON_UI', ['flags no-flags MAPI_LOGON_UI']],
    ['', ['flags no-flags ']],
    ['MAPILogon(0, "x", 0, 1, 0, &s)', ['flags other-call MAPILogon']],
    ['MAPILogonEx(0, "x")', ['flags call-cut MAPILogonEx']],
    [
      'MAPILogonEx(0, szProfile, 0, dwFlags, &s)',
      ['profile variable szProfile', 'flags variable dwFlags'],
    ],
    ['MAPILogonEx(0, (LPTSTR)szProfile, 0, 1, &s)', ['profile variable ( LPTSTR ) szProfile']],
    ['MAPILogonEx(0, GetName(L"x"), 0, 1, &s)', ['profile variable GetName ( "x" )']],
    ['MAPILogonEx(0, b ? L"x" : NULL, 0, 1, &s)', ['profile variable b ? "x" : NULL']],
    ['MAPILogonEx(0, L"a\\nb", 0, 1, &s)', ['profile control-characters a\nb']],
  ])('%s', (text, problems) => {
    expect(said(text)).toEqual(problems)
  })

  test('while the rest of the call applies', () => {
    expect(read('MAPILogonEx(0, szProfile, 0, 0x3B, &s)').inputs).toEqual({ flags: 0x3b })
    expect(read('MAPILogonEx(0, L"Archive", 0, dwFlags, &s)').inputs).toEqual({
      profile: 'Archive',
    })
  })

  test('and bits without a name are dropped', () => {
    expect(read('MAPI_EXTENDED | 0x80')).toEqual({
      inputs: { flags: 0x20 },
      problems: [{ parameter: 'flags', value: '0x00000080', kind: 'unknown-bits' }],
    })
  })
})

describe('whatever is pasted', () => {
  test('a number is read once, however many letters say of which type it is', () => {
    const long = `${'u'.repeat(400_000)}x`
    const value = `0x1${long}`
    // Were each letter looked at from each other one, this would take minutes.
    expect(readFlags([], toTokens(value))).toEqual({ problem: { kind: 'no-flags', value } })
    expect(readFlags([], toTokens('0x22uLL | 0b1UL + 17u'))).toEqual({ value: 0x32 })
  })

  const pieces = fc.constantFrom(
    ...['MAPILogonEx', 'MAPI_EXTENDED', 'L"', '"', '\\', '(', ')', '{', '}', '<', '>', ',', ';'],
    ...['|', '+', '-', '~', '::', '->', '/*', '*/', '//', '\n', '0x', '62', '(ULONG)', 'x', "'"],
    ...['static_cast', '_T(', 'NULL', '=', '\\u', '\u202e', '\ud800', '??/'],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 30 }).map((list) => `MAPILogonEx(0,${list.join('')}`),
  )

  test('it is read, and gives a mask and a name that the call may have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { inputs } = read(text)
        const { flags = 0, profile = null } = inputs
        expect(Number.isInteger(flags) && Number(flags) >= 0 && Number(flags) <= 0xffffffff).toBe(
          true,
        )
        expect(profile === null || String(profile).length <= 64).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test.each(['(', '-', '(ULONG)', '(a ', '/*', '"', '\\', 'a<', 'static_cast<', "'", '1+', '{'])(
    'a long row of %s takes no time and no room',
    (piece) => {
      const start = performance.now()
      const row = piece.repeat(200_000)
      read(row)
      read(`MAPILogonEx(0, ${row}`)
      read(`MAPILogonEx(${'MAPILogonEx('.repeat(20_000)}`)
      expect(performance.now() - start).toBeLessThan(1000)
    },
  )

  describe('longer than a link may be, it is read as far as that', () => {
    const tooLong = ['flags', 'too-long']
    const kinds = (text: string) =>
      read(text).problems.map(({ parameter, kind }) => [parameter, kind])
    /** A text of which the limit takes what is `before`: spaces stand for its `…`. */
    const cutBefore = (before: string, after: string) =>
      `${before.replace('…', ' '.repeat(maxQueryLength + 1 - before.length))}${after}`

    test('an expression counts as a whole, or not', () => {
      expect(read(cutBefore('0x20…', '')).problems).toEqual([])
      for (const after of ['| 0x2', '0', ' ']) {
        expect(read(cutBefore('0x20…', after)).inputs).toEqual({})
        expect(kinds(cutBefore('0x20…', after))).toEqual([tooLong])
      }
    })

    test('a call has the arguments that end there', () => {
      const whole = cutBefore('MAPILogonEx(0, "Archive", 0, 0x20, &s);…', 'return;')
      expect(read(whole).inputs).toEqual({ profile: 'Archive', flags: 0x20 })
      expect(kinds(whole)).toEqual([tooLong])
      for (const before of [
        '…MAPILogonEx(0, "Archive", 0, 0x2',
        '…MAPILogonEx(0, "Archive", 0, (1',
      ]) {
        const text = cutBefore(before, '0, &s);')
        expect(read(text).inputs).toEqual({ profile: 'Archive' })
        expect(kinds(text)).toEqual([tooLong, ['flags', 'call-cut']])
      }
      expect(read(cutBefore('…MAPILogonEx(0, "Arch', 'ive", 0, 0x20, &s);')).inputs).toEqual({})
      expect(kinds(cutBefore('…MAPILogon', 'Ex(0, "Archive", 0, 1, &s);'))).toEqual([tooLong])
    })
  })
})
