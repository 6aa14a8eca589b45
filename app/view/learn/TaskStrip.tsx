import { useEffect, useMemo } from 'react'
import { firstChartId } from '../../charts/charts'
import { builtInTasks } from '../../learn/builtInTasks'
import { useAllTexts } from '../TextsContext'
import { NotLoaded } from '../lazyPart'
import { useCharts } from '../loadedCharts'
import { PageLink } from '../PageLink'
import type { Explorer } from '../useExplorer'
import { toBounds } from './bounds'
import { type FoundTask, findTask, packOf } from './courses'
import { ExerciseStrip } from './ExerciseStrip'
import { usePacks } from './packStore'
import { learned } from './progressStore'
import { ScenarioStrip } from './ScenarioStrip'
import { StripFrame, TaskLink } from './StripFrame'
import { useTaskRun, useWords, type Words } from './useTask'
import './strip.css'

/** The scenario or the exercise that the run belongs to, above the chart. */
export function TaskStrip({ explorer, id }: { explorer: Explorer; id: string }) {
  const texts = useAllTexts()
  const words = useWords()
  const packs = usePacks()
  // Titles of the figure's paths are made of the words of its chart.
  const needsFigure = builtInTasks.has(id) || packs.length > 0
  const figure = useCharts(needsFigure ? [firstChartId] : [])
  const found = useMemo(
    () => (words && words !== 'failed' ? findTask(id, words.lessons, packs, texts) : null),
    [id, words, packs, texts],
  )
  if (words === 'failed' || figure === 'failed') return <NotLoaded />
  if (words === null || figure === 'loading') {
    return <section className="task-strip loading">{texts.ui.working}</section>
  }
  if (found === null) return <Unknown explorer={explorer} id={id} words={words} />
  return <Found key={id} explorer={explorer} found={found} words={words} />
}

/** A task that is there, with the run that it starts from. */
function Found({ explorer, found, words }: { explorer: Explorer; found: FoundTask; words: Words }) {
  const { id, task } = found
  const { text } = words
  const { setBounds, chart } = explorer
  const read = useTaskRun(task)
  const start = read && read !== 'failed' ? read.run : null
  const limits = task.kind === 'exercise' ? task : null
  const isHere = start !== null && start.chart.id === chart.id
  useEffect(() => learned.begin(id), [id])
  useEffect(() => {
    if (!start || !isHere) return
    setBounds(toBounds(start, limits, text.lockedHere))
    return () => setBounds(null)
  }, [start, isHere, limits, text, setBounds])
  if (read === 'failed') return <NotLoaded />
  if (!isHere) {
    return (
      <StripFrame explorer={explorer} found={found} words={words}>
        {start && (
          <p className="task-note">
            {text.otherChart}{' '}
            <TaskLink explorer={explorer} to={found}>
              {text.goToStart}
            </TaskLink>
          </p>
        )}
      </StripFrame>
    )
  }
  return (
    <>
      {read !== null && read.problems.length > 0 && (
        <p className="task-strip task-note bad" role="alert">
          {text.badLink(id)}
        </p>
      )}
      {task.kind === 'exercise' ? (
        <ExerciseStrip
          explorer={explorer}
          found={found}
          exercise={task}
          start={start}
          words={words}
        />
      ) : (
        <ScenarioStrip
          explorer={explorer}
          found={found}
          scenario={task}
          start={start}
          words={words}
        />
      )}
      <p id="locked-note" hidden>
        {text.lockedHere}
      </p>
    </>
  )
}

/** A link may name a task that nobody here knows; the rest of it applies. */
function Unknown({
  explorer,
  id,
  words: { text },
}: {
  explorer: Explorer
  id: string
  words: Words
}) {
  const { ui } = useAllTexts()
  const packs = usePacks()
  const named = packOf(id)
  const pack = packs.some((one) => one.id === named) ? null : named
  return (
    <section className="task-strip unknown" role="alert" aria-label={text.task}>
      <p>
        <b>{pack === null ? text.unknown(id) : text.unknownPack(id, pack)}</b> {text.unknownHint}
      </p>
      <PageLink
        shown={explorer}
        from={explorer.page}
        to="learn"
        query={pack === null ? '' : 'part=packs'}
      >
        {pack === null ? text.toLearn : text.openPacks}
      </PageLink>
      <button type="button" className="quiet" onClick={() => explorer.setTask(null)}>
        {ui.dismiss}
      </button>
    </section>
  )
}
