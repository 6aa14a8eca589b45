import { ArrowLeft, ArrowUpRight } from 'lucide-react'
import { onSameComputer } from '../../run/permalink'
import { toChartId } from '../loadedCharts'
import { PageLink } from '../PageLink'
import { originOf, pageNames } from '../pages'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/**
 * Other charts that show the step from nearer, or what comes before and after; first the way back
 * to where a link of another chart led from.
 */
export function Elsewhere({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { chart, page, step } = explorer
  const words = chartText(texts, chart.id).links
  // A call of a story has a way back of its own.
  const origin = explorer.opened ? null : originOf(page)
  const links = chart.links(step.context, step.node).flatMap(({ id, chart: other, query }) => {
    const to = toChartId(other)
    return to ? [{ id, to, query: onSameComputer(chart, to, query) }] : []
  })
  if (origin === null && links.length === 0) return null
  return (
    <nav className="elsewhere" aria-label={texts.ui.elsewhere}>
      {origin && (
        <PageLink shown={explorer} from={page} to={origin}>
          <ArrowLeft size={14} aria-hidden="true" /> {texts.ui.goTo(pageNames(texts)[origin])}
        </PageLink>
      )}
      {links.map(({ id, to, query }) => (
        <PageLink key={id} shown={explorer} from={page} to={to} query={query}>
          <ArrowUpRight size={14} aria-hidden="true" /> {words[id]}
        </PageLink>
      ))}
    </nav>
  )
}
