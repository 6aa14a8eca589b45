import type { Shape } from '../charts/chart'

/** The sizes that a label may have, in pixels; nothing on the chart is smaller. */
export const labelSizes = [12, 11.5, 11, 10.5] as const
/** The size of the labels of edges, in pixels. */
export const edgeLabelSize = 11
const mostLines = 3
const softHyphen = '\u00ad'

/** A label as it stands in its shape. */
export interface FittedLabel {
  readonly lines: readonly string[]
  readonly size: number
  /** False where it does not fit even at the smallest size. */
  readonly fits: boolean
}

/** Widths of characters, in parts of the size: those of a wide sans serif, to be safe. */
function characterWidth(character: string): number {
  if (character === softHyphen) return 0
  if (/[ijlI.,:;'|!’]/.test(character)) return 0.34
  if (/[ftr() \-/]/.test(character)) return 0.4
  if (/[mwMW@шщжюмыфШЩЖЮМЫФД]/.test(character)) return 0.88
  if (/\p{Lu}/u.test(character)) return 0.7
  return 0.62
}

/** About how wide a text is, in pixels. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0) * size

/** Identifiers are in the mono font, whose characters are all of one width. */
const identifierWidth = (text: string, size: number): number => text.length * size * 0.62

/** The pixels between two lines of a size. */
export const lineHeight = (size: number): number => Math.round(size * 1.17)

/** Half the height of letters without their tails, in parts of the size. */
const halfLetter = 0.34
const padding = 3

/** How much room a line has whose middle is so far from the middle of its shape. */
function roomAt(shape: Shape, w: number, h: number, offset: number, size: number): number {
  const reach = Math.abs(offset) + halfLetter * size
  if (shape === 'diamond') return w * Math.max(0, 1 - (2 * reach) / h)
  if (shape !== 'pill') return w - 2 * padding
  const radius = h / 2
  const bent = radius - Math.sqrt(Math.max(0, radius ** 2 - Math.min(reach, radius) ** 2))
  return w - 2 * bent - 2 * padding
}

/** All ways to lay words in a number of lines. */
function* waysToBreak(parts: readonly string[], lines: number): Generator<string[]> {
  if (lines === 1) {
    yield [parts.join('')]
    return
  }
  for (let at = 1; at <= parts.length - lines + 1; at++) {
    const first = parts.slice(0, at).join('')
    for (const rest of waysToBreak(parts.slice(at), lines - 1)) yield [first, ...rest]
  }
}

/** The line as it is printed: no space at its end, and a hyphen where a word goes on. */
const toLine = (line: string): string =>
  line
    .trimEnd()
    .replace(new RegExp(`${softHyphen}$`), '-')
    .replaceAll(softHyphen, '')

/**
 * Breaks a label into at most three lines that its shape holds, in the largest size that lets it,
 * and evenly. It may break at spaces, soft hyphens, hyphens and underscores.
 */
export function fitLabel(
  label: string,
  shape: Shape,
  w: number,
  h: number,
  identifier: boolean,
): FittedLabel {
  const parts = label.split(new RegExp(`(?<=[ \\-_${softHyphen}])`))
  for (const size of labelSizes) {
    const width = (line: string) =>
      identifier ? identifierWidth(line, size - 0.5) : textWidth(line, size) * boldness
    const step = lineHeight(size)
    for (let count = 1; count <= Math.min(mostLines, parts.length); count++) {
      if (shape !== 'diamond' && count * step > h - 2) continue
      const fitting = [...waysToBreak(parts, count)]
        .map((lines) => lines.map(toLine))
        .filter((lines) =>
          lines.every(
            (line, i) => width(line) <= roomAt(shape, w, h, (i - (count - 1) / 2) * step, size),
          ),
        )
      const spread = (lines: readonly string[]) => Math.max(...lines.map(width))
      if (fitting.length > 0)
        return {
          lines: fitting.reduce((best, next) => (spread(next) < spread(best) ? next : best)),
          size: Math.max(10.5, identifier ? size - 0.5 : size),
          fits: true,
        }
    }
  }
  return { lines: [label], size: 10.5, fits: false }
}

/** The label of the current step is bold, and set a little closer. */
const boldness = 1.05
