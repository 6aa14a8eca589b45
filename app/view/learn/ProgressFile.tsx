import { Download, FolderOpen, RotateCcw } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { knownOf } from '../../learn/builtInTasks'
import { sumUp, toCoverage } from '../../learn/coverage'
import type { Progress } from '../../learn/progress'
import { formatProgress, maxName, maxProgressSize, parseProgress } from '../../learn/progressFile'
import type { CoverageText } from '../../text/coverageText'
import { download } from '../publish/download'
import { learned, progressKey, today, useProgress } from './progressStore'

/** Of what was left out of a file, so much is named. */
const mostNamed = 8

/** The name of the file: that of the learner, and the day. */
function progressFileName(name: string, day: string): string {
  const plain = name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${[progressKey, plain, day].filter((part) => part !== '').join('-')}.json`
}

/** The learner's progress as a file: saved, added, forgotten; and what is wrong with keeping it. */
export function ProgressFile({ text, charts }: { text: CoverageText; charts: readonly Chart[] }) {
  const { progress, blocked, damaged, before } = useProgress()
  const title = useId()
  const hint = useId()
  const field = useRef<HTMLInputElement>(null)
  const resets = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')
  const [asks, setAsks] = useState(false)
  const [over, setOver] = useState(false)

  const say = (words: string) => {
    setFault('')
    setSaid(words)
  }
  const read = async (file: File) => {
    setSaid('')
    setFault('')
    const refuse = (kind: keyof CoverageText['faults'], place = '') =>
      setFault(text.faults[kind](file.name, place))
    // Characters take up to four bytes.
    if (file.size > 4 * maxProgressSize) return refuse('too-large')
    const content = await file.text().catch(() => null)
    if (content === null) return refuse('unreadable')
    const found = parseProgress(content, knownOf(charts))
    if ('fault' in found) return refuse(found.fault, found.place)
    const had = learned.get().progress
    const isNew = learned.import(found.progress)
    const has = learned.get().progress
    const more = (count: (progress: Progress) => number) => count(has) - count(had)
    const steps = more((one) => sumUp(charts.map((chart) => toCoverage(one, chart))).steps.seen)
    const solved = more(
      (one) => Object.values(one.tasks).filter((task) => task.solved !== null).length,
    )
    const dropped = found.dropped.slice(0, mostNamed).join(', ')
    setSaid(
      [
        isNew
          ? text.imported(file.name, text.importedNews(steps, solved))
          : text.importedNothing(file.name),
        found.dropped.length > 0
          ? text.dropped(
              found.dropped.length,
              found.dropped.length > mostNamed ? `${dropped} …` : dropped,
            )
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
  }
  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <section
      aria-labelledby={title}
      className={`progress-file ${over ? 'over' : ''}`}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) void read(file)
      }}
    >
      <h3 id={title}>{text.file}</h3>
      <p className="coverage-note">{text.fileHint}</p>
      {blocked && <p className="coverage-trouble">{text.blocked}</p>}
      {damaged !== null && (
        <div className="coverage-trouble">
          <p>{text.damaged}</p>
          <button
            type="button"
            className="outlined"
            onClick={() => download(damaged, 'text/plain', `${progressKey}-damaged.txt`)}
          >
            {text.saveDamaged}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => learned.forgetDamaged()}>
            {text.forgetDamaged}
          </button>
        </div>
      )}
      <label className="progress-name">
        {text.name}
        <input
          type="text"
          autoComplete="name"
          maxLength={maxName}
          value={progress.name}
          aria-describedby={hint}
          onChange={(event) => learned.rename(event.target.value)}
        />
        <small id={hint}>{text.nameHint}</small>
      </label>
      <div className="progress-actions">
        <button
          type="button"
          className="outlined"
          onClick={() => {
            const file = progressFileName(progress.name, today())
            download(formatProgress(progress), 'application/json', file)
            say(text.saved(file))
          }}
        >
          <Download size={16} aria-hidden="true" /> {text.save}
        </button>
        <button type="button" className="outlined" onClick={() => field.current?.click()}>
          <FolderOpen size={16} aria-hidden="true" /> {text.open}
        </button>
        <span className="coverage-note drop-hint">{over ? text.drop : text.orDrop}</span>
        <button
          type="button"
          className="quiet"
          ref={resets}
          aria-expanded={asks}
          onClick={() => setAsks(!asks)}
        >
          <RotateCcw size={16} aria-hidden="true" /> {text.reset}
        </button>
      </div>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.open}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void read(file)
        }}
      />
      {asks && (
        <fieldset className="progress-asks">
          <legend>{text.resetAsks}</legend>
          <button
            type="button"
            className="outlined"
            onClick={() => {
              learned.reset()
              setAsks(false)
              say(text.resetDone)
              resets.current?.focus()
            }}
          >
            {text.resetYes}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setAsks(false)
              resets.current?.focus()
            }}
          >
            {text.resetNo}
          </button>
        </fieldset>
      )}
      <p role="status" className="progress-said">
        {said}
      </p>
      {before && (
        <button
          type="button"
          className="outlined"
          onClick={() => {
            learned.takeBack()
            say(before.undoes === 'import' ? text.importUndone : text.undone)
            resets.current?.focus()
          }}
        >
          {text.undo}
        </button>
      )}
      {fault !== '' && (
        <p role="alert" className="progress-fault">
          {fault}
        </p>
      )}
    </section>
  )
}
