import { useDeferredValue, useId, useMemo } from 'react'
import { fold } from '../../run/find'
import { splitQuery } from '../../run/permalink'
import { useAllTexts } from '../TextsContext'
import { type Course, type CourseTask, toLibrary, toPackLibrary } from './courses'
import { maxSearch } from './learnPlace'
import type { Progress } from '../../learn/progress'
import { type Shown, TaskRow } from './TaskRow'
import type { Words } from './useTask'

/** Everything that a person may look for in a scenario. */
const contents = ({ id, task, words }: CourseTask): string =>
  fold(
    [
      ...[id, words.title, words.story, words.notice],
      ...[...splitQuery(task.query).parameters.values()].flat(),
      task.kind === 'scenario' ? JSON.stringify(task.expects) : '',
    ].join(' '),
  )

/** The library of scenarios by what they are about, and those of open packs. */
export function ScenarioList({
  words,
  courses,
  progress,
  manner,
  search,
  onSearch,
}: {
  words: Words
  courses: readonly Course[]
  progress: Progress
  manner: Shown
  search: string
  onSearch: (search: string) => void
}) {
  const texts = useAllTexts()
  const { text, lessons } = words
  const id = useId()
  // Typing goes on while the rows follow.
  const asked = fold(useDeferredValue(search)).split(/\s+/).filter(Boolean)
  const library = useMemo(
    () => [...toPackLibrary(courses), ...toLibrary(lessons, texts)],
    [courses, lessons, texts],
  )
  const groups = library
    .map((group) => ({
      ...group,
      tasks: group.tasks.filter((one) => {
        const said = contents(one)
        return asked.every((word) => said.includes(word))
      }),
    }))
    .filter(({ tasks }) => tasks.length > 0)
  const count = groups.reduce((sum, { tasks }) => sum + tasks.length, 0)
  return (
    <>
      <search className="learn-filter" aria-label={text.parts.scenarios}>
        <label htmlFor={id}>{text.filter}</label>
        <input
          id={id}
          type="search"
          value={search}
          maxLength={maxSearch}
          placeholder={text.filterHint}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onSearch(event.target.value)}
        />
        {search !== '' && (
          <button type="button" className="quiet" onClick={() => onSearch('')}>
            {text.clear}
          </button>
        )}
        <p role="status">{count > 0 ? text.found(count) : text.nothing}</p>
      </search>
      {groups.map(({ id, title, about, tasks }) => (
        <section key={id} className="scenario-group" aria-label={title}>
          <h3>{title}</h3>
          {about && <p>{about}</p>}
          <ul>
            {tasks.map((one) => (
              <TaskRow
                key={one.id}
                one={one}
                course={null}
                record={progress.tasks[one.id]}
                words={words}
                manner={manner}
                saysKind={false}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
