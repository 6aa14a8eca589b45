import { useId, useState } from 'react'
import type { Input, InputValue } from '../../charts/chartDefinition'
import { toHex } from '../../mapi/flags'
import { parseFlags, parseName } from '../../run/inputText'
import type { Problem } from '../../run/problem'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

export type FlagsInput = Extract<Input, { kind: 'flags' }>
export type TextInput = Extract<Input, { kind: 'text' }>

/** What is wrong with a text beside the value that stood when it was typed; another value clears it. */
function useProblems(input: Input, value: InputValue) {
  const [found, setFound] = useState<{ value: InputValue; problems: readonly Problem[] }>()
  const sentences = useTexts().problems
  const problems = found !== undefined && found.value === value ? found.problems : []
  const parameter = input.identifier ?? input.parameter
  return {
    said: problems.map((one) => sentences[one.kind]({ ...one, parameter })).join(' '),
    report: (value: InputValue, problems: readonly Problem[]) => setFound({ value, problems }),
  }
}

/** Hexadecimal digits that say by a letter what they are: `8000003B`. */
const isBareHex = (text: string) => /^[0-9a-f]*[a-f][0-9a-f]*$/i.test(text)

/** `flFlags` as a number; what is typed applies as soon as it can be read, else the mask stays. */
export function MaskField({ input, explorer }: { input: FlagsInput; explorer: Explorer }) {
  const mask = explorer.world.inputs[input.parameter] as number
  const [draft, setDraft] = useState<string | null>(null)
  const { said, report } = useProblems(input, mask)
  const id = useId()
  const read = (typed: string) => {
    setDraft(typed)
    const text = typed.trim()
    if (text === '' || /^0x$/i.test(text)) return report(mask, [])
    const { value, problems } = parseFlags(input, isBareHex(text) ? `0x${text}` : text)
    const refused = problems.some(({ kind }) => kind !== 'unknown-bits')
    const next = refused || value === undefined ? mask : value
    if (next !== mask) explorer.setInput(input.parameter, next, true)
    report(next, problems)
  }
  return (
    <>
      <input
        type="text"
        className="mask"
        aria-label={input.identifier}
        aria-invalid={said !== ''}
        aria-describedby={id}
        spellCheck={false}
        autoComplete="off"
        value={draft ?? toHex(mask)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => read(event.target.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') setDraft(null)
        }}
      />
      <span className="field-problem" id={id} role={said === '' ? undefined : 'alert'}>
        {said}
      </span>
    </>
  )
}

/** `lpszProfileName`: NULL, an empty string, or a name; the computer's profiles are suggested. */
export function NameField({ input, explorer }: { input: TextInput; explorer: Explorer }) {
  const { ui } = useTexts()
  const value = explorer.world.inputs[input.parameter] as string | null
  const { said, report } = useProblems(input, value)
  const list = useId()
  const set = (next: string | null) => explorer.setInput(input.parameter, next)
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
        aria-invalid={said !== ''}
        list={list}
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
      {said !== '' && (
        <span className="field-problem" role="alert">
          {said}
        </span>
      )}
    </span>
  )
}
