import { ExternalLink } from 'lucide-react'
import { Fragment } from 'react'
import { leaveErrand } from '../find/desk'
import { fragmentOf, type Manner, visit } from '../pages'
import { formatPlace, plainPlace } from './place'
import type { ContradictionId } from '../../mapi/contradictions'
import type { ShownSource, ShownStep } from './rows'

/** All links to charts, in their order. */
const stepLinks = (page: HTMLElement | null) => [
  ...(page?.querySelectorAll<HTMLElement>('[data-step]') ?? []),
]

/** The address of the page when it was left for a chart, and by which link. */
let left: { readonly fragment: string; readonly link: number } | null = null

/** The link by which the page was left, if it shows the same again. */
export const findLeft = (page: HTMLElement): HTMLElement | undefined =>
  left?.fragment === location.hash ? stepLinks(page)[left.link] : undefined

/** Brings what is looked for into view: a step by its key, a contradiction by its number. */
export function seek(page: HTMLElement, mark: string): void {
  const found = page.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`)
  found?.scrollIntoView({ block: 'center' })
  found?.focus({ preventScroll: true })
}

/** Identifiers may break between their words. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=_|::)|(?<=[a-z])(?=[A-Z])/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name keep their order
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

/** To the chart of a step, where the step is explained. */
export function StepLink({
  step,
  manner,
  mark,
}: {
  step: ShownStep
  manner: Manner
  /** What is looked for is found here. */
  mark?: string
}) {
  const go = (event: React.MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const links = stepLinks(event.currentTarget.closest('main'))
    left = { fragment: location.hash, link: links.indexOf(event.currentTarget) }
    leaveErrand({ kind: 'step', node: step.node })
    visit(step.chart, manner)
  }
  return (
    <a href={fragmentOf(step.chart, manner)} data-step={step.key} data-mark={mark} onClick={go}>
      <Breakable text={step.label} />
    </a>
  )
}

/** To a contradiction on this page. */
export function ContradictionLink({
  id,
  manner,
  mark,
  children,
}: {
  id: ContradictionId
  manner: Manner
  mark?: string
  children: React.ReactNode
}) {
  const href = formatPlace({ ...plainPlace, ...manner, contradiction: id })
  // An address that is there already is no news to the page.
  const again = (event: React.MouseEvent) => {
    const page = event.currentTarget.closest('main')
    if (page && location.hash === href) seek(page, id)
  }
  return (
    <a href={href} data-mark={mark} onClick={again}>
      {children}
    </a>
  )
}

/** To a source, in a tab of its own; what is no longer published is named only. */
export function SourceName({ source: { name, href } }: { source: ShownSource }) {
  if (href === null) return name
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <Breakable text={name} />
      <ExternalLink size={11} aria-hidden="true" />
    </a>
  )
}
