import { X } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Run, Step } from '../../run/run'
import { isFailedStep } from '../../run/trail'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useMedia } from '../useMedia'
import { subjectName } from '../../words/subject'
import { verdictOf } from '../../words/verdict'

/** Up to so many steps all are drawn; of longer runs only those around what is in sight. */
const drawnWhole = 200
/** So many steps are drawn before and after those in sight; the middle moves in strides. */
const margin = 40
const stride = 20
/** About how high rows are, in pixels; what they are about is a line of its own. */
const rowHeights = { wide: { row: 26, about: 40 }, narrow: { row: 44, about: 44 } }

/** What scrolls the steps: their own panel, or on a small screen the tab that they are in. */
const scrollerOf = (panel: HTMLElement): HTMLElement =>
  panel.closest<HTMLElement>('.tab-panel') ?? panel

/** The steps so far and those ahead as far as they are decided; each is a jump. */
export function StepsPanel({ explorer }: { explorer: Explorer }) {
  const { ui } = useTexts()
  const { run, position, send } = explorer
  const count = run.steps.length
  const box = useRef<HTMLElement>(null)
  const { row, about } = rowHeights[useMedia('(max-width: 899px)') ? 'narrow' : 'wide']
  /** Where each row begins, as far as can be told without drawing it. */
  const tops = useMemo(() => {
    let top = 0
    return run.steps.map(({ subject }) => {
      const own = top
      top += subject.provider || subject.service ? about : row
      return own
    })
  }, [run, row, about])
  const topOf = (index: number) => tops[index] ?? (tops.at(-1) ?? 0) + row
  /** The step in the middle of what is drawn: the current one, until one scrolls away from it. */
  const [middle, setMiddle] = useState({ run, position, at: position })
  const at = middle.run === run && middle.position === position ? middle.at : position
  const centre = Math.round(at / stride) * stride
  const isWhole = count <= drawnWhole
  /** It has just scrolled by itself. */
  const followed = useRef(false)
  const from = isWhole ? 0 : Math.max(0, centre - margin - stride)
  const to = isWhole ? count : Math.min(count, centre + margin + stride)

  useEffect(() => {
    const panel = box.current
    if (!panel || position < 0) return
    const list = scrollerOf(panel)
    const follow = () => {
      const current = panel.querySelector<HTMLElement>('[aria-current]')
      if (!current) return
      const [frame, own] = [list.getBoundingClientRect(), current.getBoundingClientRect()]
      const head = own.height
      if (own.top < frame.top + head || own.bottom > frame.bottom) {
        followed.current = true
        list.scrollTop += own.top - frame.top - frame.height / 2
      }
    }
    follow()
    // What is said of the step comes later, and takes some of the room.
    const sizes = new ResizeObserver(follow)
    sizes.observe(list)
    return () => sizes.disconnect()
  }, [position])

  useEffect(() => {
    const panel = box.current
    if (!panel || isWhole) return
    const list = scrollerOf(panel)
    const look = ({ target }: Event) => {
      if (!(target instanceof Node && target.contains(panel))) return
      // It scrolls to the current step, around which is drawn what is needed.
      if (followed.current) {
        followed.current = false
        return
      }
      const [frame, own] = [list.getBoundingClientRect(), panel.getBoundingClientRect()]
      const middleOfView = (Math.max(frame.top, 0) + Math.min(frame.bottom, innerHeight)) / 2
      const y = middleOfView - own.top + (list === panel ? list.scrollTop : 0)
      const found = tops.findIndex((top) => top > y)
      const inSight = found < 0 ? count - 1 : found
      setMiddle((before) => {
        const known = before.run === run && before.position === position ? before.at : position
        return Math.abs(inSight - known) < stride ? before : { run, position, at: inSight }
      })
    }
    // Whatever scrolls: on a phone on its side it is the page.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', look, { capture: true })
  }, [run, position, tops, count, isWhole])

  const rows = (first: number, end: number) => {
    const drawn = []
    for (let index = first; index < end; index++) {
      const step = run.steps[index]
      if (!step) break
      drawn.push(
        <StepRow
          key={index}
          run={run}
          step={step}
          index={index}
          count={isWhole ? null : count}
          current={index === position}
          send={send}
        />,
      )
    }
    return drawn
  }
  /** Stands for steps that are not drawn. */
  const gap = (first: number, end: number) =>
    end > first && (
      <li className="steps-gap" aria-hidden="true" style={{ height: topOf(end) - topOf(first) }} />
    )
  const next = position + 1
  return (
    <section className="panel steps" aria-labelledby="steps-title" ref={box}>
      <div className="panel-head">
        <h2 id="steps-title">{ui.steps}</h2>
        <span className="panel-note">{next}</span>
      </div>
      <ol aria-label={ui.steps}>
        {gap(0, Math.min(from, next))}
        {rows(Math.min(from, next), Math.min(to, next))}
        {gap(to, next)}
      </ol>
      {next < count && (
        <>
          <p className="ahead-title" id="ahead-title">
            {ui.ahead}
          </p>
          <ol aria-labelledby="ahead-title" className="ahead" start={next + 1}>
            {gap(next, from)}
            {rows(Math.max(from, next), to)}
            {gap(Math.max(to, next), count)}
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
  count,
  current,
  send,
}: {
  run: Run
  step: Step
  index: number
  /** How many steps there are, where not all are drawn. */
  count: number | null
  current: boolean
  send: Explorer['send']
}) {
  const texts = useTexts()
  const words = chartText(texts, run.chart.id)
  const verdict = verdictOf(run, index, texts)
  const subject = subjectName(run.chart, step, texts)
  const failed = isFailedStep(run, step)
  return (
    <li aria-posinset={count === null ? undefined : index + 1} aria-setsize={count ?? undefined}>
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
