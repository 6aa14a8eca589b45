import { expect, test } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { toFigureView } from './figureView'
import { toGraph } from './graph'

/** The session flowchart as it was published in `mapi-sessions`, copied by hand. */
const shapes = {
  newSession: 'pill',
  sharedSessionExists: 'diamond',
  returnSharedSession: 'pill',
  profileNameNull: 'diamond',
  useSpecifiedName: 'rectangle',
  useDefault: 'diamond',
  useDefaultName: 'rectangle',
  logonUi: 'diamond',
  promptForProfile: 'rectangle',
  returnErrorNoProfile: 'pill',
  credentialsValid: 'diamond',
  returnSession: 'pill',
  passwordUi: 'diamond',
  promptForPassword: 'pill',
  returnErrorCredentials: 'pill',
}

const arrows = [
  'newSession -yes-> profileNameNull',
  'newSession -no-> sharedSessionExists',
  'sharedSessionExists -yes-> returnSharedSession',
  'sharedSessionExists -no-> profileNameNull',
  'profileNameNull -no-> useSpecifiedName',
  'profileNameNull -yes-> useDefault',
  'useDefault -yes-> useDefaultName',
  'useDefault -no-> logonUi',
  'logonUi -yes-> promptForProfile',
  'logonUi -no-> returnErrorNoProfile',
  'useSpecifiedName --> credentialsValid',
  'useDefaultName --> credentialsValid',
  'promptForProfile --> credentialsValid',
  'credentialsValid -yes-> returnSession',
  'credentialsValid -no-> passwordUi',
  'passwordUi -yes-> promptForPassword',
  'passwordUi -no-> returnErrorCredentials',
  'promptForPassword --> returnSession',
]

const figure = toFigureView(toGraph(logonChart.machine))

test('the figure view has exactly the figure’s 15 shapes', () => {
  expect(figure.nodes).toHaveLength(15)
  expect(Object.fromEntries(figure.nodes.map(({ id, shape }) => [id, shape]))).toEqual(shapes)
})

test('the figure view has exactly the figure’s 18 arrows with their labels', () => {
  expect(figure.edges).toHaveLength(18)
  const drawn = figure.edges.map(({ from, to, label }) => `${from} -${label ?? ''}-> ${to}`)
  expect(drawn.sort()).toEqual([...arrows].sort())
})

test('everything in the figure view rests on the figure', () => {
  const bases = [...figure.nodes, ...figure.edges].map(({ basis }) => basis)
  expect(new Set(bases)).toEqual(new Set(['figure']))
})

test('a path through dropped states is one arrow, and one that ends in them is none', () => {
  const node = (id: string, basis: 'figure' | 'text') =>
    ({ id, shape: 'rectangle', basis, historic: false }) as const
  const edge = (from: string, to: string, label: string | null) =>
    ({ id: `${from}>${to}`, from, to, label, basis: 'text' }) as const
  const view = toFigureView({
    nodes: [node('a', 'figure'), node('x', 'text'), node('y', 'text'), node('b', 'figure')],
    edges: [
      edge('a', 'x', 'yes'),
      edge('x', 'x', 'again'),
      edge('x', 'b', 'no'),
      edge('x', 'y', null),
    ],
  })
  expect(view.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(view.edges).toEqual([{ id: 'a>b', from: 'a', to: 'b', label: 'yes', basis: 'figure' }])
})

test('an arrow between two of its shapes that the figure does not draw is left out', () => {
  const nodes = (['a', 'b'] as const).map(
    (id) => ({ id, shape: 'pill', basis: 'figure', historic: false }) as const,
  )
  const edges = [{ id: 'a>b', from: 'a', to: 'b', label: 'wrong', basis: 'inference' } as const]
  expect(toFigureView({ nodes, edges }).edges).toEqual([])
})
