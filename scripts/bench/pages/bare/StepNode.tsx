import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import type { FlowchartNode } from '../../flowchart'

/** A shape with its label. */
export const StepNode = memo(function StepNode({
  data: { node },
}: NodeProps<Node<{ node: FlowchartNode }>>) {
  return (
    <div className="step" style={{ width: node.width, height: node.height }}>
      <Handle type="target" position={Position.Top} />
      <svg width={node.width} height={node.height} aria-hidden="true">
        <path d={node.outline} />
      </svg>
      <span style={{ fontSize: node.size, lineHeight: `${node.lineHeight}px` }}>{node.lines}</span>
      <Handle type="source" position={Position.Bottom} />
    </div>
  )
})
