import type { Reading } from '../chartDefinition'
import {
  firstIdentity,
  type IdentityContext,
  type IdentityInputs,
  isFirstOurReading,
  type RowKey,
} from './identityRules'

interface Fact {
  /** The parameter that holds the value, where one does. */
  readonly input: (inputs: IdentityInputs) => keyof IdentityInputs | null
  readonly value: (inputs: IdentityInputs) => Reading['value']
}

const givenFact = (parameter: keyof IdentityInputs): Fact => ({
  input: () => parameter,
  value: (inputs) => inputs[parameter],
})

/** What steps read: inputs as they are, and the row that an input points at. */
const facts: Readonly<Record<IdentityRead, Fact>> = {
  task: givenFact('task'),
  primary: givenFact('primary'),
  provider: givenFact('provider'),
  service: givenFact('service'),
  refuses: givenFact('refuses'),
  'exchange/ab': givenFact('exchange/ab'),
  'contab/ab': givenFact('contab/ab'),
  'exchange/ms': givenFact('exchange/ms'),
  'pst/ms': givenFact('pst/ms'),
  'exchange/xp': givenFact('exchange/xp'),
  rowOfPrimary: {
    input: ({ primary }) => primary,
    value: (inputs) => (inputs.primary === null ? null : inputs[inputs.primary]),
  },
  rowOfProvider: {
    input: ({ provider }) => provider,
    value: (inputs) => inputs[inputs.provider],
  },
  firstIdentity: { input: () => null, value: firstIdentity },
}

export type IdentityRead =
  | 'task'
  | 'primary'
  | 'rowOfPrimary'
  | RowKey
  | 'firstIdentity'
  | 'provider'
  | 'rowOfProvider'
  | 'service'
  | 'refuses'

/** A value as the step in `context` reads it. */
export function readIdentity({ inputs }: IdentityContext, read: string): Reading {
  const fact: Fact | undefined = facts[read as IdentityRead]
  if (!fact) throw new Error(`A step reads "${read}", which is no fact of identity`)
  const value = fact.value(inputs)
  return { read, input: fact.input(inputs), flag: null, value, basis: basisOf(read, inputs) }
}

/** Which row comes first is our reading, unless one row alone can be it. */
const basisOf = (read: string, inputs: IdentityInputs): Reading['basis'] =>
  read === 'firstIdentity' && isFirstOurReading(inputs) ? 'inference' : null
