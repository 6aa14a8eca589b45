import { type MouseEvent, type ReactNode, useMemo } from 'react'
import type { ContradictionId } from '../../mapi/contradictions'
import { formatFragment, splitFragment, splitQuery } from '../../run/permalink'
import { type Run, runWorld } from '../../run/run'
import type { Inputs } from '../../charts/chartDefinition'
import { PageLink } from '../PageLink'
import { visitFragment } from '../pages'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** To what the documents say against each other. */
export function ContradictionLink({ explorer, id }: { explorer: Explorer; id: ContradictionId }) {
  const { ui } = useTexts()
  return (
    <PageLink shown={explorer} from={explorer.page} to="sources" query={`contradiction=${id}`}>
      <span aria-hidden="true">{id}</span>
      <span className="visually-hidden">{ui.contradiction(id)}</span>
    </PageLink>
  )
}

/** The run of the same session with another call. */
export const useRunWith = ({ chart, world }: Explorer, call: Inputs): Run => {
  const key = JSON.stringify(call)
  return useMemo(
    () => runWorld(chart, { ...world, inputs: { ...world.inputs, ...JSON.parse(key) } }),
    [chart, world, key],
  )
}

/** The story that the address is about, and the number of the call. */
function storyOf(link: string) {
  const { parameters } = splitQuery(splitFragment(new URL(link).hash).query)
  const query = parameters.get('story')?.at(-1)
  const at = Number(parameters.get('at')?.at(-1))
  return query === undefined ? null : { query, at }
}

/** To a step of a run on the chart: the first of these that the run has, else its last. */
export function DrawingLink({
  explorer,
  run,
  nodes,
  children,
}: {
  explorer: Explorer
  run: Run
  nodes: readonly string[]
  children: ReactNode
}) {
  const { theme, language, presenting, predicting, pinned } = explorer
  const positions = nodes.map((node) => run.steps.findIndex((step) => step.node === node))
  const position = positions.find((one) => one >= 0) ?? run.steps.length - 1
  const shown = { theme, language, presenting, predicting, pinned }
  const place = { position, view: 'full', ...shown } as const
  const story = explorer.opened ? storyOf(explorer.link()) : null
  const href = formatFragment(run, { ...place, story })
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    explorer.settle()
    visitFragment(href, history.state)
  }
  return (
    <a href={href} onClick={go}>
      {children}
    </a>
  )
}
