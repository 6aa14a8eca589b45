import { FunctionSquare, Image, ListTree, Pin, Presentation, Table2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { View } from '../run/permalink'
import { chartText } from '../words/chartText'
import { useTexts } from './TextsContext'
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
  const { ui } = useTexts()
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-pressed={explorer.pinned !== null}
        onClick={() => explorer.setPinned(explorer.pinned ? null : explorer.run)}
      >
        <Pin size={15} aria-hidden="true" />
        <span className="tool-name">{ui.pin}</span>
      </button>
      <PresenterButton explorer={explorer} />
    </>
  )
}

/** The chart's name, and the switch to the published figure. */
export function ChartHead({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const words = chartText(texts, explorer.chart.id)
  const { figure } = explorer.chart.layouts
  const switches = 1 + (figure ? 1 : 0) + explorer.chart.tables.length
  return (
    <div className="chart-head" style={{ '--switches': switches } as React.CSSProperties}>
      <p>{words.summary}</p>
      <ViewSwitch explorer={explorer} view="outline" name={texts.ui.outline}>
        <ListTree size={16} aria-hidden="true" />
      </ViewSwitch>
      {explorer.chart.layouts.figure && (
        <ViewSwitch explorer={explorer} view="figure" name={texts.ui.figureView}>
          <Image size={16} aria-hidden="true" />
        </ViewSwitch>
      )}
      {explorer.chart.tables.map((table) => (
        <ViewSwitch key={table} explorer={explorer} view={table} name={texts.ui.tables[table]}>
          {table === 'methods' ? (
            <FunctionSquare size={16} aria-hidden="true" />
          ) : (
            <Table2 size={16} aria-hidden="true" />
          )}
        </ViewSwitch>
      ))}
    </div>
  )
}

/** Switches between the chart and another view of it; its name gives way to its icon. */
function ViewSwitch({
  explorer,
  view,
  name,
  children,
}: {
  explorer: Explorer
  view: View
  name: string
  children: ReactNode
}) {
  const on = explorer.view === view
  return (
    <label className="switch" title={name}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => explorer.setView(event.target.checked ? view : 'full')}
      />
      {children}
      <span>{name}</span>
    </label>
  )
}
