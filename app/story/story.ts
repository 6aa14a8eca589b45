import type { Inputs } from '../charts/chartDefinition'
import {
  allProviders as standardProviders,
  type Computer,
  type ProviderKey,
  providerQueue,
  standardComputer,
  toMessageServices,
} from '../mapi/computer'
import type { World } from '../run/run'

/** The charts that are calls of a client: one of them is one entry of a story. */
export const callIds = ['start', 'logon', 'use', 'identity', 'end'] as const
export type CallId = (typeof callIds)[number]

/** What one client does at its turn. */
export interface StoryCall {
  /** Its index among the clients. */
  readonly client: number
  readonly chart: CallId
  readonly world: World
}

/** How many sessions each provider serves at once; one that is not named serves any number. */
export type SessionLimits = Readonly<Partial<Record<ProviderKey, number>>>

/** Several clients on one computer, and what they do, in the order in which they do it. */
export interface Story {
  readonly computer: Computer
  /** Those of providers that the computer lacks stay, for when it has them again. */
  readonly limits: SessionLimits
  /** Their names. */
  readonly clients: readonly string[]
  readonly calls: readonly StoryCall[]
}

export const maxClients = 12
export const maxCalls = 64
export const maxClientName = 32
export const maxSessionLimit = 99

/** The name that a client has until it is given another: A, B, C … */
export const letterOf = (client: number): string => String.fromCharCode(65 + client)

/** Nobody has called anything yet. */
export const emptyStory: Story = {
  computer: standardComputer,
  limits: {},
  clients: ['A', 'B'],
  calls: [],
}

const noInputs: Inputs = {}

/** A call as a visitor adds it: nothing set yet; `inputs` are what is not as the chart has it. */
export const toCall = (client: number, chart: CallId, inputs = noInputs): StoryCall => ({
  client,
  chart,
  world: { inputs, answers: {} },
})

const without = <One>(list: readonly One[], at: number): One[] =>
  list.filter((_, index) => index !== at)

/** The story with a call more, after all others or at a place. */
export const addCall = (story: Story, call: StoryCall, at = story.calls.length): Story => ({
  ...story,
  calls: [...story.calls.slice(0, at), call, ...story.calls.slice(at)],
})

export const replaceCall = (story: Story, at: number, call: StoryCall): Story => ({
  ...story,
  calls: story.calls.map((one, index) => (index === at ? call : one)),
})

export const removeCall = (story: Story, at: number): Story => ({
  ...story,
  calls: without(story.calls, at),
})

/** The story with a call at another place among the calls. */
export function moveCall(story: Story, from: number, to: number): Story {
  const call = story.calls[from]
  return call ? addCall(removeCall(story, from), call, to) : story
}

/** The story with a client more; it has the first letter that nobody bears. */
export function addClient(story: Story): Story {
  const letters = Array.from({ length: maxClients }, (_, client) => letterOf(client))
  const name = letters.find((one) => !story.clients.includes(one)) ?? letterOf(story.clients.length)
  return { ...story, clients: [...story.clients, name] }
}

export const renameClient = (story: Story, client: number, name: string): Story => ({
  ...story,
  clients: story.clients.map((one, index) => (index === client ? name : one)),
})

/** The story without a client and its calls. */
export const removeClient = (story: Story, client: number): Story => ({
  ...story,
  clients: without(story.clients, client),
  calls: story.calls
    .filter((one) => one.client !== client)
    .map((one) => (one.client > client ? { ...one, client: one.client - 1 } : one)),
})

/** The story with another limit of a provider; `null` for none. */
export function setLimit(story: Story, provider: ProviderKey, limit: number | null): Story {
  const { [provider]: _, ...others } = story.limits
  return { ...story, limits: limit === null ? others : { ...others, [provider]: limit } }
}

/** The limits of the providers that the computer has, in the order of their queue. */
export function limitsOf({
  computer,
  limits,
}: Pick<Story, 'computer' | 'limits'>): readonly (readonly [ProviderKey, number])[] {
  if (Object.keys(limits).length === 0) return []
  const providers =
    computer === standardComputer ? standardProviders : providerQueue(toMessageServices(computer))
  return providers.flatMap((provider) => {
    const limit = limits[provider]
    return limit === undefined ? [] : [[provider, limit] as const]
  })
}
