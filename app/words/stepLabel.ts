import type { GraphEdge } from '../run/graph'

/** Whether a label is an identifier of MAPI: it stands in the mono font, in every language. */
export const isIdentifier = (label: string) =>
  /^(?=.*(_|::|[a-z][A-Z]|MAPI[A-Z][a-z]))[A-Z][\w:]*\s?\??$/.test(label)

/** The label of an exit as it is printed; the figure prints yes and no, and so do we. */
export const exitLabel = (
  edge: GraphEdge,
  exits: Readonly<Record<string, string>>,
): string | null => (edge.label === null ? null : (exits[edge.label] ?? edge.label))
