import type { text as english } from '../en/export'
import type { Like } from '../translation'

const inGroups = (value: number) => value.toLocaleString('de')

export const text: Like<typeof english> = {
  close: 'Schließen',
  format: 'Format',
  formats: {
    svg: { name: 'Zeichnung (SVG)', use: 'Scharf im Druck, in jeder Größe' },
    png: { name: 'Bild (PNG)', use: 'Für Folien und Editoren ohne SVG' },
    markdown: { name: 'Markdown', use: 'Der Durchlauf, Schritt für Schritt erzählt' },
    mermaid: { name: 'Mermaid', use: 'Das Diagramm als Text, von Wikis gezeichnet' },
    csv: { name: 'Schritte als CSV', use: 'Eine Zeile je Schritt, für Tabellenkalkulationen' },
    json: { name: 'Schritte als JSON', use: 'Ein Objekt je Schritt, für Programme' },
    html: { name: 'Handout (HTML)', use: 'Diagramm, Schritte und Quellen, zum Drucken' },
    cpp: { name: 'C++', use: 'Der Aufruf als kompilierbarer Code' },
    xstate: { name: 'XState-Automat (JSON)', use: 'Das Diagramm als Zustandsautomat' },
  },
  embed: { name: 'Einbetten…', use: 'Das interaktive Diagramm in einer eigenen Seite' },
  options: 'Optionen',
  view: 'Ansicht',
  views: { full: 'Ganzes Diagramm', figure: 'Microsofts Abbildung' },
  path: 'Pfad des Durchlaufs',
  paths: {
    current: (step) => `Bis Schritt ${step}`,
    whole: 'Der ganze Durchlauf',
    none: 'Kein Pfad',
  },
  inks: { light: 'Hell', dark: 'Dunkel', print: 'Schwarz auf Weiß' },
  arrangement: 'Anordnung',
  arrangements: { wide: 'Breit', narrow: 'Schmal' },
  size: 'Größe in Pixeln',
  times: (scale, size) =>
    size === null ? `${scale}×` : `${scale}× (${inGroups(size.width)} × ${inGroups(size.height)})`,
  tooLarge: ({ width, height }) =>
    `Ein Bild von ${inGroups(width)} × ${inGroups(height)} Pixeln ist mehr, als Browser zeichnen ` +
    'können. Eine kleinere Größe oder die Zeichnung (SVG) wählen.',
  preview: 'Vorschau',
  pictureOf: (chart) => `Das Diagramm „${chart}“, wie es exportiert wird`,
  cut: ({ shown, of }) =>
    `Angezeigt werden die ersten ${inGroups(shown)} von ${inGroups(of)}\u00a0kB. „Kopieren“ und ` +
    '„Herunterladen“ umfassen alles.',
  failed: (message) => `Dies ließ sich nicht erstellen: ${message}`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  textNotCopied:
    'Der Browser lässt das Kopieren nicht zu. Stattdessen lässt sich die Datei herunterladen.',
  pictureNotCopied:
    'Dieser Browser kopiert keine Bilder. Stattdessen lässt sich die Datei herunterladen.',
  download: 'Herunterladen',
  downloaded: (file) => `Als ${file} heruntergeladen`,
  notDrawn:
    'Der Browser konnte das Bild nicht zeichnen. Eine kleinere Größe oder die Zeichnung (SVG) ' +
    'wählen.',
  print: 'Drucken',
  notPrinted:
    'Der Browser druckt von hier aus nicht. Das Handout herunterladen, öffnen und drucken.',
  command: 'Dasselbe über die Befehlszeile:',
  copyCommand: 'Befehl kopieren',
  commandCopied: 'Befehl kopiert',
  commandNotCopied:
    'Der Browser lässt das Kopieren nicht zu. Den Befehl markieren und von Hand kopieren.',
  commandFonts: 'Der Befehl bringt eigene Schriften mit, damit seine Bilder überall gleich sind.',
  commandTooLong: 'Das Eingestellte ist zu lang für einen Link, daher kann kein Befehl es angeben.',
  table: {
    name: 'Ganze Tabelle exportieren',
    formats: { json: 'JSON', csv: 'CSV', markdown: 'Markdown' },
    as: (format) => `Ganze Tabelle als ${format} exportieren`,
    failed: 'Die Tabelle konnte nicht exportiert werden. Bitte erneut versuchen.',
  },
}
