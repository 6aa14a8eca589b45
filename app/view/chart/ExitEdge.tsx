import { BaseEdge, type Edge, type EdgeProps } from 'reactflow'
import { memo } from 'react'
import { type DrawnEdge, labelBox, pathLength } from '../../run/geometry'
import type { EdgeMark } from '../../run/trail'
import type { GraphEdge } from '../../run/graph'
import { useHeat } from './heat'
import { usePointing } from './pointing'

export type ExitEdgeType = Edge<
  {
    drawn: DrawnEdge
    edge: GraphEdge
    mark: EdgeMark
    label: string | null
    arrival: number | null
    /** The pinned run takes this exit, too. */
    pinned: boolean
    /** It can be chosen: the number of its key. */
    choice: number | null
  },
  'exit'
>

const turns = { right: 0, bottom: 90, left: 180, top: 270 }

/** An exit of a step: its path, its arrow, its label, and a token when the run has just taken it. */
export const ExitEdge = memo(function ExitEdge({ id, data, source }: EdgeProps<ExitEdgeType>) {
  const shown = usePointing((pointing) => pointing.shown === source)
  const heat = useHeat(id)
  if (!data) return null
  const { drawn, edge, mark, label, arrival, pinned, choice } = data
  const { tip } = drawn
  return (
    <g
      className={`exit ${mark.touch} ${mark.failed ? 'failed' : ''} basis-${edge.basis} ${shown ? 'shown' : ''} ${choice === null ? '' : 'choice'}`}
      {...heat?.marks}
    >
      {pinned && <path d={drawn.path} className="exit-pinned" />}
      <BaseEdge path={drawn.path} interactionWidth={16} className="exit-line" />
      {arrival !== null && (
        <g key={arrival} className="exit-arrival">
          <path d={drawn.path} pathLength={1} className="exit-drawn" />
          <circle r="5" className="exit-token" style={{ offsetPath: `path('${drawn.path}')` }} />
        </g>
      )}
      <path
        className="exit-arrow"
        d="M0 0L-8 -4.2L-8 4.2Z"
        transform={`translate(${tip.x} ${tip.y}) rotate(${turns[tip.toward]})`}
      />
      {mark.touch === 'leaving' && arrival === null && <Begun drawn={drawn} />}
      {label !== null && mark.touch === 'leaving' && <Pill drawn={drawn} />}
      {(label ?? choice) !== null && (
        <text
          className="exit-label"
          x={drawn.label.x}
          y={drawn.label.y}
          textAnchor={drawn.label.anchor}
        >
          {/* The key that chooses it. */}
          {[choice, label].filter((part) => part !== null).join(' ')}
        </text>
      )}
    </g>
  )
})

/** How far the exit of the current step is drawn, in pixels. */
const begunLength = 30

/** The beginning of the exit that comes next, and the token that waits to go on. */
function Begun({ drawn }: { drawn: DrawnEdge }) {
  const part = Math.min(0.5, begunLength / pathLength(drawn))
  return (
    <>
      <path
        d={drawn.path}
        pathLength={1}
        className="exit-begun"
        style={{ strokeDasharray: `${part} 1` }}
      />
      <circle
        r="5"
        className="exit-waits"
        style={{ offsetPath: `path('${drawn.path}')`, offsetDistance: `${100 * part}%` }}
      />
    </>
  )
}

/** The answer that was just given stands in a pill. */
function Pill({ drawn }: { drawn: DrawnEdge }) {
  const { x, y, w, h } = labelBox(drawn.label)
  return <rect className="exit-pill" x={x - 5} y={y - 1} width={w + 10} height={h + 3} rx={7.5} />
}
