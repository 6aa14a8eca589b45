import type { Input } from '../../charts/chartDefinition'
import type { Computer } from '../../mapi/computer'
import { initialInputs } from '../../run/inputText'
import { moveWorld } from '../../run/moveWorld'
import {
  isTooLong,
  type Language,
  languages,
  splitFragment,
  splitQuery,
  type Theme,
  themes,
  toLanguage,
} from '../../run/permalink'
import type { Problem } from '../../run/problem'
import type { Run, World } from '../../run/run'
import { type CallId, emptyStory, type Story, type StoryCall, toCall } from '../../story/story'
import { formatStory, maxStoryLength, parseStory } from '../../story/storyLink'
import type { Charts, ToldCall } from '../../story/tell'

/** A story that has been told. */
export interface Told {
  readonly story: Story
  readonly calls: readonly ToldCall[]
}

/** What the page shows: a story, the call that is looked at, and how. */
export interface Place extends Told {
  /** The index of a call; `null` where all are looked at. */
  readonly at: number | null
  readonly theme: Theme
  readonly language: Language | null
}

export const nothingTold: Told = { story: emptyStory, calls: [] }

/** The values that a parameter of the page accepts, if they are few. */
export const acceptedValues = (parameter: string): readonly string[] | undefined =>
  parameter === 'lang' ? languages : parameter === 'theme' ? themes : undefined

/** What an entry of the history keeps beside its address. */
interface Kept {
  readonly story: string | null
  readonly at: number | null
}

function toKept(state: unknown): Kept {
  if (typeof state !== 'object' || state === null) return { story: null, at: null }
  const story = 'story' in state && typeof state.story === 'string' ? state.story : null
  const at = 'at' in state && typeof state.at === 'number' ? state.at : null
  return { story, at }
}

/**
 * Reads the address of the page, with what its entry of the history keeps. Never fails: what
 * cannot be used is reported.
 */
export function parsePlace(
  fragment: string,
  state: unknown,
  charts: Charts,
): { place: Place; problems: readonly Problem[] } {
  const { query } = splitFragment(fragment)
  const kept = toKept(state)
  const {
    story,
    calls,
    problems: found,
  } = kept.story === null
    ? parseStory(query, charts)
    : parseStory(kept.story, charts, undefined, maxStoryLength)
  const { parameters } = splitQuery(query)
  const problems: Problem[] = [...found]
  const read = <Value>(parameter: string, kind: Problem['kind'], take: (text: string) => Value) => {
    const values = parameters.get(parameter) ?? []
    const report = (value: string, as: Problem['kind']) =>
      problems.push({ parameter, value, kind: as })
    for (const one of values.slice(0, -1)) report(one, 'repeated')
    const text = values.at(-1)
    if (text === undefined) return null
    const value = take(text)
    if (value === null || value === undefined) report(text, kind)
    return value ?? null
  }
  const at = read('at', 'unknown-call', (text) => {
    const index = /^[0-9]{1,3}$/.test(text) ? Number(text) - 1 : -1
    return calls[index] ? index : null
  })
  const keptAt = kept.at !== null && calls[kept.at] ? kept.at : null
  const place: Place = {
    story,
    calls,
    at: at ?? keptAt,
    language: read('lang', 'unknown-value', toLanguage),
    theme: read('theme', 'unknown-value', (text) => themes.find((one) => one === text)) ?? 'auto',
  }
  return { place, problems }
}

/** How the page is shown, as parameters. */
const mannerOf = ({ language, theme }: Place): (readonly [string, string])[] => [
  ...(language === null ? [] : [['lang', language] as const]),
  ...(theme === 'auto' ? [] : [['theme', theme] as const]),
]

const toFragment = (query: string) => `#/story${query === '' ? '' : `?${query}`}`

/**
 * Writes the address of the page. A story that is too long for it stays with the entry of the
 * history: the address then says only how the page is shown.
 */
export function formatPlace(place: Place): {
  fragment: string
  state: { readonly story: string; readonly at: number | null } | null
} {
  const { story, calls, at } = place
  const manner = mannerOf(place)
  const look = at === null ? [] : [['at', String(at + 1)] as const]
  const query = formatStory(story, calls, null, [...look, ...manner])
  if (!isTooLong(query)) return { fragment: toFragment(query), state: null }
  const short = manner.map(([name, value]) => `${name}=${value}`).join('&')
  return { fragment: toFragment(short), state: { story: formatStory(story, calls), at } }
}

/** A call as a visitor adds it: with what its chart starts from on the computer. */
export function newCall(
  { computer }: Story,
  client: number,
  id: CallId,
  charts: Charts,
): StoryCall {
  const { inputs } = charts(id).inSetting({ computer, given: null })
  return toCall(client, id, initialInputs(inputs))
}

/** The same call once more: what it is set to belongs to it alone. */
export const copyCall = (call: StoryCall): StoryCall => ({ ...call, world: { ...call.world } })

/** The world of a call, with what its chart starts from where it says nothing. */
export const worldOf = ({ call, chart, run }: ToldCall): World =>
  run?.world ?? {
    ...call.world,
    inputs: { ...initialInputs(chart.inputs), ...call.world.inputs },
  }

/** The story on another computer: what names a profile follows it. */
export function withComputer({ story, calls }: Told, computer: Computer): Story {
  return {
    ...story,
    computer,
    calls: story.calls.map((call, at) => {
      const told = calls[at]
      if (!told) return call
      const { chart } = told
      const next = chart.inSetting({ ...chart.setting, computer })
      const world = worldOf(told)
      const { inputs, answers } = moveWorld(world, chart, next)
      // What was never set is what the chart starts from there.
      const isPlain = ({ parameter, initial }: Input) => world.inputs[parameter] === initial
      const plain = chart.inputs.filter(isPlain).map(({ parameter }) => parameter)
      const unset = next.inputs.filter(({ parameter }) => plain.includes(parameter))
      return { ...call, world: { inputs: { ...inputs, ...initialInputs(unset) }, answers } }
    }),
  }
}

/** What has become of a call, as far as it is its result. */
function resultOf({ refusal, run }: ToldCall): string {
  const { outcome = null, waiting = null, steps = [] }: Partial<Run> = run ?? {}
  return JSON.stringify([
    refusal?.reason,
    waiting && steps.at(-1)?.prompt,
    outcome && [outcome.node, outcome.hresult, outcome.isBad, outcome.details],
  ])
}

/**
 * How many calls have another result than before, `touched` aside. Calls are found again by what
 * is set in them, wherever they stand; else by their place.
 */
export function countChanged(
  before: readonly ToldCall[],
  after: readonly ToldCall[],
  touched: World | null = null,
): number {
  const known = new Map(before.map((told) => [told.call.world, told]))
  return after.filter((told, at) => {
    if (told.call.world === touched) return false
    const same = before.length === after.length ? before[at] : undefined
    const past = known.get(told.call.world) ?? same
    return past !== undefined && resultOf(past) !== resultOf(told)
  }).length
}
