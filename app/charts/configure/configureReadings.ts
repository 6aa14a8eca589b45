import type { Reading } from '../chartDefinition'
import type { ConfigureContext } from './configureRules'

interface Fact {
  /** The parameter of the world that holds the value, where one does. */
  readonly input: string | null
  readonly value: (context: ConfigureContext) => Reading['value']
}

/** What steps read: inputs as they are, and what the run has made of them. */
const facts = {
  stored: { input: 'stored', value: ({ inputs }) => inputs.stored },
  settings: { input: 'settings', value: ({ inputs }) => inputs.settings },
  dialog: { input: 'dialog', value: ({ inputs }) => inputs.dialog },
  answer: { input: null, value: ({ answer }) => answer },
} satisfies Record<string, Fact>

export type ConfigureFact = keyof typeof facts

/** A value as the step in `context` reads it. */
export function readConfigure(context: ConfigureContext, read: string): Reading {
  const fact: Fact | undefined = facts[read as ConfigureFact]
  if (!fact) throw new Error(`A step of the check reads "${read}", which is no fact of it`)
  return { read, input: fact.input, flag: null, value: fact.value(context), basis: null }
}
