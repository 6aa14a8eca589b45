import { describe, expect, test } from 'vitest'
import { chartIds } from '../../charts/chartIds'
import { loadCharts } from '../../charts/charts'
import { toFigureView } from '../../run/figureView'
import {
  type Bounds,
  boxOf,
  coversShape,
  crossesBox,
  drawEdges,
  labelBox,
  stretches,
} from '../../run/geometry'
import { toGraph } from '../../run/graph'
import { fitLabel } from '../../run/labels'
import { languages } from '../../run/permalink'
import { loadTexts } from '../../text/loadTexts'
import { chartText } from '../../words/chartText'
import { isIdentifier } from '../../words/stepLabel'

const everyText = await Promise.all(languages.map((one) => loadTexts(one, chartIds)))
const cases = (await loadCharts()).flatMap((chart) => {
  const full = toGraph(chart.machine)
  const { wide, narrow, figure } = chart.layouts
  return everyText.flatMap((texts) => {
    const of = (name: string) => ({ name: `${chart.id}, ${name}, ${texts.language}`, chart, texts })
    return [
      { ...of('wide'), graph: full, layout: wide },
      { ...of('narrow'), graph: full, layout: narrow },
      ...(figure ? [{ ...of('figure'), graph: toFigureView(full), layout: figure }] : []),
    ]
  })
})

describe.each(cases)('$name', ({ chart, texts, graph, layout }) => {
  test('holds every label in its shape', () => {
    const { steps } = chartText(texts, chart.id)
    const isFigure = layout === chart.layouts.figure
    const spilt = graph.nodes.flatMap(({ id, shape }) => {
      const [, , w, h] = layout.places[id]?.box ?? [0, 0, 0, 0]
      const label = (isFigure ? steps[id]?.printed : undefined) ?? steps[id]?.label ?? ''
      return fitLabel(label, shape, w, h, isIdentifier(label)).fits
        ? []
        : [`${id} ${shape} ${w}×${h}: ${label}`]
    })
    expect(spilt).toEqual([])
  })

  test('lays the label of no exit on a shape, another label or a foreign line', () => {
    const { exits } = chartText(texts, chart.id)
    const labels = new Map(
      graph.edges.flatMap(({ id, label }) =>
        label === null ? [] : [[id, exits[label] ?? label] as const],
      ),
    )
    const drawn = [...drawEdges(graph, layout, labels).values()]
    const clashes = drawn
      .filter(({ label }) => label.w > 0)
      .flatMap(({ id, label }) => {
        const box = labelBox(label)
        const others = drawn.filter((other) => other.id !== id)
        return [
          ...graph.nodes
            .filter((node) => coversShape(box, node.shape, boxOf(layout, node.id)))
            .map((node) => `${id} on ${node.id}`),
          ...others
            .filter((other) => other.id > id && other.label.w > 0)
            .filter((other) => lie(box, labelBox(other.label)))
            .map((other) => `${id} on the label of ${other.id}`),
          ...others
            .filter((other) => stretches(other.points).some((one) => crossesBox(one, box)))
            .map((other) => `${id} on the line ${other.id}`),
        ]
      })
    expect(clashes).toEqual([])
  })
})

const lie = (a: Bounds, b: Bounds) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
