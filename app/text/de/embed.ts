import type { text as english } from '../en/embed'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  openFull: 'Im Explorer öffnen',
  newTab: '(neue Registerkarte)',
  title: 'Dieses Diagramm einbetten',
  close: 'Schließen',
  chart: 'Diagramm',
  view: 'Ansicht',
  fullChart: 'Ganzes Diagramm',
  readers: 'Wie beim Leser',
  start: 'Beginn',
  firstStep: 'Erster Schritt',
  currentStep: (step) => `Aktueller Schritt: ${step}`,
  lastStep: 'Letzter Schritt',
  controls: 'Wiedergabeleiste',
  playsAtOnce: 'Sofort wiedergeben',
  size: 'Größe',
  fullWidth: (height) => `Volle Breite × ${height}`,
  ownSize: 'Eigene Größe',
  width: 'Breite',
  height: 'Höhe',
  range: (from, to) => `Von ${from} bis ${to}\u00a0px.`,
  frameTitle: 'Titel',
  preview: 'Vorschau',
  shownAt: (percent) => `auf ${percent}\u00a0% verkleinert`,
  code: 'Code',
  copy: 'Code kopieren',
  copied: 'Code kopiert',
  copyFailed:
    'Der Code konnte nicht kopiert werden. Er lässt sich markieren und von Hand kopieren.',
  tooLong: 'Dieser Aufruf einer Geschichte ist zu lang für die Adresse eines Frames.',
}
