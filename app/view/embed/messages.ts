import * as v from 'valibot'
import type { OutcomeData } from '../../publish/outcome'
import type { toWaiting } from '../../publish/trace'
import { maxQueryLength } from '../../run/permalink'

/** What every message bears, in both directions. */
export const envelope = { source: 'mapi-session-explorer', version: 1 } as const

const type = <Name extends string>(name: Name) => ({
  source: v.literal(envelope.source),
  version: v.literal(envelope.version),
  type: v.literal(name),
})

const step = v.union([v.pipe(v.number(), v.safeInteger(), v.minValue(0)), v.literal('end')])

/** What the page around a frame can ask for: nothing that a person could not do. */
const commandSchema = v.variant('type', [
  v.strictObject({
    ...type('setQuery'),
    query: v.pipe(v.string(), v.maxLength(maxQueryLength)),
  }),
  v.strictObject({ ...type('go'), step }),
  v.strictObject(type('play')),
  v.strictObject(type('pause')),
  v.strictObject(type('ask')),
])

export type Command = v.InferOutput<typeof commandSchema>

/** What the frame tells the page around it. */
export type Report =
  | { readonly type: 'ready'; readonly chart: string }
  | {
      readonly type: 'changed'
      readonly chart: string
      /** The world, as a link writes it. */
      readonly query: string
      /** The position, from 0, and how many steps the run has. */
      readonly step: number
      readonly steps: number
      readonly node: string
      readonly playing: boolean
      /** The prompt that waits at this step; `null` where none does. */
      readonly waiting: ReturnType<typeof toWaiting>
      /** The address of the full page. */
      readonly link: string
    }
  | {
      readonly type: 'finished'
      readonly chart: string
      readonly query: string
      readonly outcome: OutcomeData
    }
  | { readonly type: 'problem'; readonly message: string }

/** The types of what the frame says itself: heard from elsewhere, they are an echo. */
export const ownTypes: readonly unknown[] = [
  'ready',
  'changed',
  'finished',
  'problem',
] satisfies Report['type'][]

/** Something that was meant for the frame but is no message of it. */
export interface Misunderstood {
  readonly type: 'misunderstood'
  readonly message: string
}

const maxMessage = 200

/**
 * Reads what the page around a frame has sent. `null` where it was not meant for the frame; never
 * throws.
 */
export function parseCommand(data: unknown): Command | Misunderstood | null {
  const isMeant =
    typeof data === 'object' && data !== null && 'source' in data && data.source === envelope.source
  if (!isMeant || ('type' in data && ownTypes.includes(data.type))) return null
  const read = v.safeParse(commandSchema, data, { abortEarly: true, abortPipeEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  // A received value may be as long as somebody likes.
  const message = `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`
  return { type: 'misunderstood', message: message.slice(0, maxMessage) }
}
