import { useId, useMemo } from 'react'
import type { ChartId } from '../../charts/chartIds'
import { mostNew, parts } from '../../learn/coverage'
import { exercises } from '../../learn/lessons'
import type { Progress } from '../../learn/progress'
import { toTaskRun } from '../../learn/taskRun'
import type { CoverageText } from '../../text/coverageText'
import type { LessonsText } from '../../text/lessonsText'
import { loadedChart } from '../loadedCharts'
import { fragmentOf, type Manner } from '../pages'
import { useTexts } from '../TextsContext'
import { taskQuery, toCourses, toLibrary, toPackLibrary } from './courses'
import { usePacks } from './packStore'

interface CoverageNextProps {
  text: CoverageText
  lessons: LessonsText
  progress: Progress
  manner: Manner
}

/** The scenario that would show most that is new, and how the learner does otherwise. */
export function CoverageNext({ text, lessons, progress, manner }: CoverageNextProps) {
  const texts = useTexts()
  const packs = usePacks()
  const title = useId()
  const runs = useMemo(() => {
    const library = [
      ...toLibrary(lessons, texts),
      ...toPackLibrary(toCourses(lessons, packs, texts)),
    ]
    return library
      .flatMap(({ tasks }) => tasks)
      .map((task) => ({ task, run: toTaskRun(task.task, loadedChart).run }))
  }, [lessons, packs, texts])
  const best = useMemo(() => mostNew(progress, runs), [progress, runs])
  const solved = exercises.filter(({ id }) => progress.tasks[id]?.solved).length
  const { guesses } = progress
  const list = new Intl.ListFormat(texts.language, { type: 'unit', style: 'short' })
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{text.next}</h3>
      {best ? (
        <p className="coverage-next">
          {text.nextScenario}{' '}
          <a
            href={fragmentOf(
              best.scenario.run.chart.id as ChartId,
              manner,
              taskQuery(best.scenario.task),
            )}
          >
            {best.scenario.task.words.title}
          </a>
          <span className="coverage-news">
            {list.format(
              parts.flatMap((part) =>
                best.news[part] > 0 ? [text.news[part](best.news[part])] : [],
              ),
            )}
          </span>
        </p>
      ) : (
        <p className="coverage-note">{text.nothingNew}</p>
      )}
      <dl className="coverage-scores">
        <dt>{text.exercises}</dt>
        <dd>{text.solved({ seen: solved, of: exercises.length })}</dd>
        <dt>{text.predictions}</dt>
        <dd>{guesses.asked === 0 ? text.notGuessed : text.guessed(guesses)}</dd>
      </dl>
    </section>
  )
}
