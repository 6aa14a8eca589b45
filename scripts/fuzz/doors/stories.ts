import { formatQuery, maxQueryLength } from '../../../app/run/permalink'
import { openedQuery, parseOpened } from '../../../app/story/opened'
import { type CallId, callIds, maxCalls, maxClients } from '../../../app/story/story'
import {
  formatStory,
  maxStoryLength,
  parseStory,
  type ReadStory,
} from '../../../app/story/storyLink'
import type { Run } from '../../../app/run/run'
import { parseAddress } from '../../../app/view/address'
import * as places from '../../../app/view/story/storyPlace'
import { fileNameOf, readStoryFile, writeStoryFile } from '../../../app/view/story/storyFile'
import { text } from '../../../app/text/en/story'
import { splitQuery } from '../../../app/run/permalink'
import { type Door, holds, holdsWords, verdictOf } from '../door'
import { stories } from '../seeds'
import { toJson } from './json'
import { charts as loaded, holdsRun, holdsSaid } from './chartLinks'

const charts = (id: CallId) => {
  const chart = loaded.find((one) => one.id === id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}

/** A story has calls of clients that it has, and every run in it ends or waits. */
function holdsStory({ story, calls, problems }: ReadStory): void {
  holds(story.calls.length === calls.length && calls.length <= maxCalls, 'calls are told, and few')
  holds(story.clients.length <= maxClients, 'clients are few')
  for (const { call, run, refusal } of calls) {
    holds(call.client < story.clients.length, 'a call is one of a client')
    holds((run === null) === (refusal !== null), 'a call is made, or it is said why not')
    if (run) holdsRun(run)
  }
  holdsSaid(problems)
}

/** A story that has been written is read as it was. */
function holdsWritten(read: ReadStory): string {
  const written = formatStory(read.story, read.calls)
  if (written.length > maxStoryLength) return written
  const again = parseStory(written, charts, undefined, maxStoryLength)
  holds(
    again.problems.length === 0,
    'a story as it is written has no problems',
    written,
    again.problems,
  )
  holds(
    formatStory(again.story, again.calls) === written,
    'a story as it is written stays so',
    written,
  )
  return written
}

/** Every call and every client of a query is in the story, or told. */
function holdsAccount(query: string, { story, problems }: ReadStory): void {
  if (query.length > maxQueryLength) return
  const { parameters } = splitQuery(query)
  const calls = parameters.get('call') ?? []
  const lost = problems.filter(
    ({ parameter, kind }) => parameter === 'call' && kind !== 'malformed-encoding',
  ).length
  holds(story.calls.length + lost === calls.length, 'every call is told', calls)
  for (const name of parameters.keys()) {
    const isKnown = ['v', 'computer', 'limit', 'client', 'call', 'at', 'lang', 'theme'].includes(
      name,
    )
    holds(
      isKnown || problems.some(({ parameter }) => parameter === name),
      'what is unknown is told',
      name,
    )
  }
}

/** What the page shows at an address, with what its entry of the history keeps. */
function runAt(hash: string, state: unknown): Run {
  const before = {
    location: Reflect.get(globalThis, 'location'),
    history: Reflect.get(globalThis, 'history'),
  }
  Object.assign(globalThis, { location: { hash }, history: { state } })
  try {
    return parseAddress(hash).run
  } finally {
    Object.assign(globalThis, before)
  }
}

/** Links and files of stories, and calls of them that are open. */
export const storyDoors: readonly Door[] = [
  {
    name: 'link of a story',
    kind: 'query',
    share: 60,
    seeds: stories,
    open: (query) => {
      const read = parseStory(query, charts)
      holdsStory(read)
      holdsAccount(query, read)
      holdsWritten(read)
      return verdictOf(read.problems.length)
    },
  },
  {
    name: 'page of a story',
    kind: 'query',
    share: 30,
    seeds: stories.flatMap((story) => [`${story}&at=1&lang=de`, `${story}&theme=dark&at=99`]),
    open: (query) => {
      const { place, problems } = places.parsePlace(`#/story?${query}`, null, charts)
      holdsStory({ ...place, problems })
      holdsSaid(problems, places.acceptedValues)
      const { fragment, state } = places.formatPlace(place)
      const again = places.parsePlace(fragment, state, charts)
      holds(
        again.problems.length === 0,
        'a page as it is written has no problems',
        fragment,
        again.problems,
      )
      holds(
        places.formatPlace(again.place).fragment === fragment,
        'a page as it is written stays so',
      )
      return verdictOf(problems.length)
    },
  },
  {
    name: 'entry of the history',
    kind: 'json',
    share: 20,
    seeds: stories.flatMap((story) => [
      JSON.stringify({ story, at: 0 }),
      JSON.stringify({ story, at: 2, answers: { 'promptForProfile 1': 'ok' } }),
    ]),
    open: (input) => {
      const state = toJson(input)
      const { place, problems } = places.parsePlace('#/story?theme=dark', state, charts)
      holdsStory({ ...place, problems })
      holdsRun(runAt('#/logon?flags=LOGON_UI', state))
      return verdictOf(problems.length)
    },
  },
  {
    name: 'call of a story in its chart',
    kind: 'query',
    share: 40,
    seeds: stories.flatMap((story) => {
      const { story: told, calls } = parseStory(story, charts)
      return [0, calls.length - 1].map((at) => openedQuery({ story: told, calls, at }))
    }),
    open: (query) => {
      const verdicts = callIds.map((id) => {
        const read = parseOpened(id, query, charts)
        if (!('opened' in read)) {
          holds(read.problems.length > 0, 'what cannot be opened is told')
          holdsSaid(read.problems)
          return null
        }
        const { opened, parsed } = read
        holdsRun(parsed.run)
        holdsSaid(parsed.problems)
        holds(opened.calls[opened.at]?.call.chart === id, 'what is open is a call of that chart')
        const written = openedQuery(opened)
        formatQuery(parsed.run, parsed.place)
        const again = written.length > maxQueryLength ? null : parseOpened(id, written, charts)
        if (again && 'opened' in again) {
          holds(
            openedQuery(again.opened) === written,
            'an open call as it is written stays so',
            written,
          )
        } else holds(again === null, 'an open call as it is written can be opened', written)
        return parsed.problems.length
      })
      const problems = verdicts.find((one) => one !== null)
      return problems === undefined || problems === null ? 'refused' : verdictOf(problems)
    },
  },
  {
    name: 'file of a story',
    kind: 'json',
    share: 30,
    seeds: stories.map(writeStoryFile),
    open: (content) => {
      const read = readStoryFile(content)
      if ('fault' in read) {
        holdsWords(text.fileFaults[read.fault]('story.json', read.place))
        return 'refused'
      }
      const told = parseStory(read.query, charts, undefined, maxStoryLength)
      holdsStory(told)
      holdsWritten(told)
      const name = fileNameOf(told.story)
      holds(/^[\p{L}\p{M}\p{N} _-]+\.json$/u.test(name), 'a file has a plain name', name)
      return verdictOf(told.problems.length)
    },
  },
]
