import { ArrowLeft, ExternalLink } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { codeOrigins } from '../../mapi/codeOrigins'
import { providerKinds } from '../../mapi/computer'
import { hasBit, toHex, toShortHex } from '../../mapi/flags'
import { headerOf, splitHresult, toSigned, windowsNames } from '../../mapi/hresult'
import { type ResultCode, resultCodes } from '../../mapi/resultCodes'
import { findReturns } from '../../run/codeReturns'
import { BasisTag } from '../panels/BasisTag'
import { pages } from '../panels/Sources'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Desk, Errand } from './desk'
import type { Card } from './entries'

interface CardProps {
  chart: Chart
  desk: Desk
  onSend: (errand: Errand) => void
}

/** What a code, a mask or a number means, and where the chart has to do with it. */
export function FindCard({
  card,
  onBack,
  ...props
}: CardProps & { card: Card; onBack: () => void }) {
  const { find } = useAllTexts()
  const title = useRef<HTMLHeadingElement>(null)
  const id = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is told about anew
  useEffect(() => title.current?.focus(), [card])
  const value =
    card.kind === 'code' ? resultCodes[card.code] : card.kind === 'mask' ? card.mask : card.value
  return (
    <section className="find-card" aria-labelledby={id}>
      <button type="button" className="quiet find-back" onClick={onBack}>
        <ArrowLeft size={15} aria-hidden="true" /> {find.back}
      </button>
      <h2 id={id} ref={title} tabIndex={-1} className="identifier">
        {card.kind === 'code' ? card.code : toHex(value)}
      </h2>
      {card.kind === 'code' && <CodeCard code={card.code} {...props} />}
      {card.kind === 'mask' && <MaskCard parameter={card.parameter} mask={card.mask} {...props} />}
      {card.kind === 'number' && <NumberCard value={card.value} />}
    </section>
  )
}

/** The ways in which a number is written, and the parts of an HRESULT. */
function Numbers({ value, also }: { value: number; also?: string | undefined }) {
  const { find } = useAllTexts()
  const { failure, facility, facilityName, code } = splitHresult(value)
  const rows = [
    ['HRESULT', toHex(value)],
    [find.signed, String(toSigned(value))],
    [find.unsigned, String(value)],
    [find.severity, find.severities[failure ? 'failure' : 'success']],
    [find.facility, [facility, facilityName].filter((part) => part !== null).join(' ')],
    [find.number, toShortHex(code)],
    ...(also === undefined ? [] : [[find.alsoCalled, also]]),
  ]
  return (
    <dl className="find-numbers">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function NumberCard({ value }: { value: number }) {
  const { find } = useAllTexts()
  return (
    <>
      <p>{find.notACode}</p>
      <Numbers value={value} />
    </>
  )
}

function MaskCard({
  parameter,
  mask,
  chart,
  onSend,
}: CardProps & { parameter: string; mask: number }) {
  const texts = useAllTexts()
  const words = chartText(texts, chart.id).flags
  const input = chart.inputs.find((one) => one.parameter === parameter)
  if (input?.kind !== 'flags') return null
  return (
    <>
      <ul className="find-flags">
        {input.flags
          .filter(({ bit }) => hasBit(mask, bit))
          .map(({ name, bit }) => (
            <li key={name}>
              <b className="identifier">{name}</b> <span className="hex">{toShortHex(bit)}</span>
              <p>{words[name]?.meaning}</p>
            </li>
          ))}
      </ul>
      <button
        type="button"
        className="outlined"
        onClick={() => onSend({ kind: 'mask', parameter, mask })}
      >
        {texts.find.setMask(input.identifier ?? input.parameter)}
      </button>
    </>
  )
}

function CodeCard({ code, chart, desk, onSend }: CardProps & { code: ResultCode }) {
  const texts = useAllTexts()
  const { find, help, insight, causes, ui, providerKinds: kindNames } = texts
  const words = chartText(texts, chart.id)
  const { ends, failures } = findReturns(chart, code)
  const run = desk.run?.explorer.run
  const last = (run?.steps.length ?? 0) - 1
  const here = (run?.steps ?? []).flatMap(({ node, hresult }, position) =>
    hresult === code || (position === last && run?.outcome?.hresult === code)
      ? [{ position, label: words.steps[node]?.label ?? node }]
      : [],
  )
  const isReturned = ends.length + failures.length > 0
  const sources = [...new Set(ends.flatMap((node) => chart.sources(node, {})))]
  return (
    <>
      <p>{texts.codes[code]}</p>
      <Numbers value={resultCodes[code]} also={windowsNames[code]} />
      {ends.length > 0 && (
        <div>
          <h3>{find.returnedByEnds}</h3>
          <ul className="find-steps">
            {ends.map((node) => (
              <li key={node}>
                <button
                  type="button"
                  className="small"
                  onClick={() => onSend({ kind: 'step', node })}
                >
                  {words.steps[node]?.label ?? node}
                </button>
                <span className="panel-note">{words.steps[node]?.asks}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {failures.length > 0 && (
        <div>
          <h3>{find.returnedByFailures}</h3>
          <ul className="find-causes">
            {failures.map(({ cause, kinds, basis }) => (
              <li key={`${cause} ${basis}`}>
                {causes[cause].name}
                {kinds.length < providerKinds.length && (
                  <small>{kinds.map((kind) => kindNames[kind]).join(', ')}</small>
                )}
                <BasisTag basis={basis} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {isReturned ? (
        <div className="find-actions">
          {here.slice(0, 3).map(({ position, label }) => (
            <button
              key={position}
              type="button"
              className="small"
              onClick={() => onSend({ kind: 'position', position })}
            >
              {find.inThisRun(position + 1, label)}
            </button>
          ))}
          <button
            type="button"
            className="outlined"
            onClick={() => onSend({ kind: 'reach', code })}
          >
            {insight.howToGetTo}
          </button>
        </div>
      ) : (
        <p className="find-never">{find.neverReturned}</p>
      )}
      <p className="sources">
        <span>{ui.source}</span>
        <span className="identifier">{headerOf(code)}</span>
        {sources.map((page) => (
          <a key={page} href={pages + page} target="_blank" rel="noreferrer">
            {chart.pages[page] ?? page} <ExternalLink size={11} aria-hidden="true" />
          </a>
        ))}
      </p>
      {codeOrigins[code] && (
        <p className="panel-note">{help.namedBy(codeOrigins[code].join(', '))}</p>
      )}
    </>
  )
}
