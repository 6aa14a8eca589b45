import { describe, expect, test } from 'vitest'
import { servicesOf, standardComputer } from './computer'
import { openFlags, toOpenMask } from './openFlags'
import { type EstablishedSession, providersWithoutRow, standingOf, toStandings } from './session'
import {
  decodeBits,
  missingBasis,
  missingRows,
  resourceFlags,
  resourceMethods,
  resourceTypes,
  statusBits,
  statusColumns,
  statusObjectType,
  toStatusRows,
  transportStatusBits,
} from './statusTable'

const toSession = (other: Partial<EstablishedSession> = {}): EstablishedSession => ({
  profile: 'Outlook',
  services: servicesOf(standardComputer, 'Outlook'),
  standings: {},
  nonmessaging: false,
  ...other,
})
const ids = (session: EstablishedSession) => toStatusRows(session).map(({ id }) => id)

const ofMapi = ['subsystem', 'spooler', 'addressBook']

describe('the status table', () => {
  test('has three rows of MAPI, then one for each provider that runs', () => {
    expect(ids(toSession())).toEqual([
      ...ofMapi,
      ...['exchange/ab', 'contab/ab', 'exchange/ms', 'pst/ms', 'exchange/xp'],
    ])
    expect(ids(toSession({ services: [] }))).toEqual(ofMapi)
    expect(missingRows(toSession())).toEqual([])
  })

  test('has the types, the methods and the names that are documented', () => {
    const rows = toStatusRows(toSession()).map(({ type, from, presence, name, methods }) => [
      `${resourceTypes[type]} ${type}`,
      from,
      presence,
      name,
      methods === null ? null : decodeBits(methods, resourceMethods).join(' '),
    ])
    const [validate, flush] = ['STATUS_VALIDATE_STATE', 'STATUS_FLUSH_QUEUES']
    expect(rows).toEqual([
      ['39 MAPI_SUBSYSTEM', 'mapi', 'always', 'Outlook', validate],
      ['37 MAPI_SPOOLER', 'mapi', 'always', null, `${validate} ${flush}`],
      ['34 MAPI_AB', 'mapi', 'always', null, validate],
      ['35 MAPI_AB_PROVIDER', 'provider', 'optional', null, null],
      ['35 MAPI_AB_PROVIDER', 'provider', 'optional', null, null],
      ['33 MAPI_STORE_PROVIDER', 'provider', 'optional', null, null],
      ['33 MAPI_STORE_PROVIDER', 'provider', 'optional', null, null],
      ['36 MAPI_TRANSPORT_PROVIDER', 'provider', 'required', null, null],
    ])
  })

  test('of a nonmessaging session has no transport, and a spooler that has failed', () => {
    const session = toSession({ nonmessaging: true })
    expect(ids(session)).not.toContain('exchange/xp')
    expect(missingRows(session)).toEqual([{ id: 'exchange/xp', why: 'nonmessaging' }])
    expect(missingBasis('nonmessaging')).toBe('reference')
    const status = (one: EstablishedSession) =>
      toStatusRows(one).flatMap((row) => (row.status === null ? [] : [[row.id, row.status]]))
    expect(status(session)).toEqual([['spooler', 0x4]])
    expect(status(toSession())).toEqual([])
  })

  test('has no row of a disabled service and none of a provider that was left out', () => {
    const session = toSession({
      nonmessaging: true,
      standings: { 'exchange/ms': 'disabled', 'pst/ms': 'left-out' },
    })
    expect(ids(session)).toEqual([...ofMapi, 'contab/ab'])
    expect(missingRows(session)).toEqual([
      { id: 'exchange/ab', why: 'disabled' },
      { id: 'exchange/ms', why: 'disabled' },
      { id: 'pst/ms', why: 'left-out' },
      { id: 'exchange/xp', why: 'nonmessaging' },
    ])
    expect([missingBasis('disabled'), missingBasis('left-out')]).toEqual(['inference', 'inference'])
  })

  test('has no row yet of a provider that is still to start', () => {
    const session = toSession({ standings: { 'exchange/xp': 'not-started' } })
    expect(ids(session)).not.toContain('exchange/xp')
    expect(missingRows(session)).toEqual([])
  })

  test('leaves out every other provider of the computer', () => {
    expect(providersWithoutRow(standardComputer, toSession())).toEqual([])
    const archive = toSession({
      profile: 'Archive',
      services: servicesOf(standardComputer, 'Archive'),
    })
    expect(providersWithoutRow(standardComputer, archive)).toEqual([
      'exchange/ab',
      'contab/ab',
      'exchange/ms',
      'exchange/xp',
    ])
    const session = toSession({ nonmessaging: true, standings: { 'pst/ms': 'left-out' } })
    expect(providersWithoutRow(standardComputer, session)).toEqual(['pst/ms', 'exchange/xp'])
  })

  test('has the columns of the page, with the tags of the header', () => {
    expect(statusColumns.map(({ group, name, tag }) => [group, name, tag])).toEqual([
      ['provider', 'PR_DISPLAY_NAME', 0x3001001f],
      ['provider', 'PR_STATUS_CODE', 0x3e040003],
      ['provider', 'PR_RESOURCE_METHODS', 0x3e020003],
      ['mapi', 'PR_PROVIDER_DLL_NAME', 0x300a001f],
      ['mapi', 'PR_RESOURCE_FLAGS', 0x30090003],
      ['mapi', 'PR_RESOURCE_TYPE', 0x3e030003],
      ['computed', 'PR_ENTRYID', 0x0fff0102],
      ['computed', 'PR_INSTANCE_KEY', 0x0ff60102],
      ['computed', 'PR_OBJECT_TYPE', 0x0ffe0003],
      ['computed', 'PR_ROWID', 0x30000003],
      ['identity', 'PR_IDENTITY_DISPLAY', 0x3e00001f],
      ['identity', 'PR_IDENTITY_ENTRYID', 0x3e010102],
      ['identity', 'PR_IDENTITY_SEARCH_KEY', 0x3e050102],
      ['often', 'PR_PROVIDER_DISPLAY', 0x3006001f],
      ['often', 'PR_RESOURCE_PATH', 0x3e07001f],
      ['often', 'PR_STATUS_STRING', 0x3e08001f],
      ['often', 'PR_OWN_STORE_ENTRYID', 0x3e060102],
    ])
    expect(statusObjectType).toBe(0xa)
  })

  test('names the bits of its masks', () => {
    const status = { ...statusBits, ...transportStatusBits }
    expect(decodeBits(0x00110001, status)).toEqual([
      'STATUS_AVAILABLE',
      'STATUS_INBOUND_ENABLED',
      'STATUS_OUTBOUND_ENABLED',
    ])
    expect(decodeBits(0x1004, resourceFlags)).toEqual([
      'STATUS_PRIMARY_IDENTITY',
      'STATUS_PRIMARY_STORE',
    ])
    expect(decodeBits(0, status)).toEqual([])
    for (const bit of [...Object.values(status), ...Object.values(resourceFlags)]) {
      expect(bit & (bit - 1)).toBe(0)
    }
  })
})

test('a provider stands with its service, and a transport needs the spooler', () => {
  const session = toSession({
    nonmessaging: true,
    standings: { 'contab/ab': 'disabled', 'exchange/ms': 'left-out', 'exchange/xp': 'running' },
  })
  expect(
    (['contab/ab', 'exchange/ab', 'exchange/ms', 'exchange/xp'] as const).map((key) =>
      standingOf(session, key),
    ),
  ).toEqual(['disabled', 'running', 'left-out', 'not-started'])
})

test('providers stand as their message services tell', () => {
  const standings = toStandings([
    { id: 'pst', providers: [{ id: 'ms', status: 'left-out' }] },
    { id: 'contab', providers: [{ id: 'ab', status: 'starting' }] },
  ])
  expect(standings).toEqual({ 'pst/ms': 'left-out', 'contab/ab': 'not-started' })
})

test('the flags of OpenMsgStore have their published values', () => {
  expect(openFlags.map(({ name, bit }) => [name, bit])).toEqual([
    ['MDB_NO_DIALOG', 0x1],
    ['MDB_WRITE', 0x4],
    ['MAPI_DEFERRED_ERRORS', 0x8],
    ['MAPI_BEST_ACCESS', 0x10],
    ['MDB_TEMPORARY', 0x20],
    ['MDB_NO_MAIL', 0x80],
    ['MDB_ONLINE', 0x100],
  ])
  const all = Object.fromEntries(openFlags.map(({ name }) => [name, true]))
  expect(toOpenMask(all as Parameters<typeof toOpenMask>[0])).toBe(0x1bd)
})
