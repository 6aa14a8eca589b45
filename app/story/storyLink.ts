import type { Chart } from '../charts/chartDefinition'
import {
  type Computer,
  type ProviderKey,
  providerQueue,
  standardComputer,
  toMessageServices,
} from '../mapi/computer'
import { computerParameter, formatComputer, parseComputer } from '../run/computerText'
import { parseName } from '../run/inputText'
import { encodeValue, formatQuery, maxQueryLength, parseQuery, splitQuery } from '../run/permalink'
import type { Problem, ProblemKind } from '../run/problem'
import type { Run } from '../run/run'
import { toFirstSituation } from './situation'
import {
  type CallId,
  callIds,
  emptyStory,
  letterOf,
  limitsOf,
  maxCalls,
  maxClientName,
  maxClients,
  maxSessionLimit,
  type SessionLimits,
  type Story,
  type StoryCall,
} from './story'
import { type Charts, ownWorld, tellCall, type ToldCall } from './tell'

/** A story with its calls told, as a link describes it, and what was ignored in the link. */
export interface ReadStory {
  readonly story: Story
  readonly calls: readonly ToldCall[]
  readonly problems: readonly Problem[]
}

/** Parameters of the page of a story that say how it is shown. */
const placeParameters = ['at', 'lang', 'theme']
const parameters = ['v', computerParameter, 'limit', 'client', 'call', ...placeParameters]

/** The longest story that is read from a file, or kept beside a link that is too short for it. */
export const maxStoryLength = 1_000_000

/** A call that a link opens: its own world stands in the link itself, not in the story. */
export interface OpenedCall {
  readonly at: number
  readonly chart: CallId
  readonly query: string
}

/**
 * Reads the parameters that tell a story. Never fails as a whole: what is unknown or malformed is
 * ignored and reported, the rest applies. Calls are told in order, since the answers of one are
 * read in the run that it makes of the computer as the calls before have left it. A story that no
 * link has to carry may be longer than one.
 */
export function parseStory(
  query: string,
  charts: Charts,
  opened?: OpenedCall,
  longest = maxQueryLength,
): ReadStory {
  const split = splitQuery(query, longest)
  const problems: Problem[] = [...split.problems]
  const report = (parameter: string, value: string, kind: ProblemKind) =>
    problems.push({ parameter, value, kind })
  for (const [parameter, values] of split.parameters) {
    if (parameters.includes(parameter)) continue
    for (const value of values) report(parameter, value, 'unknown-parameter')
  }
  const valuesOf = (parameter: string) => split.parameters.get(parameter) ?? []
  const version = valuesOf('v').at(-1) ?? '1'
  if (version !== '1') report('v', version, 'unknown-version')

  const told = valuesOf(computerParameter)
  const ofComputer = told.length > 0 ? parseComputer(told) : { problems: [] }
  for (const one of ofComputer.problems) problems.push(one)
  const computer: Computer = ofComputer.value ?? standardComputer
  const limits = parseLimits(valuesOf('limit'), computer, report)

  const texts = valuesOf('call')
  for (const text of texts.slice(maxCalls)) report('call', text, 'too-many-calls')
  const heads = texts.slice(0, maxCalls).map(parseHead)
  const clients = parseClients(valuesOf('client'), heads, report)

  let story: Story = { computer, limits, clients, calls: [] }
  const calls: ToldCall[] = []
  for (const [i, head] of heads.entries()) {
    const text = texts[i] ?? ''
    if (!head || head.client >= clients.length) {
      report('call', text, head ? 'unknown-client' : 'malformed-call')
      continue
    }
    const isOpened = opened?.at === calls.length && opened.chart === head.chart
    const own = isOpened ? opened.query : head.query
    let found: readonly Problem[] = []
    const play = (chart: Chart): Run => {
      const parsed = parseQuery(chart, own, true)
      found = parsed.problems
      return parsed.run
    }
    const before = calls.at(-1)?.after ?? toFirstSituation(clients.length)
    const { client, chart } = head
    const empty: StoryCall = { client, chart, world: { inputs: {}, answers: {} } }
    // A call that cannot be made keeps what is set in it.
    const first = tellCall(story, empty, before, charts, play)
    const call: StoryCall = { ...empty, world: (first.run ?? play(first.chart)).world }
    const place = `call ${calls.length + 1}: `
    if (!isOpened) {
      for (const one of found) report(place + one.parameter, one.value, one.kind)
    }
    calls.push({ ...first, call })
    story = { ...story, calls: [...story.calls, call] }
  }
  return { story, calls, problems }
}

interface CallHead {
  readonly client: number
  readonly chart: CallId
  readonly query: string
}

/** Reads `<client>:<chart>` or `<client>:<chart>?<query>`; clients are counted from 1. */
function parseHead(text: string): CallHead | null {
  const [, number, name, query = ''] = /^([0-9]{1,3}):([a-z]+)(?:\?([\s\S]*))?$/.exec(text) ?? []
  const chart = callIds.find((one) => one === name)
  const client = Number(number) - 1
  return chart && client >= 0 ? { client, chart, query } : null
}

type Report = (parameter: string, value: string, kind: ProblemKind) => void

/** The names of the clients; one that a call names and that has no name has its letter. */
function parseClients(
  names: readonly string[],
  heads: readonly (CallHead | null)[],
  report: Report,
): readonly string[] {
  for (const name of names.slice(maxClients)) report('client', name, 'too-many-clients')
  const called = heads.flatMap((head) => (head ? [head.client + 1] : []))
  const fewest = names.length > 0 ? names.length : emptyStory.clients.length
  const count = Math.min(maxClients, Math.max(fewest, ...called))
  return Array.from({ length: count }, (_, client) => {
    const name = names[client]
    if (name === undefined) return letterOf(client)
    const { value, problems } = parseName({ parameter: 'client' }, name, maxClientName)
    for (const one of problems) report('client', one.value, one.kind)
    return value === undefined || value.trim() === '' ? letterOf(client) : value
  })
}

/** Reads `<service>/<provider>:<number>`, once for each provider. */
function parseLimits(texts: readonly string[], computer: Computer, report: Report): SessionLimits {
  const providers = providerQueue(toMessageServices(computer))
  const limits: Partial<Record<ProviderKey, number>> = {}
  for (const text of texts) {
    const at = text.indexOf(':')
    const provider = providers.find((one) => one === text.slice(0, at))
    const number = text.slice(at + 1)
    if (at < 0 || !/^[0-9]{1,2}$/.test(number)) report('limit', text, 'malformed-limit')
    else if (!provider) report('limit', text, 'unknown-provider')
    else if (Number(number) > maxSessionLimit) report('limit', text, 'malformed-limit')
    else {
      if (limits[provider] !== undefined)
        report('limit', `${provider}:${limits[provider]}`, 'repeated')
      limits[provider] = Number(number)
    }
  }
  return limits
}

const isNamedByLetter = (name: string, client: number) => name === letterOf(client)

/** The parameters of a call, in its chart; one that cannot be made keeps what is set in it. */
export const callQuery = ({ call, chart, run }: ToldCall): string =>
  formatQuery(run ?? toOwnRun(call, chart))

/** One call as a link writes it. */
const formatCall = ({ client, chart }: StoryCall, query: string): string =>
  `${client + 1}:${chart}${query === '' ? '' : `?${query}`}`

/**
 * Writes a story in canonical form. `opened` is a call whose own world is written elsewhere.
 * `place` says which call is looked at, and how the page is shown.
 */
export function formatStory(
  { computer, limits, clients }: Story,
  calls: readonly ToldCall[],
  opened: number | null = null,
  place: readonly (readonly [string, string])[] = [],
): string {
  const needed = Math.max(emptyStory.clients.length, ...calls.map(({ call }) => call.client + 1))
  const names = clients.length === needed && clients.every(isNamedByLetter) ? [] : clients
  const parts: (readonly [string, string])[] = [
    ...formatComputer(computer).map((text) => [computerParameter, text] as const),
    ...limitsOf({ computer, limits }).map(
      ([provider, limit]) => ['limit', `${provider}:${limit}`] as const,
    ),
    ...names.map((name) => ['client', name] as const),
    ...calls.map(
      (told, index) =>
        ['call', formatCall(told.call, index === opened ? '' : callQuery(told))] as const,
    ),
    ...place,
  ]
  return parts.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&')
}

/** What a call that cannot be made says all the same. */
const toOwnRun = (call: StoryCall, chart: Chart): Run => ({
  chart,
  world: ownWorld(chart, call.world),
  steps: [],
  waiting: null,
  outcome: null,
})
