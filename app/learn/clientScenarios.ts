import type { LibraryEntries } from './scenarioEntries'
import { archive, individual, joined, noSession, nonmessaging, shared, standard } from './expected'

/** What published clients pass: MFCMAPI and MrMAPI, samples, and the combinations of Mapix.h. */
export const clients = {
  'mfcmapi-logon': {
    query: 'flags=0x3B&answers=ok',
    expects: shared(standard, { passes: ['promptForProfile'] }),
  },
  'mfcmapi-logon-with-flags': {
    query: 'flags=0x8000003B&shared=Archive&answers=ok:Outlook',
    expects: shared(standard, { passes: ['promptForProfile'], avoids: ['sharedSessionExists'] }),
  },
  'mfcmapi-needs-session': {
    query: 'flags=0x23&answers=ok:Archive',
    expects: individual(archive, { passes: ['promptForProfile'] }),
  },
  mrmapi: {
    query: 'flags=0x80008062',
    expects: nonmessaging(individual(standard, { passes: ['useDefaultName'], dialogs: 'none' })),
  },
  'mrmapi-named-profile': {
    query: 'flags=0x80008022&profile=Archive',
    expects: nonmessaging(individual(archive, { passes: ['useSpecifiedName'], dialogs: 'none' })),
  },
  'console-example': {
    query: 'flags=0x80000001&answers=ok',
    expects: individual(standard, { passes: ['sharedSessionExists', 'promptForProfile'] }),
  },
  'address-list-sample': {
    query: 'flags=0x1&shared=Outlook',
    expects: joined({ dialogs: 'none' }),
  },
  'simple-default': {
    query: 'flags=0x1009&answers=ok',
    expects: shared(standard, { passes: ['promptForProfile'] }),
  },
  'simple-explicit': {
    query: 'flags=0x1012',
    expects: noSession('returnErrorNoProfile', 'MAPI_E_LOGON_FAILED', { passes: ['logonUi'] }),
  },
} satisfies LibraryEntries
