import { X } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { Run, Step } from '../../run/run'
import { isFailedStep } from '../../run/trail'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { subjectName } from './StepSubjectLine'
import { verdictOf } from './verdict'

/** The steps so far and those ahead as far as they are decided; each is a jump. */
export function StepsPanel({ explorer }: { explorer: Explorer }) {
  const { ui } = useTexts()
  const { run, position, send } = explorer
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const list = box.current
    const current = list?.querySelector<HTMLElement>('[aria-current]')
    if (!list || !current || position < 0) return
    const [frame, row] = [list.getBoundingClientRect(), current.getBoundingClientRect()]
    const head = row.height
    if (row.top < frame.top + head || row.bottom > frame.bottom) {
      list.scrollTop += row.top - frame.top - frame.height / 2
    }
  }, [position])
  const row = (step: Step, index: number) => (
    <StepRow
      key={index}
      run={run}
      step={step}
      index={index}
      current={index === position}
      send={send}
    />
  )
  return (
    <section className="panel steps" aria-labelledby="steps-title" ref={box}>
      <div className="panel-head">
        <h2 id="steps-title">{ui.steps}</h2>
        <span className="panel-note">{position + 1}</span>
      </div>
      <ol aria-label={ui.steps}>{run.steps.slice(0, position + 1).map(row)}</ol>
      {position < run.steps.length - 1 && (
        <>
          <p className="ahead-title" id="ahead-title">
            {ui.ahead}
          </p>
          <ol aria-labelledby="ahead-title" className="ahead" start={position + 2}>
            {run.steps.slice(position + 1).map((step, i) => row(step, position + 1 + i))}
          </ol>
        </>
      )}
    </section>
  )
}

/** One step; drawn anew only when its run changes or it becomes or ceases to be the current one. */
const StepRow = memo(function StepRow({
  run,
  step,
  index,
  current,
  send,
}: {
  run: Run
  step: Step
  index: number
  current: boolean
  send: Explorer['send']
}) {
  const texts = useTexts()
  const words = chartText(texts, run.chart.id)
  const verdict = verdictOf(run, index, texts)
  const subject = subjectName(step, texts)
  const failed = isFailedStep(run, step)
  return (
    <li>
      <button
        type="button"
        className={failed ? 'failed' : ''}
        aria-current={current ? 'step' : undefined}
        onClick={() => send({ type: 'GO', position: index })}
      >
        <span className="number">{index + 1}</span>
        <span className="what">{words.steps[step.node]?.label}</span>
        <span className="answer">
          {failed && <X size={12} aria-hidden="true" />} {verdict}
        </span>
        {subject !== '' && <small>{subject}</small>}
      </button>
    </li>
  )
})
