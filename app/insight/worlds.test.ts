import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChartId } from '../charts/chartIds'
import { loadCharts } from '../charts/charts'
import { parseQuery } from '../run/permalink'
import type { Run, World } from '../run/run'
import { anyRunOf, logonChart, queriesOf } from '../run/worlds.testing'
import { choose, exitOf, figureDomains, smallCharts, textOf } from './bruteForce.testing'
import { type InputName, toPresent, type Value } from './inputs'
import { firstMoment } from './moments'
import { type Branch, type Conditions, type Passage, Worlds } from './worlds'

const meets = (conditions: Conditions, present: (input: InputName) => Value) =>
  Object.entries(conditions).every(([input, values]) => values.includes(present(input)))

const wordOf = ({ answer, exit }: Passage): string | null =>
  answer === null ? (exit?.label ?? null) : (String(answer).split(':')[0] ?? null)

const start = (worlds: Worlds): Branch => ({
  ...firstMoment(worlds.chart, worlds.inputs),
  conditions: {},
  shown: {},
})

/** The answers of a world as far as they fit; an answer that does not is like none. */
const toAnswers = (world: World, used: ReadonlySet<string>): World => ({
  inputs: world.inputs,
  answers: Object.fromEntries(Object.entries(world.answers).filter(([key]) => used.has(key))),
})

/** Follows a run among all worlds: each step has one passage that the run's world can take. */
function follow(run: Run) {
  const { chart } = run
  const worlds = new Worlds(chart)
  const used = new Set(run.steps.flatMap(({ prompt }) => (prompt === null ? [] : [prompt])))
  const present = toPresent(chart, toAnswers(run.world, used))
  let branch = start(worlds)
  for (const step of run.steps) {
    expect(branch.node).toBe(step.node)
    const own = worlds.next(branch).filter(({ after }) => meets(after.conditions, present))
    if (step.exit === null) {
      expect(own.filter(({ exit }) => exit !== null)).toEqual([])
      return
    }
    const [passage, ...others] = own
    expect(others).toEqual([])
    if (!passage) throw new Error(`No passage leads on from ${step.node}`)
    expect(`${passage.edge} ${wordOf(passage)}`).toBe(exitOf(step))
    branch = passage.after
  }
}

describe.each(await loadCharts())('all worlds of the chart $id at once', (chart) => {
  test('the passages of a step part the worlds: each takes the one that its run takes', () => {
    fc.assert(fc.property(anyRunOf(chart), follow), { numRuns: 60 })
  })

  test.each(Object.entries(queriesOf[chart.id as ChartId]))(
    'the run "%s" is found among them',
    (_, query) => {
      follow(parseQuery(chart, query).run)
    },
  )
})

describe('all worlds at once', () => {
  test('up to the services every world of the figure ends up in one place alone', () => {
    const chart = smallCharts.twoProfiles
    const worlds = new Worlds(chart, { bare: false })
    const ends: Conditions[] = []
    const visit = (branch: Branch) => {
      const passages = branch.node === 'serviceUiAlways' ? [] : worlds.next(branch)
      if (passages.length === 0) ends.push(branch.conditions)
      for (const { exit, again, after } of passages) {
        if (exit === null || again) ends.push(after.conditions)
        else visit(after)
      }
    }
    visit(start(worlds))
    const answers = {
      'answers.promptForProfile': ['ok:Outlook', 'services:Archive', 'cancel'],
      'answers.promptForPassword': ['ok', 'wrong', 'cancel'],
    }
    const shared = [null, 'Archive']
    const profile = [null, 'Outlook', 'Nobody']
    for (const values of choose({
      'flags.MAPI_NO_MAIL': [false],
      ...figureDomains,
      shared,
      profile,
      default: [null, 'Archive'],
      ...answers,
    })) {
      const byInput = new Map(values.map(({ input, value }) => [input, value]))
      const own = ends.filter((one) => meets(one, (input) => byInput.get(input) ?? null))
      if (own.length !== 1) throw new Error(`${own.length} places for ${textOf(values)}`)
    }
    expect(ends.length).toBeGreaterThan(50)
  })
})

describe('an evaluation in many worlds', () => {
  const worlds = new Worlds(logonChart)
  interface Inputs {
    readonly profile: string | null
    readonly mutex: string
    readonly flags: Readonly<Record<string, boolean>>
    readonly fault: Readonly<Record<string, { first: string; second: string } | undefined>>
  }
  const inputs = worlds.inputs as Inputs
  const branch = <Result>(evaluate: () => Result, conditions: Conditions = {}) =>
    worlds.branch(conditions, evaluate, (a, b) => a === b)

  test('is not parted by what it does not read', () => {
    expect(branch(() => 1)).toEqual([{ conditions: {}, result: 1 }])
  })

  test('is parted by what it reads, and joined where that makes no difference', () => {
    expect(branch(() => inputs.mutex)).toEqual([
      { conditions: { mutex: ['free'] }, result: 'free' },
      { conditions: { mutex: ['held'] }, result: 'held' },
    ])
    expect(branch(() => inputs.mutex.length)).toEqual([{ conditions: {}, result: 4 }])
    const isNull = branch(() => inputs.profile === null || inputs.profile === '')
    expect(isNull).toEqual([
      { conditions: { profile: [null, ''] }, result: true },
      { conditions: { profile: ['Outlook', 'Archive', 'Nobody'] }, result: false },
    ])
  })

  test('reads a second input only where the first one leads to it', () => {
    const read = () => inputs.flags.MAPI_LOGON_UI === true && inputs.mutex === 'held'
    const found = branch(read)
    for (const [ui, mutex] of [
      [false, 'free'],
      [false, 'held'],
      [true, 'free'],
      [true, 'held'],
    ] as const) {
      const values = new Map<InputName, Value>([
        ['flags.MAPI_LOGON_UI', ui],
        ['mutex', mutex],
      ])
      const own = found.filter((one) => meets(one.conditions, (input) => values.get(input) ?? null))
      expect(own.map(({ result }) => result)).toEqual([ui && mutex === 'held'])
    }
  })

  test('tells failures apart by as much of them as it reads', () => {
    const first = branch(() => inputs.fault['pst/ms']?.first === 'version')
    expect(first.map(({ result }) => result)).toEqual([false, true])
    expect(first[1]?.conditions).toEqual({ 'fault.pst/ms': ['version'] })
    expect(first[0]?.conditions['fault.pst/ms']).toHaveLength(50)
  })

  test('keeps to the conditions that it is given', () => {
    expect(branch(() => inputs.mutex, { mutex: ['held'] })).toEqual([
      { conditions: { mutex: ['held'] }, result: 'held' },
    ])
  })

  test('lets an error through that is not about an input', () => {
    const fail = () => {
      throw new Error(`no ${inputs.mutex}`)
    }
    expect(() => branch(fail)).toThrow('no free')
  })
})
