import type { ExportName } from '../text/exportText'
import { toCpp } from './cpp'
import { toHandout } from './handout'
import { toMarkdown } from './markdown'
import { toMermaid } from './mermaid'
import type { Choices, Publication } from './publication'
import { toStepsCsv, toStepsJson } from './stepRows'
import { toSvg } from './svg'
import { toXStateJson } from './xstateJson'

/** How many pixels a picture has along one unit of its drawing. */
export const scales = [1, 2, 4] as const
export type Scale = (typeof scales)[number]

/** A choice that makes a difference to some formats only. */
export type ChoiceId = Exclude<keyof Choices, 'site'> | 'scale'

/** A format in which a run is published. */
export interface Format {
  /** How the name of a file ends, without the dot. */
  readonly extension: string
  /** The media type; of text without the encoding, which is UTF-8. */
  readonly type: string
  /** The choices that make a difference to it; none, if it is not said. */
  readonly choices?: readonly ChoiceId[]
  /** It is no text: whoever can draw makes it of what is written, which is a drawing. */
  readonly isPicture?: true
  readonly write: (publication: Publication) => string
}

const drawnChoices = ['ink', 'arrangement', 'showsPath'] as const

/** The formats, in the order in which they are offered. */
export const formats = {
  svg: { extension: 'svg', type: 'image/svg+xml', choices: drawnChoices, write: toSvg },
  png: {
    extension: 'png',
    type: 'image/png',
    choices: [...drawnChoices, 'scale'],
    isPicture: true,
    write: toSvg,
  },
  markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
  mermaid: {
    extension: 'mmd',
    type: 'text/vnd.mermaid',
    choices: ['ink', 'showsPath'],
    write: toMermaid,
  },
  csv: { extension: 'csv', type: 'text/csv', write: toStepsCsv },
  json: { extension: 'json', type: 'application/json', write: toStepsJson },
  html: { extension: 'html', type: 'text/html', choices: drawnChoices, write: toHandout },
  cpp: { extension: 'cpp', type: 'text/x-c++src', write: toCpp },
  xstate: { extension: 'json', type: 'application/json', write: toXStateJson },
} as const satisfies Readonly<Record<ExportName, Format>>

export type FormatId = keyof typeof formats
export const formatIds = Object.keys(formats) as FormatId[]

/** Does a choice make a difference to a format? */
export const takes = (id: FormatId, choice: ChoiceId): boolean =>
  (formats[id] as Format).choices?.includes(choice) ?? false
