import { describe, expect, it } from 'vitest'
import { loadChart, loadCharts } from '../../charts/charts'
import { builtInTasks } from '../../learn/builtInTasks'
import { checkPack } from '../../learn/checkPack'
import { figurePaths } from '../../learn/figurePaths'
import { exercises, lessons } from '../../learn/lessons'
import type { Pack } from '../../learn/packs'
import { scenarios } from '../../learn/scenarios'
import { loadAllTexts, loadLessons } from '../../text/loadTexts'
import { parseQuery, splitFragment } from '../../run/permalink'
import {
  enterCourse,
  findTask,
  packOf,
  taskQuery,
  toCourses,
  toLibrary,
  toPackLibrary,
} from './courses'

const text = await loadLessons('en')
const texts = await loadAllTexts('en', ['logon'])
/** Those of a page whose own chart is another one. */
const elsewhere = await loadAllTexts('de', ['configure'])

const pack: Pack = {
  format: 'mapi-session-explorer-pack',
  version: 1,
  id: 'contoso',
  title: 'Contoso',
  lessons: [
    {
      id: 'one',
      title: 'One',
      tasks: [
        {
          ...{ kind: 'scenario', id: 'first', title: 'First', story: 'Look.', notes: 'Wait.' },
          ...{ link: 'https://example.com/#/logon?flags=NEW_SESSION', expects: {} },
        } as Pack['lessons'][number]['tasks'][number],
        { kind: 'built-in', task: 'name-a-profile' },
        {
          ...{ kind: 'exercise', id: 'last', title: 'Last', story: 'Do.' },
          ...{ link: 'logon', goal: { result: 'S_OK' } },
        } as Pack['lessons'][number]['tasks'][number],
      ],
    },
  ],
}

describe('tasks by their ids', () => {
  it('are all found, with words, each where its lesson has it', () => {
    for (const { id, tasks } of lessons) {
      for (const [at, task] of tasks.entries()) {
        const found = findTask(task, text, [], texts)
        expect(found?.lesson?.id).toBe(id)
        if (at > 0) expect(found?.previous?.id).toBe(tasks[at - 1])
      }
    }
    for (const { id } of [...scenarios, ...exercises, ...figurePaths]) {
      const found = findTask(id, text, [], texts)
      expect(found?.words.title, id).toBeTruthy()
      expect(found?.words.story, id).toBeTruthy()
    }
  })

  it('lead from each to the next, through all lessons', () => {
    const inLessons = lessons.flatMap(({ tasks }) => tasks as readonly string[])
    const seen: string[] = []
    let task = findTask(inLessons[0] ?? '', text, [], texts)
    while (task) {
      seen.push(task.id)
      task = task.next && findTask(task.next.id, text, [], texts)
    }
    expect(seen).toEqual(inLessons)
  })

  it('are those of open packs, too, in the words of the pack', () => {
    const found = findTask('contoso:first', text, [pack], texts)
    expect(found).toMatchObject({
      task: { chart: 'logon', query: 'flags=NEW_SESSION' },
      words: { title: 'First', story: 'Look.' },
      notes: 'Wait.',
      previous: null,
      next: { id: 'name-a-profile' },
    })
    expect(findTask('contoso:first', text, [], texts)).toBeNull()
    expect(findTask('contoso:other', text, [pack], texts)).toBeNull()
    expect(findTask('no-such-task', text, [pack], texts)).toBeNull()
  })

  it('are found where the figure’s chart has no words yet, all but its paths', () => {
    for (const { id } of [...scenarios, ...exercises]) {
      expect(findTask(id, text, [], elsewhere)?.id).toBe(id)
    }
    expect(findTask('path-01', text, [], elsewhere)).toBeNull()
    expect(findTask('nobody', text, [pack], elsewhere)).toBeNull()
  })

  it('are in the course of a pack, all that the check of the pack accepts', async () => {
    const all = await loadCharts()
    const ids = [...builtInTasks.keys(), 'nobody', 'contoso:first', 'toString']
    const tasks = ids.map((task) => ({ kind: 'built-in' as const, task }))
    const other = { ...pack, lessons: [{ id: 'all', title: 'All', tasks }] }
    const { tasks: checked } = checkPack(other, (id) => {
      const chart = all.find((one) => one.id === id)
      if (!chart) throw new Error(`There is no chart "${id}"`)
      return chart
    })
    const accepted = checked.filter(({ problems }) => problems === 0).map(({ id }) => id)
    expect(accepted).toEqual([...builtInTasks.keys()])
    const found = toCourses(text, [other], texts)[0]?.lessons[0]?.tasks
    expect(found?.map(({ id }) => id)).toEqual(accepted)
    for (const { words } of found ?? []) expect(words.title).toBeTruthy()
  }, 60_000)

  it('go on in the course in which they were opened', () => {
    const [ofPack, own] = toCourses(text, [pack], texts)
    if (!ofPack || !own) throw new Error('Two courses are expected')
    enterCourse(ofPack)
    expect(findTask('name-a-profile', text, [pack], texts)?.next?.id).toBe('contoso:last')
    enterCourse(own)
    expect(findTask('name-a-profile', text, [pack], texts)?.next?.id).toBe(
      findTask('name-a-profile', text, [], texts)?.next?.id,
    )
  })

  it('open by a link that says which they are', async () => {
    const found = findTask('contoso:first', text, [pack], texts)
    if (!found) throw new Error('The task is expected')
    expect(packOf(found.id)).toBe('contoso')
    expect(packOf('mail-client')).toBeNull()
    const { query } = splitFragment(`#/logon?${taskQuery(found)}`)
    const { place, problems } = parseQuery(await loadChart('logon'), query)
    expect(problems).toEqual([])
    expect(place.task).toBe('contoso:first')
  })
})

describe('the library', () => {
  it('has every scenario once, the figure’s paths last', () => {
    const groups = toLibrary(text, texts)
    const ids = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual([...scenarios, ...figurePaths].map(({ id }) => id).sort())
    expect(groups.at(-1)?.tasks).toHaveLength(figurePaths.length)
    expect(groups.at(-1)?.tasks[0]?.words).toEqual({
      title: 'Path 1: Return session',
      story: expect.stringContaining('MAPI_NEW_SESSION? yes'),
      notice: text.figurePath.notice,
    })
  })

  it('has the scenarios of packs, but not again those of the site', () => {
    expect(toPackLibrary(toCourses(text, [pack], texts))).toMatchObject([
      { title: 'Contoso', tasks: [{ id: 'contoso:first' }] },
    ])
  })
})
