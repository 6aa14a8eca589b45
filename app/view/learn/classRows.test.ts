import { describe, expect, it } from 'vitest'
import { logonChart } from '../../charts/logon/logonChart'
import { addSeen, failTask, noProgress, type Progress, solveTask } from '../../learn/progress'
import { parseQuery } from '../../run/permalink'
import { text as packs } from '../../text/en/packs'
import { type Learner, sortRows, toClassCsv, toClassLessons, toClassRow } from './classRows'
import type { Course } from './courses'

const text = packs.class
const course = {
  pack: null,
  lessons: [
    {
      id: 'one',
      title: 'One',
      tasks: [
        { id: 'look', task: { kind: 'scenario' }, words: { title: 'Look' } },
        { id: 'try', task: { kind: 'exercise' }, words: { title: 'Try' } },
        { id: 'again', task: { kind: 'exercise' }, words: { title: 'Again' } },
      ],
    },
  ],
} as unknown as Course

let last = 0
const learner = (name: string, change = (progress: Progress) => progress): Learner => ({
  id: ++last,
  file: `${name || 'nameless'}.json`,
  progress: change({ ...noProgress, name }),
})
const day = '2026-11-21'
const solver =
  (id: string, hints = 0) =>
  (progress: Progress) =>
    solveTask(progress, id, day, { changes: 2, hints })

const anna = learner('Anna', (progress) =>
  solver('look')(solver('try', 1)(failTask(progress, 'again', day))),
)
const zoe = learner('Zoé', (progress) =>
  addSeen(solver('contoso:first')(progress), parseQuery(logonChart, '').run, 0, 4),
)
const learners = [zoe, learner(''), anna]

const lessons = toClassLessons([course], learners, text)
const rows = learners.map((one) => toClassRow(one, lessons, [logonChart]))

describe('a class', () => {
  it('counts solved exercises by lesson, and what was seen', () => {
    expect(lessons.map(({ title }) => title)).toEqual(['One', 'Pack contoso, not open here'])
    expect(
      rows.map(({ name, lessons }) => [name, ...lessons.map(({ seen, of }) => `${seen}/${of}`)]),
    ).toEqual([
      ['Zoé', '0/2', '1/1'],
      ['nameless.json', '0/2', '0/1'],
      ['Anna', '1/2', '0/1'],
    ])
    expect(rows[0]?.steps.seen).toBe(5)
    expect(rows[2]?.steps.seen).toBe(0)
  })

  it('is sorted by name, by share and by lesson, both ways', () => {
    const names = (...[key, isDown]: [Parameters<typeof sortRows>[1], boolean]) =>
      sortRows(rows, key, isDown, 'en').map(({ name }) => name)
    expect(names('name', false)).toEqual(['Anna', 'nameless.json', 'Zoé'])
    expect(names('name', true)).toEqual(['Zoé', 'nameless.json', 'Anna'])
    expect(names('steps', true)[0]).toBe('Zoé')
    expect(names(0, true)[0]).toBe('Anna')
    expect(names(1, true)[0]).toBe('Zoé')
  })

  it('keeps two learners of one name apart', () => {
    const both = [anna, { ...anna, id: 99 }]
    expect(both.map((one) => toClassRow(one, lessons, []))).toHaveLength(2)
  })

  it('is a table for a spreadsheet, in which no name is a formula', () => {
    const bad = toClassRow(learner('=HYPERLINK("x")'), lessons, [logonChart])
    const lines = toClassCsv(text, [...rows, bad], lessons).split('\r\n')
    expect(lines[0]).toBe(
      'Learner,File,Steps seen,Exits seen,Predictions right,One,"Pack contoso, not open here",' +
        'One: Look,One: Try,One: Again,"Pack contoso, not open here: first"',
    )
    expect(lines[3]).toBe(
      'Anna,Anna.json,0 %,0 %,none,1 of 2,0 of 1,seen,"solved, 2 changes, with hints",tried (1),not begun',
    )
    expect(lines[4]).toMatch(/^"'=HYPERLINK/)
    expect(lines).toHaveLength(6)
  })
})
