import type { Computer, ProviderKey } from '../../mapi/computer'
import type { Reading } from '../chartDefinition'
import {
  firstIdentity,
  type IdentityCall,
  type IdentityContext,
  type IdentityInputs,
  isFirstOurReading,
  rowKeysOf,
  rowOf,
} from './identityRules'

interface Fact {
  /** The parameter that holds the value, where one does. */
  readonly input: (inputs: IdentityCall) => keyof IdentityInputs | null
  readonly value: (inputs: IdentityCall) => Reading['value']
}

const givenFact = (parameter: 'task' | 'primary' | 'provider' | 'service' | 'refuses'): Fact => ({
  input: () => parameter,
  value: (inputs) => inputs[parameter],
})

const rowFact = (key: ProviderKey): Fact => ({
  input: () => key,
  value: (inputs) => rowOf(inputs, key),
})

/** What steps read besides rows: inputs as they are, and the row that an input points at. */
const facts = {
  task: givenFact('task'),
  primary: givenFact('primary'),
  provider: givenFact('provider'),
  service: givenFact('service'),
  refuses: givenFact('refuses'),
  rowOfPrimary: {
    input: ({ primary }) => primary,
    value: (inputs) => (inputs.primary === null ? null : rowOf(inputs, inputs.primary)),
  },
  rowOfProvider: {
    input: ({ provider }) => provider,
    value: (inputs) => rowOf(inputs, inputs.provider),
  },
  firstIdentity: { input: () => null, value: firstIdentity },
} satisfies Record<string, Fact>

type NamedFact = keyof typeof facts

/** The rows of the standard computer. */
type StandardRow = 'exchange/ab' | 'contab/ab' | 'exchange/ms' | 'pst/ms' | 'exchange/xp'

export type IdentityFact = NamedFact | StandardRow
/** A computer may have other providers. */
export type IdentityRead = NamedFact | ProviderKey

/** More than these in a list say nothing; then it is left at the first row with an identity. */
const mostListed = 12

/** The rows that are looked through for an identity, as far as they are listed. */
export function rowsListed(computer: Computer): readonly ProviderKey[] {
  const keys = rowKeysOf(computer)
  return keys.length > mostListed ? [] : keys
}

const isRow = (read: string): read is ProviderKey => read.includes('/')

/** A value as the step in `context` reads it. */
export function readIdentity({ inputs }: IdentityContext, read: string): Reading {
  const fact: Fact | undefined = isRow(read) ? rowFact(read) : facts[read as NamedFact]
  if (!fact) throw new Error(`A step reads "${read}", which is no fact of identity`)
  const value = fact.value(inputs)
  return { read, input: fact.input(inputs), flag: null, value, basis: basisOf(read, inputs) }
}

/** Which row comes first is our reading, unless one row alone can be it. */
const basisOf = (read: string, inputs: IdentityCall): Reading['basis'] =>
  read === 'firstIdentity' && isFirstOurReading(inputs) ? 'inference' : null
