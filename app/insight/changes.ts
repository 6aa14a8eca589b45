import type { Run, Step } from '../run/run'
import { splitAnswer } from '../run/run'
import { endsBadly } from '../run/trail'
import { serviceOf, toDomains, toPresent } from './inputs'
import { firstMoment } from './moments'
import type { End } from './atlas'
import { findWays } from './findWays'
import { toMinimal, toWay, type Way } from './ways'
import { type Branch, type Conditions, type Passage, Worlds } from './worlds'

/** Another exit of a step, and the smallest changes that make the run take it there. */
export interface OtherExit {
  readonly edge: string
  readonly to: string
  /** The label of the exit, or the answer that takes it. */
  readonly answer: string | null
  readonly ways: readonly Way[]
}

const wordOf = (passage: Passage): string | null =>
  passage.answer === null ? (passage.exit?.label ?? null) : splitAnswer(String(passage.answer)).word

const isSameExit = (passage: Passage, { exit }: Step): boolean =>
  exit === null
    ? passage.exit === null
    : passage.edge === exit.edge && wordOf(passage) === exit.answer

/**
 * What would make a step of a run go another way: by exit, the smallest changes that keep the
 * run as it is up to there. `index` counts from 0; at an end there is nothing.
 */
export function otherExits(run: Run, index: number): OtherExit[] {
  const { chart, world, steps } = run
  const step = steps[index]
  if (!step) throw new Error(`The run has no step ${index}: it has ${steps.length}`)
  const worlds = new Worlds(chart)
  const present = toPresent(chart, world)
  const { provider, service } = step.subject
  const own = provider === undefined ? (service ?? null) : serviceOf(`fault.${provider}`)
  // Services do not influence each other: what is about others stays as it is.
  const others = [...toDomains(chart).keys()].filter((input) => {
    const about = serviceOf(input)
    return about !== null && about !== own
  })
  let branches: Branch[] = [
    {
      ...firstMoment(chart, worlds.inputs),
      conditions: Object.fromEntries(others.map((one) => [one, [present(one)]])),
      shown: {},
    },
  ]
  const isAbout = ({ context, node }: Branch, { subject }: Step): boolean => {
    const { provider, service } = chart.subject(context, node)
    return provider === subject.provider && service === subject.service
  }
  for (const [i, before] of steps.slice(0, index).entries()) {
    const next = steps[i + 1] ?? step
    branches = branches.flatMap((branch) =>
      worlds
        .next(branch)
        .filter((passage) => isSameExit(passage, before) && isAbout(passage.after, next))
        .map(({ after }) => after),
    )
  }
  const exits = new Map<string, { passage: Passage; conditions: Conditions[] }>()
  for (const passage of branches.flatMap((branch) => worlds.leave(branch))) {
    if (passage.exit === null || isSameExit(passage, step)) continue
    const key = `${passage.edge} ${wordOf(passage)}`
    const known = exits.get(key) ?? { passage, conditions: [] }
    known.conditions.push(passage.after.conditions)
    exits.set(key, known)
  }
  return [...exits.values()].map(({ passage, conditions }) => ({
    edge: passage.edge,
    to: passage.exit?.to ?? '',
    answer: wordOf(passage),
    ways: toMinimal(conditions.map((one) => toWay(one, present))),
  }))
}

/** Another result of the call, and the smallest changes that give it. */
export interface OtherOutcome extends End {
  readonly ways: readonly Way[]
  /** True when there are more ways than are listed. */
  readonly cut: boolean
}

const keyOf = ({ node, hresult, details }: End): string => JSON.stringify([node, hresult, details])

/**
 * All other results that a run could have had: successes before errors, then those with the
 * fewest changes. What the statement about a result rests on is no part of the result.
 */
export function otherOutcomes({ chart, world, outcome }: Run): OtherOutcome[] {
  const ends = new Map<string, End>()
  const present = outcome && keyOf(outcome)
  const { ways, cut } = findWays(chart, world, {
    marks: new Set(),
    service: null,
    end: (end) => {
      const key = keyOf(end)
      ends.set(key, end)
      return key === present ? null : key
    },
  })
  return [...ways]
    .flatMap(([key, found]) => {
      const end = ends.get(key)
      return end ? [{ ...end, ways: found, cut }] : []
    })
    .sort(
      (a, b) => Number(endsBadly(chart, a)) - Number(endsBadly(chart, b)) || sizeOf(a) - sizeOf(b),
    )
}

const sizeOf = ({ ways: [first] }: OtherOutcome): number => Object.keys(first ?? {}).length
