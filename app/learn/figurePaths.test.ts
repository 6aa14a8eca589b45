import { describe, expect, it } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { toFigureView } from '../run/figureView'
import { toGraph } from '../run/graph'
import { nodesOf, runOf } from './builtIn.testing'
import { decisionsOf, figurePaths, figureShapes, isHistoric } from './figurePaths'
import { meets } from './goal'

const figure = toFigureView(toGraph(logonChart.machine))
const drawn = figure.nodes.map(({ id }) => id)

describe('the paths of the figure', () => {
  it.each(figurePaths)('walks $id: $nodes', ({ nodes, ...path }) => {
    const run = runOf(path)
    expect(nodesOf(run).filter((id) => drawn.includes(id))).toEqual(nodes)
    expect(run.outcome?.node).toBe(nodes.at(-1))
    expect(meets(run, path.expects)).toBe(true)
  })

  it('are all paths that the figure has', () => {
    const walk = (node: string): string[][] => {
      const exits = figure.edges.filter(({ from }) => from === node)
      return exits.length === 0
        ? [[node]]
        : exits.flatMap(({ to }) => walk(to).map((path) => [node, ...path]))
    }
    const all = walk('newSession').map((path) => path.join(' '))
    expect(figurePaths.map(({ nodes }) => nodes.join(' ')).sort()).toEqual(all.sort())
    expect(figurePaths).toHaveLength(21)
  })

  it('number every shape of the figure once', () => {
    expect(Object.values(figureShapes).sort()).toEqual([...drawn].sort())
  })

  it('say of each question how it is answered', () => {
    const told = (id: string) =>
      figurePaths
        .filter((path) => path.id === id)
        .flatMap(decisionsOf)
        .map(({ node, exit }) => `${node} ${exit}`)
    expect(told('path-11')).toEqual(['newSession no', 'sharedSessionExists yes'])
    expect(told('path-08')).toEqual([
      'newSession yes',
      'profileNameNull yes',
      'useDefault no',
      'logonUi yes',
      'credentialsValid no',
      'passwordUi yes',
    ])
    // No two paths answer alike: the answers are the path.
    expect(new Set(figurePaths.map(({ id }) => told(id).join())).size).toBe(21)
  })

  it('are history where they ask for the password of a profile', () => {
    expect(figurePaths.filter(isHistoric)).toHaveLength(12)
  })
})
