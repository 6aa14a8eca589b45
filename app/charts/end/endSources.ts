import type { ContradictionId } from '../../mapi/contradictions'
import type { EndStateId } from './endStates'

/** Titles of the pages of the documentation that the steps rest on, by file name. */
export const pages: Readonly<Record<string, string>> = {
  'ending-a-mapi-session': 'Ending a MAPI Session',
  'canceling-a-notification': 'Canceling a Notification',
  'imapisession-openaddressbook': 'IMAPISession::OpenAddressBook',
  mapifreebuffer: 'MAPIFreeBuffer',
  'imapisession-logoff': 'IMAPISession::Logoff',
  'imapisession-advise': 'IMAPISession::Advise',
  extended_notification: 'EXTENDED_NOTIFICATION',
  'registering-for-a-notification': 'Registering for a Notification',
  'shutting-down-a-service-provider': 'Shutting Down a Service Provider',
  'starting-a-mapi-session': 'Starting a MAPI Session',
  'initializing-the-mapi-utilities': 'Initializing the MAPI Utilities',
  'using-thread-safe-objects': 'Using Thread-Safe Objects',
  mapiuninitialize: 'MAPIUninitialize',
  mapiinitialize: 'MAPIInitialize',
  deinitmapiutil: 'DeinitMapiUtil',
  scinitmapiutil: 'ScInitMapiUtil',
  'fast-shutdown-overview': 'Fast Shutdown Overview',
  'best-practices-for-fast-shutdown': 'Best Practices for Fast Shutdown',
}

/** The pages of the documentation that each step rests on, the most telling one first. */
const pagesOfSteps: Readonly<Record<EndStateId, readonly string[]>> = {
  endSession: [
    'ending-a-mapi-session',
    'fast-shutdown-overview',
    'best-practices-for-fast-shutdown',
  ],
  mailQueued: ['ending-a-mapi-session'],
  stayLoggedOn: ['ending-a-mapi-session'],
  mailSent: ['ending-a-mapi-session'],
  mailLeftBehind: ['ending-a-mapi-session'],
  unadvise: ['ending-a-mapi-session', 'canceling-a-notification'],
  lateNotifications: ['canceling-a-notification'],
  releaseObjects: ['ending-a-mapi-session'],
  objectsLeftOpen: ['ending-a-mapi-session'],
  addressBookReleased: ['imapisession-openaddressbook', 'ending-a-mapi-session'],
  addressBookLeftOpen: ['imapisession-openaddressbook', 'ending-a-mapi-session'],
  cachedEntryIds: ['ending-a-mapi-session'],
  freeBuffers: ['ending-a-mapi-session', 'mapifreebuffer'],
  logoff: ['imapisession-logoff', 'ending-a-mapi-session', 'shutting-down-a-service-provider'],
  logoffShared: [
    'imapisession-logoff',
    'ending-a-mapi-session',
    'registering-for-a-notification',
    'extended_notification',
  ],
  sessionShared: ['imapisession-logoff'],
  othersShutDown: [
    'imapisession-logoff',
    'ending-a-mapi-session',
    'registering-for-a-notification',
    'imapisession-advise',
    'extended_notification',
  ],
  objectsOpen: ['ending-a-mapi-session'],
  objectsInvalid: ['ending-a-mapi-session'],
  afterLogoff: ['imapisession-logoff'],
  methodAfterLogoff: ['imapisession-logoff'],
  releaseSession: ['ending-a-mapi-session', 'imapisession-logoff'],
  oleInitialized: ['ending-a-mapi-session', 'starting-a-mapi-session'],
  oleFirst: ['ending-a-mapi-session'],
  oleUninitialize: ['ending-a-mapi-session'],
  mapiUninitialize: [
    'mapiuninitialize',
    'ending-a-mapi-session',
    'shutting-down-a-service-provider',
    'initializing-the-mapi-utilities',
  ],
  countsEqual: ['mapiuninitialize', 'mapiinitialize', 'using-thread-safe-objects'],
  countsDiffer: ['mapiuninitialize', 'mapiinitialize'],
  oleLate: ['ending-a-mapi-session'],
  uncleanExit: ['ending-a-mapi-session'],
  utilitiesUsed: ['ending-a-mapi-session', 'scinitmapiutil'],
  deinitMapiUtil: ['ending-a-mapi-session', 'deinitmapiutil', 'scinitmapiutil'],
  calledLate: ['mapiuninitialize'],
  callAfterUninitialize: ['mapiuninitialize'],
  sessionEnded: ['imapisession-logoff', 'ending-a-mapi-session'],
}

/** The pages of a step. */
export const sourcesOf = (node: string): readonly string[] => pagesOfSteps[node as EndStateId]

const contradictions: Readonly<Partial<Record<EndStateId, readonly ContradictionId[]>>> = {
  logoffShared: ['C16', 'C17'],
  sessionShared: ['C17'],
  othersShutDown: ['C16', 'C17'],
  mapiUninitialize: ['C32'],
  utilitiesUsed: ['C27'],
  deinitMapiUtil: ['C27'],
  calledLate: ['C27'],
  sessionEnded: ['C16'],
}

/** The contradictions of the documents that touch a step. */
export const contradictionsOf = (node: string): readonly ContradictionId[] =>
  contradictions[node as EndStateId] ?? []
