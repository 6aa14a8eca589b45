import type { GraphNode } from '../run/graph'
import type { NodeMark } from '../run/trail'
import type { Palette } from './palette'

/** A style that shapes share: what a step rests on, and how the path touches it. */
interface Look {
  readonly name: string
  readonly style: string
  readonly has: (node: GraphNode, mark: NodeMark | undefined) => boolean
}

/** The styles of a chart in these colours; later ones are drawn over earlier ones. */
export function toLooks(colours: Palette): readonly Look[] {
  const plain = `fill:${colours.node},color:${colours.text}`
  const border = `stroke:${colours.shape},stroke-width:1.25px`
  const filled = (touched: 'taken' | 'current', failed: boolean): Look => {
    const ink = failed ? colours.danger : colours.accent
    const soft = failed ? colours['danger-soft'] : colours['accent-soft']
    const isCurrent = touched === 'current'
    const [fill, text] = isCurrent ? [ink, colours['on-accent']] : [soft, colours.text]
    return {
      name: `${touched}${failed ? 'Failed' : ''}`,
      style: `fill:${fill},stroke:${ink},stroke-width:${isCurrent ? 3 : 2}px,color:${text}`,
      has: (_, mark) =>
        mark !== undefined && (mark.touch === 'current') === isCurrent && mark.failed === failed,
    }
  }
  return [
    {
      name: 'basisFigure',
      style: `${plain},${border}`,
      has: ({ basis }) => basis === 'figure',
    },
    {
      name: 'basisText',
      style: `${plain},${border},stroke-dasharray:5 3`,
      has: ({ basis }) => basis === 'text',
    },
    {
      name: 'basisReference',
      style: `${plain},${border},stroke-dasharray:2 3`,
      has: ({ basis }) => basis === 'reference',
    },
    {
      name: 'basisInference',
      style: `${plain},stroke:none,font-style:italic`,
      has: ({ basis }) => basis === 'inference',
    },
    {
      name: 'historic',
      style: `stroke:${colours.shape},stroke-width:4px`,
      has: ({ historic }) => historic,
    },
    filled('taken', false),
    filled('taken', true),
    filled('current', false),
    filled('current', true),
  ]
}
