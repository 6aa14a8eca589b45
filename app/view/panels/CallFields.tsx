import { Suspense, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Input, Inputs, InputValue } from '../../charts/chartDefinition'
import { toHex } from '../../mapi/flags'
import { parseFlags, parseName } from '../../run/inputText'
import type { Problem } from '../../run/problem'
import { lazyPart } from '../lazyPart'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { isAllLocked, lockOf } from './locks'

export type FlagsInput = Extract<Input, { kind: 'flags' }>
const FieldProblem = lazyPart(async () => (await import('./FieldProblem')).FieldProblem)

type TextInput = Extract<Input, { kind: 'text' }>

/** What is wrong with a text beside the value that stood when it was typed; another value clears it. */
function useProblems({ chart }: Explorer, value: InputValue) {
  const [found, setFound] = useState<{ value: InputValue; problems: readonly Problem[] }>()
  const problems = found !== undefined && found.value === value ? found.problems : []
  const nameOf = (parameter: string) =>
    chart.inputs.find((input) => input.parameter === parameter)?.identifier ?? parameter
  return {
    problems: problems.map((one) => ({ ...one, parameter: nameOf(one.parameter) })),
    report: (value: InputValue, problems: readonly Problem[]) => setFound({ value, problems }),
  }
}

/** What is being typed: it is shown as long as the mask is what it was read as. */
interface MaskEdit {
  /** `null` once it has been accepted: the mask is then written in full. */
  readonly text: string | null
  /** The mask that stood before, which a text that is refused leaves alone. */
  readonly before: number
  readonly mask: number
}

/** Nothing yet, or the beginning of a number. */
const isUnfinished = (text: string) => /^(0x)?$/i.test(text)
/** A link takes it for decimal, C does not. */
const isOctal = (text: string) => /^0\d/.test(text)
/** What reads calls and expressions comes when the field is first used. */
const loadReader = () => import('../../run/readCall')

/**
 * `flFlags` as a number, as names, or in a whole call, which sets the name, too. What is typed
 * applies as soon as it can be read, else the mask stays.
 */
export function MaskField({ input, explorer }: { input: FlagsInput; explorer: Explorer }) {
  const { parameter } = input
  const mask = explorer.world.inputs[parameter] as number
  const [last, setEdit] = useState<MaskEdit | null>(null)
  const edit = last?.mask === mask ? last : null
  const { problems: found, report } = useProblems(explorer, mask)
  const id = useId()
  /** The page as it is when a reader has come. */
  const latest = useRef(explorer)
  useLayoutEffect(() => {
    latest.current = explorer
  })
  /** The text that is to be read, as it is shown then; another one takes its place. */
  const pending = useRef<{ shown: string | null } | null>(null)
  useEffect(
    () => () => {
      pending.current = null
    },
    [],
  )

  const apply = (
    shown: string | null,
    before: number,
    values: Inputs,
    problems: readonly Problem[],
  ) => {
    const { world, setInputs } = latest.current
    const next = { ...values, [parameter]: values[parameter] ?? before }
    const isNewer = (name: string) => world.inputs[name] !== explorer.world.inputs[name]
    // What was decided while the text was read stands.
    if (Object.keys(next).some(isNewer)) return
    const changed = Object.entries(next).filter(([name, value]) => value !== world.inputs[name])
    setEdit({ text: shown, before, mask: next[parameter] as number })
    report(next[parameter] as number, problems)
    if (changed.length > 0) setInputs(Object.fromEntries(changed), true)
  }
  const read = (typed: string, isPasted = false) => {
    const before = edit?.before ?? mask
    const text = typed.trim()
    const { value, problems } = isUnfinished(text) ? { problems: [] } : parseFlags(input, text)
    const isRead = problems.every(({ kind }) => kind === 'unknown-bits') && !isOctal(text)
    const job = { shown: isPasted ? null : typed }
    pending.current = job
    if (isRead) {
      return apply(job.shown, before, value === undefined ? {} : { [parameter]: value }, problems)
    }
    setEdit({ text: typed, before, mask })
    report(mask, [])
    const settle = (values: Inputs, problems: readonly Problem[]) =>
      pending.current === job && apply(job.shown, before, values, problems)
    loadReader().then(
      ({ readCall }) => {
        const { chart, world } = latest.current
        const { inputs, problems } = readCall(chart, chart.calls(world.inputs), input, typed)
        settle(inputs, problems)
      },
      () => settle({}, [{ parameter, value: text, kind: 'unknown-flag' }]),
    )
  }
  /** What is pending is written in full when it has been read. */
  const accept = () => {
    if (pending.current) pending.current.shown = null
  }
  const finish = () => {
    accept()
    setEdit(null)
    report(mask, [])
  }
  /** What could not be read stays, with the reason, until it is corrected or dismissed by Escape. */
  const leave = () => {
    if (found.length === 0) return finish()
    accept()
    const isRead = found.every(({ kind }) => kind === 'unknown-bits')
    if (edit && isRead) setEdit({ ...edit, text: null })
  }
  return (
    <>
      <input
        type="text"
        className="mask"
        data-input={input.parameter}
        aria-label={input.identifier}
        aria-invalid={found.length > 0}
        {...lockOf(isAllLocked(explorer, input), id)}
        spellCheck={false}
        autoComplete="off"
        value={edit?.text ?? toHex(mask)}
        onFocus={(event) => {
          event.target.select()
          loadReader().catch(() => {})
        }}
        onChange={(event) => read(event.target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain')
          // The field would join the lines, and a comment would go on to the end.
          if (!/[\r\n(]/.test(text.trim())) return
          event.preventDefault()
          read(text, true)
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            pending.current = null
            finish()
          }
          if (event.key === 'Enter' && edit) {
            accept()
            setEdit({ ...edit, text: null, before: mask })
          }
        }}
      />
      <span id={id}>
        {found.length > 0 && (
          <Suspense>
            <FieldProblem problems={found} />
          </Suspense>
        )}
      </span>
    </>
  )
}

/** `lpszProfileName`: NULL, an empty string, or a name; the computer's profiles are suggested. */
export function NameField({ input, explorer }: { input: TextInput; explorer: Explorer }) {
  const { ui } = useTexts()
  const value = explorer.world.inputs[input.parameter] as string | null
  const { problems: found, report } = useProblems(explorer, value)
  const list = useId()
  const set = (next: string | null) => explorer.setInput(input.parameter, next)
  const lock = lockOf(explorer.isLocked(input.parameter))
  return (
    <span className="name-field">
      <span className="segmented">
        <button type="button" aria-pressed={value === null} onClick={() => set(null)} {...lock}>
          {ui.null}
        </button>
        <button type="button" aria-pressed={value === ''} onClick={() => set('')} {...lock}>
          {ui.emptyString}
        </button>
      </span>
      <input
        type="text"
        data-input={input.parameter}
        aria-label={input.identifier}
        aria-invalid={found.length > 0}
        list={list}
        {...lock}
        spellCheck={false}
        autoComplete="off"
        placeholder="…"
        value={value ?? ''}
        onChange={(event) => {
          const parsed = parseName(input, event.target.value, input.maxLength)
          const next =
            parsed.value === undefined ? value : parsed.value === '' ? null : parsed.value
          if (next !== value) explorer.setInput(input.parameter, next, true)
          report(next, parsed.problems)
        }}
      />
      <datalist id={list}>
        {input.suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {found.length > 0 && (
        <Suspense>
          <FieldProblem problems={found} />
        </Suspense>
      )}
    </span>
  )
}
