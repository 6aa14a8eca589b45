import type { Layout, Place } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

const places = {
  newSession: {
    x: 280,
    y: 30,
    w: 168,
    h: 36,
    exits: {
      profileNameNull: { from: 'left', via: [150], to: 'left' },
      sharedSessionExists: { from: 'bottom', to: 'top' },
    },
  },
  sharedSessionExists: {
    x: 280,
    y: 112,
    w: 192,
    h: 50,
    exits: {
      returnSharedSession: { from: 'left', to: 'right' },
      profileNameNull: { from: 'bottom', to: 'top' },
    },
  },
  returnSharedSession: { x: 66, y: 112, w: 112, h: 42, exits: {} },
  profileNameNull: {
    x: 280,
    y: 198,
    w: 192,
    h: 50,
    exits: {
      useSpecifiedName: { from: 'right', to: 'left' },
      useDefault: { from: 'bottom', to: 'top' },
    },
  },
  useSpecifiedName: {
    x: 520,
    y: 198,
    w: 156,
    h: 44,
    exits: { credentialsValid: { from: 'right', via: [630, 432], to: 'top' } },
  },
  useDefault: {
    x: 280,
    y: 284,
    w: 192,
    h: 50,
    exits: {
      useDefaultName: { from: 'right', to: 'left' },
      logonUi: { from: 'bottom', to: 'top' },
    },
  },
  useDefaultName: {
    x: 520,
    y: 284,
    w: 156,
    h: 44,
    exits: { credentialsValid: { from: 'right', via: [630, 432], to: 'top' } },
  },
  logonUi: {
    x: 280,
    y: 370,
    w: 192,
    h: 50,
    exits: {
      promptForProfile: { from: 'right', to: 'left' },
      returnErrorNoProfile: { from: 'left', to: 'right' },
    },
  },
  promptForProfile: {
    x: 520,
    y: 370,
    w: 156,
    h: 42,
    exits: { credentialsValid: { from: 'right', via: [630, 432], to: 'top' } },
  },
  returnErrorNoProfile: { x: 66, y: 370, w: 112, h: 36, exits: {} },
  credentialsValid: {
    x: 500,
    y: 504,
    w: 180,
    h: 92,
    exits: {
      returnSession: { from: 'left', to: 'right' },
      passwordUi: { from: 'bottom', to: 'top' },
    },
  },
  returnSession: { x: 262, y: 504, w: 120, h: 36, exits: {} },
  passwordUi: {
    x: 500,
    y: 604,
    w: 200,
    h: 50,
    exits: {
      promptForPassword: { from: 'left', to: 'right' },
      returnErrorCredentials: { from: 'bottom', to: 'top' },
    },
  },
  promptForPassword: {
    x: 262,
    y: 604,
    w: 120,
    h: 36,
    exits: { returnSession: { from: 'top', to: 'bottom' } },
  },
  returnErrorCredentials: { x: 500, y: 688, w: 120, h: 36, exits: {} },
} satisfies Readonly<Partial<Record<LogonStateId, Place<LogonStateId>>>>

/** The arrangement of the published figure: positions, and the sides at which its exits leave. */
export const figureLayout: Layout = { width: 660, height: 710, places, stages: [] }
