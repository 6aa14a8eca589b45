import fc from 'fast-check'
import type { Chart } from '../charts/chartDefinition'
import { loadChart } from '../charts/charts'
import {
  computerPresets,
  providerQueue,
  standardComputer,
  toMessageServices,
} from '../mapi/computer'
import { formatQuery } from '../run/permalink'
import { anyInputsOf, anyRunOf } from '../run/worlds.testing'
import {
  type CallId,
  callIds,
  letterOf,
  maxClientName,
  maxClients,
  type Story,
  type StoryCall,
} from './story'
import { formatStory, parseStory, type ReadStory } from './storyLink'
import { tellStory } from './tell'

const loaded = new Map<CallId, Chart>(
  await Promise.all(callIds.map(async (id) => [id, await loadChart(id)] as const)),
)

/** The charts of calls. */
export function charts(id: CallId): Chart {
  const chart = loaded.get(id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}

/** The parameters of a story from calls as they are written, such as `1:logon?profile=Outlook`. */
export const toStoryQuery = (calls: readonly string[], rest: readonly string[] = []): string =>
  [...rest, ...calls.map((call) => `call=${encodeURIComponent(call)}`)].join('&')

/** Reads a story in which nothing is wrong. */
export function tell(...calls: string[]): ReadStory {
  return tellWith([], ...calls)
}

/** The same, with limits or a computer. */
export function tellWith(rest: readonly string[], ...calls: string[]): ReadStory {
  const read = parseStory(toStoryQuery(calls, rest), charts)
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems))
  return read
}

const anyName: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('Outlook', 'a&b=c,d:e/f#?+%', '__proto__', 'Straße'),
    fc.string({ unit: 'grapheme', maxLength: maxClientName }),
  )
  .filter((name) => name.length <= maxClientName && name.trim() !== '' && !/\p{Cc}/u.test(name))

/** Calls that lead somewhere more often than calls with any world do. */
const usefulCalls: Readonly<Record<CallId, readonly string[]>> = {
  start: ['', 'initialize=no'],
  logon: [
    'flags=NEW_SESSION,ALLOW_OTHERS&profile=Outlook',
    'flags=NEW_SESSION,ALLOW_OTHERS,NO_MAIL&profile=Outlook',
    'flags=NEW_SESSION&profile=Outlook',
    'flags=NEW_SESSION,ALLOW_OTHERS&profile=Outlook&fault=exchange/ms:wrong-password',
    'flags=NEW_SESSION&profile=Outlook&fault=exchange/xp:server-unavailable',
    '',
    'flags=NO_MAIL',
    'flags=EXTENDED',
    'profile=Archive',
    'flags=LOGON_UI',
  ],
  use: ['', 'answers=ok', 'method=GetStatusTable', 'method=Logoff', 'method=OpenAddressBook'],
  identity: ['', 'task=provider'],
  end: ['', 'flags=MAPI_LOGOFF_SHARED', 'count=unequal'],
}

const anyCall = (clients: number, computer: Story['computer']): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(clients - 1),
      fc.constantFrom<CallId>('logon', 'logon', 'logon', 'use', 'end', 'start', 'identity'),
    )
    .chain(([client, id]) => {
      const chart = charts(id).inSetting({ computer, given: null })
      const own = `${client + 1}:${id}`
      return fc
        .oneof(
          { weight: 3, arbitrary: fc.constantFrom(...usefulCalls[id]) },
          { weight: 1, arbitrary: anyRunOf(chart).map((run) => formatQuery(run)) },
        )
        .map((query) => (query === '' ? own : `${own}?${query}`))
    })

/** Any story, read from a link; what does not fit is left out of it. */
export const anyStory: fc.Arbitrary<ReadStory> = fc
  .tuple(
    fc.constantFrom(standardComputer, standardComputer, computerPresets['internet-mail']),
    fc.oneof(fc.constant(null), fc.array(anyName, { minLength: 1, maxLength: maxClients })),
  )
  .chain(([computer, names]) => {
    const providers = providerQueue(toMessageServices(computer))
    return fc.tuple(
      fc.constant({ computer, names }),
      fc.dictionary(fc.constantFrom(...providers), fc.integer({ min: 0, max: 3 }), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      fc.array(anyCall(Math.min(names?.length ?? 3, 3), computer), { maxLength: 10 }),
    )
  })
  .map(([{ computer, names }, limits, calls]) => {
    const count = names?.length ?? 3
    const clients = names ?? Array.from({ length: count }, (_, client) => letterOf(client))
    const frame: Story = { computer, limits, clients, calls: [] }
    const query = [formatStory(frame, []), toStoryQuery(calls)].filter(Boolean).join('&')
    const read = parseStory(query, charts)
    // A counterexample is shown as its query: in full it would hold the machines.
    return Object.defineProperty(read, fc.toStringMethod, {
      value: () => formatStory(read.story, read.calls),
    })
  })

/** The same calls told from the beginning. */
export const tellAfresh = (story: Story) => tellStory(story, charts)

/** What a change of a story puts in place of a call. */
export const anyWorldOf = (id: CallId): fc.Arbitrary<StoryCall['world']> =>
  anyInputsOf(charts(id)).map((inputs) => ({ inputs, answers: {} }))
