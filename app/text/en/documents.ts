import type { DocumentsText } from '../documentsText'

export const text = {
  drawing: {
    title: ({ chart, view }) => (view === null ? chart : `${chart}: ${view}`),
    path: (steps) => `The path of the run: ${steps}.`,
    noPath: 'The chart without a run.',
  },
  narrative: {
    settings: 'Settings',
    setting: 'Setting',
    value: 'Value',
    allStandard: 'Every input has its standard value.',
    waits: ({ step, label }) => `The run waits for an answer at step ${step}: ${label}.`,
    answers: 'Answers that fit',
    basis: 'Basis',
    contradictions:
      'C with a number names a contradiction of the documents. The page Sources tells each of them.',
    link: 'Link',
    linkEnd: 'This is the end of the address: it stands behind that of the site.',
    linkTooLong: 'This link is too long: the page reads only the beginning of it.',
    qrCode: 'The link as a QR code',
    noQrCode: 'The link is too long for a QR code.',
  },
  code: {
    useSession: 'Use the session here.',
    madeByMapi: 'MAPI makes this call; a client does not.',
    ansi:
      'Without MAPI_UNICODE the name is in the ANSI code page, which the compiler has to use for ' +
      'literals.',
  },
} satisfies DocumentsText
