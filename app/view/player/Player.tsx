import {
  ChevronLeft,
  ChevronRight,
  Pause,
  Play,
  RotateCw,
  SkipBack,
  SkipForward,
} from 'lucide-react'
import { useMemo } from 'react'
import { speeds } from '../../run/playerMachine'
import type { Run } from '../../run/run'
import { isFailedStep } from '../../run/trail'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/**
 * First, back, play, step, last; the position in the run; the speed. Buttons with nothing to do
 * look idle but are never disabled: a button that has the focus must not lose it.
 */
export function Player({ explorer }: { explorer: Explorer }) {
  const { ui } = useTexts()
  const { run, position, playing, send, hides } = explorer
  const last = run.steps.length - 1
  const atEnd = position === last
  const { asked } = explorer.prediction
  const done = atEnd && run.waiting === null
  return (
    <footer className="player">
      <div className="player-buttons">
        <button
          type="button"
          className="round"
          aria-label={ui.first}
          data-idle={position === 0}
          onClick={() => send({ type: 'FIRST' })}
        >
          <SkipBack size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="round"
          aria-label={ui.back}
          data-idle={position === 0}
          onClick={() => send({ type: 'BACK' })}
        >
          <ChevronLeft size={20} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="round play"
          aria-label={playing ? ui.pause : ui.play}
          onClick={() => send({ type: playing ? 'PAUSE' : 'PLAY' })}
        >
          {playing ? (
            <Pause size={20} aria-hidden="true" />
          ) : done ? (
            <RotateCw size={18} aria-hidden="true" />
          ) : (
            <Play size={20} aria-hidden="true" />
          )}
        </button>
        <button
          type="button"
          className="step-button"
          data-idle={atEnd}
          onClick={() => send({ type: 'STEP' })}
        >
          <ChevronRight size={18} aria-hidden="true" /> {ui.step}
        </button>
        <button
          type="button"
          className="round"
          aria-label={ui.last}
          data-idle={atEnd}
          onClick={() => send({ type: 'LAST' })}
        >
          <SkipForward size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="scrubber">
        <Marks explorer={explorer} />
        <input
          type="range"
          aria-label={ui.position}
          // What the step is, is announced.
          aria-valuetext={String(position + 1)}
          min={0}
          max={last}
          value={position}
          onChange={(event) => send({ type: 'GO', position: Number(event.target.value) })}
        />
        <Stages explorer={explorer} />
      </div>
      <span className="player-position">
        <b>{position + 1}</b> / {hides ? '…' : last + 1}
        {run.waiting !== null && atEnd && <small>{asked ? '?' : ui.waiting}</small>}
      </span>
      <select
        className="speed"
        aria-label={ui.speed}
        value={explorer.speed}
        onChange={(event) => send({ type: 'SPEED', speed: Number(event.target.value) })}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {speed}×
          </option>
        ))}
      </select>
      {!explorer.embed && (
        <label className="switch predict-switch" title={ui.predict}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={explorer.predicting}
            checked={explorer.predicting}
            onChange={(event) => explorer.setPredicting(event.target.checked)}
          />
          <span>{ui.predict}</span>
        </label>
      )}
    </footer>
  )
}

/** Up to so many steps each mark is a shape of its own; beyond, one path of ticks. */
const distinctMarks = 240

/** One mark per step, failures as triangles. */
function Marks({ explorer: { run, position, prediction } }: { explorer: Explorer }) {
  const last = Math.max(1, run.steps.length - 1)
  const x = (index: number) => (1000 * index) / last
  /** What stays the same for the whole run. */
  const fixed = useMemo(() => toFixedMarks(run), [run])
  return (
    <div className="marks" aria-hidden="true">
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <path className="track" d="M0 5H1000" />
        <path className="track-done" d={`M0 5H${x(position)}`} />
        {fixed.ticks}
      </svg>
      {run.steps.length <= distinctMarks &&
        run.steps.map((step, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the run
            key={index}
            className={`${index <= position ? 'done' : ''} ${step.prompt ? 'prompt' : ''}`}
            style={{ left: `${x(index) / 10}%` }}
          />
        ))}
      {fixed.failed}
      {prediction.guesses.map(({ index, right }) => (
        <b key={index} className="guessed" style={{ left: `${x(index) / 10}%` }}>
          {right ? '✓' : '✗'}
        </b>
      ))}
    </div>
  )
}

function toFixedMarks(run: Run) {
  const last = Math.max(1, run.steps.length - 1)
  const x = (index: number) => (1000 * index) / last
  return {
    ticks: run.steps.length > distinctMarks && (
      <path className="ticks" d={run.steps.map((_, index) => `M${x(index)} 3V7`).join('')} />
    ),
    failed: run.steps.map(
      (step, index) =>
        isFailedStep(run, step) && (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the run
          <i key={`failed ${index}`} className="failed" style={{ left: `${x(index) / 10}%` }} />
        ),
    ),
  }
}

/** The stages of the chart under their stretches of the run. */
function Stages({ explorer: { run, chart } }: { explorer: Explorer }) {
  const words = chartText(useTexts(), chart.id)
  const last = Math.max(1, run.steps.length - 1)
  const stages = useMemo(() => {
    const found = new Map<string, { from: number; to: number }>()
    run.steps.forEach(({ node }, index) => {
      const stage = chart.stageOf(node)
      if (stage === null) return
      const known = found.get(stage)
      found.set(stage, { from: known?.from ?? index, to: index })
    })
    return found
  }, [run, chart])
  return (
    <div className="scrubber-stages" aria-hidden="true">
      {[...stages].map(([stage, { from, to }]) => (
        <span
          key={stage}
          className={from > 0.7 * last ? 'late' : ''}
          style={{ left: `${(100 * from) / last}%`, width: `${(100 * (to - from)) / last}%` }}
        >
          <b>{words.stages[stage]?.name}</b>
        </span>
      ))}
    </div>
  )
}
