import {
  encodeValue,
  formatQuery,
  type ParsedQuery,
  parseQuery,
  splitQuery,
  withoutStory,
} from '../run/permalink'
import type { Problem } from '../run/problem'
import { runWorld, type World } from '../run/run'
import { callIds, maxCalls, replaceCall, type Story } from './story'
import { formatStory, maxStoryLength, parseStory } from './storyLink'
import { type Charts, tellStory, type ToldCall } from './tell'

/** A call of a story that is open in its chart. */
export interface Opened {
  readonly story: Story
  readonly calls: readonly ToldCall[]
  /** Its index among the calls. */
  readonly at: number
}

/**
 * Reads a call of a story: `<the call's own parameters>&story=<the story>&at=<its number>`. `null`
 * where the story has no such call of that chart. `kept` is the story in full, where a link is too
 * short for it.
 */
export function parseOpened(
  chart: string,
  query: string,
  charts: Charts,
  kept: string | null = null,
): { opened: Opened; parsed: ParsedQuery } | { problems: readonly Problem[] } {
  const { parameters } = splitQuery(query)
  const story = kept ?? parameters.get('story')?.at(-1) ?? ''
  const number = parameters.get('at')?.at(-1) ?? ''
  const at = /^[0-9]{1,3}$/.test(number) ? Number(number) - 1 : -1
  const head = withoutStory(query)
  const id = callIds.find((one) => one === chart)
  if (id === undefined || at < 0 || at >= maxCalls) {
    return { problems: [{ parameter: 'at', value: number, kind: 'unknown-call' }] }
  }
  const own = { at, chart: id, query: head }
  const read = parseStory(story, charts, own, kept === null ? undefined : maxStoryLength)
  const call = read.calls[at]
  if (call?.call.chart !== chart) {
    return { problems: [{ parameter: 'at', value: number, kind: 'unknown-call' }] }
  }
  const parsed = parseQuery(call.chart, head)
  const problems = read.problems.map((one) => ({ ...one, parameter: `story: ${one.parameter}` }))
  return {
    opened: { story: read.story, calls: read.calls, at },
    parsed: {
      ...parsed,
      place: {
        ...parsed.place,
        story: { query: formatStory(read.story, read.calls, at), at: at + 1 },
      },
      problems: [...problems, ...parsed.problems],
    },
  }
}

/** The parameters of a call in its chart, with the story that it is part of. */
export function openedQuery({ story, calls, at }: Opened): string {
  const told = calls[at]
  if (!told) throw new Error(`The story has ${calls.length} calls: it has none at ${at}`)
  const { chart, call } = told
  const own = formatQuery(told.run ?? runWorld(chart, call.world))
  const parts = [`at=${at + 1}`, `story=${encodeValue(formatStory(story, calls, at))}`]
  return [...(own === '' ? [] : [own]), ...parts].join('&')
}

/** The story with the world that the open call has now; what follows it is told anew. */
export function withWorld({ story, calls, at }: Opened, world: World, charts: Charts): Opened {
  const call = story.calls[at]
  if (!call) throw new Error(`The story has ${story.calls.length} calls: it has none at ${at}`)
  const next = replaceCall(story, at, { ...call, world })
  return { story: next, calls: tellStory(next, charts, { story, calls }), at }
}
