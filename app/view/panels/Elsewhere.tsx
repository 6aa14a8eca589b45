import { ArrowUpRight } from 'lucide-react'
import type { ChartLink } from '../../charts/chartDefinition'
import { toChartId } from '../loadedCharts'
import { PageLink } from '../PageLink'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** Other charts that show the step from nearer, or what comes before and after. */
export function Elsewhere({
  explorer,
  links,
}: {
  explorer: Explorer
  links: readonly ChartLink[]
}) {
  const texts = useTexts()
  const words = chartText(texts, explorer.chart.id).links
  return (
    <nav className="elsewhere" aria-label={texts.ui.elsewhere}>
      {links.map(({ id, chart, query }) => {
        const page = toChartId(chart)
        return (
          page && (
            <PageLink key={id} shown={explorer} from={explorer.page} to={page} query={query}>
              <ArrowUpRight size={14} aria-hidden="true" /> {words[id]}
            </PageLink>
          )
        )
      })}
    </nav>
  )
}
