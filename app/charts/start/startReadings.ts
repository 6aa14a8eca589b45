import { initFlagBit, type InitFlagName, initFlags, toInitMask } from '../../mapi/initFlags'
import type { Reading } from '../chartDefinition'
import type { StartContext, StartInputs } from './startRules'

interface Fact {
  readonly input: keyof StartInputs
  readonly value: (inputs: StartContext['inputs']) => Reading['value']
}

/** What steps read besides flags: inputs, those of two values as true or false. */
const facts = {
  initialize: { input: 'initialize', value: ({ initialize }) => initialize === 'yes' },
  before: { input: 'before', value: ({ before }) => before === 'yes' },
  service: { input: 'service', value: ({ service }) => service === 'yes' },
  failure: { input: 'failure', value: ({ failure }) => failure },
  ole: { input: 'ole', value: ({ ole }) => ole === 'yes' },
  utilities: { input: 'utilities', value: ({ utilities }) => utilities === 'yes' },
} satisfies Record<string, Fact>

export type StartFact = keyof typeof facts
export type StartRead = InitFlagName | StartFact

const isFlag = (read: string): read is InitFlagName => initFlags.some(({ name }) => name === read)

/** A value as the step in `context` reads it; flags are those of MAPIInitialize. */
export function readStart({ inputs }: StartContext, read: string): Reading {
  if (isFlag(read)) {
    const value = toInitMask(inputs.init)
    return { read, input: 'init', flag: initFlagBit(read), value, basis: null }
  }
  const fact: Fact | undefined = facts[read as StartFact]
  if (!fact) throw new Error(`A step of a start reads "${read}", which is no flag and no input`)
  return { read, input: fact.input, flag: null, value: fact.value(inputs), basis: null }
}
