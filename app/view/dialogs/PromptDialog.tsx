import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { stateMeta } from '../../run/graph'
import { type Answer, nextAfter, splitAnswer } from '../../run/run'
import { BasisTag } from '../panels/BasisTag'
import { subjectWords } from '../../words/subject'
import { CodeTip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { mayFocus } from '../useKeptFocus'
import { usePlace } from './usePlace'

interface PromptDialogProps {
  explorer: Explorer
  /** The box in which the dialog points at its step; on small screens it stands below the chart. */
  within: RefObject<HTMLElement | null>
  floating: boolean
}

/**
 * The simulated dialog of the prompt that stands at the current step. Non-modal: panels, First
 * and Back go on working. At a prompt that has its answer it offers the other ones.
 */
export function PromptDialog({ explorer, within, floating }: PromptDialogProps) {
  const texts = useTexts()
  const { chart, run, step, position, answer } = explorer
  const words = chartText(texts, chart.id)
  const { answers } = stateMeta(chart.machine, step.node)
  const given = step.given
  const givenWord = given === null ? null : splitAnswer(given).word
  const givenPick = Object.values(step.picked)[0] ?? null
  const ticking = answers.find(({ ticks }) => ticks !== null)
  const [picked, setPicked] = useState<string | null>(givenPick)
  const [ticked, setTicked] = useState(ticking !== undefined && ticking.answer === givenWord)
  const [missing, setMissing] = useState(false)
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const place = usePlace(box, within, floating, explorer.view)
  const waiting = step.exit === null

  const { values, standard } = chart.picks(step.context, step.node)
  const withPick = (word: string): Answer => (picked === null ? word : `${word}:${picked}`)
  const fits = (one: Answer) => nextAfter(run, position, one) !== null
  const toAnswer = (word: string): Answer => {
    const { picks = false } = answers.find((one) => one.answer === word) ?? {}
    if (!picks) return word
    const variant = ticking?.ticks === word && ticked ? ticking.answer : word
    return withPick(variant)
  }
  const give = (word: string) => {
    const one = toAnswer(word)
    if (fits(one)) answer(position, one)
    else setMissing(true)
  }
  const dismissal = answers.find(({ dismisses }) => dismisses)?.answer
  const buttons = answers.filter(({ ticks }) => ticks === null)

  useEffect(() => {
    if (!waiting || !dismissal) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector(':popover-open')) return
      const target = event.target instanceof Element ? event.target : null
      const elsewhere = target?.closest('input, select, textarea, [popover]')
      if (elsewhere && !box.current?.contains(target)) return
      event.preventDefault()
      answer(position, dismissal)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [waiting, dismissal, answer, position])

  /** Keys reach the dialog at once when nothing else has the focus. */
  useEffect(() => {
    const active = document.activeElement
    const free =
      active === null ||
      active === document.body ||
      active.matches('main, main .canvas, main .canvas *, .player button')
    if (waiting && free && mayFocus()) box.current?.focus({ preventScroll: true })
  }, [waiting])

  const { service, kind } = subjectWords(chart, step, texts)
  const text = words.prompts[step.node]
  const code =
    run.steps.slice(0, position).findLast((one) => one.hresult !== undefined)?.hresult ?? ''
  const says = text?.says({ service, kind, code }) ?? ''
  const [before = '', ...rest] = code === '' ? [says] : says.split(code)

  return (
    <dialog
      open
      ref={box}
      tabIndex={-1}
      className={`prompt ${floating ? 'floating' : ''} ${place?.stands ?? ''}`}
      style={
        place
          ? { left: place.left, top: place.top, ['--pointer' as string]: `${place.pointer}px` }
          : {}
      }
      aria-labelledby={`${id}title`}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === box.current) {
          box.current?.querySelector('form')?.requestSubmit()
        }
      }}
    >
      <div className="prompt-head">
        <h2 id={`${id}title`}>{text?.title(service)}</h2>
        <span className="tag">{texts.ui.simulated}</span>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const first = buttons[0]
          if (first) give(first.answer)
        }}
      >
        <p>
          {before}
          {code !== '' && rest.length > 0 && <CodeTip code={code} />}
          {rest.join(code)}
        </p>
        {values.length > 0 && (
          <fieldset>
            <legend>{text?.picks?.name}</legend>
            {values.map((value) => (
              <label key={value} className="option">
                <input
                  type="radio"
                  name={`${id}pick`}
                  value={value}
                  checked={picked === value}
                  onChange={() => {
                    setPicked(value)
                    setMissing(false)
                  }}
                />
                <span>{value}</span>
                {value === standard && <small>{text?.picks?.standard}</small>}
              </label>
            ))}
          </fieldset>
        )}
        {ticking && (
          <label className="option">
            <input
              type="checkbox"
              checked={ticked}
              onChange={(event) => setTicked(event.target.checked)}
            />
            <span>{words.answers[ticking.answer]}</span>
          </label>
        )}
        {values.length > 0 && standard !== null && picked === null && (
          <p className="panel-note">{text?.picks?.withoutChoice(standard)}</p>
        )}
        {missing && (
          <p className="field-problem" role="alert">
            {text?.picks?.missing}
          </p>
        )}
        <div className="leads">
          <h3>{texts.ui.leadsTo}</h3>
          <dl>
            {buttons.map(({ answer: word }) => {
              const next = nextAfter(run, position, toAnswer(word))
              return (
                <div key={word}>
                  <dt>{words.answers[word]}</dt>
                  <dd>
                    <span>
                      {next ? (words.steps[next.node]?.label ?? next.node) : text?.picks?.missing}
                    </span>
                    {next && <BasisTag basis={next.basis} />}
                  </dd>
                </div>
              )
            })}
          </dl>
        </div>
        {given !== null && (
          <p className="panel-note">
            {texts.ui.answered(
              [words.answers[givenWord ?? ''], givenPick].filter(Boolean).join(': '),
            )}
          </p>
        )}
        <div className="prompt-buttons">
          {[...buttons].reverse().map(({ answer: word }) => (
            <button
              key={word}
              type={word === buttons[0]?.answer ? 'submit' : 'button'}
              className={word === buttons[0]?.answer ? 'primary' : ''}
              aria-pressed={given === null ? undefined : givenWord === word}
              onClick={word === buttons[0]?.answer ? undefined : () => give(word)}
            >
              {words.answers[word]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  )
}
