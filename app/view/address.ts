import type { Chart } from '../charts/chartDefinition'
import { firstChartId } from '../charts/charts'
import {
  formatFragment,
  formatQuery,
  isTooLong,
  type ParsedQuery,
  type Place,
  parseQuery,
  splitFragment,
  splitQuery,
  withoutStory,
} from '../run/permalink'
import type { Problem } from '../run/problem'
import { type Answers, type Run, runWorld } from '../run/run'
import type { Opened } from '../story/opened'
import { loadedChart, loadedStory, toChartId } from './loadedCharts'
import { isInStory, remember } from './pages'

/** What the address describes, with what was ignored in it. */
export interface Located {
  readonly run: Run
  readonly place: Place
  readonly problems: readonly Problem[]
  /** The story that the run is a call of. */
  readonly opened: Opened | null
}

let last: {
  readonly fragment: string
  readonly state: unknown
  readonly story: unknown
  readonly located: Located
} | null = null

/**
 * What the address means; answers that were remembered with this entry of the history come back.
 * It is read once, however often it is asked for.
 */
export function readAddress(): Located {
  const { hash: fragment } = location
  const { state } = history
  const story = loadedStory()
  if (last?.fragment !== fragment || last.state !== state || last.story !== story) {
    last = { fragment, state, story, located: parseAddress(fragment) }
  }
  return last.located
}

/** What a fragment would mean here. */
export function parseAddress(fragment: string): Located {
  const { chart: id, query } = splitFragment(fragment)
  const known = toChartId(id)
  const chart = loadedChart(known ?? firstChartId)
  const { opened, parsed } = parseCall(chart, query)
  const unknown: Problem[] =
    id === null || known !== null ? [] : [{ parameter: 'chart', value: id, kind: 'unknown-chart' }]
  return {
    run: withRemembered(parsed.run),
    place: parsed.place,
    problems: [...unknown, ...parsed.problems],
    opened,
  }
}

/** What a query says of a chart, or of a call of a story in that chart. */
function parseCall(chart: Chart, query: string): { opened: Opened | null; parsed: ParsedQuery } {
  const story = isInStory(location.hash) ? loadedStory() : null
  if (!story) return { opened: null, parsed: parseQuery(chart, query) }
  const read = story.parseOpened(chart.id, query, loadedChart, keptStory())
  if ('opened' in read) return read
  const parsed = parseQuery(chart, withoutStory(query))
  const { parameters } = splitQuery(query)
  const at = Number(parameters.get('at')?.at(-1))
  // What the link says of the story stays in it: it may only be the number that is wrong.
  const kept = { query: parameters.get('story')?.at(-1) ?? '', at: Number.isInteger(at) ? at : 0 }
  return {
    opened: null,
    parsed: {
      ...parsed,
      place: { ...parsed.place, story: kept },
      problems: [...read.problems, ...parsed.problems],
    },
  }
}

/** A story that is too long for a link stays with its entry of the history. */
export function keptStory(): string | null {
  const state: unknown = history.state
  const isKept = typeof state === 'object' && state !== null && 'story' in state
  return isKept && typeof state.story === 'string' ? state.story : null
}

/** The run with the answers of prompts that are not on its way, if they leave it as it is. */
function withRemembered(run: Run): Run {
  const { chart } = run
  const remembered = toAnswers(history.state)
  if (Object.keys(remembered).length === 0) return run
  const answers = { ...remembered, ...run.world.answers }
  const next = runWorld(chart, { ...run.world, answers })
  return formatQuery(next) === formatQuery(run) ? next : run
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

/** How the browser's history is written to. */
type Write = (method: 'pushState' | 'replaceState', state: unknown, fragment: string) => void

/** How long the address may lag behind steps that come fast, in milliseconds. */
export const followDelay = 250

/**
 * Keeps the address true to the screen. A decision becomes an entry of the history; steps, and
 * the letters of a name after its first, change the entry, at most once in `followDelay`, since
 * browsers refuse an address that changes too often. A step on its own is written at once: who
 * reloads the page or goes back finds it.
 */
export class AddressWriter {
  readonly #write: Write
  #decision: string | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #pending: { run: Run; place: Place } | null = null
  /** When the address was last written, in milliseconds. */
  #written = -followDelay

  constructor(write: Write) {
    this.#write = write
  }

  /** `merge` folds the decision into the entry before it: one more letter of a name. */
  write(run: Run, place: Place, merge: boolean): void {
    const decision = toDecision(run, place)
    const first = this.#decision === null
    // In a frame Back belongs to the page around it.
    const decided = !first && decision !== this.#decision && !merge && !place.embed
    this.#decision = decision
    if (first) this.#apply('replaceState', run, place)
    else if (decided) {
      this.flush()
      this.#apply('pushState', run, place)
    } else {
      this.#pending = { run, place }
      const wait = Math.max(0, this.#written + followDelay - performance.now())
      this.#timer ??= setTimeout(() => this.flush(), wait)
    }
  }

  /** Writes what still waits to be written. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const pending = this.#pending
    this.#pending = null
    if (pending) this.#apply('replaceState', pending.run, pending.place)
  }

  /** Writes nothing more: the address belongs to another page now. */
  stop(): void {
    this.#pending = null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** The address changed by itself: what it says now is no new decision. */
  accept(run: Run, place: Place): void {
    this.#pending = null
    this.#decision = toDecision(run, place)
  }

  #apply(method: 'pushState' | 'replaceState', run: Run, place: Place): void {
    const state = { answers: run.world.answers, ...(place.story && { story: place.story.query }) }
    const whole = formatFragment(run, place)
    const fragment = isTooLong(whole) ? toShortFragment(run, place) : whole
    this.#write(method, state, fragment)
    this.#written = performance.now()
    remember(fragment, state)
  }
}

/** The address of a call whose story has no room in it: the entry of the history keeps the story. */
const toShortFragment = (run: Run, place: Place): string =>
  formatFragment(run, { ...place, story: place.story ? { ...place.story, query: '' } : null })

/** The language is remembered without the link, so that Back could not take it back. */
const toDecision = (run: Run, place: Place) =>
  formatFragment(run, { ...place, position: 0, language: null })
