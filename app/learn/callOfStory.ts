import type { ChartId } from '../charts/chartIds'
import { encodeValue, splitQuery } from '../run/permalink'
import { callIds } from '../story/story'
import type { TaskLink } from './tasks'

/** The link of a call of a story, counted from 1. @throws when the story has no such call. */
export function callOfStory(story: string, at: number): TaskLink {
  const calls = splitQuery(story).parameters.get('call') ?? []
  const [, name, own] = /^[0-9]+:([a-z]+)(?:\?(.*))?$/.exec(calls[at - 1] ?? '') ?? []
  const chart: ChartId | undefined = callIds.find((id) => id === name)
  if (!chart) throw new Error(`The story has no call ${at}: ${story}`)
  return {
    chart,
    query: [...(own ? [own] : []), `at=${at}`, `story=${encodeValue(story)}`].join('&'),
  }
}

/** A story of calls, each written as `<client>:<chart>?<query>`. */
export const toStory = (...calls: readonly string[]): string =>
  calls.map((call) => `call=${encodeValue(call)}`).join('&')
