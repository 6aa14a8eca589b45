import type { ExportText } from '../exportText'

const inGroups = (value: number) => value.toLocaleString('en')

export const text = {
  close: 'Close',
  format: 'Format',
  formats: {
    svg: { name: 'Drawing (SVG)', use: 'Sharp in print, at any size' },
    png: { name: 'Picture (PNG)', use: 'For slides and editors that take no SVG' },
    markdown: { name: 'Markdown', use: 'The run told step by step' },
    mermaid: { name: 'Mermaid', use: 'The chart as text, drawn by wikis' },
    csv: { name: 'Steps as CSV', use: 'One row per step, for a spreadsheet' },
    json: { name: 'Steps as JSON', use: 'One object per step, for programs' },
    html: { name: 'Handout (HTML)', use: 'Chart, steps and sources, to print' },
    cpp: { name: 'C++', use: 'The call as code that compiles' },
    xstate: { name: 'XState machine (JSON)', use: 'The chart as a state machine' },
  },
  embed: { name: 'Embed …', use: 'The live chart inside a page of yours' },
  options: 'Options',
  view: 'View',
  views: { full: 'Full chart', figure: 'Microsoft’s figure' },
  path: 'Path of the run',
  paths: {
    current: (step) => `As far as step ${step}`,
    whole: 'The whole run',
    none: 'No path',
  },
  inks: { light: 'Light', dark: 'Dark', print: 'Black on white' },
  arrangement: 'Arrangement',
  arrangements: { wide: 'Wide', narrow: 'Narrow' },
  size: 'Size in pixels',
  times: (scale, size) =>
    size === null ? `${scale}×` : `${scale}× (${inGroups(size.width)} × ${inGroups(size.height)})`,
  tooLarge: ({ width, height }) =>
    `A picture of ${inGroups(width)} × ${inGroups(height)} pixels is more than browsers can ` +
    'draw. Choose a smaller size, or the drawing (SVG).',
  preview: 'Preview',
  pictureOf: (chart) => `The chart ${chart}, as it is exported`,
  cut: ({ shown, of }) =>
    `The first ${inGroups(shown)} of ${inGroups(of)} kB are shown. Copy and Download take all of it.`,
  failed: (message) => `This could not be made: ${message}`,
  copy: 'Copy',
  copied: 'Copied',
  textNotCopied: 'The browser does not allow copying. Download the file instead.',
  pictureNotCopied: 'This browser does not copy pictures. Download the file instead.',
  download: 'Download',
  downloaded: (file) => `Downloaded as ${file}`,
  notDrawn: 'The browser could not draw the picture. Choose a smaller size, or the drawing (SVG).',
  print: 'Print',
  notPrinted: 'The browser does not print from here. Download the handout, open it and print it.',
  command: 'The same from the command line:',
  copyCommand: 'Copy the command',
  commandCopied: 'Command copied',
  commandNotCopied: 'The browser does not allow copying. Select the command and copy it.',
  commandFonts: 'The command brings its own fonts, so that its pictures are the same everywhere.',
  commandTooLong: 'What was set is too long for a link, so no command can say it.',
  table: {
    name: 'Export the whole table',
    formats: { json: 'JSON', csv: 'CSV', markdown: 'Markdown' },
    as: (format) => `Export the whole table as ${format}`,
    failed: 'The table could not be exported. Try again.',
  },
} satisfies ExportText
