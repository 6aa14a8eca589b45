import { useId, useState } from 'react'
import type { Call } from '../../charts/chartDefinition'
import { hasBit, toShortHex, withBit } from '../../mapi/flags'
import { flagTip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { type FlagsInput, MaskField, NameField } from './CallFields'
import { Choices } from './Choices'
import { lockOf } from './locks'
import { useReads } from './useReads'

/** The call as it is written in C++, editable in place, with its flags and its warnings. */
export function CallPanel({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { chart, world } = explorer
  const words = chartText(texts, chart.id)
  const masks = chart.inputs.filter((input): input is FlagsInput => input.kind === 'flags')
  const warnings = chart.conflicts(world.inputs)
  return (
    <section className="panel call" aria-labelledby="call-title">
      <div className="panel-head">
        <h2 id="call-title">{texts.ui.call}</h2>
        <span className="panel-actions">
          {explorer.canUndo && (
            <button type="button" className="quiet" onClick={explorer.takeBack}>
              {texts.ui.undoReset}
            </button>
          )}
          <button type="button" className="quiet" onClick={explorer.reset}>
            {texts.ui.reset}
          </button>
        </span>
      </div>
      {chart.calls(world.inputs).map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a function may be called twice
        <CallCode key={`${one.name} ${i}`} call={one} explorer={explorer} />
      ))}
      <Choices explorer={explorer} group="call" />
      {masks.map((input) => (
        <section key={input.parameter} aria-label={masks.length > 1 ? input.identifier : undefined}>
          {masks.length > 1 && <h3 className="mask-name">{input.identifier}</h3>}
          <FlagList
            flags={input.flags.filter((flag) => !flag.rare)}
            input={input}
            explorer={explorer}
          />
          {input.flags.some((flag) => flag.rare) && <MoreFlags input={input} explorer={explorer} />}
        </section>
      ))}
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

/** One call as it is written in C++; inputs among its arguments are edited in place. */
function CallCode({ call, explorer }: { call: Call; explorer: Explorer }) {
  const { chart } = explorer
  const reads = useReads(explorer)
  const last = call.arguments.length - 1
  return (
    <div className="code">
      <p>
        {!call.isVoid && `${call.assigns ?? 'HRESULT hr'} = `}
        <b>{call.name}</b>({last < 0 && ');'}
      </p>
      {call.arguments.map((argument, i) => {
        const input = chart.inputs.find((one) => one.parameter === argument.input)
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
              {i === last ? ');' : ','}
            </span>
          </div>
        )
      })}
    </div>
  )
}

function MoreFlags({ input, explorer }: { input: FlagsInput; explorer: Explorer }) {
  const { ui } = useTexts()
  const rare = input.flags.filter((flag) => flag.rare)
  const mask = explorer.world.inputs[input.parameter] as number
  const set = rare.filter((flag) => hasBit(mask, flag.bit)).length
  const [opened, setOpened] = useState(set > 0)
  return (
    <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {ui.moreFlags}
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
  const words = chartText(texts, explorer.chart.id).flags
  const reads = useReads(explorer)
  const id = useId()
  const mask = explorer.world.inputs[input.parameter] as number
  return (
    <ul className="flags">
      {flags.map((flag) => {
        const { meaning = '', matters = '', ignored = '' } = words[flag.name] ?? {}
        const describedBy = `${id}${flag.name}`
        return (
          <li
            key={flag.name}
            className={reads.flags.has(`${input.parameter}.${flag.name}`) ? 'read' : ''}
          >
            <label data-tip={flagTip(flag.name, flag.bit, words[flag.name])} data-tip-beside>
              <input
                type="checkbox"
                data-input={`${input.parameter}.${flag.name}`}
                checked={hasBit(mask, flag.bit)}
                aria-label={flag.name}
                {...lockOf(explorer.isLocked(`${input.parameter}.${flag.name}`), describedBy)}
                onChange={(event) =>
                  explorer.setInput(input.parameter, withBit(mask, flag.bit, event.target.checked))
                }
              />
              <span className="identifier">{flag.name}</span>
              {flag.historic && <span className="tag historic">{texts.historic.name}</span>}
              <span className="hex">{toShortHex(flag.bit)}</span>
            </label>
            <details className="flag-help">
              <summary aria-label={texts.ui.pair(flag.name, texts.ui.why)}>?</summary>
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
