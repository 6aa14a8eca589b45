import { useMachine } from '@xstate/react'
import { type Edge, MarkerType, type Node, ReactFlow } from '@xyflow/react'
import { useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import flowchart from 'virtual:flowchart'
import '@xyflow/react/dist/style.css'
import '../page.css'
import './bare.css'
import { ExitEdge } from './ExitEdge'
import { logonMachine } from './logonMachine'
import { StepNode } from './StepNode'

const nodeTypes = { step: StepNode }
const edgeTypes = { exit: ExitEdge }

const nodes: Node[] = flowchart.nodes.map((node) => ({
  id: node.id,
  type: 'step',
  position: { x: node.x, y: node.y },
  width: node.width,
  height: node.height,
  data: { node },
}))
const edges: Edge[] = flowchart.edges.map((edge) => ({
  id: edge.id,
  type: 'exit',
  source: edge.from,
  target: edge.to,
  markerEnd: { type: MarkerType.ArrowClosed },
  data: { edge },
}))

/** The chart, the steps that were taken, and a button for the next one. */
function App() {
  const [state, send] = useMachine(logonMachine)
  const current = String(state.value)
  const { path } = state.context
  const shownNodes = useMemo(
    () =>
      nodes.map((node) =>
        node.id === current
          ? { ...node, className: 'current' }
          : path.includes(node.id)
            ? { ...node, className: 'taken' }
            : node,
      ),
    [current, path],
  )
  const shownEdges = useMemo(() => {
    const taken = new Set(path.map((node, i) => `${path[i - 1]}>${node}`))
    return edges.map((edge) => (taken.has(edge.id) ? { ...edge, className: 'taken' } : edge))
  }, [path])
  return (
    <div className="page">
      <div className="chart">
        <ReactFlow
          nodes={shownNodes}
          edges={shownEdges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          fitView
        />
      </div>
      <div className="controls">
        <button type="button" id="next" onClick={() => send({ type: 'NEXT' })}>
          Next
        </button>
      </div>
    </div>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />)
