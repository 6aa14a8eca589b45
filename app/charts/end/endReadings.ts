import {
  type LogoffFlagName,
  logoffFlagBit,
  logoffFlags,
  toLogoffMask,
} from '../../mapi/logoffFlags'
import type { Reading } from '../chartDefinition'
import type { EndContext } from './endRules'

/** What steps read besides flags: inputs as they are. */
const facts = [
  'mail',
  'advise',
  'release',
  'cached',
  'shared',
  'afterwards',
  'ole',
  'count',
  'utilities',
  'late',
] as const

export type EndFact = (typeof facts)[number]
export type EndRead = LogoffFlagName | EndFact

/** A value as the step in `context` reads it. */
export function readEnd({ inputs }: EndContext, read: string): Reading {
  const flag = logoffFlags.find(({ name }) => name === read)
  if (flag) {
    const bit = logoffFlagBit(flag.name)
    return { read, input: 'flags', flag: bit, value: toLogoffMask(inputs.flags), basis: null }
  }
  const fact = facts.find((name) => name === read)
  if (!fact) throw new Error(`A step of the end reads "${read}", which is no flag and no fact`)
  return { read, input: fact, flag: null, value: inputs[fact], basis: null }
}
