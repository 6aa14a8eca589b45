import { timedQuery, toFlowchart } from './flowchart'
import { grownPageId } from './pages'
import type { Reading } from './probe'

/** A page that is measured. */
export interface Contestant {
  readonly id: string
  readonly name: string
  readonly path: string
  /** Where the run whose steps are timed begins; `null` where the page plays it anyway. */
  readonly goesTo: string | null
  readonly reading: Reading
  /** So many steps are timed in each visit. */
  readonly steps: number
  /** So many steps are taken before its memory is measured. */
  readonly memorySteps: number
  /** After so many steps the run is at its end; what begins it anew, where the button does not. */
  readonly lap: number
  readonly again: string | null
}

const { nodes, run } = toFlowchart()
const count = nodes.length
const start = run[0] ?? ''
const lap = run.length - 1
const plain = { goesTo: null, steps: lap - 1, memorySteps: 1_000, lap, again: null }

/** The app and its peers, in the order in which they take turns. */
export const contestants: readonly Contestant[] = [
  {
    id: 'app',
    name: 'This app',
    path: '/app/',
    goesTo: `#/logon?${timedQuery}`,
    ...{ steps: lap, memorySteps: 1_000, lap, again: '.player-buttons > :first-child' },
    reading: {
      // Before the program runs a drawing of the chart stands in its place.
      shapes: ['.canvas [data-step]', '.stand-in.wide > g:has(text)'],
      count,
      next: '.step-button',
      current: '.canvas [aria-current="step"]',
      attribute: 'data-step',
      start,
      once: false,
    },
  },
  {
    id: 'bare',
    name: 'Bare stack',
    path: '/bare/',
    ...plain,
    reading: {
      shapes: ['.react-flow__node'],
      count,
      next: '#next',
      current: '.react-flow__node.current',
      attribute: 'data-id',
      start,
      once: false,
    },
  },
  ...(['mermaid12', 'mermaid11'] as const).map(
    (id): Contestant => ({
      id,
      name: id === 'mermaid12' ? 'Mermaid 12' : 'Mermaid 11',
      path: `/${id}/`,
      ...plain,
      // Each is a whole drawing.
      ...{ steps: 4, memorySteps: 100 },
      reading: {
        shapes: ['.chart g.node'],
        count,
        next: '#next',
        current: '.chart g.node.current',
        attribute: 'id',
        start,
        once: true,
      },
    }),
  ),
  {
    id: 'bpmn',
    name: 'bpmn-js with token simulation',
    path: '/bpmn/',
    ...plain,
    reading: {
      shapes: ['.djs-shape:not([data-element-id$="_label"])'],
      count,
      next: '#next',
      current: '.bts-token',
      attribute: null,
      start: 'nowhere',
      once: false,
    },
  },
]

/** The app with the made-up chart of so many shapes, at the beginning of a run of so many steps. */
export const grownPage = (nodes: number, length: number): Contestant => ({
  id: grownPageId(nodes),
  name: `The chart of ${nodes} shapes with a run of ${length} steps`,
  path: `/${grownPageId(nodes)}/#/logon?length=${length}`,
  goesTo: null,
  steps: Math.min(length - 2, 20),
  ...{ memorySteps: 0, lap: length - 1, again: null },
  reading: {
    shapes: ['.canvas [data-step]'],
    count: nodes,
    next: '.step-button',
    current: '.canvas [aria-current="step"]',
    attribute: 'data-step',
    start: 'ask0',
    once: false,
  },
})
