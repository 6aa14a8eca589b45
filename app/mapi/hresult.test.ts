import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerOf, mayBeResult, readNumber, splitHresult, toSigned, windowsNames } from './hresult'
import { resultCodes } from './resultCodes'

const codes = Object.entries(resultCodes)

/** The ways in which debuggers, logs, C and Visual Basic write a code. */
function writingsOf(value: number): string[] {
  const hex = value.toString(16).padStart(8, '0')
  const signed = value > 0x7fffffff ? value - 0x1_0000_0000 : value
  return [
    `0x${hex}`,
    `0X${hex.toUpperCase()}`,
    `0x${hex.toUpperCase()}L`,
    `${hex}h`,
    `&H${hex}`,
    `HRESULT: 0x${hex}`,
    `(HRESULT)0x${hex}L`,
    `((SCODE) 0x${hex}L)`,
    `(DWORD)(${value})`,
    `(LONG)0x${hex}`,
    `(ulong)${value}`,
    `scode0x${hex}`,
    `0x${hex.slice(0, 4)}_${hex.slice(4)}`,
    `0x${hex.slice(0, 4)}'${hex.slice(4)}`,
    ` ${signed} `,
    String(signed).replace('-', '−'),
    `${value}UL`,
    value.toLocaleString('en'),
    value.toLocaleString('de'),
    signed < 0 ? `-0x${(-signed).toString(16)}` : `+${signed}`,
  ]
}

describe('reading a number', () => {
  it.each(codes)('reads %s in each usual writing', (_, value) => {
    for (const writing of writingsOf(value)) {
      expect(readNumber(writing)[0], writing).toBe(value)
    }
  })

  it.each(codes)('reads the bare digits of %s in both ways', (_, value) => {
    expect(readNumber(value.toString(16).padStart(8, '0'))).toContain(value)
    expect(readNumber(String(value))).toContain(value)
  })

  it('takes eight digits that look like a failure for hexadecimal first', () => {
    expect(readNumber('80040111')).toEqual([0x80040111, 80040111])
    expect(readNumber('2147746065')).toEqual([0x80040111])
    expect(readNumber('10')).toEqual([10, 16])
    expect(readNumber('C0040111')).toEqual([0xc0040111])
    expect(readNumber('180040111')).toEqual([180040111])
    expect(readNumber('800401110')).toEqual([800401110])
    expect(readNumber('FFFFFFFF')).toEqual([0xffffffff])
  })

  it('takes digits with a sign or in groups for decimal', () => {
    expect(readNumber('+10')).toEqual([10])
    expect(readNumber('+80040111')).toEqual([80040111])
    expect(readNumber('1,234')).toEqual([1234])
    expect(readNumber('-10')).toEqual([0xfffffff6])
  })

  it('takes the smallest and the largest number of 32 bits', () => {
    expect(readNumber('-2147483648')).toEqual([0x80000000])
    expect(readNumber('4294967295')).toEqual([0xffffffff])
  })

  it('reads nothing else', () => {
    for (const text of [
      '',
      'bad',
      'e',
      'call',
      'face',
      'logon',
      '0x',
      '-',
      '1.5',
      '0x1g',
      '()',
      '(1',
      '1)',
      '(no)1',
      '1(DWORD)2',
      '1(2)',
      '(1)2',
      '0x1scode:2',
      '1hresult',
      '1,234,5',
      '1234,567',
      'abcdefabc',
    ]) {
      expect(readNumber(text), text).toEqual([])
    }
    expect(readNumber('4294967296')).toEqual([])
    expect(readNumber('-2147483649')).toEqual([])
  })

  it('never fails, and gives unsigned numbers of 32 bits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+]?(0x|&h)?[\da-fA-F,.' ]*[ulhUL]*$/)),
        (text) => {
          for (const value of readNumber(text)) {
            expect(Number.isInteger(value) && value >= 0 && value <= 0xffffffff).toBe(true)
          }
        },
      ),
    )
  })
})

describe('an HRESULT', () => {
  it('is printed as a signed number', () => {
    expect(toSigned(0x80040111)).toBe(-2147221231)
    expect(toSigned(0x00040380)).toBe(263040)
  })

  it('has a severity, a facility and a code', () => {
    expect(splitHresult(0x80040111)).toEqual({
      failure: true,
      facility: 4,
      facilityName: 'FACILITY_ITF',
      code: 0x111,
    })
    expect(splitHresult(0x80070005)).toMatchObject({ facilityName: 'FACILITY_WIN32', code: 5 })
    expect(splitHresult(0x00040380).failure).toBe(false)
    expect(splitHresult(0x88880001).facilityName).toBeNull()
    expect(splitHresult(0x80000000).failure).toBe(true)
    expect(splitHresult(0x7fffffff).failure).toBe(false)
  })

  it.each([
    // Copied by hand from WinError.h.
    [0, 'FACILITY_NULL'],
    [1, 'FACILITY_RPC'],
    [2, 'FACILITY_DISPATCH'],
    [3, 'FACILITY_STORAGE'],
    [4, 'FACILITY_ITF'],
    [7, 'FACILITY_WIN32'],
    [8, 'FACILITY_WINDOWS'],
    [9, 'FACILITY_SECURITY'],
    [10, 'FACILITY_CONTROL'],
  ])('of facility %i is one of %s', (facility, name) => {
    expect(splitHresult(0x80000000 + facility * 0x10000).facilityName).toBe(name)
  })

  it('has the names that the Windows headers give to codes of MAPI', () => {
    // Copied by hand from MAPICode.h.
    expect(windowsNames).toEqual({
      MAPI_E_INTERFACE_NOT_SUPPORTED: 'E_NOINTERFACE',
      MAPI_E_CALL_FAILED: 'E_FAIL',
      MAPI_E_NO_ACCESS: 'E_ACCESSDENIED',
      MAPI_E_NOT_ENOUGH_MEMORY: 'E_OUTOFMEMORY',
      MAPI_E_INVALID_PARAMETER: 'E_INVALIDARG',
    })
    expect([headerOf('S_OK'), headerOf('MAPI_E_CALL_FAILED')]).toEqual(['WinError.h', 'MAPICode.h'])
  })
})

it.each([
  ['80040111', 0x80040111, true],
  ['0x40380', 0x40380, true],
  ['263040', 0x40380, true],
  ['34', 34, false],
  ['0x22', 0x22, false],
  ['0x07770001', 0x07770001, true],
  ['125239297', 0x07770001, false],
])('%s may be a result: %s, %s', (text, value, may) => {
  expect(mayBeResult(text, value)).toBe(may)
})
