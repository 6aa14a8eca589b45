import { ExternalLink } from 'lucide-react'
import { Fragment, useId, useMemo } from 'react'
import type { CodelessReason } from '../../charts/use/useSession'
import { toShortHex } from '../../mapi/flags'
import { type SessionMethod, sessionMethods, unknownMethods } from '../../mapi/sessionMethods'
import type { Run } from '../../run/run'
import type { SessionTablesText } from '../../text/sessionTablesText'
import type { UseText } from '../../text/useText'
import { inputText, providerName } from '../../words/names'
import { NotLoaded } from '../lazyPart'
import { PageLink } from '../PageLink'
import { BasisTag } from '../panels/BasisTag'
import { pages } from '../panels/Sources'
import { detailWords } from '../../words/details'
import { ResultCodeWords } from '../ResultWords'
import { chartText } from '../../words/chartText'
import { useAllTexts, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { Breakable } from './Breakable'
import { type MethodRun, runMethods } from './methodRuns'
import { useSessionTables } from './useSessionTables'
import './use.css'

/** The methods of IMAPISession, and what each of them returns in the session that is set. */
export function MethodsTable({ explorer }: { explorer: Explorer }) {
  const text = useSessionTables()
  if (text === 'failed') return <NotLoaded />
  if (text === null) return <div className="session-tables" />
  return <Methods explorer={explorer} text={text.methods} />
}

type MethodsText = SessionTablesText['methods']

function Methods({ explorer, text }: { explorer: Explorer; text: MethodsText }) {
  const { ui } = useTexts()
  const id = useId()
  const { chart, world } = explorer
  const runs = useMemo(() => runMethods(chart, world), [chart, world])
  const last = unknownMethods.length - 1
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="session-tables" aria-labelledby={id} tabIndex={0}>
      <div className="tables-intro">
        <h2 id={id}>{ui.tables.methods}</h2>
        <p>{text.intro}</p>
      </div>
      <table className="methods-table">
        <caption>
          <h3>IMAPISession</h3> <span>{text.count(sessionMethods.length)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="slot">
              {text.slot}
            </th>
            <th scope="col">{text.method}</th>
            <th scope="col">{text.purpose}</th>
            <th scope="col">{text.result}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="every-interface">
            <td className="slot">0–{last}</td>
            <th scope="row" className="method">
              {unknownMethods.join(', ')}
            </th>
            <td colSpan={2}>{text.everyInterface}</td>
          </tr>
          {runs.map((one) => (
            <Row key={one.method.name} explorer={explorer} text={text} played={one} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  explorer,
  text,
  played,
}: {
  explorer: Explorer
  text: MethodsText
  played: MethodRun
}) {
  const texts = useTexts()
  const { method, run } = played
  const { slot, name, isDeprecated, isUndocumented } = method
  const purpose = (chartText(texts, run.chart.id) as unknown as UseText).methods[name]
  const isChosen = explorer.world.inputs.method === name
  const choose = () => {
    explorer.setInput('method', name)
    explorer.setView('full')
  }
  return (
    <tr className={isChosen ? 'chosen' : undefined} aria-current={isChosen ? 'true' : undefined}>
      <td className="slot">{slot}</td>
      <th scope="row" className="method">
        <button type="button" onClick={choose}>
          <Breakable text={name} />
        </button>
        {isChosen && <span className="visually-hidden">, {text.chosen}</span>}
        {isDeprecated && <span className="tag">{text.deprecated}</span>}
        {isUndocumented && <span className="tag">{text.undocumented}</span>}
      </th>
      <td className="purpose">
        {purpose} <MethodLinks explorer={explorer} text={text} method={method} run={run} />
      </td>
      <td className="method-result">
        {isChosen && explorer.hides ? (
          texts.ui.noResult
        ) : (
          <>
            <Result text={text} played={played} />
            <Taken played={played} />
          </>
        )}
      </td>
    </tr>
  )
}

/** The chart that shows a method from nearer, and its page of the documentation. */
function MethodLinks({
  explorer,
  text,
  method: { name, chart, isUndocumented },
  run,
}: {
  explorer: Explorer
  text: MethodsText
  method: SessionMethod
  run: Run
}) {
  const { chartNames } = useTexts()
  if (isUndocumented) return null
  const end = run.steps.at(-1)
  const link = end && run.chart.links(end.context, end.node).find((one) => one.chart === chart)
  return (
    <span className="method-links">
      {chart && (
        <PageLink shown={explorer} from={explorer.page} to={chart} query={link?.query ?? ''}>
          {text.inChart(chartNames[chart])}
        </PageLink>
      )}
      <a href={`${pages}imapisession-${name.toLowerCase()}`} target="_blank" rel="noreferrer">
        {text.reference}
        <span className="visually-hidden"> {name}</span>
        <ExternalLink size={11} aria-hidden="true" />
      </a>
    </span>
  )
}

/** What a call comes to: its code, or plainly that none is documented. */
function Result({ text, played: { method, run } }: { text: MethodsText; played: MethodRun }) {
  const texts = useAllTexts()
  const { chart, outcome, steps } = run
  const label = chartText(texts, chart.id).steps[steps.at(-1)?.node ?? '']?.label ?? ''
  if (!outcome) return <p>{text.waits(label)}</p>
  const { hresult, reasons, details, basis } = outcome
  // The name of the method says nothing new.
  const names = [method.name, hresult].some((one) => one === label) ? [] : [label]
  const tag = <BasisTag basis={basis} />
  const known = reasons.includes('not-followed') ? text.known[method.name] : undefined
  if (known !== undefined) return <p className="without-code">{known}</p>
  if (hresult === null) {
    const open = reasons.map((reason) => text.open[reason as CodelessReason])
    return (
      <p className={outcome.isBad ? 'without-code bad' : 'without-code'}>
        {[...names.map((name) => `${name}.`), ...open].join(' ')} {tag}
      </p>
    )
  }
  const said = [...names, ...detailWords(texts, chart, details)]
  return (
    <>
      <p>
        <ResultCodeWords chart={chart} end={outcome} /> {tag}
      </p>
      {said.length > 0 && <p className="more">{said.join(', ')}</p>}
      {hresult !== 'S_OK' && <p className="more">{texts.codes[hresult]}</p>}
    </>
  )
}

/** What is set for the call, and whom it was about. */
function Taken({ played: { run, takes } }: { played: MethodRun }) {
  const texts = useTexts()
  const { chart, world, steps } = run
  const words = chartText(texts, chart.id)
  const subject = steps.findLast((step) => step.subject.provider)?.subject
  const given = takes.flatMap(({ name, input }) => {
    const declared = chart.inputs.find(({ parameter }) => parameter === input)
    const value = world.inputs[input] ?? null
    if (!declared || value === 0) return []
    if (declared.kind === 'flags') return [{ name, value: toShortHex(Number(value)) }]
    return [{ name, value: inputText(words, declared)?.values[String(value ?? '')] ?? '' }]
  })
  if (given.length === 0) return null
  return (
    <p className="more">
      {given.map(({ name, value }, i) => (
        <Fragment key={name}>
          {i > 0 && ', '}
          <code>{name}</code> {value}
        </Fragment>
      ))}
      {subject?.provider && ` (${providerName(texts, chart, subject.provider)})`}
    </p>
  )
}
