import type { Goal } from './goal'

type Services = NonNullable<Goal['services']>

/** All message services of the profile Outlook are up; those of Archive. */
export const standard: Services = { exchange: 'up', contab: 'up', pst: 'up' }
export const archive: Services = { pst: 'up' }

/** A new session, and how its message services stand. */
const newSession = (
  session: 'new-shared' | 'new-individual',
  services: Services,
  more: Goal = {},
): Goal => ({
  result: 'S_OK',
  end: 'returnSession',
  details: { session, nonmessaging: false },
  services,
  ...more,
})
export const individual = (services: Services, more?: Goal) =>
  newSession('new-individual', services, more)
export const shared = (services: Services, more?: Goal) => newSession('new-shared', services, more)

/** The shared session that exists already. */
export const joined = (more: Goal = {}): Goal => ({
  result: 'S_OK',
  end: 'returnSharedSession',
  details: { session: 'existing-shared', nonmessaging: false },
  ...more,
})

/** The same for a client with MAPI_NO_MAIL. */
export const nonmessaging = (goal: Goal): Goal => ({
  ...goal,
  details: { ...goal.details, nonmessaging: true },
})

/** An end without a session. */
export const noSession = (end: string, result: Goal['result'], more: Goal = {}): Goal => ({
  ...(result && { result }),
  end,
  details: { session: null, nonmessaging: false },
  ...more,
})

/** A logon with the default profile, with and without dialogs. */
export const withDialogs = 'flags=LOGON_UI,NEW_SESSION,EXTENDED,USE_DEFAULT'
export const silent = 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT'
