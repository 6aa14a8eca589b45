import * as v from 'valibot'
import { chartIds } from '../charts/chartIds'
import { jsonFaultAt, lineAt } from '../run/jsonFault'
import { nearestNames } from '../run/nearestNames'
import { listProblems, type PackFault, type PackProblem } from './packProblem'
import { packSchema } from './packSchema'
import { type Pack, packFormat, packVersion, splitLink } from './packs'

/** Larger packs are not read: characters of the text, and bytes of a file. */
export const maxPackSize = 1_000_000

/** A pack, where nothing is wrong with how it is written, or what is. */
export interface ParsedPack {
  readonly pack: Pack | null
  readonly problems: readonly PackProblem[]
}

/**
 * Reads a pack, from the text of a file or from what was in it. Never throws: everything that is
 * wrong is named with its place. What the ids of a pack mean is not looked up: see `checkPack`.
 */
export function parsePack(source: unknown): ParsedPack {
  const refuse = (problem: PackProblem): ParsedPack => ({ pack: null, problems: [problem] })
  let value = source
  if (typeof source === 'string') {
    if (source.length > maxPackSize) return refuse(tooLarge(source.length))
    const json = source.replace(/^\ufeff/, '')
    try {
      value = JSON.parse(json)
    } catch {
      const place = lineAt(json, jsonFaultAt(json))
      return refuse({ place: '', kind: 'no-json', value: place })
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse({ place: '', kind: 'no-pack' })
  }
  const { format, version } = value as Record<string, unknown>
  if (format !== packFormat) return refuse({ place: 'format', kind: 'no-pack' })
  if (typeof version === 'string') {
    return refuse({ place: 'version', kind: 'no-number', value: shown(JSON.stringify(version)) })
  }
  if (version !== packVersion) {
    const known = [String(packVersion)]
    return refuse({ place: 'version', kind: 'unknown-version', value: shown(version), known })
  }
  const read = v.safeParse(packSchema, value)
  const dropped = findUnfit(value)
  if (!read.success) {
    const found = read.issues.flatMap(toProblems)
    const named = new Set(found.map(({ place, kind }) => `${kind} ${place}`))
    const isNew = ({ place, kind }: PackProblem) => !named.has(`${kind} ${place}`)
    return { pack: null, problems: listProblems([...found, ...dropped.filter(isNew)]) }
  }
  const pack = read.output as Pack
  const problems = [...dropped, ...findRepeated(pack), ...findUnknownCharts(pack)]
  return { pack: problems.length > 0 ? null : pack, problems: listProblems(problems) }
}

/** A file or a text has more than is read. */
export const tooLarge = (size: number): PackProblem => ({
  place: '',
  kind: 'too-large',
  most: maxPackSize,
  needed: size,
})

/** They turn the direction of writing: what is read is not what is written. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u
const allTurning = new RegExp(turning, 'gu')

/** JSON; of what is too deep to be written, how it begins and ends. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'
  }
}

/** A value as a problem quotes it. */
function shown(value: unknown): string {
  const said = typeof value === 'string' ? value : written(value)
  const text = said.replace(allTurning, '\ufffd')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

type Key = string | number

/** `lessons[0].tasks[1].goal`; a key that is no name stands in brackets, as JSON writes it. */
export const toPlace = (path: readonly Key[]): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`
    if (!/^[$\w-]+$/.test(key)) return `${place}[${JSON.stringify(shown(key))}]`
    return place === '' ? key : `${place}.${key}`
  }, '')

/** What something that has another type should be. */
const typeFaults: Readonly<Record<string, PackFault>> = {
  string: 'no-text',
  number: 'no-number',
  integer: 'no-number',
  array: 'no-list',
  strict_object: 'no-object',
  record: 'no-object',
  custom: 'no-object',
}

const boundFaults: Readonly<Record<string, PackFault>> = {
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  non_empty: 'empty',
  min_entries: 'empty',
  regex: 'malformed-id',
}

/** The words of `"a" | "b"`, as a schema says what it expects. */
const alternatives = (expected: string | null): string[] =>
  [...(expected ?? '').matchAll(/"([^"]*)"|\b(null|boolean|string|[0-9]+)\b/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )

function toProblems(issue: v.BaseIssue<unknown>): PackProblem[] {
  const path = issue.path ?? []
  const keys = path.map(({ key }) => key as Key)
  const place = toPlace(keys)
  const { input, type, expected } = issue
  if (type === 'strict_object' && expected === 'never') {
    // The message of the schema names the keys that it knows.
    const known = issue.message.split(' ')
    const parent = path.at(-1)?.input as object
    const others = Object.keys(parent).filter((key) => !known.includes(key))
    return others.slice(0, 20).map((key) => ({
      place: toPlace([...keys.slice(0, -1), key]),
      kind: 'unknown-key',
      value: shown(key),
      known: nearestNames(key, known),
    }))
  }
  const isMissing = input === undefined
  if (isMissing) return [{ place, kind: 'missing' }]
  const isKey = path.at(-1)?.origin === 'key'
  if (type === 'max_length') {
    const most = Number(issue.requirement)
    return [{ place, kind: Array.isArray(input) ? 'too-many' : 'too-long', most }]
  }
  if (isKey && type === 'non_empty') return [{ place, kind: 'unknown-key', value: '', known: [] }]
  const bound = boundFaults[type]
  if (bound) return [{ place, kind: bound, value: shown(input), most: Number(issue.requirement) }]
  const known = alternatives(expected)
  if (type === 'variant' && typeof input === 'object') return [{ place, kind: 'no-object' }]
  if (type === 'picklist' || type === 'variant' || type === 'literal' || type === 'union') {
    const near = known.length > 6 ? nearestNames(shown(input), known) : known
    return [{ place, kind: 'unknown-value', value: shown(input), known: near }]
  }
  return [{ place, kind: typeFaults[type] ?? 'unknown-value', value: shown(input) }]
}

/** Keys that the schema drops from a record unsaid. */
const droppedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Nothing of a pack lies deeper. */
const deepest = 8

/** What no schema refuses: keys that would be dropped, and characters that turn the writing. */
function findUnfit(value: unknown, path: readonly Key[] = []): PackProblem[] {
  if (typeof value === 'string') return findTurning(value, path)
  if (typeof value !== 'object' || value === null || path.length > deepest) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = [...path, isList ? Number(key) : key]
    if (!isList && droppedKeys.includes(key)) {
      return [{ place: toPlace(inner), kind: 'unknown-key', value: key, known: [] }]
    }
    return [...(isList ? [] : findTurning(key, inner)), ...findUnfit(one, inner)]
  })
}

function findTurning(text: string, path: readonly Key[]): PackProblem[] {
  const [found] = turning.exec(text) ?? []
  if (found === undefined) return []
  const value = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`
  return [{ place: toPlace(path), kind: 'unknown-value', value, known: [] }]
}

/** Each task of a pack with its place. */
export const tasksOf = (pack: Pack) =>
  pack.lessons.flatMap((lesson, i) =>
    lesson.tasks.map((task, j) => ({ lesson, task, place: `lessons[${i}].tasks[${j}]` })),
  )

/** Ids, and names in lists, that stand twice where each has to stand once. */
function findRepeated(pack: Pack): PackProblem[] {
  const lists = tasksOf(pack).flatMap(({ task, place }) => {
    if (task.kind === 'built-in') return []
    const [key, goal] = task.kind === 'scenario' ? ['expects', task.expects] : ['goal', task.goal]
    return (['passes', 'avoids', 'returns'] as const).flatMap((name) =>
      twice((goal[name] ?? []).map((one, k) => [one, `${place}.${key}.${name}[${k}]`])),
    )
  })
  return [
    ...twice(pack.lessons.map(({ id }, i) => [id, `lessons[${i}].id`])),
    ...twice(
      tasksOf(pack).map(({ task, place }) =>
        task.kind === 'built-in' ? [task.task, `${place}.task`] : [task.id, `${place}.id`],
      ),
    ),
    ...lists,
  ]
}

function twice(places: readonly (readonly [string, string])[]): PackProblem[] {
  const seen = new Set<string>()
  return places.flatMap(([value, place]): PackProblem[] => {
    if (seen.has(value)) return [{ place, kind: 'repeated', value }]
    seen.add(value)
    return []
  })
}

const findUnknownCharts = (pack: Pack): PackProblem[] =>
  tasksOf(pack).flatMap(({ task, place }): PackProblem[] => {
    if (task.kind === 'built-in' || splitLink(task.link).chart !== null) return []
    const value = shown(task.link.split('?')[0] ?? '')
    return [{ place: `${place}.link`, kind: 'unknown-chart', value, known: chartIds }]
  })
