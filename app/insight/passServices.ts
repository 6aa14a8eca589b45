import type { ServiceState } from '../charts/chartDefinition'
import { type ProviderKey, splitProviderKey } from '../mapi/computer'
import { stateMeta } from '../run/graph'
import type { ProviderTrees } from './providerTree'
import type { Context } from './moments'
import type { Asked, Trees } from './services'
import type { Branch, Conditions, Worlds } from './worlds'

/** What happens on the way through the services, in order. */
export type ServiceEvent =
  /** The profile is open: its services, before any of them has started. */
  | { readonly kind: 'opened'; readonly services: readonly ServiceState[] }
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'edge'; readonly edge: string }
  /** A service shows its configuration dialog beforehand. */
  | { readonly kind: 'asked'; readonly service: string; readonly asked: Asked }
  | {
      readonly kind: 'provider'
      readonly provider: ProviderKey
      readonly service: string
      readonly trees: Trees
    }
  | { readonly kind: 'end'; readonly branch: Branch }

/**
 * Passes the services once, from the step before them to the end; inside `worlds.branch()`,
 * which decides what the call leaves open. Every provider runs, so that each gets its turn;
 * whether it does is a matter of its own service, and counted later. A dialog that services show
 * beforehand is answered by all of them alike, in each way once: they do not influence each other.
 */
export function passServices(worlds: Worlds, trees: ProviderTrees, entry: Branch): ServiceEvent[] {
  const answers = new Set<string>()
  const first = passAnswering(worlds, trees, entry, null, answers)
  const [standard, ...others] = answers
  if (standard === undefined) return first
  const passings = others.map(
    (answer) => [answer, passAnswering(worlds, trees, entry, answer, answers)] as const,
  )
  return first.map((event, i) => {
    if (event.kind !== 'provider') return event
    const byAnswer = [[standard, first] as const, ...passings].flatMap(([answer, events]) => {
      const twin = events[i]
      const tree = twin?.kind === 'provider' ? twin.trees.get(null) : undefined
      return tree ? [[answer, tree] as const] : []
    })
    return { ...event, trees: new Map(byAnswer) }
  })
}

const never = () => false

/** Where everything that matters is settled there is one way on. */
function only<One>([one]: readonly One[]): One {
  if (one === undefined) throw new Error('The run ends where it has to go on')
  return one
}

function passAnswering(
  worlds: Worlds,
  trees: ProviderTrees,
  entry: Branch,
  answer: string | null,
  answers: Set<string>,
): ServiceEvent[] {
  const { chart, conditions } = worlds
  const events: ServiceEvent[] = []
  const settle = (branch: Branch, local: Conditions): Branch => ({
    ...branch,
    conditions: { ...conditions, ...local },
  })
  let branch: Branch = { ...entry, conditions }
  events.push({ kind: 'opened', services: chart.services(entry.context, entry.node) })
  for (;;) {
    const { node, context } = branch
    const { service } = chart.subject(context, node)
    events.push({ kind: 'node', node })
    if (service !== undefined) {
      const { input } = worlds.promptAt(branch)
      const own = stateMeta(chart.machine, node).answers.map((one) => one.answer)
      for (const one of own) answers.add(one)
      const [standard = ''] = own
      branch = settle(branch, { [input]: [answer ?? standard] })
      events.push({ kind: 'asked', service, asked: { input, answers: own } })
    }
    const [passage] = worlds.leave(branch, never)
    if (!passage?.exit) {
      events.push({ kind: 'end', branch })
      return events
    }
    events.push({ kind: 'edge', edge: passage.edge })
    branch = settle(passage.after, {})
    const { provider } = chart.subject(branch.context, branch.node)
    if (provider === undefined) {
      branch = only(worlds.enter(branch, never))
      continue
    }
    const tree = trees.find(branch, provider)
    events.push({
      kind: 'provider',
      provider,
      service: splitProviderKey(provider).service,
      trees: new Map([[null, tree]]),
    })
    const done = tree.leaves.filter(({ status }) => status !== null)
    // One that has reached its limit disables its service whatever happens.
    const good = done.find(({ status }) => status !== 'disabled') ?? done[0]
    if (!good) throw new Error(`The provider "${provider}" cannot run: no run gets past it`)
    const local = Object.entries(good.conditions).map(([input, [value = null]]) => [input, [value]])
    branch = only(worlds.enter(settle(branch, Object.fromEntries(local)), never))
    while (chart.subject(branch.context, branch.node).provider === provider) {
      branch = only(worlds.next(branch, never)).after
    }
    const rest = chart.parts?.withoutPast(branch.context) as Context
    branch = settle({ ...branch, context: rest }, {})
  }
}
