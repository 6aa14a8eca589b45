import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { ProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { stateMeta, toGraph } from '../../run/graph'
import { countVisits, type OutlineGroup, toOutline } from '../../run/outline'
import { type EdgeMark, type NodeMark, toTrail } from '../../run/trail'
import { findParting } from '../../run/twoRuns'
import { loadPredict } from '../../text/loadTexts'
import type { PredictText } from '../../text/predictText'
import type { AllTexts } from '../../text/texts'
import { subjectName } from '../../words/subject'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useLoadedText } from '../useLoadedText'
import { OutlineItem } from './OutlineItem'
import { OutlineServices } from './OutlineServices'
import { useInView } from './useInView'
import './outline.css'

/** Only who predicts reads of it. */
const loadNothing = async (): Promise<PredictText | null> => null

const untouched: NodeMark & EdgeMark = { touch: 'untouched', order: null, failed: false }

/**
 * The text twin of the chart: all steps in reading order, numbered, with their exits, and the run
 * laid over them. One step at a time is in the tab order, with its exits: the current one, until
 * the focus is on another. The arrow keys lead from step to step. While a dialog waits only the
 * step itself is: enough to read on, and no more to pass on the way to the answer.
 */
export function OutlineView({
  explorer,
  onOpen,
  onOpenExit,
  onInject,
}: {
  explorer: Explorer
  /** Explains a step in the panel: one that the run reached, or any other. */
  onOpen: (node: string) => void
  /** Explains an exit. */
  onOpenExit: (edge: string) => void
  onInject: (provider: ProviderKey, anchor: Element) => void
}) {
  const texts = useAllTexts()
  const { chart, run, position, step, compared: pinned, waiting } = explorer
  const box = useRef<HTMLElement>(null)
  const graph = toGraph(chart.machine)
  const groups = useMemo(() => toOutline(graph, chart.stageOf), [graph, chart])
  const trail = useMemo(() => toTrail(run, position, graph), [run, position, graph])
  const visits = useMemo(() => countVisits(run, position), [run, position])
  const beside = useMemo(
    () => (pinned ? toTrail(pinned, pinned.steps.length - 1, graph) : null),
    [pinned, graph],
  )
  const parting = pinned && findParting(run, pinned)
  const partsAt = parting === null ? null : run.steps[parting]?.node
  const { asked, guess } = explorer.prediction
  const predict = useLoadedText(explorer.predicting ? loadPredict : loadNothing)
  const latestGuess = useRef(guess)
  latestGuess.current = guess
  const choose = useCallback((edge: string) => latestGuess.current(edge), [])
  const choiceName = asked && predict && predict !== 'failed' ? predict.choose : null
  const [focused, setFocused] = useState<string | null>(null)
  const roving = focused ?? trail.current ?? graph.nodes[0]?.id
  useInView(box, run, position, waiting)

  const go = useCallback((node: string) => {
    box.current?.querySelector<HTMLElement>(`[data-outline="${node}"] .outline-name`)?.focus()
  }, [])
  const travel = (event: KeyboardEvent) => {
    const from = event.target instanceof Element && event.target.closest('[data-outline]')
    if (!from || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const order = groups.flatMap(({ steps }) => steps.map(({ node }) => node.id))
    const at = order.indexOf((from as HTMLElement).dataset.outline ?? '')
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: order.length - 1 }[event.key]
    const node = next === undefined ? undefined : order[next]
    if (node === undefined) return
    event.preventDefault()
    go(node)
  }

  const failures = chart.inputs.find(({ kind }) => kind === 'failures')
  return (
    <article
      className={`canvas outline ${waiting ? 'waiting' : ''}`}
      ref={box}
      aria-labelledby="outline-title"
      onKeyDown={travel}
      onFocus={(event) =>
        setFocused(event.target.closest<HTMLElement>('[data-outline]')?.dataset.outline ?? null)
      }
      onBlur={() => setFocused(null)}
    >
      <h2 id="outline-title">{texts.outline.title(texts.chartNames[explorer.page])}</h2>
      {groups.map((group) => (
        <section
          key={`${group.kind} ${group.stage}`}
          className="outline-group"
          aria-labelledby={`outline-${group.kind}-${group.stage}`}
        >
          <h3 id={`outline-${group.kind}-${group.stage}`}>{groupName(group, chart.id, texts)}</h3>
          {group.kind === 'stage' && (
            <OutlineServices
              services={chart.services(step.context, step.node)}
              failures={(run.world.inputs[failures?.parameter ?? ''] ?? {}) as Failures}
              inTurn={step.subject.provider ?? null}
              tabIndex={waiting ? -1 : 0}
              onInject={onInject}
            />
          )}
          <ol start={group.steps[0]?.number}>
            {group.steps.map((one) => {
              const { id } = one.node
              const mark = trail.nodes.get(id) ?? untouched
              return (
                <OutlineItem
                  key={id}
                  chart={chart.id}
                  step={one}
                  mark={mark}
                  visits={visits.get(id) ?? 0}
                  exits={one.exits.map(({ edge }) => trail.edges.get(edge.id) ?? untouched)}
                  subject={mark.touch === 'current' ? subjectName(explorer.chart, step, texts) : ''}
                  hresult={stateMeta(chart.machine, id).hresult}
                  pinned={beside?.nodes.has(id) ?? false}
                  parts={id === partsAt}
                  choiceName={mark.touch === 'current' ? choiceName : null}
                  tabIndex={id === roving ? 0 : -1}
                  exitsTabIndex={id === roving && !waiting ? 0 : -1}
                  onOpen={onOpen}
                  onOpenExit={onOpenExit}
                  onChoose={choose}
                  onGo={go}
                />
              )
            })}
          </ol>
        </section>
      ))}
    </article>
  )
}

function groupName({ kind, stage }: OutlineGroup, chart: string, texts: AllTexts): string {
  if (kind === 'main') return texts.outline.main
  if (kind === 'ends') return texts.outline.ends
  return chartText(texts, chart).stages[stage ?? '']?.name ?? ''
}
