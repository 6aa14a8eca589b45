import { Check, Copy, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { type ChartId, chartIds } from '../../charts/chartIds'
import { toEmbedCode } from '../../publish/embedCode'
import {
  formatFragment,
  isTooLong,
  type Language,
  languages,
  parseQuery,
  type Place,
  splitFragment,
  type Theme,
  themes,
  type View,
  viewsOf,
} from '../../run/permalink'
import type { Run } from '../../run/run'
import { languageNames } from '../language'
import { loadedChart, useCharts } from '../loadedCharts'
import { fragmentOf } from '../pages'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { Field } from './Field'
import { bounds, type FrameSize, parsePixels, presets } from './frameSize'
import { Preview } from './Preview'
import { useEmbedText } from './useEmbedText'
import './embedDialog.css'

const maxTitle = 200
const starts = ['first', 'current', 'last'] as const

/** What was chosen; `null` is what the page shows or, of the title, what the chart is called. */
interface Chosen {
  readonly chart: ChartId
  readonly view: View
  readonly language: Language | null
  readonly theme: Theme
  readonly start: (typeof starts)[number]
  readonly controls: boolean
  readonly plays: boolean
  readonly preset: number | null
  readonly width: string
  readonly height: string
  readonly title: string | null
}

/** Makes the code that embeds the run that is shown, or another chart, with a live preview. */
export function EmbedDialog({ explorer, onClose }: { explorer: Explorer; onClose: () => void }) {
  const text = useEmbedText()
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const isThere = text !== null
  useEffect(() => {
    const dialog = box.current
    if (isThere && dialog && !dialog.open) dialog.showModal()
  }, [isThere])
  if (!text) return null
  return (
    <dialog ref={box} className="embed-dialog" aria-labelledby={`${id}title`} onClose={onClose}>
      <div className="embed-head">
        <h2 id={`${id}title`}>{text.title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={text.close}
          onClick={() => box.current?.close()}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <EmbedForm explorer={explorer} />
    </dialog>
  )
}

function EmbedForm({ explorer }: { explorer: Explorer }) {
  const texts = useAllTexts()
  const { ui } = texts
  const text = useEmbedText()
  const [chosen, setChosen] = useState<Chosen>({
    chart: explorer.page,
    view: explorer.view,
    language: explorer.language,
    theme: explorer.theme,
    start: explorer.position === 0 ? 'first' : 'current',
    controls: true,
    plays: false,
    preset: 1,
    width: '800',
    height: '500',
    title: null,
  })
  const change = (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }))
  const state = useCharts([chosen.chart])
  // While another chart comes, the one before stays.
  const [chart, setChart] = useState(explorer.page)
  useEffect(() => {
    if (state === 'ready') setChart(chosen.chart)
  }, [state, chosen.chart])
  if (!text) return null

  const isOwn = chart === explorer.page
  const { run, position } = isOwn ? explorer : toLeft(chart, explorer)
  const views = viewsOf(run.chart)
  const view = views.includes(chosen.view) ? chosen.view : 'full'
  const last = run.steps.length - 1
  const places = { first: 0, current: position, last }
  const changes: Partial<Place> = {
    ...{ view, language: chosen.language, theme: chosen.theme, plays: chosen.plays },
    ...{ presenting: false, embed: { controls: chosen.controls }, position: places[chosen.start] },
  }
  const address = isOwn ? explorer.link(changes) : toAddress(run, changes)
  const tooLong = isTooLong(splitFragment(new URL(address).hash).query)
  const preset = chosen.preset === null ? undefined : presets[chosen.preset]
  const own = {
    width: parsePixels(chosen.width, 'width'),
    height: parsePixels(chosen.height, 'height'),
  }
  const size: FrameSize = preset ?? {
    width: own.width ?? bounds.width.least,
    height: own.height ?? bounds.height.least,
  }
  const title = chosen.title ?? `${texts.chartNames[chart]} – ${ui.product}`
  const code = toEmbedCode({ ...size, address, title })
  const viewNames: Record<View, string> = {
    full: text.fullChart,
    figure: ui.figureView,
    outline: ui.outline,
    ...ui.tables,
  }
  const sizeName = ({ width, height }: FrameSize) =>
    width === 'full' ? text.fullWidth(height) : `${width} × ${height}`

  return (
    <div className="embed-body">
      <div className="embed-options">
        <Field name={text.chart}>
          <select
            value={chosen.chart}
            onChange={(event) => change({ chart: event.target.value as ChartId })}
          >
            {chartIds.map((one) => (
              <option key={one} value={one}>
                {texts.chartNames[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field name={text.view}>
          <select value={view} onChange={(event) => change({ view: event.target.value as View })}>
            {views.map((one) => (
              <option key={one} value={one}>
                {viewNames[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field name={ui.language}>
          <select
            value={chosen.language ?? ''}
            onChange={(event) =>
              change({ language: languages.find((one) => one === event.target.value) ?? null })
            }
          >
            <option value="">{text.readers}</option>
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field name={ui.theme}>
          <select
            value={chosen.theme}
            onChange={(event) => change({ theme: event.target.value as Theme })}
          >
            {[...themes].reverse().map((one) => (
              <option key={one} value={one}>
                {one === 'auto' ? text.readers : ui.themes[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field name={text.start}>
          <select
            value={chosen.start}
            onChange={(event) => change({ start: event.target.value as Chosen['start'] })}
          >
            <option value="first">{text.firstStep}</option>
            <option value="current">{text.currentStep(position + 1)}</option>
            <option value="last">{text.lastStep}</option>
          </select>
        </Field>
        <div className="embed-ticks">
          <label className="option">
            <input
              type="checkbox"
              checked={chosen.controls}
              onChange={(event) => change({ controls: event.target.checked })}
            />
            {text.controls}
          </label>
          <label className="option">
            <input
              type="checkbox"
              checked={chosen.plays}
              onChange={(event) => change({ plays: event.target.checked })}
            />
            {text.playsAtOnce}
          </label>
        </div>
        <Field name={text.size}>
          <select
            value={chosen.preset ?? 'own'}
            onChange={({ target: { value } }) =>
              change({ preset: value === 'own' ? null : Number(value) })
            }
          >
            {presets.map((one, index) => (
              <option key={sizeName(one)} value={index}>
                {sizeName(one)}
              </option>
            ))}
            <option value="own">{text.ownSize}</option>
          </select>
        </Field>
        {chosen.preset === null && (
          <div className="embed-size">
            {(['width', 'height'] as const).map((side) => (
              <Field
                key={side}
                name={text[side]}
                problem={
                  own[side] === null ? text.range(bounds[side].least, bounds[side].most) : undefined
                }
              >
                <input
                  type="number"
                  min={bounds[side].least}
                  max={bounds[side].most}
                  value={chosen[side]}
                  onChange={(event) => change({ [side]: event.target.value })}
                />
              </Field>
            ))}
          </div>
        )}
        <Field name={text.frameTitle}>
          <input
            type="text"
            maxLength={maxTitle}
            value={title}
            onChange={(event) => change({ title: event.target.value })}
            onBlur={() => title.trim() === '' && change({ title: null })}
          />
        </Field>
      </div>
      <Preview text={text} size={size} address={address} />
      {tooLong ? (
        <p className="field-problem" role="alert">
          {text.tooLong}
        </p>
      ) : (
        <Code code={code} />
      )}
    </div>
  )
}

/** The code, and the button that copies it. */
function Code({ code }: { code: string }) {
  const text = useEmbedText()
  const field = useRef<HTMLTextAreaElement>(null)
  const [result, setResult] = useState<{ code: string; copied: boolean } | null>(null)
  // What was copied is not what is shown any more.
  const shown = result?.code === code ? result : null
  if (!text) return null
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(code))
      .then(
        () => setResult({ code, copied: true }),
        () => {
          setResult({ code, copied: false })
          field.current?.focus()
          field.current?.select()
        },
      )
  return (
    <div className="embed-code">
      <Field name={text.code}>
        <textarea ref={field} readOnly spellCheck={false} rows={5} value={code} />
      </Field>
      <div className="embed-copy">
        <button type="button" className="primary" onClick={() => void copy()}>
          {shown?.copied ? (
            <Check size={16} aria-hidden="true" />
          ) : (
            <Copy size={16} aria-hidden="true" />
          )}
          {text.copy}
        </button>
        <span role="status" className={shown?.copied === false ? 'field-problem' : ''}>
          {shown && (shown.copied ? text.copied : text.copyFailed)}
        </span>
      </div>
    </div>
  )
}

/** Another chart as it was left, or as it is without parameters. */
function toLeft(id: ChartId, explorer: Explorer): { run: Run; position: number } {
  const { query } = splitFragment(fragmentOf(id, explorer))
  const { run, place } = parseQuery(loadedChart(id), query)
  return { run, position: place.position }
}

function toAddress(run: Run, place: Partial<Place>): string {
  const url = new URL(location.href)
  url.hash = formatFragment(run, { position: 0, view: 'full', theme: 'auto', ...place })
  return url.href
}
