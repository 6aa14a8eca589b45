import { expect, test } from 'vitest'
import { type LogonTry, tryFirstLogon, trySecondLogon } from './providerLogon'

const calm: LogonTry = {
  provider: 'exchange/ab',
  failure: undefined,
  ui: true,
  configured: true,
}

test('a version that does not fit was refused before: a logon does not fail for it', () => {
  const failure = { first: 'version', second: 'same' } as const
  expect(tryFirstLogon({ ...calm, failure })).toEqual({ exit: 'S_OK', hresult: 'S_OK' })
  expect(trySecondLogon({ ...calm, failure })).toEqual({ exit: 'S_OK', hresult: 'S_OK' })
})

test('a provider asks for its password itself where dialogs are allowed', () => {
  const failure = { first: 'wrong-password', second: 'none' } as const
  expect(tryFirstLogon({ ...calm, failure })).toEqual({ exit: 'password', hresult: null })
  expect(tryFirstLogon({ ...calm, failure, ui: false }).exit).not.toBe('password')
})

test('what is not configured comes back for it once; the second time it is an error', () => {
  const first = tryFirstLogon({
    ...calm,
    configured: false,
    failure: { first: 'unconfigured', second: 'none' },
  })
  expect(first).toEqual({ exit: 'MAPI_E_UNCONFIGURED', hresult: 'MAPI_E_UNCONFIGURED' })
  const second = trySecondLogon({ ...calm, configured: false })
  expect(second).toEqual({ exit: 'error', hresult: 'MAPI_E_UNCONFIGURED' })
  expect(trySecondLogon({ ...calm, failure: { first: 'unconfigured', second: 'none' } })).toEqual({
    exit: 'S_OK',
    hresult: 'S_OK',
  })
})
