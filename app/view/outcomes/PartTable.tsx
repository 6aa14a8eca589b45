import { detailWords } from '../../words/details'
import { isBadCode } from '../ResultWords'
import { Fragment, memo } from 'react'
import type { Chart, ProviderStatus, ServiceStatus } from '../../charts/chartDefinition'
import { toHex } from '../../mapi/flags'
import { resultCodes } from '../../mapi/resultCodes'
import { BasisTag } from '../panels/BasisTag'
import type { Manner } from '../pages'
import { StatusMark } from '../StatusMark'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import { isFault, type Condition, countCombinations, type Part, type ShownRow } from './rows'

interface PartTableProps {
  chart: Chart
  part: Part
  /** Paths with every step. */
  allSteps: boolean
  manner: Manner
  /** There is room for a column for each input; else each row lists the inputs that matter. */
  wide: boolean
}

/** One part of the outcomes as a table. */
export const PartTable = memo(function PartTable({
  chart,
  part,
  allSteps,
  manner,
  wide,
}: PartTableProps) {
  const { outcomes } = useAllTexts()
  const session = part.id === 'session'
  const columns = wide ? part.inputs : []
  const span = wide ? 2 : 1
  const rest = (
    <>
      <th scope="col" rowSpan={span}>
        {outcomes.path}
      </th>
      <th scope="col" rowSpan={span}>
        {outcomes.result}
      </th>
      <th scope="col" rowSpan={span} className="covers">
        {outcomes.covers}
      </th>
      <th scope="col" rowSpan={span}>
        {outcomes.run}
      </th>
    </>
  )
  return (
    <table className={`outcomes ${wide ? 'matrix' : 'list'}`}>
      <caption>
        <h3>{part.name}</h3>{' '}
        <span>
          {outcomes.rows({
            rows: part.rows.length,
            of: part.rows.length,
            combinations: countCombinations(part.rows),
          })}
          {!session && `. ${outcomes.serviceNote}`}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={span} className="number">
            {outcomes.row}
          </th>
          {wide ? (
            <th scope="colgroup" colSpan={columns.length} className="group">
              {outcomes.condition}
            </th>
          ) : (
            <th scope="col">{outcomes.condition}</th>
          )}
          {rest}
        </tr>
        {wide && (
          <tr>
            {columns.map(({ input, name }) => (
              <th key={input} scope="col" className={isFault(input) ? 'input fault' : 'input'}>
                <InputName name={name} />
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {part.rows.map((row) => (
          <Row
            key={row.number}
            chart={chart}
            row={row}
            part={part.name}
            columns={columns}
            allSteps={allSteps}
            manner={manner}
          />
        ))}
      </tbody>
    </table>
  )
})

/** An identifier may break between its words, so that its column stays narrow. */
function InputName({ name }: { name: string }) {
  if (/\W/.test(name)) return name
  return name.split(/(?<=_)|(?<=[a-z])(?=[A-Z])/).map((word, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name keep their order
    <Fragment key={i}>
      {word}
      <wbr />
    </Fragment>
  ))
}

interface RowProps {
  chart: Chart
  row: ShownRow
  part: string
  columns: Part['inputs']
  allSteps: boolean
  manner: Manner
}

const Row = memo(function Row({ chart, row, part, columns, allSteps, manner }: RowProps) {
  const { outcomes } = useAllTexts()
  const { number, conditions, row: own } = row
  const path = allSteps ? row.steps : row.happens
  const { language, theme } = manner
  const query = [
    own.query,
    'step=end',
    language === null ? '' : `lang=${language}`,
    theme === 'auto' ? '' : `theme=${theme}`,
  ]
  return (
    <tr>
      <th scope="row" className="number">
        {number}
      </th>
      {columns.length > 0 ? (
        columns.map(({ input }) => {
          const found = conditions.find((one) => one.input === input)
          return (
            <td key={input} className={found ? 'value' : 'any'}>
              {found ? <Values condition={found} /> : '-'}
            </td>
          )
        })
      ) : (
        <td className="condition">
          {conditions.length === 0 ? (
            '-'
          ) : (
            <ul>
              {conditions.map((one) => (
                <li key={one.input}>
                  <span className="input">
                    <InputName name={one.name} />
                  </span>{' '}
                  <Values condition={one} />
                </li>
              ))}
            </ul>
          )}
        </td>
      )}
      <td className="path">{path.join(' → ') || '-'}</td>
      <td className="outcome">
        <Result chart={chart} row={own} />
      </td>
      <td className="covers">{outcomes.combinations(own.covers)}</td>
      <td className="open">
        <a href={`#/${chart.id}?${query.filter((one) => one !== '').join('&')}`}>
          {outcomes.open}{' '}
          <span className="visually-hidden">{outcomes.openRow(part, String(number))}</span>
        </a>
      </td>
    </tr>
  )
})

/** The longest list of values that is shown as a whole. */
const few = 3

/** The values that serve alike; of many, the first two, and all on demand. */
function Values({ condition: { values, on } }: { condition: Condition }) {
  const { language, outcomes } = useAllTexts()
  const choices = new Intl.ListFormat(language, { type: 'disjunction' })
  /** Values with commas stand on lines of their own, so that it is plain where each ends. */
  const lines = (some: readonly string[]) =>
    some.map((value, i) => (
      <span key={value} className="line">
        {i > 0 && `${outcomes.or} `}
        {value}
      </span>
    ))
  if (values.length <= few) {
    return (
      <span className={on ? 'on' : undefined}>
        {values.some((value) => value.includes(',')) ? lines(values) : choices.format(values)}
      </span>
    )
  }
  return (
    <details>
      <summary>
        {lines(values.slice(0, 2))}
        <span className="line">{outcomes.orOthers(values.length - 2)}</span>
      </summary>
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </details>
  )
}

const providerStatus: Partial<Record<ServiceStatus, ProviderStatus>> = {
  up: 'running',
  partial: 'left-out',
  disabled: 'disabled',
}

function Result({ chart, row }: { chart: Chart; row: ShownRow['row'] }) {
  const texts = useAllTexts()
  if (row.part === 'service') {
    // A provider that no step is about is not started.
    const own = row.path.length === 0 ? 'not-started' : (providerStatus[row.status] ?? 'starting')
    return (
      <>
        <span className={`outcome-status ${row.status}`}>
          <StatusMark status={own} />
          <b>{texts.serviceStatus[row.status]}</b>
        </span>
        {own !== row.status && <span className="more">{texts.providerStatus[own]}</span>}
      </>
    )
  }
  const { node, hresult, details, basis } = row.outcome
  const known = detailWords(texts, chart, details)
  return (
    <>
      <b className={isBadCode(chart, row.outcome) ? 'outcome-code failed' : 'outcome-code'}>
        {hresult ? (
          <span data-tip-code={hresult}>{hresult}</span>
        ) : (
          chartText(texts, chart.id).steps[node]?.label
        )}
      </b>{' '}
      {hresult && <span className="hex">{toHex(resultCodes[hresult])}</span>}
      {known.length > 0 && <span className="more">{known.join(', ')}</span>}
      {basis === 'inference' && <BasisTag basis={basis} />}
    </>
  )
}
