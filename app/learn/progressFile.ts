import * as v from 'valibot'
import { type ChartId, chartIds } from '../charts/chartIds'
import { type ResultCode, resultCodes } from '../mapi/resultCodes'
import { jsonFaultAt, lineAt } from '../run/jsonFault'
import type { Universe } from './coverage'
import { mostTimes, noProgress, type Progress } from './progress'

/** Longer texts are not read, in characters: a learner who has seen all has some 20,000. */
export const maxProgressSize = 1_000_000
/** A longer name is not taken. */
export const maxName = 60
const maxKeys = 500
const maxTasks = 5000

/** Why a text is nobody's progress. */
export type ProgressFault = 'too-large' | 'no-json' | 'no-progress' | 'other-version' | 'unreadable'

type ReadProgress =
  | {
      readonly progress: Progress
      /** What is known nowhere here, and was left out: `seen.logon.steps.nowhere`. */
      readonly dropped: readonly string[]
    }
  | {
      readonly fault: ProgressFault
      /** Line and column of text that is no JSON, or the name of a value: `tasks.first.begun`. */
      readonly place: string
    }

/** What there is to have been seen and solved, where that is to be checked. */
export interface Known {
  /** Of each chart, by `toUniverse`. */
  readonly universes: Readonly<Partial<Record<ChartId, Universe>>>
  readonly isTask: (id: string) => boolean
}

const times = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostTimes))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const id = v.pipe(v.string(), v.maxLength(140), v.regex(/^[\w>:-]+$/))
const ids = v.optional(v.pipe(v.array(id), v.maxLength(maxKeys)), [])
/** Lists are no records, though they have keys. */
const noList = v.custom<object>((value) => !Array.isArray(value))
const counts = v.optional(v.pipe(noList, v.record(id, times), v.maxEntries(maxKeys)), {})

const schema = v.object({
  name: v.optional(v.pipe(v.string(), v.maxLength(maxName)), ''),
  seen: v.optional(
    v.pipe(
      noList,
      v.record(
        id,
        v.pipe(noList, v.object({ steps: counts, exits: counts, results: ids, codes: ids })),
      ),
      v.maxEntries(maxKeys),
    ),
    {},
  ),
  tasks: v.optional(
    v.pipe(
      noList,
      v.record(
        id,
        v.object({
          begun: day,
          solved: v.nullable(day),
          changes: v.nullable(times),
          hints: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(3)),
          failed: times,
        }),
      ),
      v.maxEntries(maxTasks),
    ),
    {},
  ),
  guesses: v.optional(
    v.pipe(
      v.object({ right: times, asked: times }),
      v.check(({ right, asked }) => right <= asked),
    ),
    noProgress.guesses,
  ),
})

/** Progress as a file holds it, and as the browser keeps it. */
export const formatProgress = (progress: Progress): string =>
  `${JSON.stringify(progress, null, 2)}\n`

/**
 * Reads progress, whatever text it is given: what is wrong is named with its place, and then
 * nothing is taken. Ids that are not known are left out and named; steps, exits, results and tasks
 * are looked up only where `known` says what there is. Tasks of packs are always kept.
 */
export function parseProgress(text: string, known?: Known): ReadProgress {
  if (text.length > maxProgressSize) return { fault: 'too-large', place: '' }
  const json = text.replace(/^\ufeff/, '')
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return { fault: 'no-json', place: lineAt(json, jsonFaultAt(json)) }
  }
  if (typeof read !== 'object' || read === null) return { fault: 'no-progress', place: '' }
  if (!('format' in read) || read.format !== noProgress.format) {
    return { fault: 'no-progress', place: 'format' }
  }
  if (!('version' in read) || read.version !== noProgress.version) {
    return { fault: 'other-version', place: 'version' }
  }
  const parsed = v.safeParse(schema, read)
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? ''
    return { fault: 'unreadable', place: place.slice(0, 200) }
  }
  const kept = { format: read.format, version: read.version, ...parsed.output }
  return keepKnown(parsed.output, findLeftOut(read, kept), known)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const maxKey = 80
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu

/** A key that may be anything, as it is named: short, and without what steers a display. */
function namedKey(key: string): string {
  const text = key.replace(unprintable, '\ufffd')
  return text.length > maxKey ? `${text.slice(0, maxKey - 1)}…` : text
}

/** The keys that the schema does not have, each with its place: those go unsaid. */
const findLeftOut = (read: unknown, kept: unknown, place = ''): string[] =>
  isObject(read) && isObject(kept)
    ? Object.entries(read).flatMap(([key, value]) =>
        Object.hasOwn(kept, key)
          ? findLeftOut(value, kept[key], `${place}${key}.`)
          : [place + namedKey(key)],
      )
    : []

function keepKnown(
  read: v.InferOutput<typeof schema>,
  leftOut: readonly string[],
  known: Known | undefined,
): ReadProgress {
  const dropped = [...leftOut]
  const isKnown = (is: boolean, ...place: string[]) => {
    if (!is) dropped.push(place.join('.'))
    return is
  }
  const seen = Object.entries(read.seen).flatMap(([chartId, { steps, exits, results, codes }]) => {
    if (!isKnown(chartIds.includes(chartId as ChartId), 'seen', chartId)) return []
    const universe = known?.universes[chartId as ChartId]
    const keep = (part: 'steps' | 'exits' | 'results') => (one: string) =>
      isKnown(!universe || universe[part].includes(one), 'seen', chartId, part, one)
    const keepKeys = (part: 'steps' | 'exits', counted: Record<string, number>) =>
      Object.fromEntries(Object.entries(counted).filter(([one]) => keep(part)(one)))
    const kept = {
      steps: keepKeys('steps', steps),
      exits: keepKeys('exits', exits),
      results: [...new Set(results)].filter(keep('results')),
      codes: [...new Set(codes)].filter((code): code is ResultCode =>
        isKnown(Object.hasOwn(resultCodes, code), 'seen', chartId, 'codes', code),
      ),
    }
    return [[chartId, kept] as const]
  })
  const tasks = Object.entries(read.tasks).filter(([task]) =>
    isKnown(!known || task.includes(':') || known.isTask(task), 'tasks', task),
  )
  return {
    progress: {
      ...noProgress,
      name: read.name
        .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
        .replace(/\p{Cc}/gu, ' ')
        .trim(),
      seen: Object.fromEntries(seen),
      tasks: Object.fromEntries(tasks),
      guesses: read.guesses,
    },
    dropped,
  }
}
