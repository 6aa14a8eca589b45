import type { ChartId } from '../charts/chartIds'
import type { ResultCode } from '../mapi/resultCodes'
import type { Run } from '../run/run'

/** What a learner has seen of a chart: how often each step and each exit was come to anew. */
export interface Seen {
  readonly steps: Readonly<Record<string, number>>
  readonly exits: Readonly<Record<string, number>>
  /** Ends of runs, by step. */
  readonly results: readonly string[]
  /** Codes that the call or a provider returned. */
  readonly codes: readonly ResultCode[]
}

/** How a learner did in a task. */
export interface TaskRecord {
  /** When it was first looked at, and when it was first solved; days, as `2026-11-21`. */
  readonly begun: string
  readonly solved: string | null
  /** Of the best solution, with the fewest hints and then the fewest changes: how many changes. */
  readonly changes: number | null
  /** Of the best solution, or so far: the highest grade of hint that was taken (0 to 3). */
  readonly hints: number
  /** How often an attempt was checked and failed. */
  readonly failed: number
}

/** What one learner has seen and solved. It stays in the browser. */
export interface Progress {
  readonly format: 'mapi-session-explorer-progress'
  readonly version: 1
  /** As the learner wants to be called; may be empty. */
  readonly name: string
  readonly seen: Readonly<Partial<Record<ChartId, Seen>>>
  readonly tasks: Readonly<Record<string, TaskRecord>>
  /** First guesses of decisions that are scored. */
  readonly guesses: { readonly right: number; readonly asked: number }
}

/** Nothing has been seen yet. */
export const noProgress: Progress = {
  format: 'mapi-session-explorer-progress',
  version: 1,
  name: '',
  seen: {},
  tasks: {},
  guesses: { right: 0, asked: 0 },
}

/** Nothing has been seen of a chart. */
export const noSeen: Seen = { steps: {}, exits: {}, results: [], codes: [] }

/** Counts go no further. */
export const mostTimes = 1_000_000

const more = (count: number): number => Math.min(count + 1, mostTimes)

/**
 * Counts the steps of a run from one index to another, both included, and the exits that led to
 * them. What the run has been to before counts once, however often its loops come back. A code is
 * seen when its step has been left, the result when the run has ended.
 */
export function addSeen(progress: Progress, run: Run, from: number, to: number): Progress {
  const { steps, outcome, chart } = run
  const last = Math.min(to, steps.length - 1)
  if (from > last) return progress
  const chartId = chart.id as ChartId
  const before = progress.seen[chartId] ?? noSeen
  const countNew = (counts: Seen['steps'], idAt: (index: number) => string | undefined) => {
    const known = new Set<string | undefined>([undefined])
    for (let index = 0; index < from; index++) known.add(idAt(index))
    const next = { ...counts }
    for (let index = from; index <= last; index++) {
      const id = idAt(index)
      if (id === undefined || known.has(id)) continue
      known.add(id)
      next[id] = more(next[id] ?? 0)
    }
    return next
  }
  const codes = new Set(before.codes)
  for (const { context, node, hresult } of steps.slice(Math.max(from - 1, 0), last)) {
    const code = chart.parts?.returned(context, node) ?? hresult
    if (code) codes.add(code)
  }
  const results = new Set(before.results)
  if (outcome && last === steps.length - 1) {
    results.add(outcome.node)
    if (outcome.hresult) codes.add(outcome.hresult)
  }
  const seen: Seen = {
    steps: countNew(before.steps, (index) => steps[index]?.node),
    exits: countNew(before.exits, (index) => steps[index - 1]?.exit?.edge),
    results: [...results],
    codes: [...codes],
  }
  return { ...progress, seen: { ...progress.seen, [chartId]: seen } }
}

const changeTask = (
  progress: Progress,
  id: string,
  day: string,
  change: (record: TaskRecord) => TaskRecord,
): Progress => {
  const known = Object.hasOwn(progress.tasks, id) ? progress.tasks[id] : undefined
  const record = known ?? { begun: day, solved: null, changes: null, hints: 0, failed: 0 }
  const next = change(record)
  return next === known ? progress : { ...progress, tasks: { ...progress.tasks, [id]: next } }
}

/** A task has been looked at. */
export const beginTask = (progress: Progress, id: string, day: string): Progress =>
  changeTask(progress, id, day, (record) => record)

/** A hint was taken: the highest grade so far counts, until the task is solved. */
export const hintTask = (progress: Progress, id: string, day: string, grade: 1 | 2 | 3): Progress =>
  changeTask(progress, id, day, (record) =>
    record.solved !== null || record.hints >= grade ? record : { ...record, hints: grade },
  )

/** A task has been solved, with at least the hints taken before; the best solution is kept. */
export const solveTask = (
  progress: Progress,
  id: string,
  day: string,
  { changes, hints }: { readonly changes: number; readonly hints: number },
): Progress =>
  changeTask(progress, id, day, (record) =>
    better(record, {
      ...record,
      solved: record.solved ?? day,
      changes,
      hints: record.solved === null ? Math.max(record.hints, hints) : hints,
    }),
  )

/** An attempt was checked and failed. */
export const failTask = (progress: Progress, id: string, day: string): Progress =>
  changeTask(progress, id, day, (record) => ({ ...record, failed: more(record.failed) }))

/** A decision that is scored was guessed for the first time. */
export const addGuess = (progress: Progress, right: boolean): Progress => {
  const { guesses } = progress
  return {
    ...progress,
    guesses: {
      right: right ? more(guesses.right) : guesses.right,
      asked: more(guesses.asked),
    },
  }
}

/** The one of two records with the better solution; the first where they are equal. */
function better(one: TaskRecord, other: TaskRecord): TaskRecord {
  const rank = ({ solved, hints, changes }: TaskRecord) =>
    solved === null
      ? [Number.POSITIVE_INFINITY, -hints]
      : [hints, changes ?? Number.POSITIVE_INFINITY]
  const [a, b] = [rank(one), rank(other)]
  const differs = a.findIndex((value, index) => value !== b[index])
  return differs < 0 || (a[differs] ?? 0) < (b[differs] ?? 0) ? one : other
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other

const mergeTasks = (one: TaskRecord, other: TaskRecord): TaskRecord => {
  const best = better(one, other)
  return {
    begun: earlier(one.begun, other.begun) ?? best.begun,
    solved: earlier(one.solved, other.solved),
    changes: best.changes,
    hints: best.hints,
    failed: Math.max(one.failed, other.failed),
  }
}

/** All keys of two records; those of both with what becomes of the two values. */
function mergeRecords<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  both: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) {
    merged[key] = Object.hasOwn(one, key) ? both(one[key] as Value, value) : value
  }
  return merged
}

const mergeSeen = (one: Seen, other: Seen): Seen => ({
  steps: mergeRecords(one.steps, other.steps, Math.max),
  exits: mergeRecords(one.exits, other.exits, Math.max),
  results: [...new Set([...one.results, ...other.results])],
  codes: [...new Set([...one.codes, ...other.codes])],
})

/**
 * What two files of the same learner hold together: all that either has seen, the greater count,
 * the better solution, the longer score. Nothing is lost, and the same file twice adds nothing.
 */
export const mergeProgress = (own: Progress, imported: Progress): Progress => ({
  ...own,
  name: own.name === '' ? imported.name : own.name,
  seen: mergeRecords(own.seen as Record<string, Seen>, imported.seen, mergeSeen),
  tasks: mergeRecords(own.tasks, imported.tasks, mergeTasks),
  guesses: [own.guesses, imported.guesses].reduce((a, b) =>
    b.asked > a.asked || (b.asked === a.asked && b.right > a.right) ? b : a,
  ),
})
