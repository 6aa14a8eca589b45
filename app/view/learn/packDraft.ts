import type { Goal } from '../../learn/goal'
import {
  type BuiltInTask,
  endStatuses,
  type Pack,
  type PackLesson,
  type PackTask,
  packFormat,
  packVersion,
  splitLink,
} from '../../learn/packs'
import { type Language, languages } from '../../run/permalink'

/**
 * A pack that is being written: of the shape of a pack, whatever its texts and ids are. It may be
 * unfinished or wrong; what is wrong is said beside it.
 */
export type Draft = Pack

export type DraftTask = PackTask | BuiltInTask

const without = <One>(list: readonly One[], at: number): One[] =>
  list.filter((_, index) => index !== at)

/** The list with an item at another place. */
export function moveItem<One>(list: readonly One[], from: number, to: number): readonly One[] {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return list
  const others = without(list, from)
  return [...others.slice(0, to), item, ...others.slice(to)]
}

export const removeItem = without

export const replaceItem = <One>(list: readonly One[], at: number, item: One): One[] =>
  list.map((one, index) => (index === at ? item : one))

/** An object with another value; without the key where there is none. */
export function withValue<One extends object>(one: One, key: string, value: unknown): One {
  const { [key as keyof One]: _, ...others } = one
  return (value === undefined || value === '' ? others : { ...one, [key]: value }) as One
}

/** An id of this beginning that none of the others is. */
export function freeId(beginning: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = `${beginning}-${number}`
    if (!taken.includes(id)) return id
  }
}

export const newLesson = (id: string, title: string): PackLesson => ({ id, title, tasks: [] })

export const newDraft = (title: string, lesson: string): Draft => ({
  format: packFormat,
  version: packVersion,
  id: 'my-pack',
  title,
  lessons: [newLesson('lesson-1', lesson)],
})

/** What a link says of how it is shown, and not of its run. */
const shownParameters = /^(lang|theme|learn|predict|present|embed|controls|play|compare)=/

/** The link of a task, out of a link of this site as it was copied; `null` where it names no chart. */
export function toTaskLink(text: string): string | null {
  const { chart, query } = splitLink(text)
  if (chart === null) return null
  const own = query.split('&').filter((part) => part !== '' && !shownParameters.test(part))
  return own.length > 0 ? `${chart}?${own.join('&')}` : chart
}

/** Every id of a task in the draft. */
export const taskIds = ({ lessons }: Draft): string[] =>
  lessons.flatMap(({ tasks }) => tasks.map((one) => (one.kind === 'built-in' ? one.task : one.id)))

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const toTexts = (value: unknown): string[] =>
  toList(value).filter((one) => typeof one === 'string' && one !== '') as string[]

/** An object of those values that are there. */
const present = (values: Loose): Loose =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  )

function toGoalDraft(value: unknown): Goal {
  if (!isObject(value)) return {}
  const isValue = (it: unknown): boolean =>
    it === null || typeof it === 'string' || typeof it === 'boolean'
  const isStatus = (it: unknown) => endStatuses.some((one) => one === it)
  const record = (one: unknown, fits: (it: unknown) => boolean = isValue) => {
    const fitting = Object.entries(isObject(one) ? one : {}).filter(
      ([name, it]) => name !== '' && fits(it),
    )
    return fitting.length > 0 ? Object.fromEntries(fitting) : undefined
  }
  return present({
    result: toText(value.result),
    end: toText(value.end),
    waits: toText(value.waits),
    details: record(value.details),
    services: record(value.services, isStatus),
    passes: toTexts(value.passes),
    avoids: toTexts(value.avoids),
    returns: toTexts(value.returns),
    dialogs: value.dialogs === 'none' ? 'none' : undefined,
    inputs: record(value.inputs),
  }) as Goal
}

function toTaskDraft(value: unknown): DraftTask[] {
  if (!isObject(value)) return []
  const notes = present({ notes: toText(value.notes) })
  if (value.kind === 'built-in') {
    return [{ kind: 'built-in', task: toText(value.task), ...notes }]
  }
  const { id, title, story, link } = value
  const words = { id: toText(id), title: toText(title), story: toText(story), link: toText(link) }
  const more = present({ notice: toText(value.notice) })
  if (value.kind === 'scenario') {
    return [{ kind: 'scenario', ...words, ...more, ...notes, expects: toGoalDraft(value.expects) }]
  }
  if (value.kind !== 'exercise') return []
  const most =
    typeof value.most === 'number' && Number.isFinite(value.most) ? value.most : undefined
  const limits = present({ may: toTexts(value.may), locked: toTexts(value.locked), most })
  return [
    { kind: 'exercise', ...words, ...more, ...notes, goal: toGoalDraft(value.goal), ...limits },
  ]
}

/** What can be edited of a pack that may be wrong; `null` where it is nothing of the kind. */
export function toDraft(value: unknown): Draft | null {
  if (!isObject(value) || value.format !== packFormat || value.version !== packVersion) return null
  const language = languages.find((one) => one === value.language) as Language | undefined
  return {
    format: packFormat,
    version: packVersion,
    id: toText(value.id),
    title: toText(value.title),
    ...present({ language, notes: toText(value.notes) }),
    lessons: toList(value.lessons)
      .filter(isObject)
      .map((lesson) => ({
        id: toText(lesson.id),
        title: toText(lesson.title),
        ...present({ notes: toText(lesson.notes) }),
        tasks: toList(lesson.tasks).flatMap(toTaskDraft),
      })),
  }
}

/** The text of a pack's file. */
export function packFileText(pack: Pack): string {
  const { $schema: _, ...rest } = pack
  const schema = new URL('pack.schema.json', location.href.split('#')[0]).href
  return `${JSON.stringify({ $schema: schema, ...rest }, null, 2)}\n`
}

export const packFileName = ({ id }: Pack): string =>
  `${/^[a-z0-9][a-z0-9-]*$/.test(id) ? id : 'pack'}.json`
