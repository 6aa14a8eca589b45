import type { Chart } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import type { Progress } from '../insight/atlas'
import { withChanges } from '../insight/inputs'
import type { ResultCode } from '../mapi/resultCodes'
import { acceptedValues } from '../run/permalink'
import { nearestNames } from '../run/nearestNames'
import { type Run, runWorld } from '../run/run'
import { builtInTasks } from './builtInTasks'
import { checkGoal, checkLimits } from './checkGoal'
import { findUnmet } from './findUnmet'
import { type Goal, meets } from './goal'
import { listProblems, type PackProblem } from './packProblem'
import { type BuiltInTask, type Pack, type PackTask, splitLink } from './packs'
import { tasksOf } from './parsePack'
import { mostChanges, solve } from './solve'
import { toTaskRun } from './taskRun'
import type { Limits } from './tasks'

/** What was found of one task. */
export interface CheckedTask {
  /** `lessons[0].tasks[1]`. */
  readonly place: string
  readonly id: string
  readonly kind: 'scenario' | 'exercise' | 'built-in'
  /** How many problems it has. */
  readonly problems: number
  /** What the run of its link returns; `null` where nothing is returned. */
  readonly result: ResultCode | null
  /** The step at which that run waits for an answer. */
  readonly waits: string | null
  /** The fewest changes that solve it; `null` where it is no exercise, or nothing does. */
  readonly par: number | null
}

export interface CheckedPack {
  readonly tasks: readonly CheckedTask[]
  readonly problems: readonly PackProblem[]
}

type Charts = (id: ChartId) => Chart

interface Found {
  readonly problems: readonly PackProblem[]
  readonly run: Run | null
  readonly par: number | null
}

/**
 * Runs every task of a pack: each scenario against what it expects, each exercise for whether it
 * can be solved and is not solved to begin with. All that is wrong is named with its place. Goals
 * that cannot be reached take seconds: `progress` is told after each task.
 */
export function checkPack(pack: Pack, charts: Charts, progress?: Progress): CheckedPack {
  const tasks = tasksOf(pack)
  const checked = tasks.map(({ task, place }, done) => {
    progress?.(done, tasks.length)
    const { problems, run, par } =
      task.kind === 'built-in' ? checkBuiltIn(task, place, charts) : checkTask(task, place, charts)
    const waits = run?.waiting ? (run.steps.at(-1)?.node ?? null) : null
    const entry: CheckedTask = {
      place,
      id: task.kind === 'built-in' ? task.task : task.id,
      kind: task.kind,
      problems: problems.length,
      result: run?.outcome?.hresult ?? null,
      waits,
      par,
    }
    return { entry, problems }
  })
  return {
    tasks: checked.map(({ entry }) => entry),
    problems: listProblems(checked.flatMap(({ problems }) => problems)),
  }
}

function checkBuiltIn({ task: id }: BuiltInTask, place: string, charts: Charts): Found {
  const task = builtInTasks.get(id)
  if (!task) {
    const known = nearestNames(id, [...builtInTasks.keys()])
    const problem: PackProblem = { place: `${place}.task`, kind: 'unknown-task', value: id, known }
    return { problems: [problem], run: null, par: null }
  }
  const { run } = toTaskRun(task, charts)
  const par = task.kind === 'exercise' ? (solved(run, task.goal, task)?.changes ?? null) : null
  return { problems: [], run, par }
}

/** One task; its link names a chart, as `parsePack` has seen to. */
function checkTask(task: PackTask, place: string, charts: Charts): Found {
  const { chart, query } = splitLink(task.link)
  if (chart === null) throw new Error(`The link of ${place} names no chart: parse the pack first`)
  const { run, problems: ofLink } = toTaskRun({ chart, query }, charts)
  const linked = ofLink.map(
    (problem): PackProblem => ({
      place: `${place}.link`,
      kind: 'link',
      value: problem.value,
      link: { problem, accepted: acceptedValues(run.chart, problem.parameter) },
    }),
  )
  if (task.kind === 'scenario') {
    const at = `${place}.expects`
    const named = checkGoal(run.chart, task.expects, at)
    // What a link gets wrong may be why the run is not as expected.
    const isClear = linked.length === 0 && named.length === 0
    const unmet = isClear ? findUnmet(run, task.expects, at) : []
    return { problems: [...linked, ...named, ...unmet], run, par: null }
  }
  const named = [
    ...checkGoal(run.chart, task.goal, `${place}.goal`),
    ...checkLimits(run.chart, task, place),
  ]
  // What a link gets wrong may be what the goal needs.
  if (linked.length > 0 || named.length > 0) {
    return { problems: [...linked, ...named], run, par: null }
  }
  return { ...checkExercise(run, task.goal, task, place), run }
}

function checkExercise(
  run: Run,
  goal: Goal,
  { may, locked, most }: Limits,
  place: string,
): Omit<Found, 'run'> {
  if (meets(run, goal)) {
    return { problems: [{ place: `${place}.goal`, kind: 'goal-met' }], par: null }
  }
  const limits = { ...(may && { may }), ...(locked && { locked }) }
  const found = solved(run, goal, { ...limits, ...(most !== undefined && { most }) })
  if (found) return { problems: [], par: found.changes }
  const longer = most === undefined ? null : solved(run, goal, limits)
  const problem: PackProblem =
    longer && most !== undefined
      ? { place: `${place}.most`, kind: 'too-few-changes', most, needed: longer.changes }
      : { place: `${place}.goal`, kind: 'unreachable', most: mostChanges }
  return { problems: [problem], par: null }
}

/** How many changes the smallest solution has that, played, meets the goal. */
function solved(run: Run, goal: Goal, limits: Limits): { changes: number } | null {
  const { chart, world } = run
  const changes = solve(chart, { start: world, goal, limits })
  if (!changes) return null
  const after = runWorld(chart, withChanges(chart, world, changes))
  return meets(after, goal) ? { changes: changes.length } : null
}
