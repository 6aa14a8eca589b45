import {
  type ProviderKey,
  type ProviderKind,
  providerKey,
  splitProviderKey,
  toMessageServices,
} from '../../mapi/computer'
import { type OpenFlagName, openFlagBit, openFlags, toOpenMask } from '../../mapi/openFlags'
import type { Reading } from '../chartDefinition'
import {
  addressBooksLeft,
  isStoreFull,
  ownerOf,
  transportsToStart,
  type UseContext,
  type UseInputs,
} from './useRules'

interface Fact {
  /** The parameter that holds the value, where one does. */
  readonly input: (context: UseContext) => keyof UseInputs | null
  readonly value: (context: UseContext) => Reading['value']
}

const madeFact = (value: Fact['value']): Fact => ({ input: () => null, value })

const givenFact = (parameter: keyof UseInputs): Fact => ({
  input: () => parameter,
  value: ({ inputs }) => inputs[parameter as 'method'],
})

/** The provider that a step asks about: one question comes before it is taken. */
const ownerIn = (context: UseContext) => context.owner ?? ownerOf(context)

/** How one provider of the service in turn is set; all of a service stand or fall together. */
function serviceFact(kind: ProviderKind): Fact {
  const find = (context: UseContext): ProviderKey | null => {
    const owner = ownerIn(context)
    const service = toMessageServices(context.computer).find(
      ({ id }) => owner !== null && id === splitProviderKey(owner).service,
    )
    return service?.providers.includes(kind) ? providerKey(service, kind) : null
  }
  return {
    input: find,
    value: (context) => {
      const key = find(context)
      return key === null ? null : (context.inputs[key] ?? null)
    },
  }
}

/** What steps read besides flags: inputs as they are, and the provider that the call is about. */
const facts = {
  after: givenFact('after'),
  method: givenFact('method'),
  entry: givenFact('entry'),
  profile: givenFact('profile'),
  nomail: givenFact('nomail'),
  object: givenFact('object'),
  asked: givenFact('asked'),
  owner: { input: () => 'provider', value: ownerIn },
  serviceAb: serviceFact('ab'),
  serviceMs: serviceFact('ms'),
  serviceXp: serviceFact('xp'),
  addressBooksLeft: madeFact(addressBooksLeft),
  transports: madeFact((context) => context.transports ?? transportsToStart(context)),
  storeFull: madeFact((context) => (isStoreFull(context) ? 'yes' : 'no')),
} satisfies Record<string, Fact>

export type UseFact = keyof typeof facts
export type UseRead = OpenFlagName | UseFact

/** A value as the step in `context` reads it. */
export function readUse(context: UseContext, read: string): Reading {
  const { inputs } = context
  const flag = openFlags.find(({ name }) => name === read)
  if (flag) {
    const value = toOpenMask(inputs.flags)
    return { read, input: 'flags', flag: openFlagBit(flag.name), value, basis: null }
  }
  const fact: Fact | undefined = facts[read as UseFact]
  if (!fact) throw new Error(`A step of the session in use reads "${read}", which is no fact`)
  return { read, input: fact.input(context), flag: null, value: fact.value(context), basis: null }
}
