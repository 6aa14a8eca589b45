import { memo } from 'react'
import type { SourcesText } from '../../text/sourcesText'
import type { Manner } from '../pages'
import { BasisTag } from '../panels/BasisTag'
import { useTexts } from '../TextsContext'
import { ContradictionLink, SourceName, StepLink } from './links'
import type { ChartRows, StepRow } from './rows'

/** What the steps of one chart rest on. */
export const StepTable = memo(function StepTable({
  rows: { chart, steps },
  text,
  marked,
  manner,
}: {
  rows: ChartRows
  text: SourcesText
  /** The step that is looked for, if it is one of these. */
  marked: string | null
  manner: Manner
}) {
  const { chartNames } = useTexts()
  return (
    <table className="steps-table">
      <caption>
        <h3 tabIndex={-1} data-part={chart}>
          {chartNames[chart]}
        </h3>{' '}
        <span>{text.steps(steps.length)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.step}</th>
          <th scope="col">{text.basis}</th>
          <th scope="col">{text.sources}</th>
          <th scope="col">{text.contradictions}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row key={step.key} step={step} marked={step.key === marked} manner={manner} />
        ))}
      </tbody>
    </table>
  )
})

const Row = memo(function Row({
  step,
  marked,
  manner,
}: {
  step: StepRow
  marked: boolean
  manner: Manner
}) {
  const { historic } = useTexts()
  return (
    <tr className={marked ? 'marked' : undefined} aria-current={marked ? 'true' : undefined}>
      <th scope="row">
        <StepLink step={step} manner={manner} mark={step.key} />
        <code>{step.node}</code>
      </th>
      <td className="basis">
        <BasisTag basis={step.basis} />
        {step.historic && (
          <>
            {' '}
            <span className="tag historic" data-tip={historic.meaning}>
              {historic.name}
            </span>
          </>
        )}
      </td>
      <td>
        <ul>
          {step.sources.map((source) => (
            <li key={source.name}>
              <SourceName source={source} />
            </li>
          ))}
        </ul>
      </td>
      <td>
        {step.contradictions.length > 0 && (
          <ul>
            {step.contradictions.map(({ id, about }) => (
              <li key={id}>
                <ContradictionLink id={id} manner={manner}>
                  <b>{id}</b> {about}
                </ContradictionLink>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
})
