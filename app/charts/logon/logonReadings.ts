import { splitProviderKey } from '../../mapi/computer'
import { flagBit, type LogonFlagName, logonFlags, toMask } from '../../mapi/flags'
import type { Reading } from '../chartDefinition'
import {
  type LogonContext,
  type LogonInputs,
  failureInTurn,
  logonFailureCode,
  mayShowDialog,
  providerInTurn,
} from './logonRules'

interface Fact {
  /** The parameter of the world that holds the value, where one does. */
  readonly input: keyof LogonInputs | null
  readonly value: (context: LogonContext) => Reading['value']
  readonly basis?: (context: LogonContext) => Reading['basis']
}

/** What steps read besides flags: inputs as they are, and what the run has made of them. */
const facts = {
  mutex: { input: 'mutex', value: ({ inputs }) => inputs.mutex },
  shared: { input: 'shared', value: ({ inputs }) => inputs.shared },
  profile: { input: 'profile', value: ({ inputs }) => inputs.profile },
  default: { input: 'default', value: ({ inputs }) => inputs.default },
  credentials: { input: 'credentials', value: ({ inputs }) => inputs.credentials },
  chosenProfile: { input: null, value: ({ profile }) => profile },
  checkBox: { input: null, value: ({ checkBox }) => checkBox },
  servicesToConfigure: {
    input: null,
    value: ({ services, asked }) => services.length - asked.length,
  },
  providersLeft: { input: null, value: ({ queue }) => queue.length },
  firstFailure: {
    input: 'fault',
    value: (context) => failureInTurn(context)?.first ?? 'none',
    basis: (context) => {
      const cause = failureInTurn(context)?.first
      return cause
        ? logonFailureCode(mayShowDialog(context), providerInTurn(context), cause).basis
        : null
    },
  },
  secondFailure: { input: 'fault', value: (context) => failureInTurn(context)?.second ?? 'none' },
  configuredBefore: {
    input: null,
    value: ({ configured, provider }) =>
      provider !== null && configured.includes(splitProviderKey(provider).service),
  },
  unsupplied: { input: null, value: ({ unsupplied }) => unsupplied },
  attempt: { input: null, value: ({ attempt }) => attempt },
} satisfies Record<string, Fact>

export type LogonFact = keyof typeof facts
export type LogonRead = LogonFlagName | LogonFact

const isFlag = (read: string): read is LogonFlagName =>
  logonFlags.some((flag) => flag.name === read)

/** A value as the step in `context` reads it. */
export function readLogon(context: LogonContext, read: string): Reading {
  if (isFlag(read)) {
    const mask = toMask(context.inputs.flags)
    return { read, input: 'flags', flag: flagBit(read), value: mask, basis: null }
  }
  const fact: Fact | undefined = facts[read as LogonFact]
  if (!fact)
    throw new Error(`A logon step reads "${read}", which is no flag and no fact of a logon`)
  return {
    read,
    input: fact.input,
    flag: null,
    value: fact.value(context),
    basis: fact.basis?.(context) ?? null,
  }
}
