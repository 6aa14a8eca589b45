import type { Publication } from './publication'
import { toSvg } from './svg'

/** A format in which a run is published as text. */
export interface Format {
  /** How the name of a file ends, without the dot. */
  readonly extension: string
  /** The media type, without the encoding, which is UTF-8. */
  readonly type: string
  readonly write: (publication: Publication) => string
}

/** The formats, in the order in which they are offered. A PNG is made of the SVG, by whoever draws. */
export const formats = {
  svg: { extension: 'svg', type: 'image/svg+xml', write: toSvg },
} as const satisfies Readonly<Record<string, Format>>

export type FormatId = keyof typeof formats
