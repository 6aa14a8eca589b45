import type { text as english } from '../en/documents'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  drawing: {
    title: ({ chart, view }) => (view === null ? chart : `${chart}: ${view}`),
    path: (steps) => `Der Pfad des Durchlaufs: ${steps}.`,
    noPath: 'Das Diagramm ohne Durchlauf.',
  },
  narrative: {
    settings: 'Einstellungen',
    setting: 'Einstellung',
    value: 'Wert',
    allStandard: 'Jede Eingabe hat ihren Standardwert.',
    waits: ({ step, label }) =>
      `Der Durchlauf wartet bei Schritt ${step}, „${label}“, auf eine Antwort.`,
    answers: 'Passende Antworten',
    basis: 'Grundlage',
    contradictions:
      'C mit einer Nummer bezeichnet einen Widerspruch der Dokumentation. Die Seite „Quellen“ ' +
      'erläutert jeden davon.',
    link: 'Link',
    linkEnd: 'Dies ist das Ende der Adresse: Es steht hinter der Adresse der Website.',
    linkTooLong: 'Dieser Link ist zu lang: Die Seite liest nur seinen Anfang.',
    qrCode: 'Der Link als QR-Code',
    noQrCode: 'Der Link ist zu lang für einen QR-Code.',
  },
  code: {
    useSession: 'Hier die Sitzung verwenden.',
    madeByMapi: 'Diesen Aufruf macht MAPI, nicht ein Client.',
    ansi:
      'Ohne MAPI_UNICODE steht der Name in der ANSI-Codepage; der Compiler muss sie für Literale ' +
      'verwenden.',
  },
}
