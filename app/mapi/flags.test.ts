import { expect, test } from 'vitest'
import { flagBit, hasFlag, knownBits, logonFlags, toHex, toShortHex, withBit } from './flags'
import { initFlags } from './initFlags'
import { logoffFlags } from './logoffFlags'
import { openFlags } from './openFlags'

/** Copied by hand from Mapix.h, MAPIDefS.h and MAPIAux.h. */
const published: readonly [name: string, value: string][] = [
  ['MAPI_LOGON_UI', '0x00000001'],
  ['MAPI_NEW_SESSION', '0x00000002'],
  ['MAPI_APP_PROFILE', '0x00000004'],
  ['MAPI_ALLOW_OTHERS', '0x00000008'],
  ['MAPI_EXPLICIT_PROFILE', '0x00000010'],
  ['MAPI_EXTENDED', '0x00000020'],
  ['MAPI_USE_DEFAULT', '0x00000040'],
  ['MAPI_FORCE_DOWNLOAD', '0x00001000'],
  ['MAPI_SERVICE_UI_ALWAYS', '0x00002000'],
  ['MAPI_NO_MAIL', '0x00008000'],
  ['MAPI_NT_SERVICE', '0x00010000'],
  ['MAPI_PASSWORD_UI', '0x00020000'],
  ['MAPI_TIMEOUT_SHORT', '0x00100000'],
  ['MAPI_BG_SESSION', '0x00200000'],
  ['MAPI_UNICODE', '0x80000000'],
]

test('lists every flag of the call with its published value, in order of value', () => {
  expect(logonFlags.map(({ name, bit }) => [name, toHex(bit)])).toEqual(published)
})

test('knows the one flag that today’s page leaves out, and that it is historic', () => {
  expect(logonFlags.filter(({ historic }) => historic).map(({ name }) => name)).toEqual([
    'MAPI_PASSWORD_UI',
  ])
})

test('keeps in sight what most calls decide about, and the historic one', () => {
  expect(logonFlags.filter(({ rare }) => !rare).map(({ name }) => name)).toEqual([
    ...['MAPI_LOGON_UI', 'MAPI_NEW_SESSION', 'MAPI_ALLOW_OTHERS', 'MAPI_EXTENDED'],
    ...['MAPI_USE_DEFAULT', 'MAPI_PASSWORD_UI'],
  ])
})

test.each([
  [0, '0'],
  [0x40, '0x40'],
  [0xb07f, '0xB07F'],
  [0x80000000, '0x80000000'],
])('writes the mask %i in short as %s', (mask, text) => {
  expect(toShortHex(mask)).toBe(text)
})

test('finds the highest flag in a mask, although bitwise operators are signed', () => {
  expect(hasFlag(0x80000001, 'MAPI_UNICODE')).toBe(true)
  expect(hasFlag(0x7fffffff, 'MAPI_UNICODE')).toBe(false)
})

test.each(logonFlags)('sets and clears $name and leaves the other bits alone', ({ name, bit }) => {
  expect(withBit(0, bit, true)).toBe(bit)
  expect(withBit(0xffffffff, bit, false)).toBe(0xffffffff - bit)
  expect(withBit(withBit(0x21, bit, true), bit, true)).toBe(withBit(0x21, bit, true))
  expect(flagBit(name)).toBe(bit)
})

test('knows the bits of all its flags and no other', () => {
  expect(toHex(knownBits(logonFlags))).toBe('0x8033B07F')
  expect(knownBits([])).toBe(0)
})

test('computes the masks that MFCMAPI and MrMAPI pass', () => {
  const mask = (...names: Parameters<typeof flagBit>[0][]) =>
    toHex(names.reduce((flags, name) => withBit(flags, flagBit(name), true), 0))
  expect(
    mask(
      'MAPI_EXTENDED',
      'MAPI_ALLOW_OTHERS',
      'MAPI_NEW_SESSION',
      'MAPI_LOGON_UI',
      'MAPI_EXPLICIT_PROFILE',
    ),
  ).toBe('0x0000003B')
  expect(
    mask('MAPI_EXTENDED', 'MAPI_NO_MAIL', 'MAPI_UNICODE', 'MAPI_NEW_SESSION', 'MAPI_USE_DEFAULT'),
  ).toBe('0x80008062')
})

test('of the other calls no flag is historic, and of three of OpenMsgStore little is decided', () => {
  const others = [...initFlags, ...logoffFlags, ...openFlags]
  expect(others.filter(({ historic }) => historic)).toEqual([])
  expect(others.filter(({ rare }) => rare).map(({ name }) => name)).toEqual([
    'MAPI_DEFERRED_ERRORS',
    'MDB_TEMPORARY',
    'MDB_ONLINE',
  ])
})
