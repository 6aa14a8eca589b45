import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, GraduationCap, X } from 'lucide-react'
import { type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { fragmentOf, visitFragment } from '../pages'
import { PageLink } from '../PageLink'
import type { Explorer } from '../useExplorer'
import { useMedia } from '../useMedia'
import { type CourseTask, enterCourse, type FoundTask, taskQuery } from './courses'
import type { Words } from './useTask'
import { Notes } from './Notes'

/** How a person left the strip on this visit; small screens begin with the chart. */
let isOpenLast: boolean | null = null

/** The strip of a task: where it belongs and what it is called; below, what it says. */
export function StripFrame({
  explorer,
  found,
  words: { text },
  tools,
  asked = 0,
  said,
  children,
}: {
  explorer: Explorer
  found: FoundTask
  words: Words
  /** What can be done, to be seen always. */
  tools?: ReactNode
  /** Counts what was asked for whose answer stands in the strip: it opens. */
  asked?: number
  /** What is said of the run, beside what the task says. */
  said?: ReactNode
  children: ReactNode
}) {
  const small = useMedia('screen and (max-width: 899px)')
  const [chosen, setChosen] = useState(isOpenLast)
  const [answered, setAnswered] = useState(asked)
  if (asked !== answered) {
    setAnswered(asked)
    if (small && asked > answered) setChosen(true)
  }
  const isOpen = chosen ?? !small
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = answer
    const body = current?.parentElement
    if (asked > 0 && body) body.scrollTop = current.offsetTop - body.offsetTop
  }, [asked])
  const id = useId()
  const { lesson, course, previous, next, task, words } = found
  const part = lesson ? 'lessons' : 'scenarios'
  const toggle = () => {
    isOpenLast = !isOpen
    setChosen(!isOpen)
  }
  return (
    <section className={`task-strip ${isOpen ? 'open' : ''}`} aria-label={text.kinds[task.kind]}>
      <div className="task-head">
        <PageLink
          shown={explorer}
          from={explorer.page}
          to="learn"
          query={part === 'lessons' ? '' : `part=${part}`}
        >
          <GraduationCap size={16} aria-hidden="true" />
          <span className="task-lesson">
            {lesson ? text.toLesson(lesson.title) : text.parts.scenarios}
          </span>
        </PageLink>
        <h2>
          <span className="tag">{text.kinds[task.kind]}</span> {words.title}
        </h2>
        <span className="task-ways">
          {previous && (
            <TaskLink
              explorer={explorer}
              to={previous}
              course={course}
              name={text.previous(previous.words.title)}
            >
              <ChevronLeft size={18} aria-hidden="true" />
            </TaskLink>
          )}
          {next && (
            <TaskLink
              explorer={explorer}
              to={next}
              course={course}
              name={text.next(next.words.title)}
            >
              <ChevronRight size={18} aria-hidden="true" />
            </TaskLink>
          )}
          <button
            type="button"
            className="quiet"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={isOpen ? text.hideTask : text.showTask}
            title={isOpen ? text.hideTask : text.showTask}
            onClick={toggle}
          >
            {isOpen ? (
              <ChevronUp size={18} aria-hidden="true" />
            ) : (
              <ChevronDown size={18} aria-hidden="true" />
            )}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={text.leave}
            title={text.leave}
            onClick={() => {
              explorer.setTask(null)
              explorer.setPredicting(false)
              document.querySelector<HTMLElement>('main.centre')?.focus()
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </span>
      </div>
      {tools}
      <div className="task-body" id={id} hidden={!isOpen}>
        <div className="task-told">
          {children}
          <Notes text={text.notes} notes={found.notes} />
        </div>
        <div className="task-said" role="status" ref={answer}>
          {said}
        </div>
      </div>
    </section>
  )
}

/** Opens a task in its chart, at its start. */
export function TaskLink({
  explorer,
  to,
  course = null,
  name,
  className,
  children,
}: {
  explorer: Pick<Explorer, 'theme' | 'language' | 'settle'>
  to: CourseTask
  /** The course that goes on with it. */
  course?: FoundTask['course']
  name?: string
  className?: string
  children: ReactNode
}) {
  const fragment = fragmentOf(to.task.chart, explorer, taskQuery(to))
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    enterCourse(course)
    explorer.settle()
    visitFragment(fragment)
  }
  return (
    <a href={fragment} onClick={go} className={className} aria-label={name} title={name}>
      {children}
    </a>
  )
}
