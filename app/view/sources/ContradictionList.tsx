import { memo } from 'react'
import type { SourcesText } from '../../text/sourcesText'
import type { Manner } from '../pages'
import { BasisTag } from '../panels/BasisTag'
import { useTexts } from '../TextsContext'
import { ContradictionLink, SourceName, StepLink } from './links'
import type { ContradictionRow } from './rows'

/** Every contradiction: who says what, and what the charts make of it. */
export const ContradictionList = memo(function ContradictionList({
  rows,
  text,
  marked,
  manner,
}: {
  rows: readonly ContradictionRow[]
  text: SourcesText
  marked: string | null
  manner: Manner
}) {
  return (
    <div className="contradictions">
      <div className="contradictions-head">
        <h3 tabIndex={-1} data-part="contradictions">
          {text.contradictions}
        </h3>
        <p>{text.contradictionsIntro}</p>
      </div>
      {rows.map((row) => (
        <Contradiction
          key={row.id}
          row={row}
          text={text}
          marked={row.id === marked}
          manner={manner}
        />
      ))}
    </div>
  )
})

const Contradiction = memo(function Contradiction({
  row: { id, about, sides, reading, touches },
  text,
  marked,
  manner,
}: {
  row: ContradictionRow
  text: SourcesText
  marked: boolean
  manner: Manner
}) {
  const { chartNames } = useTexts()
  return (
    <article
      className={marked ? 'contradiction marked' : 'contradiction'}
      aria-current={marked ? 'true' : undefined}
      aria-labelledby={`contradiction-${id}`}
    >
      <h4 id={`contradiction-${id}`}>
        <ContradictionLink id={id} manner={manner} mark={id}>
          <b>{id}</b> {about}
        </ContradictionLink>
      </h4>
      <dl className="sides">
        {sides.map(({ says, sources }) => (
          <div key={says}>
            <dt>
              <ul>
                {sources.map((source) => (
                  <li key={source.name}>
                    <SourceName source={source} />
                  </li>
                ))}
              </ul>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p className="taken">
        <BasisTag basis="inference" /> {reading}
      </p>
      {touches.length === 0 ? (
        <p className="touches">{text.touchesNone}</p>
      ) : (
        <dl className="touches">
          {touches.map(({ chart, steps }) => (
            <div key={chart}>
              <dt>{text.touches(chartNames[chart])}</dt>
              <dd>
                <ul>
                  {steps.map((step) => (
                    <li key={step.key}>
                      <StepLink step={step} manner={manner} />
                      {!step.isPlain && (
                        <>
                          {' '}
                          <code>{step.node}</code>
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
})
