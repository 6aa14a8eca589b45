import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartIds } from '../charts/chartIds'
import { toFigureView } from '../run/figureView'
import { toGraph } from '../run/graph'
import { anyRunOf } from '../run/worlds.testing'
import { toMermaid } from './mermaid'
import { toMermaidText } from './mermaidText'
import {
  charts,
  hostileNames,
  publish,
  publishRun,
  shownRuns,
  unprintableNames,
} from './publications.testing'

// Mermaid itself reads and draws the format in e2e/mermaid.spec.ts.
// After a change that is meant: npx vitest run app/publish/mermaid.test.ts -u
test.each(shownRuns)(
  'the flowchart of $name equals its golden file',
  async ({ name, id, query }) => {
    await expect(toMermaid(publish(query, id))).toMatchFileSnapshot(
      `./golden/documents/${name}.mmd`,
    )
  },
)

test('the figure alone equals its golden file', async () => {
  await expect(
    toMermaid(publish('view=figure', 'logon', { showsPath: false, ink: 'print' })),
  ).toMatchFileSnapshot('./golden/documents/figure.mmd')
})

const nodesOf = (text: string) => [...text.matchAll(/^ +(\w+)[[({]+"/gm)].map(([, id]) => id)
const edgesOf = (text: string) =>
  [...text.matchAll(/^ {2}(\w+) -->(?:\|"[^"]*"\|)? (\w+)$/gm)].map(
    ([, from, to]) => `${from}>${to}`,
  )

describe.each(chartIds)('the flowchart of %s', (id) => {
  const chart = charts.get(id)
  if (!chart) throw new Error(`There is no chart "${id}"`)

  test('has each step and each exit once, and styles none that is not there', () => {
    fc.assert(
      fc.property(anyRunOf(chart), (run) => {
        const text = toMermaid(publishRun(run))
        const { nodes, edges } = toGraph(chart.machine)
        expect(nodesOf(text).sort()).toEqual(nodes.map((node) => node.id).sort())
        expect(edgesOf(text)).toEqual(edges.map((edge) => edge.id))
        const styled = [...text.matchAll(/^ {2}linkStyle ([\d,]+) /gm)].flatMap(([, list = '']) =>
          list.split(',').map((i) => edges[Number(i)]?.id),
        )
        const taken = run.steps.flatMap(({ exit }) => (exit === null ? [] : [exit.edge]))
        expect(styled.sort()).toEqual([...new Set(taken)].sort())
      }),
      { numRuns: 40 },
    )
  })

  test('has no path where none is wanted', () => {
    const text = toMermaid(publish('', id, { showsPath: false }))
    expect(text).not.toMatch(/linkStyle|classDef (taken|current)/)
  })
})

test('the figure view has the steps of the figure', () => {
  const figure = toFigureView(toGraph(publish('').run.chart.machine))
  const text = toMermaid(publish('view=figure&profile=Archive'))
  expect(nodesOf(text)).toEqual(figure.nodes.map(({ id }) => id))
  expect(edgesOf(text)).toEqual(figure.edges.map(({ id }) => id))
})

test('the path goes as far as the step of the link', () => {
  expect(toMermaid(publish('profile=Archive&step=3'))).toContain(
    'class sharedSessionExists current\n',
  )
})

test.each([...hostileNames, ...unprintableNames])('%j opens nothing', (name) => {
  const text = toMermaidText(`${name}\n${name}`)
  expect(text.replace(/#\w+;/g, '')).not.toMatch(/["<>&`|[\]{}*:#\\%$@~^=\n]|\w\.\w/)
  expect(text).not.toMatch(/\p{Bidi_Control}|\p{Cs}|\p{Cc}/u)
})
