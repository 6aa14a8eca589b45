import { ExternalLink } from 'lucide-react'
import type { StepSubject } from '../../charts/chartDefinition'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** Where the pages of the documentation stand. */
export const pages = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'

/** The pages that a step rests on. */
export function Sources({
  explorer,
  node,
  subject,
}: {
  explorer: Explorer
  node: string
  subject: StepSubject
}) {
  const texts = useTexts()
  return (
    <p className="sources">
      <span>{texts.ui.source}</span>
      {explorer.chart.sources(node, subject).map((page) => (
        <a key={page} href={pages + page} target="_blank" rel="noreferrer">
          {texts.pages[page] ?? page} <ExternalLink size={11} aria-hidden="true" />
        </a>
      ))}
    </p>
  )
}
