import { Pin, Presentation } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { chartText, useTexts } from './TextsContext'
import type { Explorer } from './useExplorer'

/** Begins presenter mode; takes the focus again when it ends. */
function PresenterButton({ explorer: { presenting, setPresenting } }: { explorer: Explorer }) {
  const { ui } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(presenting)
  useEffect(() => {
    const lost = document.activeElement === document.body
    if (before.current && !presenting && lost) button.current?.focus()
    before.current = presenting
  }, [presenting])
  return (
    <button
      type="button"
      className="quiet"
      ref={button}
      aria-label={ui.presenting}
      title={ui.presenting}
      onClick={(event) => {
        event.currentTarget.closest('details')?.removeAttribute('open')
        setPresenting(true)
      }}
    >
      <Presentation size={16} aria-hidden="true" />
      <span className="menu-name">{ui.presenting}</span>
    </button>
  )
}

/** What can be done with the run that is shown. */
export function ChartTools({ explorer }: { explorer: Explorer }) {
  const { insight } = useTexts()
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-pressed={explorer.pinned !== null}
        onClick={() => explorer.setPinned(explorer.pinned ? null : explorer.run)}
      >
        <Pin size={15} aria-hidden="true" />
        <span className="tool-name">{insight.pin}</span>
      </button>
      <PresenterButton explorer={explorer} />
    </>
  )
}

/** The chart's name, and the switch to the published figure. */
export function ChartHead({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const words = chartText(texts, explorer.chart.id)
  return (
    <div className="chart-head">
      <p>{words.summary}</p>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={explorer.view === 'outline'}
          checked={explorer.view === 'outline'}
          onChange={(event) => explorer.setView(event.target.checked ? 'outline' : 'full')}
        />
        <span>{texts.outline.switch}</span>
      </label>
      {explorer.chart.layouts.figure && (
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={explorer.view === 'figure'}
            checked={explorer.view === 'figure'}
            onChange={(event) => explorer.setView(event.target.checked ? 'figure' : 'full')}
          />
          <span>{texts.ui.figureView}</span>
        </label>
      )}
    </div>
  )
}
