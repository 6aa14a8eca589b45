import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCharts } from '../charts/charts'
import { toUniverse } from './coverage'
import { noProgress } from './progress'
import { anyProgress } from './progress.testing'
import { formatProgress, maxProgressSize, parseProgress } from './progressFile'

const charts = await loadCharts()
const known = {
  universes: Object.fromEntries(charts.map((chart) => [chart.id, toUniverse(chart)])),
  isTask: (id: string) => id === 'first',
}
const file = (more: object) => JSON.stringify({ ...noProgress, ...more })
const task = { begun: '2026-11-20', solved: null, changes: null, hints: 0, failed: 0 }

describe('progress in a file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(parseProgress(formatProgress(progress))).toEqual({ progress, dropped: [] })
      }),
    )
  })

  it('may leave out what is empty', () => {
    const { format, version } = noProgress
    expect(parseProgress(JSON.stringify({ format, version }))).toEqual({
      progress: noProgress,
      dropped: [],
    })
  })

  it.each([
    ['', 'no-json', '1:1'],
    ['{"format": "mapi-session-explorer-progress",\n "version": }', 'no-json', '2:13'],
    ['null', 'no-progress', ''],
    ['[]', 'no-progress', 'format'],
    ['{"format": "mapi-session-explorer-pack", "version": 1}', 'no-progress', 'format'],
    [file({ version: 2 }), 'other-version', 'version'],
    [file({ name: 'x'.repeat(61) }), 'unreadable', 'name'],
    [
      file({ seen: { logon: { steps: { newSession: -1 } } } }),
      'unreadable',
      'seen.logon.steps.newSession',
    ],
    [
      file({ seen: { logon: { steps: { newSession: 1.5 } } } }),
      'unreadable',
      'seen.logon.steps.newSession',
    ],
    [file({ seen: { logon: { results: 'all' } } }), 'unreadable', 'seen.logon.results'],
    [file({ seen: [] }), 'unreadable', 'seen'],
    [file({ seen: { use: [[]] } }), 'unreadable', 'seen.use'],
    [file({ tasks: { first: { ...task, begun: 'today' } } }), 'unreadable', 'tasks.first.begun'],
    [file({ tasks: { first: { ...task, hints: 4 } } }), 'unreadable', 'tasks.first.hints'],
    [file({ guesses: { right: 3, asked: 2 } }), 'unreadable', 'guesses'],
    [
      file({
        tasks: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`task-${i}`, task])),
      }),
      'unreadable',
      'tasks',
    ],
    [' '.repeat(maxProgressSize + 1), 'too-large', ''],
  ])('is refused, case %#', (text, fault, place) => {
    expect(parseProgress(text, known)).toEqual({ fault, place })
  })

  it('is taken from any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseProgress(text, known)))
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        void parseProgress(file({ seen: value, tasks: value, name: value }), known)
      }),
    )
  })

  it('has a name whose writing is not turned', () => {
    expect(parseProgress(file({ name: ' a\u202eb\u2066c ' }))).toMatchObject({
      progress: { name: 'abc' },
    })
  })

  it('is taken without what is not known, which is named', () => {
    const read = parseProgress(
      file({
        seen: {
          logon: {
            steps: { newSession: 2, nowhere: 1 },
            exits: { 'newSession>nowhere': 1 },
            results: ['returnSession', 'newSession'],
            codes: ['S_OK', 'MAPI_E_NOTHING'],
          },
          logout: {},
        },
        tasks: { first: task, third: task, 'contoso:first': task },
      }),
      known,
    )
    expect(read).toMatchObject({
      dropped: [
        'seen.logon.steps.nowhere',
        'seen.logon.exits.newSession>nowhere',
        'seen.logon.results.newSession',
        'seen.logon.codes.MAPI_E_NOTHING',
        'seen.logout',
        'tasks.third',
      ],
      progress: {
        seen: { logon: { steps: { newSession: 2 }, results: ['returnSession'], codes: ['S_OK'] } },
        tasks: { first: task, 'contoso:first': task },
      },
    })
  })

  it('is taken without keys that nobody knows, which are named', () => {
    const long = 'k'.repeat(200)
    const text = file({ sean: {}, [long]: 1, tasks: { first: { ...task, best: 2 } } })
    const odd = text.replace('"tasks":{', `$&"constructor":${JSON.stringify(task)},`)
    expect(parseProgress(file({ 'a\u202eb': 1 }))).toMatchObject({ dropped: ['a\ufffdb'] })
    expect(parseProgress(odd, known)).toMatchObject({
      dropped: ['tasks.constructor', 'tasks.first.best', 'sean', `${long.slice(0, 79)}…`],
      progress: { tasks: { first: task } },
    })
  })

  it('touches no prototype', () => {
    const text = `{"format": "${noProgress.format}", "version": 1, "tasks": {"__proto__": ${JSON.stringify(task)}}, "seen": {"__proto__": {"steps": {"__proto__": 1}}}}`
    const read = parseProgress(text, known)
    expect('progress' in read && Object.keys(read.progress.tasks)).toEqual([])
    expect(({} as Record<string, unknown>).begun).toBeUndefined()
  })
})
