import type { ContradictionId } from '../../mapi/contradictions'
import type { StartStateId } from './startStates'

/** Titles of the pages of the documentation that the steps rest on, by file name. */
export const pages: Readonly<Record<string, string>> = {
  'starting-a-mapi-session': 'Starting a MAPI Session',
  mapiinitialize: 'MAPIInitialize',
  mapiinit_0: 'MAPIINIT_0',
  'initializing-mapi': 'Initializing MAPI',
  'using-thread-safe-objects': 'Using Thread-Safe Objects',
  'calling-mapi-from-windows-services': 'Calling MAPI from Windows Services',
  'initializing-ole-for-mapi': 'Initializing OLE for MAPI',
  'initializing-the-mapi-utilities': 'Initializing the MAPI Utilities',
  scinitmapiutil: 'ScInitMapiUtil',
  mapilogonex: 'MAPILogonEx',
}

/** The pages of the documentation that each step rests on, the most telling one first. */
const pagesOfSteps: Readonly<Record<StartStateId, readonly string[]>> = {
  startSession: ['starting-a-mapi-session'],
  initializeCalled: ['mapiinitialize', 'initializing-mapi', 'using-thread-safe-objects'],
  checkParameters: ['mapiinitialize', 'mapiinit_0'],
  initializedBefore: ['initializing-mapi', 'mapiinitialize'],
  raiseCount: ['initializing-mapi', 'mapiinitialize'],
  windowsService: ['mapiinitialize', 'mapiinit_0', 'calling-mapi-from-windows-services'],
  checkRegistry: ['mapiinitialize'],
  checkVersions: ['mapiinitialize'],
  noCoInit: ['mapiinit_0', 'initializing-mapi'],
  initializeOle: ['mapiinitialize', 'calling-mapi-from-windows-services'],
  processGlobals: ['mapiinitialize'],
  sharedGlobals: ['mapiinitialize'],
  notificationEngine: ['mapiinitialize', 'initializing-mapi', 'mapiinit_0'],
  profileProvider: ['mapiinitialize'],
  returnInvalidParameter: ['mapiinitialize'],
  returnUnknownFlags: ['mapiinitialize', 'mapiinit_0'],
  returnTooComplex: ['mapiinitialize'],
  returnVersion: ['mapiinitialize'],
  returnOleError: ['mapiinitialize'],
  returnSessionLimit: ['mapiinitialize'],
  returnNotEnoughResources: ['mapiinitialize'],
  returnInvalidObject: ['mapiinitialize'],
  returnNotInitialized: ['mapiinitialize'],
  oleNeeded: ['starting-a-mapi-session', 'initializing-ole-for-mapi'],
  oleInitialize: ['initializing-ole-for-mapi', 'calling-mapi-from-windows-services'],
  utilitiesNeeded: ['starting-a-mapi-session', 'initializing-the-mapi-utilities'],
  scInitMapiUtil: ['scinitmapiutil', 'initializing-the-mapi-utilities'],
  mapiLogonEx: ['mapiinitialize', 'mapilogonex'],
  goOn: ['starting-a-mapi-session', 'mapilogonex'],
  returnNotCalled: ['mapiinitialize', 'initializing-the-mapi-utilities'],
}

/** The pages of a step. */
export const sourcesOf = (node: string): readonly string[] => pagesOfSteps[node as StartStateId]

/** The contradictions of the documents that touch each step. */
const contradictions: Readonly<Record<StartStateId, readonly ContradictionId[]>> = {
  startSession: [],
  initializeCalled: [],
  checkParameters: [],
  initializedBefore: ['C33'],
  raiseCount: ['C33'],
  windowsService: [],
  checkRegistry: [],
  checkVersions: [],
  noCoInit: ['C34'],
  initializeOle: [],
  processGlobals: ['C21'],
  sharedGlobals: [],
  notificationEngine: [],
  profileProvider: [],
  returnInvalidParameter: [],
  returnUnknownFlags: [],
  returnTooComplex: [],
  returnVersion: [],
  returnOleError: [],
  returnSessionLimit: ['C21'],
  returnNotEnoughResources: [],
  returnInvalidObject: [],
  returnNotInitialized: [],
  oleNeeded: [],
  oleInitialize: [],
  utilitiesNeeded: [],
  scInitMapiUtil: ['C27'],
  mapiLogonEx: [],
  goOn: ['C13'],
  returnNotCalled: [],
}

/** The contradictions of the documents that touch a step. */
export const contradictionsOf = (node: string): readonly ContradictionId[] =>
  contradictions[node as StartStateId]
