import { expect, test } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { toFigureView } from './figureView'
import { toGraph } from './graph'
import { runQuery } from './worlds.testing'

/** The figure's shapes by their numbers in the picture, from the top. */
const shapes: Readonly<Record<string, string>> = {
  N1: 'newSession',
  N2: 'sharedSessionExists',
  N3: 'returnSharedSession',
  N4: 'profileNameNull',
  N5: 'useSpecifiedName',
  N6: 'useDefault',
  N7: 'useDefaultName',
  N8: 'logonUi',
  N9: 'promptForProfile',
  N10: 'returnErrorNoProfile',
  N11: 'credentialsValid',
  N12: 'returnSession',
  N13: 'passwordUi',
  N14: 'promptForPassword',
  N15: 'returnErrorCredentials',
}

/** Every path from the first question to an end, and a query that takes it. */
const paths: readonly [name: string, path: string, query: string][] = [
  ['P01', 'N1 N4 N5 N11 N12', 'flags=NEW_SESSION&profile=Outlook'],
  [
    'P02',
    'N1 N4 N5 N11 N13 N14 N12',
    'flags=NEW_SESSION,PASSWORD_UI&profile=Outlook&credentials=invalid&answers=ok',
  ],
  ['P03', 'N1 N4 N5 N11 N13 N15', 'flags=NEW_SESSION&profile=Outlook&credentials=invalid'],
  ['P04', 'N1 N4 N6 N7 N11 N12', 'flags=NEW_SESSION,USE_DEFAULT'],
  [
    'P05',
    'N1 N4 N6 N7 N11 N13 N14 N12',
    'flags=NEW_SESSION,USE_DEFAULT,PASSWORD_UI&credentials=invalid&answers=ok',
  ],
  ['P06', 'N1 N4 N6 N7 N11 N13 N15', 'flags=NEW_SESSION,USE_DEFAULT&credentials=invalid'],
  ['P07', 'N1 N4 N6 N8 N9 N11 N12', 'flags=NEW_SESSION,LOGON_UI&answers=ok'],
  [
    'P08',
    'N1 N4 N6 N8 N9 N11 N13 N14 N12',
    'flags=NEW_SESSION,LOGON_UI,PASSWORD_UI&credentials=invalid&answers=ok,ok',
  ],
  [
    'P09',
    'N1 N4 N6 N8 N9 N11 N13 N15',
    'flags=NEW_SESSION,LOGON_UI&credentials=invalid&answers=ok',
  ],
  ['P10', 'N1 N4 N6 N8 N10', 'flags=NEW_SESSION'],
  ['P11', 'N1 N2 N3', 'shared=Outlook'],
  ['P12', 'N1 N2 N4 N5 N11 N12', 'profile=Archive'],
  [
    'P13',
    'N1 N2 N4 N5 N11 N13 N14 N12',
    'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=ok',
  ],
  ['P14', 'N1 N2 N4 N5 N11 N13 N15', 'profile=Archive&credentials=invalid'],
  ['P15', 'N1 N2 N4 N6 N7 N11 N12', 'flags=USE_DEFAULT'],
  [
    'P16',
    'N1 N2 N4 N6 N7 N11 N13 N14 N12',
    'flags=USE_DEFAULT,PASSWORD_UI&credentials=invalid&answers=ok',
  ],
  ['P17', 'N1 N2 N4 N6 N7 N11 N13 N15', 'flags=USE_DEFAULT&credentials=invalid'],
  ['P18', 'N1 N2 N4 N6 N8 N9 N11 N12', 'flags=LOGON_UI&answers=ok:Archive'],
  [
    'P19',
    'N1 N2 N4 N6 N8 N9 N11 N13 N14 N12',
    'flags=LOGON_UI,PASSWORD_UI&credentials=invalid&answers=ok,ok',
  ],
  ['P20', 'N1 N2 N4 N6 N8 N9 N11 N13 N15', 'flags=LOGON_UI&credentials=invalid&answers=ok'],
  ['P21', 'N1 N2 N4 N6 N8 N10', ''],
]

const figure = toFigureView(toGraph(logonChart.machine))
const named = (path: string) => path.split(' ').map((number) => shapes[number])

test.each(paths)('walks %s of the figure: %s', (_, path, query) => {
  const run = runQuery(query)
  const drawn = run.steps
    .map(({ node }) => node)
    .filter((id) => figure.nodes.some((n) => n.id === id))
  expect(drawn).toEqual(named(path))
  expect(run.outcome?.node).toBe(named(path).at(-1))
})

test('these are all paths that the figure has', () => {
  const walk = (node: string): string[][] => {
    const exits = figure.edges.filter(({ from }) => from === node)
    return exits.length === 0
      ? [[node]]
      : exits.flatMap(({ to }) => walk(to).map((p) => [node, ...p]))
  }
  const all = walk('newSession').map((path) => path.join(' '))
  expect(all.sort()).toEqual(paths.map(([, path]) => named(path).join(' ')).sort())
})
