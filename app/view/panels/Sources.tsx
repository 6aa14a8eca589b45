import { ExternalLink } from 'lucide-react'
import type { StepSubject } from '../../charts/chartDefinition'
import { PageLink } from '../PageLink'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** Where the pages of the documentation stand. */
export const pages = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'

/** The pages that a step rests on, and the ways to it and to its contradictions among all sources. */
export function Sources({
  explorer,
  node,
  subject,
}: {
  explorer: Explorer
  node: string
  subject: StepSubject
}) {
  const { ui } = useTexts()
  const { chart } = explorer
  const toSources = { shown: explorer, from: explorer.page, to: 'sources' } as const
  return (
    <p className="sources">
      <span>{ui.source}</span>
      {chart.sources(node, subject).map((page) => (
        <a key={page} lang="en" href={pages + page} target="_blank" rel="noreferrer">
          {chart.pages[page] ?? page} <ExternalLink size={11} aria-hidden="true" />
        </a>
      ))}
      {chart.contradictions(node).map((id) => (
        <PageLink key={id} {...toSources} query={`contradiction=${id}`}>
          <span aria-hidden="true">{id}</span>
          <span className="visually-hidden">{ui.contradiction(id)}</span>
        </PageLink>
      ))}
      <PageLink {...toSources} query={`step=${chart.id}/${node}`}>
        {ui.allSources}
      </PageLink>
    </p>
  )
}
