import { hasFlag, type LogonFlagName } from './flags'

/** What a client passes to MAPILogonEx. Password and window handle change nothing here. */
export interface Call {
  /** `flFlags`, unsigned, 32 bits. */
  readonly flags: number
  /** `lpszProfileName`; `null` is NULL. */
  readonly profile: string | null
}

/** "" counts as NULL: the reference page treats both alike in the rule for MAPI_LOGON_UI. */
export const isProfileNameNull = (profile: string | null): profile is null | '' => !profile

/**
 * The warnings that a call can earn; none of them blocks it. Source: `mapilogonex`,
 * `logging-on-to-mapi`, `calling-mapi-from-windows-services`, and the 1998 page of MAPILogonEx
 * for MAPI_PASSWORD_UI.
 */
export const conflictIds = [
  'no-extended',
  'logon-ui-with-password-ui',
  'password-ui-today',
  'password-ui-without-profile-name',
  'nt-service-without-no-mail',
  'nt-service-with-ui',
  'service-ui-always-without-logon-ui',
  'use-default-with-profile-name',
  'explicit-profile-with-profile-name',
  'explicit-profile-with-use-default',
  'app-profile-without-logon-ui',
  'profile-name-ignored',
  'allow-others-ignored',
] as const
export type ConflictId = (typeof conflictIds)[number]

/** The warnings of one call, in the order of `conflictIds`. */
export function findConflicts({ flags, profile }: Call, sharedSession: boolean): ConflictId[] {
  const set = (name: LogonFlagName) => hasFlag(flags, name)
  const named = !isProfileNameNull(profile)
  const joins = sharedSession && !set('MAPI_NEW_SESSION')
  const anyUi = set('MAPI_LOGON_UI') || set('MAPI_PASSWORD_UI') || set('MAPI_SERVICE_UI_ALWAYS')
  const found: Record<ConflictId, boolean> = {
    'no-extended': !set('MAPI_EXTENDED'),
    'logon-ui-with-password-ui': set('MAPI_LOGON_UI') && set('MAPI_PASSWORD_UI'),
    'password-ui-today': set('MAPI_PASSWORD_UI'),
    'password-ui-without-profile-name': set('MAPI_PASSWORD_UI') && !named,
    'nt-service-without-no-mail': set('MAPI_NT_SERVICE') && !set('MAPI_NO_MAIL'),
    'nt-service-with-ui': set('MAPI_NT_SERVICE') && anyUi,
    'service-ui-always-without-logon-ui': set('MAPI_SERVICE_UI_ALWAYS') && !set('MAPI_LOGON_UI'),
    'use-default-with-profile-name': set('MAPI_USE_DEFAULT') && named,
    'explicit-profile-with-profile-name': set('MAPI_EXPLICIT_PROFILE') && named,
    'explicit-profile-with-use-default':
      set('MAPI_EXPLICIT_PROFILE') && set('MAPI_USE_DEFAULT') && !named,
    'app-profile-without-logon-ui': set('MAPI_APP_PROFILE') && !set('MAPI_LOGON_UI'),
    'profile-name-ignored': named && joins,
    'allow-others-ignored': set('MAPI_ALLOW_OTHERS') && joins,
  }
  return conflictIds.filter((id) => found[id])
}
