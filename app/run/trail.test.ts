import { expect, test } from 'vitest'
import { firstChart } from '../charts/charts'
import { toFigureView } from './figureView'
import { toGraph } from './graph'
import { parseQuery } from './permalink'
import { toTrail } from './trail'

const full = toGraph(firstChart.machine)
const trailOf = (query: string, view = full) => {
  const { run, place } = parseQuery(firstChart, query)
  return { run, ...toTrail(run, place.position, view) }
}

test('marks what is behind as taken, what is decided as ahead, and one step as current', () => {
  const { current, nodes, edges } = trailOf('profile=Outlook&step=2')
  expect(current).toBe('newSession')
  expect(nodes.get('logonMutexHeld')).toEqual({ touch: 'taken', order: 2, failed: false })
  expect(nodes.get('returnSession')?.touch).toBe('ahead')
  expect(nodes.has('promptForProfile')).toBe(false)
  expect(edges.get('newSession>sharedSessionExists')?.touch).toBe('leaving')
  expect(edges.get('sharedSessionExists>profileNameNull')?.touch).toBe('ahead')
})

test('tells loops that the run has come back from apart from its path', () => {
  const { nodes, edges } = trailOf('profile=Outlook&step=end')
  expect(nodes.get('firstLogon')?.touch).toBe('earlier')
  expect(nodes.get('providersLeft')?.touch).toBe('taken')
  expect(edges.get('providersLeft>returnSession')?.touch).toBe('taken')
  expect(edges.get('providerRunning>providersLeft')?.touch).toBe('earlier')
})

test('marks failed tries, a disabled service and a failed logon', () => {
  const { nodes, edges } = trailOf('profile=Outlook&fault=exchange/ms:corrupt-data&step=end')
  expect(nodes.get('disableService')?.failed).toBe(true)
  expect(edges.get('firstLogon>uiAllowed')?.failed).toBe(true)
  expect(edges.get('disableService>providersLeft')?.failed).toBe(false)
  expect(nodes.get('returnSession')?.failed).toBe(false)
  expect(trailOf('step=end').nodes.get('returnErrorNoProfile')?.failed).toBe(true)
})

test('shows the last drawn step as current in the figure view, and joins the drawn steps', () => {
  const figure = toFigureView(full)
  const { current, edges } = trailOf('profile=Outlook&step=12', figure)
  expect(current).toBe('credentialsValid')
  expect(edges.get('useSpecifiedName>credentialsValid')?.touch).toBe('taken')
  expect(edges.get('credentialsValid>returnSession')?.touch).toBe('leaving')
  expect(trailOf('profile=Outlook&step=1', figure).current).toBe(null)
  for (const edge of edges.keys()) expect(figure.edges.map(({ id }) => id)).toContain(edge)
})
