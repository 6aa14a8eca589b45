import type { DocumentsText } from '../documentsText'

export const text = {
  drawing: {
    title: ({ chart, view }) => (view === null ? chart : `${chart}: ${view}`),
    path: (steps) => `The path of the run: ${steps}.`,
    noPath: 'The chart without a run.',
  },
} satisfies DocumentsText
