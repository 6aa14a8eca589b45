import { BaseEdge, type Edge, type EdgeProps } from 'reactflow'
import { memo } from 'react'
import type { DrawnEdge } from '../../run/geometry'
import type { EdgeMark } from '../../run/trail'
import type { GraphEdge } from '../../run/graph'

export type ExitEdgeType = Edge<
  {
    drawn: DrawnEdge
    edge: GraphEdge
    mark: EdgeMark
    label: string | null
    arrival: number | null
    /** The pinned run takes this exit, too. */
    pinned: boolean
  },
  'exit'
>

const turns = { right: 0, bottom: 90, left: 180, top: 270 }

/** An exit of a step: its path, its arrow, its label, and a token when the run has just taken it. */
export const ExitEdge = memo(function ExitEdge({ data }: EdgeProps<ExitEdgeType>) {
  if (!data) return null
  const { drawn, edge, mark, label, arrival, pinned } = data
  const { tip } = drawn
  return (
    <g className={`exit ${mark.touch} ${mark.failed ? 'failed' : ''} basis-${edge.basis}`}>
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
      {label !== null && (
        <text
          className="exit-label"
          x={drawn.label.x}
          y={drawn.label.y}
          textAnchor={drawn.label.anchor}
        >
          {label}
        </text>
      )}
    </g>
  )
})
