import { useEffect, useRef } from 'react'
import type { Progress } from '../../learn/progress'
import { useTexts } from '../TextsContext'
import type { Course, CourseLesson } from './courses'
import { TaskLink } from './StripFrame'
import { type Shown, TaskRow } from './TaskRow'
import type { Words } from './useTask'
import { Notes } from './Notes'

interface ListProps {
  words: Words
  progress: Progress
  manner: Shown
  /** The lesson that is looked for: `profile`, or `contoso:first` of a pack. */
  sought: string | null
}

/** The lessons of open packs, then those of the site, each with what comes next in it. */
export function LessonList({ courses, ...props }: ListProps & { courses: readonly Course[] }) {
  return courses.map((course) => (
    <CourseLessons key={course.pack?.id ?? ''} course={course} {...props} />
  ))
}

function CourseLessons({
  course,
  words,
  progress,
  manner,
  sought,
}: ListProps & { course: Course }) {
  const { text } = words
  const { pack, lessons } = course
  const tasks = lessons.flatMap((one) => one.tasks)
  const { next, isBegun } = findNext(tasks, progress)
  const Heading = pack ? 'h4' : 'h3'
  return (
    <section className="course" aria-label={pack ? text.packOf(pack.title) : text.parts.lessons}>
      {pack && (
        <div className="course-head">
          <h3>{pack.title}</h3>
          <span className="tag">{text.parts.packs}</span>
          <Notes text={text.notes} notes={pack.notes} />
        </div>
      )}
      <p className="course-next">
        {next ? (
          <TaskLink explorer={manner} to={next} course={course} className="primary-link">
            {isBegun ? text.continueWith(next.words.title) : text.start}
          </TaskLink>
        ) : (
          tasks.length > 0 && text.allDone
        )}
      </p>
      {lessons.map((lesson, index) => (
        <LessonPart
          key={lesson.id}
          course={course}
          lesson={lesson}
          number={index + 1}
          isSought={sought === [...(pack ? [pack.id] : []), lesson.id].join(':')}
          isNext={next !== null && lesson.tasks.includes(next)}
          Heading={Heading}
          words={words}
          progress={progress}
          manner={manner}
        />
      ))}
    </section>
  )
}

/** The first task that is not done; and whether anything was begun. */
function findNext(tasks: CourseLesson['tasks'], { tasks: records }: Progress) {
  return {
    next: tasks.find(({ id }) => (records[id]?.solved ?? null) === null) ?? null,
    isBegun: tasks.some(({ id }) => records[id] !== undefined),
  }
}

function LessonPart({
  course,
  lesson,
  number,
  isNext,
  isSought,
  Heading,
  words,
  progress,
  manner,
}: Omit<ListProps, 'sought'> & {
  course: Course
  lesson: CourseLesson
  number: number
  /** What comes next is in it. */
  isNext: boolean
  isSought: boolean
  Heading: 'h3' | 'h4'
}) {
  const { text } = words
  const { ui } = useTexts()
  const { tasks, title, about, notes } = lesson
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!isSought) return
    box.current?.scrollIntoView({ block: 'start' })
    box.current?.querySelector('summary')?.focus({ preventScroll: true })
  }, [isSought])
  const done = tasks.filter(({ id }) => (progress.tasks[id]?.solved ?? null) !== null).length
  return (
    <details className="lesson" ref={box} open={isNext || isSought}>
      <summary>
        <Heading>{text.lesson(number, title)}</Heading>
        <span className="lesson-done">{text.solvedOf(done, tasks.length)}</span>
        {about && <span className="lesson-about">{about}</span>}
      </summary>
      <Notes text={text.notes} notes={notes} />
      {tasks.length === 0 ? (
        <p className="panel-note">{text.emptyLesson}</p>
      ) : (
        <ol>
          {tasks.map((one) => (
            <TaskRow
              key={one.id}
              one={one}
              course={course}
              record={progress.tasks[one.id]}
              words={words}
              manner={manner}
            />
          ))}
        </ol>
      )}
      {tasks.map(
        (one) =>
          one.notes && (
            <Notes key={one.id} text={ui.pair(text.notes, one.words.title)} notes={one.notes} />
          ),
      )}
    </details>
  )
}
