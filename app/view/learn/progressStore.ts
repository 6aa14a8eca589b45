import { useSyncExternalStore } from 'react'
import type { ChartId } from '../../charts/chartIds'
import {
  addGuess,
  addSeen,
  beginTask,
  failTask,
  hintTask,
  mergeProgress,
  noProgress,
  type Progress,
  solveTask,
} from '../../learn/progress'
import { formatProgress, maxName, parseProgress } from '../../learn/progressFile'
import type { Run } from '../../run/run'
import { countShared } from '../../run/twoRuns'
import { setLoss } from '../offline/losses'
import type { Shelf } from '../preferences'

export const progressKey = 'mapi-session-explorer-progress'
/** Where a text is put that could not be read. */
export const damagedKey = `${progressKey}-damaged`
/** Between two writings, in milliseconds. */
const pause = 1000
/** More changes than these are written as one. */
const mostPending = 200

type Change = (progress: Progress) => Progress

/** How the progress stands. */
export interface Kept {
  readonly progress: Progress
  /** The browser refuses to keep it: it will not be there when the page is opened the next time. */
  readonly blocked: boolean
  /** What could not be read; it has been put aside. */
  readonly damaged: string | null
  /** What was there before a reset or an import, and can be had back. */
  readonly before: Before | null
}

/** What was there before a reset or an import. */
interface Before {
  readonly progress: Progress
  /** An import is undone; a reset gives back what it took, beside what has come since. */
  readonly undoes: 'import' | 'reset'
}

const isSame = (one: Progress, other: Progress): boolean =>
  formatProgress(one) === formatProgress(other)

/** A text below those that were put aside before, unless it is one of them. */
export const addAside = (aside: string | null, text: string | null): string | null =>
  aside === null || text === null || aside.includes(text) ? (aside ?? text) : `${aside}\n${text}`

/** The day by this computer's calendar, as `2026-11-21`. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * The learner's progress for as long as the page lives, and longer where the browser lets it be
 * kept. Several tabs write into the same place: each makes its changes to what is there.
 */
export class ProgressStore {
  readonly #shelf: () => Shelf
  readonly #listeners = new Set<() => void>()
  /** Changes that have not been written yet. */
  #pending: Change[] = []
  /** The changes that have not been written leave nothing of what is stored, or give a name. */
  #overrides = { all: false, name: false }
  /** The last one is taken back first. */
  #befores: readonly Before[] = []
  #timer: ReturnType<typeof setTimeout> | null = null
  #current: Kept
  /** A text that cannot be read stands where the next one belongs, and nowhere else. */
  #isStuck = false
  /** By chart, the run that was seen last, and how far. */
  readonly #last = new Map<ChartId, { run: Run; position: number }>()

  constructor(shelf: () => Shelf) {
    this.#shelf = shelf
    this.#current = {
      progress: noProgress,
      ...{ blocked: false, damaged: null, before: null },
    }
    const progress = this.#read() ?? noProgress
    this.#set({ progress, damaged: this.#current.damaged ?? this.#putAside() })
  }

  readonly get = (): Kept => this.#current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * A run has been shown up to a position. What it shares with the run before, up to where the
   * visitor stands, is the same sight; what follows is seen anew.
   */
  see(run: Run, position: number): void {
    const chart = run.chart.id as ChartId
    const last = this.#last.get(chart)
    if (position === 0 && (last?.run !== run || last.position < 0)) {
      // The start of a run counts when a step is taken from it.
      this.#last.set(chart, { run, position: -1 })
      return
    }
    const known = last
      ? last.run === run
        ? last.position
        : Math.min(countShared(last.run, run) - 1, last.position, position)
      : -1
    this.#last.set(chart, { run, position: Math.max(position, known) })
    this.change((progress) => addSeen(progress, run, known + 1, position))
  }

  begin(task: string): void {
    const day = today()
    this.change((progress) => beginTask(progress, task, day))
  }

  solve(task: string, solution: { changes: number; hints: 0 | 1 | 2 | 3 }): void {
    const day = today()
    this.change((progress) => solveTask(progress, task, day, solution))
  }

  fail(task: string): void {
    const day = today()
    this.change((progress) => failTask(progress, task, day))
  }

  /** A hint of a grade was taken; the highest one counts until the task is solved. */
  hint(task: string, grade: 1 | 2 | 3): void {
    const day = today()
    this.change((progress) => hintTask(progress, task, day, grade))
  }

  guess(right: boolean): void {
    this.change((progress) => addGuess(progress, right))
  }

  /** How the learner is called from now on. */
  rename(name: string): void {
    const short = name.slice(0, maxName)
    if (this.#current.progress.name === short) return
    this.#overrides.name = true
    this.change((progress) => ({ ...progress, name: short }))
  }

  /** Adds what a file holds; false where all of it was there. */
  import(imported: Progress): boolean {
    const { progress } = this.#current
    if (isSame(mergeProgress(progress, imported), progress)) return false
    this.#remember({ progress, undoes: 'import' })
    this.#apply((own) => mergeProgress(own, imported))
    return true
  }

  /** Forgets all; `takeBack` brings it back as long as the page lives. */
  reset(): void {
    const { progress } = this.#current
    this.#last.clear()
    if (progress === noProgress) return
    if (!isSame(progress, noProgress)) this.#remember({ progress, undoes: 'reset' })
    this.#overrides.all = true
    this.#apply(() => noProgress)
  }

  /** Takes back the last reset or import; what has been learned since stays. */
  takeBack(): void {
    const last = this.#befores.at(-1)
    if (!last) return
    const { progress, undoes } = last
    this.#befores = this.#befores.slice(0, -1)
    this.#set({ before: this.#befores.at(-1) ?? null })
    if (undoes === 'import') this.#overrides.all = true
    this.#apply(undoes === 'import' ? () => progress : (own) => mergeProgress(own, progress))
  }

  /** Forgets the text that could not be read. */
  forgetDamaged(): void {
    const { damaged } = this.#current
    try {
      const shelf = this.#shelf()
      shelf.removeItem(damagedKey)
      // It is found again if it stays where it was found.
      const text = shelf.getItem(progressKey)
      if (text !== null && damaged?.includes(text)) shelf.removeItem(progressKey)
    } catch {
      // Blocked: there is nothing to forget.
    }
    this.#isStuck = false
    this.#set({ damaged: null })
  }

  /** Makes a change; an import that is taken back later leaves it. */
  change(change: Change): void {
    this.#befores = this.#befores.map((one) =>
      one.undoes === 'import' ? { ...one, progress: change(one.progress) } : one,
    )
    this.#apply(change)
  }

  #apply(change: Change): void {
    const progress = change(this.#current.progress)
    if (progress === this.#current.progress) return
    this.#pending.push(change)
    if (this.#pending.length > mostPending) {
      const { all, name } = this.#overrides
      this.#pending = [
        (stored) => {
          const merged = mergeProgress(all ? noProgress : stored, progress)
          return name ? { ...merged, name: progress.name } : merged
        },
      ]
    }
    this.#set({ progress })
    this.#timer ??= setTimeout(this.flush, pause)
  }

  #remember(before: Before) {
    this.#befores = [...this.#befores, before]
    this.#set({ before })
  }

  /** Writes what has changed, into what another tab may have written meanwhile. */
  readonly flush = (): void => {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#pending.length === 0) return
    const stored = this.#read()
    const progress = stored
      ? this.#pending.reduce((one, change) => change(one), stored)
      : this.#current.progress
    try {
      if (this.#isStuck) throw new Error('There is no room to put aside what cannot be read')
      this.#shelf().setItem(progressKey, formatProgress(progress))
      this.#pending = []
      this.#overrides = { all: false, name: false }
      this.#set({ progress, blocked: false })
      this.#forgetRuns()
    } catch {
      // Blocked or full: it holds until the page is left, and is tried again with the next change.
      this.#set({ blocked: true })
    }
  }

  /** Takes over what another tab has written. */
  readonly refresh = (): void => {
    const stored = this.#read()
    if (!stored) return
    this.#set({ progress: this.#pending.reduce((one, change) => change(one), stored) })
    this.#forgetRuns()
  }

  /** A run whose steps another tab has forgotten is counted anew. */
  #forgetRuns() {
    for (const [chart, { run, position }] of this.#last) {
      const steps = this.#current.progress.seen[chart]?.steps ?? {}
      if (run.steps.slice(0, position + 1).some(({ node }) => !steps[node])) {
        this.#last.delete(chart)
      }
    }
  }

  /** `null` where nothing is kept, nothing can be, or what is kept cannot be read. */
  #read(): Progress | null {
    let text: string | null
    try {
      text = this.#shelf().getItem(progressKey)
    } catch {
      this.#set({ blocked: true })
      return null
    }
    if (text === null) return null
    const read = parseProgress(text)
    if ('progress' in read) return read.progress
    this.#set({ damaged: this.#putAside(text) })
    return null
  }

  /** Keeps a text that cannot be read, below those that are there; what is put aside by then. */
  #putAside(text: string | null = null): string | null {
    try {
      const aside = this.#shelf().getItem(damagedKey)
      const all = addAside(aside, text)
      if (all !== null && all !== aside) this.#shelf().setItem(damagedKey, all)
      this.#isStuck = false
      return all
    } catch {
      // Blocked or full: it is at hand as long as the page lives, and stays where it is.
      this.#isStuck = text !== null
    }
    return text ?? this.#current.damaged
  }

  #set(change: Partial<Kept>) {
    this.#current = { ...this.#current, ...change }
    setLoss('progress', this.#current.blocked && this.#pending.length > 0)
    for (const listener of this.#listeners) listener()
  }
}

/** The progress of the learner at this browser: what has been seen and done is told to it. */
export const learned = new ProgressStore(() => localStorage)
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === progressKey) learned.refresh()
  })
  window.addEventListener('pagehide', learned.flush)
  // A page that slept has not heard of other tabs.
  window.addEventListener('pageshow', learned.refresh)
  document.addEventListener('visibilitychange', learned.flush)
}

export const useProgress = (): Kept => useSyncExternalStore(learned.subscribe, learned.get)
