import { describe, expect, it } from 'vitest'
import { builtInTasks } from './builtInTasks'
import { checkGoal } from './checkGoal'
import { checkPack } from './checkPack'
import type { Pack } from './packs'
import { charts, goodPack, spoiled } from './packs.testing'
import { parsePack } from './parsePack'

function check(source: unknown) {
  const { pack, problems } = parsePack(source)
  expect(problems).toEqual([])
  return checkPack(pack as Pack, charts)
}

const found = (source: unknown) =>
  check(source).problems.map(({ place, kind, value, gave }) =>
    [place, kind, value, gave === undefined ? '' : `(${gave})`].filter(Boolean).join(' '),
  )

describe('the check of a pack', () => {
  it('says of a good one what each task comes to', () => {
    expect(check(goodPack())).toEqual({
      problems: [],
      tasks: [
        {
          place: 'lessons[0].tasks[0]',
          id: 'nothing-said',
          kind: 'scenario',
          problems: 0,
          result: 'MAPI_E_LOGON_FAILED',
          waits: null,
          par: null,
        },
        {
          place: 'lessons[0].tasks[1]',
          id: 'silent',
          kind: 'exercise',
          problems: 0,
          result: 'MAPI_E_LOGON_FAILED',
          waits: null,
          par: 1,
        },
      ],
    })
  })

  it.each([
    ['lessons.0.tasks.0.link', 'logon?flags=BOGUS', 'lessons[0].tasks[0].link link BOGUS'],
    ['lessons.0.tasks.1.link', 'logon?profil=A', 'lessons[0].tasks[1].link link A'],
    [
      'lessons.0.tasks.0.expects.result',
      'S_OK',
      'lessons[0].tasks[0].expects.result unmet S_OK (MAPI_E_LOGON_FAILED)',
    ],
    [
      'lessons.0.tasks.0.expects',
      { end: 'returnSession' },
      'lessons[0].tasks[0].expects.end unmet returnSession (returnErrorNoProfile)',
    ],
    [
      'lessons.0.tasks.0.expects',
      { services: { pst: 'up' } },
      'lessons[0].tasks[0].expects.services.pst unmet up (null)',
    ],
    [
      'lessons.0.tasks.0.expects',
      { passes: ['useDefault', 'returnSession'] },
      'lessons[0].tasks[0].expects.passes[1] not-passed returnSession',
    ],
    [
      'lessons.0.tasks.0.expects',
      { avoids: ['logonUi'] },
      'lessons[0].tasks[0].expects.avoids[0] passed logonUi',
    ],
    [
      'lessons.0.tasks.0.expects',
      { returns: ['MAPI_E_VERSION'] },
      'lessons[0].tasks[0].expects.returns[0] not-returned MAPI_E_VERSION (null)',
    ],
    [
      'lessons.0.tasks.0.expects',
      { inputs: { profile: 'Outlook' } },
      'lessons[0].tasks[0].expects.inputs.profile unmet "Outlook" (null)',
    ],
    [
      'lessons.0.tasks.0.link',
      'logon?flags=LOGON_UI',
      'lessons[0].tasks[0].expects waits promptForProfile',
    ],
    [
      'lessons.0.tasks.1.goal',
      { services: { exchang: 'up' } },
      'lessons[0].tasks[1].goal.services.exchang unknown-service exchang',
    ],
    [
      'lessons.0.tasks.1.goal',
      { end: 'returnSesion' },
      'lessons[0].tasks[1].goal.end unknown-step returnSesion',
    ],
    ['lessons.0.tasks.1.goal', { end: 'logonUi' }, 'lessons[0].tasks[1].goal.end no-end logonUi'],
    [
      'lessons.0.tasks.1.goal',
      { waits: 'logonUi' },
      'lessons[0].tasks[1].goal.waits no-prompt logonUi',
    ],
    [
      'lessons.0.tasks.1.goal',
      { waits: 'promptForProfile', result: 'S_OK' },
      'lessons[0].tasks[1].goal.result waits-alone result',
    ],
    [
      'lessons.0.tasks.1.goal',
      { details: { sesion: 'new-shared' } },
      'lessons[0].tasks[1].goal.details.sesion unknown-detail sesion',
    ],
    [
      'lessons.0.tasks.1.goal',
      { details: { session: 'bogus' } },
      'lessons[0].tasks[1].goal.details.session unknown-value "bogus"',
    ],
    [
      'lessons.0.tasks.1.goal',
      { details: { nonmessaging: 'true' } },
      'lessons[0].tasks[1].goal.details.nonmessaging unknown-value "true"',
    ],
    [
      'lessons.0.tasks.1.goal',
      { inputs: { profil: null } },
      'lessons[0].tasks[1].goal.inputs.profil unknown-input profil',
    ],
    [
      'lessons.0.tasks.1.goal',
      { inputs: { 'flags.MAPI_LOGON_UI': 'yes' } },
      'lessons[0].tasks[1].goal.inputs["flags.MAPI_LOGON_UI"] unknown-value "yes"',
    ],
    ['lessons.0.tasks.1.may', ['flag'], 'lessons[0].tasks[1].may[0] unknown-input flag'],
    ['lessons.0.tasks.1.may', ['computer'], 'lessons[0].tasks[1].may[0] unknown-input computer'],
    [
      'lessons.0.tasks.1.locked',
      ['flags', 'answers.offerRetry'],
      'lessons[0].tasks[1].locked[1] answers-are-free answers.offerRetry',
    ],
    [
      'lessons.0.tasks.1.goal',
      { result: 'MAPI_E_LOGON_FAILED' },
      'lessons[0].tasks[1].goal goal-met',
    ],
    ['lessons.0.tasks.1.locked', ['flags', 'shared'], 'lessons[0].tasks[1].goal unreachable'],
    [
      'lessons.0.tasks.1.goal',
      { result: 'MAPI_E_VERSION' },
      'lessons[0].tasks[1].goal.result no-such-result MAPI_E_VERSION',
    ],
    [
      'lessons.0.tasks.0',
      { kind: 'built-in', task: 'no-such-task' },
      'lessons[0].tasks[0].task unknown-task no-such-task',
    ],
  ])('with %s as %j finds %s', (path, value, problem) => {
    expect(found(spoiled(path, value))).toEqual([problem])
  })

  it('says how many changes are needed where fewer are allowed', () => {
    const pack = goodPack()
    pack.lessons[0].tasks[1].goal = {
      result: 'S_OK',
      services: { pst: 'up', exchange: 'disabled' },
    }
    pack.lessons[0].tasks[1].most = 1
    expect(check(pack).problems).toEqual([
      { place: 'lessons[0].tasks[1].most', kind: 'too-few-changes', most: 1, needed: 2 },
    ])
  })

  it('knows every detail that a goal of the site asks for', () => {
    const asked = [...builtInTasks.values()].flatMap((task) => {
      const { details = {} } = task.kind === 'scenario' ? task.expects : task.goal
      return Object.entries(details).map(([name, value]) =>
        JSON.stringify([task.chart, name, value]),
      )
    })
    const unknown = [...new Set(asked)].filter((one) => {
      const [chart, name, value] = JSON.parse(one)
      return checkGoal(charts(chart), { details: { [name]: value } }, '').length > 0
    })
    expect(asked.length).toBeGreaterThan(3)
    expect(unknown).toEqual([])
  })

  it('accepts groups of inputs, and a link with its site and its step', () => {
    const pack = goodPack()
    Object.assign(pack.lessons[0].tasks[1], {
      may: ['flags', 'fault.exchange'],
      link: 'https://example.org/mapi/#/logon?step=2&lang=de',
    })
    expect(found(pack)).toEqual([])
  })

  it('reads calls of stories, and tells progress after each task', () => {
    const pack = goodPack()
    pack.lessons[0].tasks[0].link =
      'logon?at=2&story=call%3D1%3Alogon%253Fflags%253DALLOW_OTHERS%2526profile%253DArchive%26call%3D2%3Alogon'
    pack.lessons[0].tasks[0].expects = { end: 'returnSharedSession' }
    const told: string[] = []
    const { pack: read } = parsePack(pack)
    const { problems } = checkPack(read as Pack, charts, (done, of) => told.push(`${done}/${of}`))
    expect(problems.map(({ link, kind }) => [kind, link?.problem])).toEqual([])
    expect(told).toEqual(['0/2', '1/2'])
  })
})
