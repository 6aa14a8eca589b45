import { toCpp } from './cpp'
import { toHandout } from './handout'
import { toMarkdown } from './markdown'
import { toMermaid } from './mermaid'
import type { Choices, Publication } from './publication'
import { toStepsCsv, toStepsJson } from './stepRows'
import { toSvg } from './svg'
import { toXStateJson } from './xstateJson'

/** A choice that makes a difference to some formats only. */
export type ChoiceId = Exclude<keyof Choices, 'site'>

/** A format in which a run is published as text. */
export interface Format {
  /** How the name of a file ends, without the dot. */
  readonly extension: string
  /** The media type, without the encoding, which is UTF-8. */
  readonly type: string
  /** The choices that make a difference to it; none, if it is not said. */
  readonly choices?: readonly ChoiceId[]
  readonly write: (publication: Publication) => string
}

/** The formats, in the order in which they are offered. A PNG is made of the SVG, by whoever draws. */
export const formats = {
  svg: {
    extension: 'svg',
    type: 'image/svg+xml',
    choices: ['ink', 'arrangement', 'showsPath'],
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
  html: {
    extension: 'html',
    type: 'text/html',
    choices: ['ink', 'arrangement', 'showsPath'],
    write: toHandout,
  },
  cpp: { extension: 'cpp', type: 'text/x-c++src', write: toCpp },
  xstate: { extension: 'json', type: 'application/json', write: toXStateJson },
} as const satisfies Readonly<Record<string, Format>>

export type FormatId = keyof typeof formats
