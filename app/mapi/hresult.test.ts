import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeResult, readNumber, splitHresult, toSigned } from './hresult'
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
      '(no)1',
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
  })
})

it.each([
  ['80040111', 0x80040111, true],
  ['0x40380', 0x40380, true],
  ['263040', 0x40380, true],
  ['34', 34, false],
  ['0x22', 0x22, false],
])('%s may be a result: %s, %s', (text, value, may) => {
  expect(mayBeResult(text, value)).toBe(may)
})
