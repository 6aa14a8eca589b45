import type { Visit, Weight } from './measure'

/** What was measured of a page at one speed of the processor: all its visits. */
export interface Timed {
  readonly id: string
  readonly name: string
  readonly rate: number
  readonly visits: readonly Visit[]
}

/** What was measured of a page once. */
export interface Weighed {
  readonly id: string
  readonly name: string
  readonly weight: Weight
  readonly memory: number
  /** So many steps were taken before. */
  readonly memorySteps: number
}

/** The value below which that part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = part * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN]
  return low + (high - low) * (at % 1)
}

/** The figures of a page that are compared, in milliseconds. */
export interface Summary {
  readonly visible: number
  readonly firstStep: number
  readonly step: number
  readonly slowStep: number
}

/** Medians over all visits; of the steps also what all but one in twenty keep under. */
export function summarise({ visits }: Pick<Timed, 'visits'>): Summary {
  const steps = visits.flatMap((one) => one.steps)
  return {
    visible: quantile(
      visits.map((one) => one.visible),
      0.5,
    ),
    firstStep: quantile(
      visits.map((one) => one.firstStep),
      0.5,
    ),
    step: quantile(steps, 0.5),
    slowStep: quantile(steps, 0.95),
  }
}

/** A promise about the app beside its peers. */
export interface Target {
  readonly name: string
  readonly value: number
  readonly limit: number
}

const appId = 'app'
const bareId = 'bare'

function find<One extends { readonly id: string }>(all: readonly One[], id: string): One {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`"${id}" was not measured`)
  return found
}

/** How the app stands beside its peers, as ratios, and how it was promised to. */
export function toTargets(timed: readonly Timed[], weighed: readonly Weighed[]): readonly Target[] {
  const rates = [...new Set(timed.map(({ rate }) => rate))]
  const times = rates.flatMap((rate) => {
    const own = timed.filter((one) => one.rate === rate)
    const [app, bare] = [summarise(find(own, appId)), summarise(find(own, bareId))]
    const fastest = Math.min(
      ...own.filter(({ id }) => id !== appId).map((one) => summarise(one).visible),
    )
    const at = rate === 1 ? '' : `, ${rate}× CPU throttling`
    return [
      { name: `Chart visible, to the fastest peer${at}`, value: app.visible / fastest, limit: 0.5 },
      {
        name: `First step possible, to the bare stack${at}`,
        value: app.firstStep / bare.firstStep,
        limit: 1.15,
      },
      { name: `Step, median, to the bare stack${at}`, value: app.step / bare.step, limit: 1.25 },
      {
        name: `Step, 95th percentile, to the bare stack${at}`,
        value: app.slowStep / bare.slowStep,
        limit: 1.25,
      },
    ]
  })
  const [app, bare] = [find(weighed, appId), find(weighed, bareId)]
  return [
    ...times,
    {
      name: 'JavaScript and CSS until the first step, to the bare stack',
      value: app.weight.code / bare.weight.code,
      limit: 1.3,
    },
  ]
}
