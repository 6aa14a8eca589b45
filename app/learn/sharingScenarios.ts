import { storyExamples } from '../story/examples'
import { callOfStory, toStory } from './callOfStory'
import type { LibraryEntries } from './scenarioEntries'
import { archive, individual, joined, standard } from './expected'

/** Several clients on one computer. */
export const sharing = {
  'wrong-profile': {
    query: 'flags=EXTENDED&profile=Archive&shared=Outlook',
    expects: joined({ avoids: ['useSpecifiedName'] }),
  },
  'wrong-profile-of-another': {
    ...callOfStory(storyExamples.whole, 3),
    expects: joined({ avoids: ['useSpecifiedName'] }),
  },
  'own-profile-beside-shared': {
    query: 'flags=NEW_SESSION,EXTENDED&profile=Archive&shared=Outlook',
    expects: individual(archive, { passes: ['useSpecifiedName'], avoids: ['sharedSessionExists'] }),
  },
  'nothing-to-join': {
    ...callOfStory(
      toStory(
        '1:logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Outlook',
        '2:logon?flags=MAPI_EXTENDED,MAPI_USE_DEFAULT',
      ),
      2,
    ),
    expects: individual(standard, { passes: ['sharedSessionExists', 'useDefaultName'] }),
  },
  'messaging-client-joins': {
    ...callOfStory(storyExamples.spooler, 3),
    expects: joined(),
  },
  'third-client-meets-limit': {
    ...callOfStory(storyExamples.whole, 4),
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { returns: ['MAPI_E_SESSION_LIMIT'] },
    ),
  },
} satisfies LibraryEntries
