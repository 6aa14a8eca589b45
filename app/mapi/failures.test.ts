import { describe, expect, test } from 'vitest'
import type { ProviderKey } from './computer'
import {
  type Cause,
  causes,
  failureCode,
  failureCodeBasis,
  secondCauses,
  toFailure,
} from './failures'

const store: ProviderKey = 'exchange/ms'
const others: readonly ProviderKey[] = ['exchange/ab', 'exchange/xp', 'contab/ab']

const withUi: readonly [Cause, string, string][] = [
  ['unconfigured', 'MAPI_E_UNCONFIGURED', 'reference'],
  ['wrong-password', 'MAPI_E_FAILONEPROVIDER', 'reference'],
  ['invalid-path', 'MAPI_E_LOGON_FAILED', 'inference'],
  ['version', 'MAPI_E_VERSION', 'reference'],
  ['server-unavailable', 'MAPI_E_NETWORK_ERROR', 'inference'],
  ['corrupt-data', 'MAPI_E_CORRUPT_DATA', 'inference'],
  ['session-limit', 'MAPI_E_SESSION_LIMIT', 'text'],
  ['fail-one-provider', 'MAPI_E_FAILONEPROVIDER', 'reference'],
]

describe('the code of a failure', () => {
  test('is tabled for every cause', () => {
    expect(withUi.map(([cause]) => cause)).toEqual(causes)
  })

  test.each(withUi)('is for %s %s (%s), when dialogs are allowed', (cause, code, basis) => {
    for (const provider of [store, ...others]) {
      expect(failureCode(cause, provider, true)).toBe(code)
      expect(failureCodeBasis(cause, provider, true)).toBe(basis)
    }
  })

  test.each(withUi)(
    'is for %s %s (%s) without dialogs, too, but not of a store',
    (cause, code, basis) => {
      for (const provider of others) {
        expect(failureCode(cause, provider, false)).toBe(code)
        expect(failureCodeBasis(cause, provider, false)).toBe(basis)
      }
    },
  )

  test('is MAPI_E_LOGON_FAILED for a store that cannot be reached while no dialog is allowed', () => {
    for (const cause of ['server-unavailable', 'corrupt-data'] as const) {
      expect(failureCode(cause, store, false)).toBe('MAPI_E_LOGON_FAILED')
      expect(failureCodeBasis(cause, store, false)).toBe('reference')
      expect(failureCode(cause, 'pst/ms', false)).toBe('MAPI_E_LOGON_FAILED')
    }
    expect(failureCode('unconfigured', store, false)).toBe('MAPI_E_UNCONFIGURED')
    expect(failureCode('session-limit', store, false)).toBe('MAPI_E_SESSION_LIMIT')
  })
})

describe('a failure as it is kept', () => {
  test.each(['version', 'fail-one-provider'] as const)('has no second try after %s', (first) => {
    expect(toFailure(first, 'same')).toEqual({ first, second: 'none' })
    expect(toFailure(first, 'corrupt-data')).toEqual({ first, second: 'none' })
  })

  test('calls a repeated cause the same', () => {
    const same = { first: 'corrupt-data', second: 'same' }
    expect(toFailure('corrupt-data', 'corrupt-data')).toEqual(same)
    expect(toFailure('corrupt-data', 'same')).toEqual(same)
  })

  test('keeps another second cause, and none', () => {
    const other = { first: 'corrupt-data', second: 'invalid-path' }
    expect(toFailure('corrupt-data', 'invalid-path')).toEqual(other)
    expect(toFailure('corrupt-data', 'none')).toEqual({ first: 'corrupt-data', second: 'none' })
  })

  test('can have every cause second but the version', () => {
    expect(secondCauses).toEqual(causes.filter((cause) => cause !== 'version'))
  })
})
