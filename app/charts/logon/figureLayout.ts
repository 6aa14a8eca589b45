import type { Layout, Place } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

const places = {
  newSession: {
    box: [280, 30, 168, 36],
    exits: {
      profileNameNull: { from: 'left', via: [150], to: 'left' },
      sharedSessionExists: { from: 'bottom', to: 'top' },
    },
  },
  sharedSessionExists: {
    box: [280, 112, 192, 50],
    exits: {
      returnSharedSession: { from: 'left', to: 'right' },
      profileNameNull: { from: 'bottom', to: 'top' },
    },
  },
  returnSharedSession: { box: [66, 112, 112, 42], exits: {} },
  profileNameNull: {
    box: [280, 198, 192, 50],
    exits: {
      useSpecifiedName: { from: 'right', to: 'left' },
      useDefault: { from: 'bottom', to: 'top' },
    },
  },
  useSpecifiedName: {
    box: [520, 198, 156, 44],
    exits: { credentialsValid: { from: 'right', via: [630, 432], to: 'top' } },
  },
  useDefault: {
    box: [280, 284, 192, 50],
    exits: {
      useDefaultName: { from: 'right', to: 'left' },
      logonUi: { from: 'bottom', to: 'top' },
    },
  },
  useDefaultName: {
    box: [520, 284, 156, 44],
    exits: { credentialsValid: { from: 'right', via: [630, 432], to: 'top' } },
  },
  logonUi: {
    box: [280, 370, 192, 50],
    exits: {
      promptForProfile: { from: 'right', to: 'left' },
      returnErrorNoProfile: { from: 'left', to: 'right' },
    },
  },
  promptForProfile: {
    box: [520, 370, 156, 42],
    exits: { credentialsValid: { from: 'right', via: [630, 432], to: 'top' } },
  },
  returnErrorNoProfile: { box: [66, 370, 112, 36], exits: {} },
  credentialsValid: {
    box: [500, 504, 180, 92],
    exits: {
      returnSession: { from: 'left', to: 'right' },
      passwordUi: { from: 'bottom', to: 'top' },
    },
  },
  returnSession: { box: [262, 504, 120, 36], exits: {} },
  passwordUi: {
    box: [500, 604, 200, 50],
    exits: {
      promptForPassword: { from: 'left', to: 'right' },
      returnErrorCredentials: { from: 'bottom', to: 'top' },
    },
  },
  promptForPassword: {
    box: [262, 604, 120, 36],
    exits: { returnSession: { from: 'top', to: 'bottom' } },
  },
  returnErrorCredentials: { box: [500, 688, 120, 36], exits: {} },
} satisfies Readonly<Partial<Record<LogonStateId, Place<LogonStateId>>>>

/** The arrangement of the published figure: positions, and the sides at which its exits leave. */
export const figureLayout: Layout = { places, stages: [] }
