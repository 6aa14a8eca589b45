import { expect, test } from 'vitest'
import { toCsv } from './table'

test('lines of CSV end with CRLF, the last one, too', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('a,b\r\n1,\r\n')
})

test.each([
  ['plain text → more', 'plain text → more'],
  ['a,b', '"a,b"'],
  ['say ""', '"say """""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=A1,"B1"', '"\'=A1,""B1"""'],
  ['=\n1', '"\'=\n1"'],
  ['-', '-'],
  ['1-1=0', '1-1=0'],
])('CSV has %j as %j', (text, cell) => {
  expect(toCsv([[text]])).toBe(`${cell}\r\n`)
})
