import { type RefObject, use, useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'reactflow'
import type { Layout } from '../../charts/chartDefinition'
import { boxOf, placeBeside } from '../../run/geometry'
import type { Graph } from '../../run/graph'
import { isSet, readAt, valueWords } from '../../words/readings'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { PointingContext, usePointing } from './pointing'

/**
 * What the shape that is pointed at leads to and depends on, beside it. Its exits stand out on
 * the chart meanwhile. A screen reader has the shape's description instead.
 */
export function ExitsCard({
  explorer,
  graph,
  layout,
  canvas,
}: {
  explorer: Explorer
  graph: Graph
  layout: Layout
  canvas: RefObject<HTMLDivElement | null>
}) {
  const texts = useAllTexts()
  const pointing = use(PointingContext)
  const shown = usePointing((one) => one.shown)
  const node = shown !== null && layout.places[shown] ? shown : null

  useEffect(() => {
    const marked = canvas.current
    if (node === null || !marked) return
    marked.toggleAttribute('data-shows-exits', true)
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // It closes this and nothing else.
      event.preventDefault()
      pointing.dismiss()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => {
      marked.toggleAttribute('data-shows-exits', false)
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [node, canvas, pointing])

  if (node === null) return null
  const { chart, step } = explorer
  const words = chartText(texts, chart.id)
  const exits = graph.edges.filter(({ from }) => from === node)
  // What decides is for the learner to find.
  const readings = explorer.hides ? [] : readAt(chart, node, step)
  if (exits.length === 0 && readings.length === 0) return null
  return (
    <Card key={node} node={node} layout={layout} targets={exits.map(({ to }) => to)}>
      <dl>
        {exits.map((exit) => (
          <div key={exit.id}>
            <dt>{exit.label === null ? '' : (words.exits[exit.label] ?? exit.label)}</dt>
            <dd>{words.steps[exit.to]?.label ?? exit.to}</dd>
          </div>
        ))}
      </dl>
      {readings.length > 0 && (
        <ul>
          {readings.map((reading) => (
            <li key={reading.read}>
              <span className={reading.flag === null ? undefined : 'identifier'}>
                {reading.flag === null
                  ? (words.facts[reading.read]?.name ?? reading.read)
                  : reading.read}
              </span>
              <b>
                {reading.flag === null
                  ? valueWords(reading, chart, texts)
                  : isSet(reading)
                    ? texts.insight.set
                    : texts.insight.notSet}
              </b>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** A box beside a shape, out of the way of the shapes that it is about. */
function Card({
  node,
  layout,
  targets,
  children,
}: {
  node: string
  layout: Layout
  targets: readonly string[]
  children: React.ReactNode
}) {
  const pointing = use(PointingContext)
  const box = useRef<HTMLDivElement>(null)
  const [x, y, zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  useLayoutEffect(() => {
    const card = box.current
    if (!card) return
    const onScreen = (id: string) => {
      const { x: left, y: top, w, h } = boxOf(layout, id)
      return { x: left * zoom + x, y: top * zoom + y, w: w * zoom, h: h * zoom }
    }
    const place = placeBeside(
      onScreen(node),
      { w: card.offsetWidth, h: card.offsetHeight },
      { x: 0, y: 0, w: width, h: height },
      Object.keys(layout.places).map((id) => ({
        ...onScreen(id),
        weight: targets.includes(id) ? 4 : 1,
      })),
    )
    card.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`
  })
  return (
    <div
      ref={box}
      className="exits-card"
      aria-hidden="true"
      onPointerEnter={() => pointing.rest()}
      onPointerLeave={() => pointing.leave()}
    >
      {children}
    </div>
  )
}
