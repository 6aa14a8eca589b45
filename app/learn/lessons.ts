import { storyExamples } from '../story/examples'
import { callOfStory, toStory } from './callOfStory'
import { silent, withDialogs } from './expected'
import type { ScenarioId } from './scenarios'
import type { Exercise, Lesson, TaskLink } from './tasks'

/** An exercise of the logon chart, if no other is named. */
type Entry = Omit<Exercise, 'kind' | 'id' | 'chart'> & Partial<TaskLink>

/**
 * The exercises by id. None asks for a code that no document names, nor for what the call returns
 * once a service is disabled: there the documents contradict each other.
 */
const collection = {
  'name-a-profile': {
    query: 'flags=NEW_SESSION,EXTENDED',
    goal: { result: 'S_OK', passes: ['useSpecifiedName'], dialogs: 'none' },
    may: ['flags', 'profile'],
  },
  'no-name-no-dialog': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED',
    goal: { result: 'S_OK', dialogs: 'none', inputs: { profile: null } },
    may: ['flags', 'profile'],
  },
  'let-the-user-choose': {
    query: withDialogs,
    goal: { result: 'S_OK', passes: ['promptForProfile'] },
    may: ['flags', 'profile'],
  },
  'set-a-default': {
    query: `${silent}&default=`,
    goal: { result: 'S_OK', dialogs: 'none', inputs: { profile: null } },
    may: ['flags', 'profile', 'default'],
  },
  'nothing-to-go-on': {
    query: `${withDialogs}&profile=Outlook`,
    goal: { end: 'returnErrorNoProfile' },
    may: ['flags', 'profile'],
  },

  'join-the-session': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED&shared=Outlook',
    goal: { result: 'S_OK', details: { session: 'existing-shared' }, dialogs: 'none' },
    may: ['flags', 'profile'],
  },
  'land-in-anothers-profile': {
    ...callOfStory(
      toStory(
        '1:logon?flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS,MAPI_EXTENDED&profile=Outlook',
        '2:logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Archive',
      ),
      2,
    ),
    goal: {
      result: 'S_OK',
      details: { session: 'existing-shared' },
      inputs: { profile: 'Archive' },
    },
    may: ['flags', 'profile'],
  },
  'stay-on-your-own': {
    query: 'flags=ALLOW_OTHERS,EXTENDED&profile=Archive&shared=Outlook',
    goal: {
      result: 'S_OK',
      details: { session: 'new-individual' },
      inputs: { profile: 'Archive' },
    },
    may: ['flags', 'profile'],
  },
  'share-without-mail': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED&profile=Outlook',
    goal: {
      result: 'S_OK',
      details: { session: 'new-shared', nonmessaging: true },
      dialogs: 'none',
    },
    may: ['flags', 'profile'],
  },
  'do-not-wait': {
    query: `${silent}&mutex=held`,
    goal: { result: 'MAPI_E_TIMEOUT' },
    may: ['flags', 'profile'],
  },
  'wait-and-join': {
    query: 'flags=NEW_SESSION,EXTENDED,TIMEOUT_SHORT&profile=Archive&shared=Outlook&mutex=held',
    goal: {
      result: 'S_OK',
      details: { session: 'existing-shared' },
      passes: ['waitForMutex'],
    },
    may: ['flags', 'profile'],
  },

  'let-the-user-cancel': {
    query: silent,
    goal: { result: 'MAPI_E_USER_CANCEL' },
    may: ['flags', 'profile'],
  },
  'ask-for-the-service-password': {
    query: `${silent}&fault=exchange/ms:wrong-password`,
    goal: { result: 'S_OK', services: { exchange: 'up' } },
    may: ['flags'],
  },
  'tick-the-box': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED',
    goal: {
      result: 'S_OK',
      passes: ['configureEveryService'],
      inputs: { 'flags.MAPI_SERVICE_UI_ALWAYS': false },
    },
    may: ['flags', 'profile'],
  },
  'configure-before-the-logon': {
    query: `${withDialogs}&fault=exchange/ms:unconfigured`,
    goal: {
      result: 'S_OK',
      services: { exchange: 'up', contab: 'up', pst: 'up' },
      avoids: ['configureService'],
    },
    may: ['flags'],
  },
  'ask-for-the-old-password': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED&profile=Archive&credentials=invalid',
    goal: {
      result: 'S_OK',
      passes: ['promptForPassword'],
      inputs: { 'flags.MAPI_LOGON_UI': false },
    },
    may: ['flags'],
  },

  'switch-off-exchange': {
    query: silent,
    goal: { services: { exchange: 'disabled', pst: 'up' } },
    may: ['fault'],
  },
  'leave-one-provider-out': {
    query: `${silent}&fault=exchange/ms:server-unavailable`,
    goal: { services: { exchange: 'partial' } },
    may: ['fault'],
  },
  'give-a-second-try': {
    query: `${silent}&fault=exchange/ab:server-unavailable`,
    goal: { result: 'S_OK', services: { exchange: 'up' }, passes: ['secondLogon'] },
    may: ['flags'],
  },
  'supply-the-settings': {
    query: 'flags=NEW_SESSION,EXTENDED&profile=Archive&fault=pst/ms:unconfigured',
    goal: { result: 'S_OK', services: { pst: 'up' }, passes: ['configureService'] },
    may: ['flags'],
  },
  'another-code': {
    query: `${withDialogs}&fault=exchange/ms:server-unavailable`,
    goal: { returns: ['MAPI_E_LOGON_FAILED'] },
    may: ['flags'],
  },
  'without-the-transport': {
    query: `${silent}&fault=exchange/xp:version`,
    goal: { result: 'S_OK', services: { exchange: 'up' } },
    may: ['flags'],
  },
  'disable-everything': {
    query: silent,
    goal: { services: { exchange: 'disabled', contab: 'disabled', pst: 'disabled' } },
    may: ['fault'],
    most: 3,
  },

  'mend-mfcmapi': {
    query: 'flags=0x3B&fault=pst/ms:wrong-password',
    goal: { result: 'S_OK', details: { session: 'new-shared' }, dialogs: 'none' },
    may: ['flags', 'profile'],
    locked: ['flags.MAPI_EXPLICIT_PROFILE', 'flags.MAPI_USE_DEFAULT'],
  },
  'mend-the-windows-service': {
    query: 'flags=LOGON_UI,EXTENDED,NT_SERVICE',
    goal: {
      result: 'S_OK',
      details: { session: 'new-individual', nonmessaging: true },
      dialogs: 'none',
      inputs: { 'flags.MAPI_LOGON_UI': false, 'flags.MAPI_NEW_SESSION': true },
    },
    may: ['flags', 'profile'],
    locked: ['flags.MAPI_NT_SERVICE'],
  },
  'three-services-three-states': {
    query: withDialogs,
    goal: { services: { exchange: 'partial', contab: 'disabled', pst: 'up' }, dialogs: 'none' },
    may: ['fault'],
    most: 2,
  },
  'settings-without-logon-ui': {
    query: `${silent}&fault=exchange/ab:unconfigured`,
    goal: { result: 'S_OK', services: { exchange: 'up' } },
    may: ['flags'],
    locked: ['flags.MAPI_LOGON_UI'],
  },
  'under-the-limit': {
    ...callOfStory(storyExamples.whole, 4),
    goal: { result: 'S_OK', avoids: ['disableService'], inputs: { profile: 'Outlook' } },
    may: ['flags', 'profile'],
  },
  'start-the-windows-service': {
    chart: 'start',
    query: 'service=yes&flags=LOGON_UI,NEW_SESSION,EXTENDED,NO_MAIL,NT_SERVICE',
    goal: {
      result: 'S_OK',
      passes: ['checkRegistry'],
      inputs: { 'flags.MAPI_LOGON_UI': false },
    },
    may: ['init', 'flags'],
  },
  'warned-by-the-address-book': {
    chart: 'use',
    query: 'method=OpenAddressBook',
    goal: { result: 'MAPI_W_ERRORS_RETURNED' },
    may: ['exchange', 'contab', 'pst'],
    most: 1,
  },
  'end-without-harm': {
    chart: 'end',
    query: 'release=after&flags=MAPI_LOGOFF_SHARED&shared=yes&ole=after',
    goal: { details: { clean: true }, passes: ['oleUninitialize'] },
    may: ['release', 'flags', 'ole'],
  },
} satisfies Readonly<Record<string, Entry>>

export type ExerciseId = keyof typeof collection

/** Goals to reach. What solves them is worked out from the machine and stands nowhere. */
export const exercises: readonly (Exercise & { readonly id: ExerciseId })[] = (
  Object.keys(collection) as ExerciseId[]
).map((id) => ({ kind: 'exercise', id, chart: 'logon', ...collection[id] }))

/** What is looked at and what is done in each lesson, in order. */
const course = {
  profile: [
    'no-profile-name',
    'name-a-profile',
    'named-profile',
    'no-name-no-dialog',
    'mail-client',
    'let-the-user-choose',
    'no-default-profile',
    'set-a-default',
    'name-and-default',
    'nothing-to-go-on',
    'unknown-profile',
  ],
  sharing: [
    'new-shared-session',
    'join-the-session',
    'background-indexer',
    'land-in-anothers-profile',
    'wrong-profile-of-another',
    'stay-on-your-own',
    'messaging-client-joins',
    'share-without-mail',
    'mutex-wait',
    'do-not-wait',
    'wait-and-join',
  ],
  dialogs: [
    'user-chooses',
    'let-the-user-cancel',
    'profile-dialog-cancelled',
    'service-password-no-dialog',
    'ask-for-the-service-password',
    'service-password-cancelled',
    'tick-the-box',
    'every-dialog-cancelled',
    'configure-before-the-logon',
    'old-password-refused',
    'ask-for-the-old-password',
    'old-password-wrong-once',
  ],
  services: [
    'version-refused',
    'switch-off-exchange',
    'leave-one-provider-out',
    'one-provider-out',
    'give-a-second-try',
    'server-still-away',
    'supply-the-settings',
    'settings-not-accepted',
    'another-code',
    'without-the-transport',
    'disable-everything',
    'every-service-disabled',
  ],
  combinations: [
    'mfcmapi-logon',
    'mend-mfcmapi',
    'mend-the-windows-service',
    'mrmapi',
    'three-services-three-states',
    'left-out-at-second-try',
    'services-shown-without-logon-ui',
    'settings-without-logon-ui',
    'third-client-meets-limit',
    'under-the-limit',
    'start-the-windows-service',
    'warned-by-the-address-book',
    'address-book-with-warning',
    'end-without-harm',
    'others-told-to-log-off',
  ],
} satisfies Readonly<Record<string, readonly (ScenarioId | ExerciseId)[]>>

export type LessonId = keyof typeof course

/** The lessons, the easiest first. */
export const lessons: readonly (Lesson & { readonly id: LessonId })[] = (
  Object.keys(course) as LessonId[]
).map((id) => ({ id, tasks: course[id] }))
