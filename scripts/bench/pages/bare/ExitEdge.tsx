import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import type { FlowchartEdge } from '../../flowchart'

/** A line with its arrow and its label. */
export const ExitEdge = memo(function ExitEdge({
  data,
  markerEnd,
}: EdgeProps<Edge<{ edge: FlowchartEdge }>>) {
  if (!data) return null
  const { drawn, label } = data.edge
  return (
    <>
      <BaseEdge path={drawn.path} {...(markerEnd !== undefined && { markerEnd })} />
      {label !== null && (
        <text x={drawn.label.x} y={drawn.label.y} textAnchor={drawn.label.anchor}>
          {label}
        </text>
      )}
    </>
  )
})
