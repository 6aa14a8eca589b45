import { isIdentifier } from '../words/stepLabel'

/** A piece of text, and whether it is code: an identifier of MAPI, a number, a mask of flags. */
export interface Phrase {
  readonly text: string
  readonly isCode: boolean
}

/** A name with its value. */
export interface Pair {
  readonly name: Phrase
  readonly value: Phrase
}

export const code = (text: string): Phrase => ({ text, isCode: true })
export const prose = (text: string): Phrase => ({ text, isCode: false })

/** The label of a step: some are identifiers. */
export const label = (text: string): Phrase => ({ text, isCode: isIdentifier(text) })
