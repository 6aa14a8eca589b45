import { logonChart } from '../charts/logon/logonChart'
import { toFigureView } from '../run/figureView'
import { type Graph, toGraph } from '../run/graph'
import type { Goal } from './goal'
import type { LibraryScenario } from './scenarios'

/** The figure's shapes by their numbers in the picture, from the top. */
export const figureShapes = {
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
} as const

type Shape = keyof typeof figureShapes

/** One way through the figure, from its first question to an end. */
export interface FigurePath extends LibraryScenario {
  /** Its number, from 1. */
  readonly number: number
  /** The shapes that it passes, by the ids of their steps. */
  readonly nodes: readonly string[]
}

/** Every path from the first question to an end, and a query that takes it. */
const paths: readonly (readonly [path: string, query: string])[] = [
  ['N1 N4 N5 N11 N12', 'flags=NEW_SESSION&profile=Outlook'],
  [
    'N1 N4 N5 N11 N13 N14 N12',
    'flags=NEW_SESSION,PASSWORD_UI&profile=Outlook&credentials=invalid&answers=ok',
  ],
  ['N1 N4 N5 N11 N13 N15', 'flags=NEW_SESSION&profile=Outlook&credentials=invalid'],
  ['N1 N4 N6 N7 N11 N12', 'flags=NEW_SESSION,USE_DEFAULT'],
  [
    'N1 N4 N6 N7 N11 N13 N14 N12',
    'flags=NEW_SESSION,USE_DEFAULT,PASSWORD_UI&credentials=invalid&answers=ok',
  ],
  ['N1 N4 N6 N7 N11 N13 N15', 'flags=NEW_SESSION,USE_DEFAULT&credentials=invalid'],
  ['N1 N4 N6 N8 N9 N11 N12', 'flags=NEW_SESSION,LOGON_UI&answers=ok'],
  [
    'N1 N4 N6 N8 N9 N11 N13 N14 N12',
    'flags=NEW_SESSION,LOGON_UI,PASSWORD_UI&credentials=invalid&answers=ok,ok',
  ],
  ['N1 N4 N6 N8 N9 N11 N13 N15', 'flags=NEW_SESSION,LOGON_UI&credentials=invalid&answers=ok'],
  ['N1 N4 N6 N8 N10', 'flags=NEW_SESSION'],
  ['N1 N2 N3', 'shared=Outlook'],
  ['N1 N2 N4 N5 N11 N12', 'profile=Archive'],
  [
    'N1 N2 N4 N5 N11 N13 N14 N12',
    'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=ok',
  ],
  ['N1 N2 N4 N5 N11 N13 N15', 'profile=Archive&credentials=invalid'],
  ['N1 N2 N4 N6 N7 N11 N12', 'flags=USE_DEFAULT'],
  [
    'N1 N2 N4 N6 N7 N11 N13 N14 N12',
    'flags=USE_DEFAULT,PASSWORD_UI&credentials=invalid&answers=ok',
  ],
  ['N1 N2 N4 N6 N7 N11 N13 N15', 'flags=USE_DEFAULT&credentials=invalid'],
  ['N1 N2 N4 N6 N8 N9 N11 N12', 'flags=LOGON_UI&answers=ok:Archive'],
  [
    'N1 N2 N4 N6 N8 N9 N11 N13 N14 N12',
    'flags=LOGON_UI,PASSWORD_UI&credentials=invalid&answers=ok,ok',
  ],
  ['N1 N2 N4 N6 N8 N9 N11 N13 N15', 'flags=LOGON_UI&credentials=invalid&answers=ok'],
  ['N1 N2 N4 N6 N8 N10', ''],
]

/** What comes of a path: its end says it, and the profile that its query leads to. */
function toExpected(end: string | undefined, query: string): Goal {
  const details = { session: null, nonmessaging: false }
  switch (end) {
    case 'returnSharedSession':
      return { result: 'S_OK', end, details: { ...details, session: 'existing-shared' } }
    case 'returnSession':
      return {
        result: 'S_OK',
        end,
        details: { ...details, session: 'new-individual' },
        services: query.includes('Archive')
          ? { pst: 'up' }
          : { exchange: 'up', contab: 'up', pst: 'up' },
      }
    default:
      return { result: 'MAPI_E_LOGON_FAILED', ...(end && { end }), details }
  }
}

/** The 21 paths of the published figure, each a scenario. */
export const figurePaths: readonly FigurePath[] = paths.map(([path, query], index) => {
  const nodes = path.split(' ').map((shape) => figureShapes[shape as Shape])
  return {
    kind: 'scenario',
    id: `path-${String(index + 1).padStart(2, '0')}`,
    group: 'figure',
    chart: 'logon',
    query: [...(query === '' ? [] : [query]), 'view=figure'].join('&'),
    expects: { ...toExpected(nodes.at(-1), query), passes: nodes },
    number: index + 1,
    nodes,
  }
})

/** The published figure, once it is asked about. */
let figure: Graph | null = null

/** The questions of a path, and how each is answered: what its title and its story are made of. */
export function decisionsOf({ nodes }: FigurePath): { node: string; exit: 'yes' | 'no' }[] {
  figure ??= toFigureView(toGraph(logonChart.machine))
  const { edges } = figure
  return nodes.flatMap((node, index) => {
    const edge = edges.find(({ from, to }) => from === node && to === nodes[index + 1])
    return edge?.label === 'yes' || edge?.label === 'no' ? [{ node, exit: edge.label }] : []
  })
}

/** Does a path ask for the password of a profile, which only old MAPI had? */
export const isHistoric = ({ nodes }: FigurePath): boolean => nodes.includes('passwordUi')
