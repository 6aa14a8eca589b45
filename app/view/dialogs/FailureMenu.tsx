import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { type ProviderKey, splitProviderKey } from '../../mapi/computer'
import { causes, endsAtFirstTry, type Failure, type Failures, toFailure } from '../../mapi/failures'
import { toHex } from '../../mapi/flags'
import { resultCodes } from '../../mapi/resultCodes'
import { BasisTag } from '../panels/BasisTag'
import { setFailure } from '../panels/ServicesPanel'
import { serviceName } from '../../words/names'
import { toTip } from '../Tip'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** Makes one provider fail, opened at the provider itself while the run is on. */
export function FailureMenu({
  explorer,
  provider,
  anchor,
  onClose,
}: {
  explorer: Explorer
  provider: ProviderKey
  anchor: Element
  onClose: () => void
}) {
  const texts = useAllTexts()
  const { ui } = texts
  const id = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  const input = explorer.chart.inputs.find((one) => one.kind === 'failures')
  const parameter = input?.parameter ?? ''
  const failure = (explorer.world.inputs[parameter] as Failures)[provider]
  const { service, kind } = splitProviderKey(provider)
  const name = serviceName(explorer.chart, service)
  const locked = explorer.isLocked(`${parameter}.${provider}`)
  const codes = causes.map((cause) => ({
    cause,
    ...explorer.chart.failureCode(explorer.world.inputs, provider, cause),
  }))
  const set = (next: Failure | null) => setFailure(explorer, parameter, provider, next)

  useLayoutEffect(() => {
    const menu = box.current
    if (!menu) return
    menu.showPopover()
    const at = anchor.getBoundingClientRect()
    const own = menu.getBoundingClientRect()
    const left = Math.max(8, Math.min(at.left, innerWidth - own.width - 8))
    const below = at.bottom + 6
    const top = below + own.height < innerHeight ? below : Math.max(8, at.top - own.height - 6)
    setPlace({ left, top })
    menu.querySelector<HTMLElement>('input:checked')?.focus()
  }, [anchor])

  useEffect(() => {
    const menu = box.current
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose()
    }
    menu?.addEventListener('toggle', closed)
    return () => menu?.removeEventListener('toggle', closed)
  }, [onClose])

  return (
    <fieldset
      ref={box}
      popover="auto"
      className="failure-menu"
      style={place}
      disabled={locked}
      aria-label={ui.failsWith(name, texts.providerKinds[kind])}
    >
      <p className="panel-note">{ui.failsWith(name, texts.providerKinds[kind])}</p>
      {locked && <p className="locked-line">{explorer.bounds?.note}</p>}
      <label className="option">
        <input type="radio" name={id} checked={!failure} onChange={() => set(null)} />
        <span>{ui.noFailure}</span>
      </label>
      {codes.map(({ cause, code, basis }) => (
        <label
          key={cause}
          className="option"
          data-tip={toTip(
            texts.causes[cause].name,
            texts.causeMeanings[cause],
            `${code} = ${toHex(resultCodes[code])}: ${texts.codes[code]}`,
          )}
          data-tip-beside
        >
          <input
            type="radio"
            name={id}
            checked={failure?.first === cause}
            onChange={() => set(toFailure(cause, failure?.second ?? 'none'))}
          />
          <span>{texts.causes[cause].name}</span>
          <code>{code}</code>
          <BasisTag basis={basis} />
        </label>
      ))}
      {failure && !endsAtFirstTry(failure.first) && (
        <fieldset className="segmented-field">
          <legend>{ui.secondTryShort}</legend>
          {(['none', 'same'] as const).map((second) => (
            <label key={second}>
              <input
                type="radio"
                name={`${id}second`}
                checked={failure.second === second}
                onChange={() => set(toFailure(failure.first, second))}
              />
              {ui.second[second]}
            </label>
          ))}
          {failure.second !== 'none' && failure.second !== 'same' && (
            <label>
              <input type="radio" name={`${id}second`} checked readOnly />
              {texts.causes[failure.second].name}
            </label>
          )}
        </fieldset>
      )}
    </fieldset>
  )
}
