import { expect, test } from 'vitest'
import { type ConflictId, conflictIds, findConflicts, isProfileNameNull } from './call'
import { flagBit, type LogonFlagName } from './flags'

interface Situation {
  readonly flags: readonly LogonFlagName[]
  readonly profile?: string | null
  readonly shared?: boolean
}

const find = ({ flags, profile = null, shared = false }: Situation) =>
  findConflicts({ flags: flags.reduce((mask, name) => mask + flagBit(name), 0), profile }, shared)

/** For every warning a call that earns it, and calls as near to it as can be that do not. */
const warnings: Record<ConflictId, { earned: Situation; notEarned: readonly Situation[] }> = {
  'no-extended': { earned: { flags: [] }, notEarned: [{ flags: ['MAPI_EXTENDED'] }] },
  'logon-ui-with-password-ui': {
    earned: { flags: ['MAPI_LOGON_UI', 'MAPI_PASSWORD_UI'] },
    notEarned: [{ flags: ['MAPI_LOGON_UI'] }, { flags: ['MAPI_PASSWORD_UI'] }],
  },
  'password-ui-today': {
    earned: { flags: ['MAPI_PASSWORD_UI'], profile: 'Outlook' },
    notEarned: [{ flags: ['MAPI_LOGON_UI'], profile: 'Outlook' }],
  },
  'password-ui-without-profile-name': {
    earned: { flags: ['MAPI_PASSWORD_UI'], profile: '' },
    notEarned: [{ flags: ['MAPI_PASSWORD_UI'], profile: 'Outlook' }, { flags: [] }],
  },
  'nt-service-without-no-mail': {
    earned: { flags: ['MAPI_NT_SERVICE'] },
    notEarned: [{ flags: ['MAPI_NT_SERVICE', 'MAPI_NO_MAIL'] }, { flags: [] }],
  },
  'nt-service-with-ui': {
    earned: { flags: ['MAPI_NT_SERVICE', 'MAPI_LOGON_UI'] },
    notEarned: [{ flags: ['MAPI_NT_SERVICE'] }, { flags: ['MAPI_LOGON_UI'] }],
  },
  'service-ui-always-without-logon-ui': {
    earned: { flags: ['MAPI_SERVICE_UI_ALWAYS'] },
    notEarned: [{ flags: ['MAPI_SERVICE_UI_ALWAYS', 'MAPI_LOGON_UI'] }, { flags: [] }],
  },
  'use-default-with-profile-name': {
    earned: { flags: ['MAPI_USE_DEFAULT'], profile: 'Archive' },
    notEarned: [
      { flags: ['MAPI_USE_DEFAULT'], profile: '' },
      { flags: [], profile: 'Archive' },
    ],
  },
  'explicit-profile-with-profile-name': {
    earned: { flags: ['MAPI_EXPLICIT_PROFILE'], profile: 'Archive' },
    notEarned: [{ flags: ['MAPI_EXPLICIT_PROFILE'] }, { flags: [], profile: 'Archive' }],
  },
  'explicit-profile-with-use-default': {
    earned: { flags: ['MAPI_EXPLICIT_PROFILE', 'MAPI_USE_DEFAULT'] },
    notEarned: [
      { flags: ['MAPI_EXPLICIT_PROFILE'] },
      { flags: ['MAPI_USE_DEFAULT'] },
      { flags: ['MAPI_EXPLICIT_PROFILE', 'MAPI_USE_DEFAULT'], profile: 'Archive' },
    ],
  },
  'app-profile-without-logon-ui': {
    earned: { flags: ['MAPI_APP_PROFILE'] },
    notEarned: [{ flags: ['MAPI_APP_PROFILE', 'MAPI_LOGON_UI'] }, { flags: [] }],
  },
  'profile-name-ignored': {
    earned: { flags: [], profile: 'Archive', shared: true },
    notEarned: [
      { flags: ['MAPI_NEW_SESSION'], profile: 'Archive', shared: true },
      { flags: [], profile: '', shared: true },
      { flags: [], profile: 'Archive' },
    ],
  },
  'allow-others-ignored': {
    earned: { flags: ['MAPI_ALLOW_OTHERS'], shared: true },
    notEarned: [
      { flags: ['MAPI_ALLOW_OTHERS', 'MAPI_NEW_SESSION'], shared: true },
      { flags: ['MAPI_ALLOW_OTHERS'] },
      { flags: [], shared: true },
    ],
  },
}

test.each(conflictIds)('warns of %s when the call earns it', (id) => {
  expect(find(warnings[id].earned)).toContain(id)
})

test.each(conflictIds)('is silent about %s when the call does not earn it', (id) => {
  for (const situation of warnings[id].notEarned) expect(find(situation)).not.toContain(id)
})

test.each(['MAPI_PASSWORD_UI', 'MAPI_SERVICE_UI_ALWAYS'] as const)(
  'counts %s as a user interface that a Windows service cannot have',
  (name) => {
    expect(find({ flags: ['MAPI_NT_SERVICE', name] })).toContain('nt-service-with-ui')
  },
)

test('has nothing against the call that the documentation recommends', () => {
  const flags = ['MAPI_EXTENDED', 'MAPI_NEW_SESSION', 'MAPI_LOGON_UI'] as const
  expect(find({ flags, profile: 'Outlook' })).toEqual([])
})

test('lists the warnings in one order, whatever the call', () => {
  const all = find({ flags: ['MAPI_PASSWORD_UI', 'MAPI_NT_SERVICE', 'MAPI_LOGON_UI'] })
  expect(all).toEqual(conflictIds.filter((id) => all.includes(id)))
  expect(all.length).toBeGreaterThan(3)
})

test('takes an empty profile name for NULL', () => {
  expect([null, '', ' ', 'Outlook'].map(isProfileNameNull)).toEqual([true, true, false, false])
})
