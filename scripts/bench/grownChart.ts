import { type ChartEvent, defineStates, type State, toMachine } from '../../app/charts/chart'
import type { Chart, Layout, Place } from '../../app/charts/chartDefinition'
import { defineChart } from '../../app/charts/defineChart'
import type { ChartText } from '../../app/text/texts'

/**
 * A chart of any size, made up to see what grows: rows of a question, the end that it may lead to,
 * and a step that goes on to the next row, in as many columns as fit a screen's shape. The last row
 * leads back to the first one; its input says after how many steps the run leaves.
 */

interface GrownInputs {
  readonly length: string | null
}
interface GrownContext {
  readonly left: number
}

const guards = { over: ({ left }: GrownContext, _: ChartEvent) => left <= 1 }
const changes = { count: ({ left }: GrownContext) => ({ left: left - 1 }) }

type GrownState = State<string, 'over', 'count', 'length'>

const rowsOf = (nodes: number) => Array.from({ length: nodes / 3 }, (_, row) => row)
const ids = (row: number) => ({ ask: `ask${row}`, end: `end${row}`, go: `go${row}` })

function toStates(nodes: number): Readonly<Record<string, GrownState>> {
  const rows = rowsOf(nodes)
  const common = { basis: 'text', entry: ['count'] } as const
  return Object.fromEntries(
    rows.flatMap((row): [string, GrownState][] => {
      const { ask, end, go } = ids(row)
      const next = ids((row + 1) % rows.length).ask
      return [
        [
          ask,
          {
            ...{ kind: 'question', ...common, reads: ['length'], when: 'over' },
            ...{ yes: { to: end }, no: { to: go } },
          },
        ],
        [end, { kind: 'end', ...common, hresult: 'S_OK' }],
        [go, { kind: 'action', ...common, to: next }],
      ]
    }),
  )
}

/** The size of a row with its gap, in pixels. */
const [columnWidth, rowHeight] = [420, 150]

function toLayout(nodes: number): Layout {
  const rows = rowsOf(nodes)
  const tall = Math.max(5, Math.ceil(Math.sqrt((rows.length * columnWidth) / (1.2 * rowHeight))))
  const at = (row: number) => ({
    x: Math.floor(row / tall) * columnWidth,
    y: (row % tall) * rowHeight,
  })
  const below = Math.min(rows.length, tall) * rowHeight
  const places = rows.flatMap((row): [string, Place][] => {
    const { ask, end, go } = ids(row)
    const { x, y } = at(row)
    const next = (row + 1) % rows.length
    const target = at(next)
    const toNext =
      next === 0
        ? ({ from: 'bottom', via: [below, -240, -50], to: 'top' } as const)
        : target.x === x
          ? ({ from: 'bottom', to: 'top' } as const)
          : ({ from: 'right', via: [x + 120, target.y - 50], to: 'top' } as const)
    return [
      [
        ask,
        {
          box: [x, y, 150, 44],
          exits: { [end]: { from: 'left', to: 'right' }, [go]: { from: 'bottom', to: 'top' } },
        },
      ],
      [end, { box: [x - 170, y, 90, 32], exits: {} }],
      [go, { box: [x, y + 74, 130, 36], exits: { [ids(next).ask]: toNext } }],
    ]
  })
  return { places: Object.fromEntries(places), stages: [] }
}

/** The chart with so many shapes; a multiple of three. A run has an even number of steps. */
export function toGrownChart(nodes: number, length: number): Chart {
  const layout = toLayout(nodes)
  const rules = { guards, changes }
  return defineChart<GrownContext>({
    id: 'logon',
    machine: toMachine<GrownContext, GrownInputs>({
      id: 'grown',
      initial: ids(0).ask,
      context: (inputs) => ({ left: Number(inputs.length) }),
      states: defineStates<'over', 'count', 'length'>()(toStates(nodes)),
      ...rules,
    }),
    rules,
    inputs: [
      {
        ...{ kind: 'text', parameter: 'length', initial: String(length) },
        ...{ group: 'call', maxLength: 8, suggestions: [] },
      },
    ],
    calls: () => [{ name: 'Grown', arguments: [{ name: 'length', input: 'length' }] }],
    layouts: { wide: layout, narrow: layout },
    pages: { grown: 'Grown' },
    sources: () => ['grown'],
    contradictions: () => [],
    read: ({ left }, name) => ({
      ...{ read: name, input: 'length', flag: null, value: String(left), basis: null },
    }),
    outcome: (_, node) => ({
      ...{ node, hresult: 'S_OK', details: {}, basis: 'text', reasons: [] },
    }),
  }) as Chart
}

/** What the page says about it. */
export function toGrownText(nodes: number): ChartText {
  const step = (label: string) => ({ label, asks: `${label}.`, means: { other: `${label}.` } })
  const steps = rowsOf(nodes).flatMap((row) => {
    const { ask, end, go } = ids(row)
    return [
      [ask, step(`Is it over at ${row}?`)],
      [end, step(`End ${row}`)],
      [go, step(`Go on from ${row}`)],
    ] as const
  })
  return {
    summary: 'A chart that was made up.',
    steps: Object.fromEntries(steps),
    inputs: { length: { name: 'Length', hint: '', values: {} } },
    facts: { length: { name: 'length', values: {} } },
    ...{ stages: {}, exits: {}, prompts: {}, answers: {}, flags: {}, conflicts: {}, details: {} },
    ...{ links: {}, reasons: {}, because: {}, calls: {}, figureNote: '' },
  }
}
