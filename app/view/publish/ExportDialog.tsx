import { ChevronRight, X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { type FormatId, formatIds } from '../../publish/formats'
import { languages } from '../../run/permalink'
import type { ExportText } from '../../text/exportText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useMedia } from '../useMedia'
import { Actions } from './Actions'
import { Command } from './Command'
import { Options } from './Options'
import { optionsOf, type Settings } from './offers'
import { Preview } from './Preview'
import { useExport } from './useExport'
import './publish.css'

/** What was chosen last, as long as the visit lasts. */
let remembered: { readonly offer: FormatId; readonly chosen: Partial<Settings> } = {
  offer: 'svg',
  chosen: {},
}

/** What is chosen, and where nothing was, what the page shows. */
function toSettings(chosen: Partial<Settings>, explorer: Explorer, spoken: string): Settings {
  const { chart, position, view, theme } = explorer
  const settings: Settings = {
    view: view === 'figure' ? 'figure' : 'full',
    path: 'current',
    ink: theme === 'dark' ? 'dark' : 'light',
    arrangement: 'wide',
    language: languages.find((one) => one === spoken) ?? 'en',
    scale: 2,
    ...chosen,
  }
  return {
    ...settings,
    view: chart.layouts.figure ? settings.view : 'full',
    // At the start nothing is taken yet: what is drawn there is the whole run.
    path: position === 0 && settings.path === 'current' ? 'whole' : settings.path,
  }
}

/** The dialog that exports the run: a format, its options, what comes of them, and how to get it. */
export function ExportDialog({
  explorer,
  text,
  onClose,
  onEmbed,
}: {
  explorer: Explorer
  text: ExportText
  onClose: () => void
  onEmbed: () => void
}) {
  const texts = useAllTexts()
  const box = useRef<HTMLDialogElement>(null)
  const narrow = useMedia('(max-width: 899px)')
  const [{ offer, chosen }, setChoice] = useState(remembered)
  const id = useId()
  const settings = toSettings(chosen, explorer, texts.language)
  const { making, again } = useExport(offer, settings, explorer)
  const choose = (next: Partial<typeof remembered>) => {
    remembered = { ...remembered, ...next }
    setChoice(remembered)
  }
  useLayoutEffect(() => {
    const dialog = box.current
    if (!dialog || dialog.open) return
    dialog.showModal()
    dialog.querySelector<HTMLElement>('.export-formats :is(input:checked, select)')?.focus()
  }, [])
  const close = () => box.current?.close()
  const leaves = useRef(false)
  const embed = () => {
    leaves.current = true
    // At once, so that what had the focus before has it when the next dialog opens.
    close()
    onEmbed()
  }
  const embedButton = (
    <button type="button" className="export-embed" onClick={embed}>
      <span>
        <b>{text.embed.name}</b> <small>{text.embed.use}</small>
      </span>
      <ChevronRight size={16} aria-hidden="true" />
    </button>
  )
  return (
    <dialog
      ref={box}
      className="export-dialog"
      aria-labelledby={`${id}title`}
      onClose={() => {
        if (!leaves.current) onClose()
      }}
    >
      <div className="export-head">
        <h2 id={`${id}title`}>{texts.ui.export}</h2>
        <p>{texts.chartNames[explorer.page]}</p>
        <button type="button" className="quiet" aria-label={text.close} onClick={close}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="export-body">
        <div className="export-formats">
          {narrow ? (
            <div className="export-option">
              <label>
                <span>{text.format}</span>
                <select
                  value={offer}
                  aria-describedby={`${id}use`}
                  onChange={({ target }) => choose({ offer: target.value as FormatId })}
                >
                  {formatIds.map((one) => (
                    <option key={one} value={one}>
                      {text.formats[one].name}
                    </option>
                  ))}
                </select>
              </label>
              <small id={`${id}use`}>{text.formats[offer].use}</small>
            </div>
          ) : (
            <fieldset>
              <legend className="visually-hidden">{text.format}</legend>
              {formatIds.map((one) => (
                <label key={one} className="export-format">
                  <input
                    type="radio"
                    name={`${id}format`}
                    value={one}
                    checked={one === offer}
                    aria-describedby={`${id}${one}`}
                    aria-label={text.formats[one].name}
                    onChange={() => choose({ offer: one })}
                  />
                  <b>{text.formats[one].name}</b>
                  <small id={`${id}${one}`}>{text.formats[one].use}</small>
                </label>
              ))}
            </fieldset>
          )}
          {!narrow && embedButton}
        </div>
        <div className="export-work">
          <Options
            text={text}
            explorer={explorer}
            making={making}
            settings={settings}
            options={optionsOf(offer, explorer.chart, settings.view)}
            onChoose={(option) => choose({ chosen: { ...remembered.chosen, ...option } })}
          />
          <Preview
            text={text}
            making={making}
            chart={texts.chartNames[explorer.page]}
            language={settings.language}
            onAgain={again}
          />
          <Actions key={offer} text={text} making={making} scale={settings.scale} box={box} />
          <Command text={text} making={making} scale={settings.scale} />
          {narrow && embedButton}
        </div>
      </div>
    </dialog>
  )
}
