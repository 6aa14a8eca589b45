import { RotateCcw, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { Input } from '../../charts/chartDefinition'
import { toHex, withFlag } from '../../mapi/flags'
import { parseFlags, parseName } from '../../run/inputText'
import type { Problem } from '../../run/problem'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useReads } from './useReads'

type FlagsInput = Extract<Input, { kind: 'flags' }>
type TextInput = Extract<Input, { kind: 'text' }>

/** The call as it is written in C++, editable in place, with its flags and its warnings. */
export function CallPanel({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { chart, world } = explorer
  const words = chartText(texts, chart.id)
  const reads = useReads(explorer)
  const flags = chart.inputs.find((input): input is FlagsInput => input.kind === 'flags')
  const warnings = chart.conflicts(world.inputs)
  return (
    <section className="panel call" aria-labelledby="call-title">
      <div className="panel-head">
        <h2 id="call-title">{texts.ui.call}</h2>
        <span className="panel-actions">
          {explorer.canUndo && (
            <button type="button" className="quiet" onClick={explorer.undoReset}>
              <Undo2 size={14} aria-hidden="true" /> {texts.ui.undoReset}
            </button>
          )}
          <button type="button" className="quiet" onClick={explorer.reset}>
            <RotateCcw size={14} aria-hidden="true" /> {texts.ui.reset}
          </button>
        </span>
      </div>
      <div className="code">
        <p>
          HRESULT hr = <b>{chart.call.name}</b>(
        </p>
        {chart.call.arguments.map((argument, i) => {
          const input = chart.inputs.find((one) => one.parameter === argument.input)
          const end = i === chart.call.arguments.length - 1 ? ');' : ','
          return (
            <div
              key={argument.name}
              className={input && reads.inputs.has(input.parameter) ? 'argument read' : 'argument'}
            >
              <span className="argument-name">{argument.name}</span>
              <span className="argument-value">
                {input?.kind === 'text' && <NameField input={input} explorer={explorer} />}
                {input?.kind === 'flags' && <MaskField input={input} explorer={explorer} />}
                {argument.value}
                {end}
              </span>
            </div>
          )
        })}
      </div>
      {flags && (
        <>
          <FlagList
            flags={flags.flags.filter((flag) => !flag.rare)}
            input={flags}
            explorer={explorer}
          />
          <MoreFlags input={flags} explorer={explorer} />
        </>
      )}
      {warnings.length > 0 && (
        <div className="warnings">
          <h3>{texts.ui.warnings}</h3>
          <ul>
            {warnings.map((id) => (
              <li key={id}>{words.conflicts[id]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function MoreFlags({ input, explorer }: { input: FlagsInput; explorer: Explorer }) {
  const { ui } = useTexts()
  const rare = input.flags.filter((flag) => flag.rare)
  const mask = explorer.world.inputs[input.parameter] as number
  const set = rare.filter((flag) => (mask & flag.bit) !== 0).length
  const [opened, setOpened] = useState(set > 0)
  return (
    <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {ui.moreFlags(rare.length)}
        <span className="count" aria-hidden="true">
          {set > 0 ? `${set}/${rare.length}` : rare.length}
        </span>
      </summary>
      <FlagList flags={rare} input={input} explorer={explorer} />
    </details>
  )
}

function FlagList({
  flags,
  input,
  explorer,
}: {
  flags: FlagsInput['flags']
  input: FlagsInput
  explorer: Explorer
}) {
  const texts = useTexts()
  const reads = useReads(explorer)
  const id = useId()
  const mask = explorer.world.inputs[input.parameter] as number
  return (
    <ul className="flags">
      {flags.map((flag) => {
        const { meaning, matters, ignored } = texts.flags[flag.name]
        const describedBy = `${id}${flag.name}`
        return (
          <li key={flag.name} className={reads.flags.has(flag.name) ? 'read' : ''}>
            <label title={[meaning, matters, ignored].filter(Boolean).join(' ')}>
              <input
                type="checkbox"
                checked={(mask & flag.bit) !== 0}
                aria-label={flag.name}
                aria-describedby={describedBy}
                onChange={(event) =>
                  explorer.setInput(
                    input.parameter,
                    withFlag(mask, flag.name, event.target.checked),
                  )
                }
              />
              <span className="identifier">{flag.name}</span>
              {flag.historic && <span className="tag historic">{texts.historic.name}</span>}
              <span className="hex">0x{flag.bit.toString(16).toUpperCase()}</span>
            </label>
            <details className="flag-help">
              <summary aria-label={`${flag.name}: ${texts.ui.why}`}>?</summary>
              <p>{[meaning, matters, ignored].filter(Boolean).join(' ')}</p>
            </details>
            <span id={describedBy} hidden>
              {meaning}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The problem under the name that the field bears on the page. */
const named = (problem: Problem, { identifier }: Input): Problem =>
  identifier === undefined ? problem : { ...problem, parameter: identifier }

/** `flFlags` as a number; what is typed applies as soon as it can be read. */
function MaskField({ input, explorer }: { input: FlagsInput; explorer: Explorer }) {
  const { problems: sentences } = useTexts()
  const mask = explorer.world.inputs[input.parameter] as number
  const [draft, setDraft] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const id = useId()
  return (
    <>
      <input
        type="text"
        className="mask"
        aria-label={input.identifier}
        aria-invalid={problems.length > 0}
        aria-describedby={id}
        spellCheck={false}
        autoComplete="off"
        maxLength={400}
        value={draft ?? toHex(mask)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const text = event.target.value.trim()
          setDraft(event.target.value)
          const parsed = text === '' || /^0x$/i.test(text) ? null : parseFlags(input, text)
          setProblems(parsed?.problems ?? [])
          if (parsed?.value !== undefined && parsed.value !== mask) {
            explorer.setInput(input.parameter, parsed.value, true)
          }
        }}
        onBlur={() => {
          setDraft(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') setDraft(null)
          if (event.key === 'Escape') {
            setDraft(null)
            setProblems([])
          }
        }}
      />
      <span className="field-problem" id={id} role={problems.length > 0 ? 'alert' : undefined}>
        {problems.map((problem) => sentences[problem.kind](named(problem, input))).join(' ')}
      </span>
    </>
  )
}

/** `lpszProfileName`: NULL, an empty string, or a name; the computer's profiles are suggested. */
function NameField({ input, explorer }: { input: TextInput; explorer: Explorer }) {
  const { ui, problems: sentences } = useTexts()
  const value = explorer.world.inputs[input.parameter] as string | null
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const list = useId()
  const set = (next: string | null, typing = false) => {
    setProblems([])
    explorer.setInput(input.parameter, next, typing)
  }
  return (
    <span className="name-field">
      <span className="segmented">
        <button type="button" aria-pressed={value === null} onClick={() => set(null)}>
          {ui.null}
        </button>
        <button type="button" aria-pressed={value === ''} onClick={() => set('')}>
          {ui.emptyString}
        </button>
      </span>
      <input
        type="text"
        aria-label={input.identifier}
        aria-invalid={problems.length > 0}
        list={list}
        spellCheck={false}
        autoComplete="off"
        placeholder="…"
        value={value ?? ''}
        onChange={(event) => {
          const parsed = parseName(input, event.target.value, input.maxLength)
          setProblems(parsed.problems)
          if (parsed.value !== undefined) set(parsed.value === '' ? null : parsed.value, true)
        }}
      />
      <datalist id={list}>
        {input.suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {problems.length > 0 && (
        <span className="field-problem" role="alert">
          {problems.map((problem) => sentences[problem.kind](named(problem, input))).join(' ')}
        </span>
      )}
    </span>
  )
}
