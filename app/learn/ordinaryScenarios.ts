import type { LibraryEntries } from './scenarioEntries'
import { archive, individual, joined, nonmessaging, shared, standard } from './expected'

/** What clients want on an ordinary day. */
export const ordinary = {
  'mail-client': {
    query: 'flags=LOGON_UI,ALLOW_OTHERS,EXTENDED,USE_DEFAULT',
    expects: shared(standard, {
      passes: ['sharedSessionExists', 'useDefaultName'],
      dialogs: 'none',
    }),
  },
  'background-indexer': {
    query: 'flags=EXTENDED,NO_MAIL,BG_SESSION&shared=Outlook',
    expects: nonmessaging(joined({ dialogs: 'none' })),
  },
  'named-profile': {
    query: 'flags=NEW_SESSION,EXTENDED&profile=Archive',
    expects: individual(archive, { passes: ['useSpecifiedName'], dialogs: 'none' }),
  },
  'user-chooses': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXPLICIT_PROFILE,EXTENDED&answers=ok:Archive',
    expects: individual(archive, { passes: ['promptForProfile'] }),
  },
  'windows-service': {
    query: 'flags=NEW_SESSION,EXTENDED,NO_MAIL,NT_SERVICE&profile=Outlook',
    expects: nonmessaging(individual(standard, { passes: ['useSpecifiedName'], dialogs: 'none' })),
  },
  'empty-name': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED&profile=',
    expects: { waits: 'promptForProfile', passes: ['useDefault', 'logonUi'] },
  },
  'name-and-default': {
    query: 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&profile=Archive',
    expects: individual(archive, { passes: ['useSpecifiedName'], avoids: ['useDefault'] }),
  },
} satisfies LibraryEntries
