import { charts } from '../charts/charts'
import type { Chart } from '../charts/chartDefinition'
import {
  formatFragment,
  formatQuery,
  type Place,
  parseQuery,
  splitFragment,
} from '../run/permalink'
import type { Problem } from '../run/problem'
import { type Answers, type Run, runWorld } from '../run/run'

/** What the address describes, with what was ignored in it. */
export interface Located {
  readonly run: Run
  readonly place: Place
  readonly problems: readonly Problem[]
}

/** How long the address waits before it follows mere steps, in milliseconds. */
const followDelay = 250

/** Reads the address; answers that were remembered with this entry of the history come back. */
export function readAddress(): Located {
  const { chart: id, query } = splitFragment(location.hash)
  const chart = charts.find((one) => one.id === id) ?? charts[0]
  const parsed = parseQuery(chart, query)
  const unknown: Problem[] =
    id === null || chart.id === id ? [] : [{ parameter: 'chart', value: id, kind: 'unknown-chart' }]
  return {
    run: withRemembered(chart, parsed.run),
    place: parsed.place,
    problems: [...unknown, ...parsed.problems],
  }
}

/** The run with the answers of prompts that are not on its way, if they leave it as it is. */
function withRemembered(chart: Chart, run: Run): Run {
  const answers = { ...toAnswers(history.state), ...run.world.answers }
  const remembered = runWorld(chart, { ...run.world, answers })
  return formatQuery(remembered) === formatQuery(run) ? remembered : run
}

function toAnswers(state: unknown): Answers {
  const answers: unknown =
    typeof state === 'object' && state !== null && 'answers' in state ? state.answers : null
  return typeof answers === 'object' && answers !== null
    ? Object.fromEntries(
        Object.entries(answers)
          .filter(([, answer]) => typeof answer === 'string')
          .slice(0, 1000),
      )
    : {}
}

/**
 * Keeps the address true to the screen. A decision becomes an entry of the history; mere steps
 * change the entry, after a pause, since browsers refuse addresses that change too often.
 */
export class AddressWriter {
  #decision: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `merge` folds the decision into the entry before it: one more letter of a name. */
  write(run: Run, place: Place, merge: boolean): void {
    clearTimeout(this.#timer)
    const decision = formatFragment(run, { ...place, position: 0 })
    const first = this.#decision === null
    const decided = !first && decision !== this.#decision
    this.#decision = decision
    const apply = (push: boolean) => {
      const state = { answers: run.world.answers }
      const fragment = formatFragment(run, place)
      if (push) history.pushState(state, '', fragment)
      else history.replaceState(state, '', fragment)
    }
    if (decided && !merge) apply(true)
    else if (first || merge) apply(false)
    else this.#timer = setTimeout(() => apply(false), followDelay)
  }

  /** The address changed by itself: what it says now is no new decision. */
  accept(run: Run, place: Place): void {
    clearTimeout(this.#timer)
    this.#decision = formatFragment(run, { ...place, position: 0 })
  }
}
