import { useId } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { isSeen, type Part, toMissing, toUniverse } from '../../learn/coverage'
import { noSeen, type Progress } from '../../learn/progress'
import { toHex } from '../../mapi/flags'
import { resultCodes } from '../../mapi/resultCodes'
import { toGraph } from '../../run/graph'
import type { CoverageText } from '../../text/coverageText'
import { chartText } from '../../words/chartText'
import { stepName } from '../../words/goalWords'
import { Working } from '../insight/Working'
import { useAllTexts } from '../TextsContext'
import type { Arrivals } from './useArrivals'

interface CoverageMissingProps {
  text: CoverageText
  progress: Progress
  chart: Chart
  arrivals: Arrivals
}

/** Longer lists are folded at first. */
const shortList = 12

/** What has not been seen of a chart, in words; each item leads to a run that gets there. */
export function CoverageMissing({ text, progress, chart, arrivals }: CoverageMissingProps) {
  const texts = useAllTexts()
  const words = chartText(texts, chart.id)
  const title = useId()
  const codesTitle = useId()
  const missing = toMissing(progress, chart)
  const seen = progress.seen[chart.id as ChartId] ?? noSeen
  const label = (node: string) => stepName(texts, chart, node)
  const edges = new Map(toGraph(chart.machine).edges.map((edge) => [edge.id, edge]))
  const exitName = (id: string) => {
    const edge = edges.get(id)
    if (!edge) return id
    const exit = edge.label === null ? '' : (words.exits[edge.label] ?? edge.label)
    return texts.insight.exitOf(label(edge.from), exit, label(edge.to))
  }
  const link = (part: Part, id: string, name: string) => {
    const href = arrivals.hrefOf(part, id)
    return href === null ? name : <a href={href}>{name}</a>
  }
  const lists = [
    {
      part: 'steps' as const,
      // Ends stand among the results.
      ids: missing.steps.filter((id) => !missing.results.includes(id)),
      name: label,
    },
    { part: 'exits' as const, ids: missing.exits, name: exitName },
    { part: 'results' as const, ids: missing.results, name: label },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <>
      <section aria-labelledby={title} className="coverage-missing">
        <h4 id={title}>{text.missing}</h4>
        {lists.length === 0 ? (
          <p className="coverage-note">{text.nothingMissing}</p>
        ) : (
          <>
            <p className="coverage-note">{text.missingHint}</p>
            <Working answering={arrivals.answering} onAgain={arrivals.again}>
              {() => null}
            </Working>
          </>
        )}
        {lists.map(({ part, ids, name }) => (
          <details key={`${chart.id} ${part}`} open={ids.length <= shortList}>
            <summary>{text.missingParts[part](ids.length)}</summary>
            <ul>
              {ids.map((id) => (
                <li key={id}>{link(part, id, name(id))}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section aria-labelledby={codesTitle}>
        <h4 id={codesTitle}>{text.codes}</h4>
        <ul className="coverage-codes">
          {toUniverse(chart).codes.map((code) => {
            const isHere = isSeen(seen, 'codes', code)
            return (
              <li key={code} className={isHere ? 'seen' : 'missing'}>
                <span aria-hidden="true">{isHere ? '✓' : '○'}</span>{' '}
                <code>{isHere ? code : link('codes', code, code)}</code>{' '}
                <span className="hex">{toHex(resultCodes[code])}</span>{' '}
                <small>{isHere ? text.seen : text.notSeen}</small>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
