import { ExternalLink, Pause, Play } from 'lucide-react'
import { useEffect, useState } from 'react'
import { toAsideAnnouncement } from '../../words/announcement'
import { chartText } from '../../words/chartText'
import { detailWords } from '../../words/details'
import { isIdentifier } from '../../words/stepLabel'
import { subjectName } from '../../words/subject'
import { verdictOf } from '../../words/verdict'
import { isFailedStep } from '../../run/trail'
import { ResultCodeWords } from '../ResultWords'
import { loadEmbed } from '../../text/loadTexts'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useLoadedText } from '../useLoadedText'
import { toFullLink } from './useHost'

/** One line: the chart, the current step and how it came out, the way to the full page. */
export function Caption({
  explorer,
  opened,
  inert,
}: {
  explorer: Explorer
  /** A step or an exit that was opened though the run is elsewhere. */
  opened: string | null
  /** Something lies over it. */
  inert: boolean
}) {
  const texts = useAllTexts()
  const { run, embed } = explorer
  return (
    <div className="embed-caption" inert={inert}>
      <div className="embed-words">
        <h1>{texts.chartNames[explorer.page]}</h1>{' '}
        {opened === null ? (
          <StepWords explorer={explorer} />
        ) : (
          <p>{toAsideAnnouncement(run, opened, texts)}</p>
        )}
      </div>
      {embed?.controls === false && <PauseButton explorer={explorer} />}
      <FullLink explorer={explorer} />
    </div>
  )
}

/** The way to the full page. */
export function FullLink({ explorer }: { explorer: Explorer }) {
  const text = useLoadedText(loadEmbed)
  if (!text || text === 'failed') return null
  return (
    <a className="embed-link" href={toFullLink(explorer)} target="_blank" rel="noopener">
      <span className="embed-link-name">
        {text.openFull} <span className="visually-hidden">{text.newTab}</span>
      </span>
      <ExternalLink size={15} aria-hidden="true" />
    </a>
  )
}

/** The step, what it is about, how it came out; at the end the result. */
function StepWords({ explorer }: { explorer: Explorer }) {
  const texts = useAllTexts()
  const { chart, run, position, step } = explorer
  const label = chartText(texts, chart.id).steps[step.node]?.label ?? step.node
  const subject = subjectName(chart, step, texts)
  const outcome = step.exit === null ? run.outcome : null
  const verdict = verdictOf(run, position, texts)
  const lost = outcome
    ? chart.services(step.context, step.node).filter(({ status }) => status === 'disabled')
    : []
  return (
    <p>
      <b className={isIdentifier(label) ? 'identifier' : undefined}>{label}</b>{' '}
      {subject !== '' && <span>{subject}</span>}{' '}
      {outcome === null && verdict !== '' && (
        <span
          className={[
            step.hresult ? 'identifier' : 'embed-verdict',
            isFailedStep(run, step) ? 'failed' : '',
          ].join(' ')}
        >
          {verdict}
        </span>
      )}
      {/* It is announced with its step, once. */}
      <span role="status" aria-live="off" aria-label={texts.ui.result}>
        {outcome && (
          <>
            {outcome.hresult && <ResultCodeWords chart={chart} end={outcome} />}{' '}
            {[
              ...detailWords(texts, chart, outcome.details),
              ...lost.map(({ name }) => texts.ui.pair(name, texts.serviceStatus.disabled)),
            ].join(', ')}
          </>
        )}
      </span>
    </p>
  )
}

/** Where the player is left out, what plays can be stopped all the same. */
function PauseButton({ explorer: { playing, send } }: { explorer: Explorer }) {
  const { ui } = useAllTexts()
  const [hasPlayed, setHasPlayed] = useState(playing)
  useEffect(() => {
    if (playing) setHasPlayed(true)
  }, [playing])
  if (!hasPlayed) return null
  return (
    <button
      type="button"
      className="round"
      aria-label={playing ? ui.pause : ui.play}
      onClick={() => send({ type: playing ? 'PAUSE' : 'PLAY' })}
    >
      {playing ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
    </button>
  )
}
