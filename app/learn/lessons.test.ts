import { describe, expect, it, test } from 'vitest'
import { withChanges } from '../insight/inputs'
import { parseQuery } from '../run/permalink'
import { runWorld } from '../run/run'
import { text } from '../text/en/lessons'
import { type Challenge, judge } from './attempt'
import { chartOf, nodesOf, runOf } from './builtIn.testing'
import { meets, wantsEnd } from './goal'
import { findHint } from './hints'
import { type ExerciseId, exercises, lessons } from './lessons'
import { scenarios } from './scenarios'
import { solve } from './solve'

const cases = exercises.map((exercise) => {
  const start = runOf(exercise)
  const { goal, ...limits } = exercise
  const challenge: Challenge = { start, goal, limits }
  const { chart, world } = start
  const changes = solve(chart, { start: world, goal, limits })
  const solution = changes && runWorld(chart, withChanges(chart, world, changes))
  return { ...exercise, start, challenge, changes, solution }
})
const find = (id: string) => {
  const found = cases.find((one) => one.id === id)
  if (!found) throw new Error(`There is no exercise "${id}"`)
  return found
}

describe.each(cases)(
  'the exercise $id',
  ({ id, goal, start, challenge, changes, solution, most }) => {
    it('starts where its goal is not met', () => {
      expect(meets(start, goal)).toBe(false)
      expect(judge(challenge, start).solved).toBe(false)
    })

    it('has a solution, which its check accepts', () => {
      expect(changes?.length).toBeGreaterThanOrEqual(1)
      expect(changes?.length).toBeLessThanOrEqual(most ?? 4)
      expect(solution && judge(challenge, solution)).toMatchObject({ solved: true, forbidden: [] })
    })

    it('has a hint: a place, a decision, as many changes as the solution', () => {
      const hint = findHint(challenge, start)
      expect(hint?.place).toBeDefined()
      expect(hint?.changes).toHaveLength(changes?.length ?? 0)
      const { index = -1, edge = null } = hint?.decision ?? {}
      expect(start.steps[index]).toBeDefined()
      // The decision takes another exit; where none is named, the same one leads elsewhere.
      const [before, after] = [start, solution].map((run) => run?.steps[index]?.exit?.edge)
      expect([before === after, edge]).toEqual([edge === null, edge === null ? null : after])
    })

    it('asks for no code that is our reading', () => {
      expect(wantsEnd(goal)).toBe(true)
      if (goal.result !== undefined) expect(solution?.outcome?.basis).not.toBe('inference')
    })

    it('does not tell the flags and names that solve it', () => {
      const { title, story } = text.exercises[id]
      for (const { input, value } of changes ?? []) {
        const told = input.startsWith('flags.') ? input.slice('flags.'.length) : String(value)
        if (value === true || input === 'profile') expect(`${title} ${story}`).not.toContain(told)
      }
    })

    it('says so where its solution touches our reading', () => {
      const inferred = solution?.steps.filter(
        ({ node, exit }) =>
          exit?.basis === 'inference' && node !== 'profileExists' && exit.to !== 'profileExists',
      )
      if (inferred?.length === 0 && solution?.outcome?.basis !== 'inference') return
      const words: { story: string; notice?: string } = text.exercises[id]
      expect(`${words.story} ${words.notice}`).toMatch(/our reading/)
    })
  },
)

/** Ways to solve an exercise; each query is the whole attempt. */
const accepted: readonly (readonly [ExerciseId, string])[] = [
  ['name-a-profile', 'flags=NEW_SESSION,EXTENDED&profile=Outlook'],
  ['name-a-profile', 'flags=NEW_SESSION,EXTENDED&profile=Archive'],
  ['no-name-no-dialog', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT'],
  ['no-name-no-dialog', 'flags=LOGON_UI,NEW_SESSION,EXTENDED,USE_DEFAULT'],
  ['let-the-user-choose', 'flags=LOGON_UI,NEW_SESSION,EXTENDED&answers=ok:Archive'],
  ['let-the-user-choose', 'flags=LOGON_UI,NEW_SESSION,EXTENDED&answers=services:Archive,cancel'],
  ['set-a-default', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&default=Archive'],
  ['set-a-default', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT'],
  [
    'ask-for-the-service-password',
    'flags=LOGON_UI,NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/ms:wrong-password&answers=ok',
  ],
  [
    'ask-for-the-service-password',
    'flags=LOGON_UI,NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/ms:wrong-password' +
      '&answers=cancel,retry',
  ],
  ['switch-off-exchange', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/ab:session-limit'],
  ['switch-off-exchange', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/xp:version'],
  [
    'leave-one-provider-out',
    'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/ms:wrong-password',
  ],
  [
    'leave-one-provider-out',
    'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/ab:fail-one-provider',
  ],
  ['mend-mfcmapi', 'flags=0x3A&profile=Archive&fault=pst/ms:wrong-password'],
  ['mend-the-windows-service', 'flags=NEW_SESSION,EXTENDED,NO_MAIL,NT_SERVICE&profile=Outlook'],
  ['mend-the-windows-service', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT,NO_MAIL,NT_SERVICE'],
  ['warned-by-the-address-book', 'method=OpenAddressBook&contab/ab=left-out'],
  ['warned-by-the-address-book', 'method=OpenAddressBook&exchange/xp=disabled'],
]

/** What looks like a solution and is none. */
const refused: readonly (readonly [ExerciseId, string])[] = [
  // The shared session would need neither name nor dialog, but the computer is as it is.
  ['name-a-profile', 'flags=EXTENDED&shared=Outlook'],
  ['name-a-profile', 'flags=NEW_SESSION,EXTENDED&profile=Sales'],
  ['no-name-no-dialog', 'flags=LOGON_UI,EXTENDED&shared=Outlook'],
  ['let-the-user-choose', 'flags=LOGON_UI,NEW_SESSION,EXTENDED&answers=cancel'],
  ['let-the-user-choose', 'flags=LOGON_UI,NEW_SESSION,EXTENDED'],
  ['set-a-default', 'flags=NEW_SESSION,EXTENDED&default=&profile=Outlook'],
  ['do-not-wait', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT,TIMEOUT_SHORT'],
  ['ask-for-the-service-password', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT'],
  [
    'without-the-transport',
    'flags=NEW_SESSION,EXTENDED,USE_DEFAULT,NO_MAIL&fault=exchange/xp:session-limit',
  ],
  [
    'disable-everything',
    'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&fault=exchange/ab:version&fault=exchange/ms:version' +
      '&fault=contab/ab:version&fault=pst/ms:version',
  ],
  ['mend-mfcmapi', 'flags=0x7A&fault=pst/ms:wrong-password'],
  ['mend-mfcmapi', 'flags=0x3B&profile=Archive&fault=pst/ms:wrong-password'],
  ['mend-the-windows-service', 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT,NO_MAIL'],
  [
    'three-services-three-states',
    'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&fault=contab/ab:version' +
      '&fault=exchange/ms:wrong-password',
  ],
]

const attempt = (id: ExerciseId, query: string) => {
  const { chart, challenge } = find(id)
  const { run, problems } = parseQuery(chartOf(chart), query)
  expect(problems).toEqual([])
  return judge(challenge, run)
}

test.each(accepted)('the check of %s accepts %s', (id, query) => {
  expect(attempt(id, query).solved).toBe(true)
})

test.each(refused)('the check of %s refuses %s', (id, query) => {
  expect(attempt(id, query).solved).toBe(false)
})

describe('the lessons', () => {
  const tasks = lessons.flatMap((lesson) => lesson.tasks)
  const known = [...scenarios, ...exercises].map(({ id }) => id as string)

  it('are five, and each exercise belongs to one of them', () => {
    expect(lessons).toHaveLength(5)
    expect(new Set(tasks).size).toBe(tasks.length)
    expect(tasks.filter((id) => !known.includes(id))).toEqual([])
    expect(exercises.filter(({ id }) => !tasks.includes(id))).toEqual([])
  })

  it('have at least four exercises each, with scenarios between them', () => {
    for (const lesson of lessons) {
      const own = lesson.tasks.filter((id) => exercises.some((one) => one.id === id))
      expect([lesson.id, own.length >= 4]).toEqual([lesson.id, true])
      expect(own.length).toBeLessThan(lesson.tasks.length)
    }
  })

  it('come to every step of the logon chart, between them', () => {
    const runs = tasks.map((id) => {
      const scenario = scenarios.find((one) => one.id === id)
      const run = scenario ? runOf(scenario) : find(id).solution
      if (!run) throw new Error(`The exercise "${id}" has no solution`)
      return run
    })
    const seen = new Set(runs.filter(({ chart }) => chart.id === 'logon').flatMap(nodesOf))
    const nodes = Object.keys(chartOf('logon').machine.states)
    expect(nodes.filter((id) => !seen.has(id))).toEqual([])
  })

  it('do not show the solution of an exercise right before it is asked for', () => {
    for (const { tasks: own } of lessons) {
      for (const [index, id] of own.entries()) {
        const exercise = cases.find((one) => one.id === id)
        const before = scenarios.find((one) => one.id === own[index - 1])
        if (!exercise || before?.chart !== exercise.chart) continue
        const { solved } = judge(exercise.challenge, runOf(before))
        expect([before.id, id, solved]).toEqual([before.id, id, false])
      }
    }
  })
})
