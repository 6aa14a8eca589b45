import { textWidth } from '../run/labels'
import { type Attributes, element, escapeXml } from './xml'

/**
 * Fonts whose letters are all as wide as those of Arial and of Courier New, so that a drawing
 * looks the same on every system. The first ones are those that the export command draws with.
 */
const sans = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif"
const mono = "Cousine, 'Liberation Mono', Consolas, Menlo, 'Courier New', monospace"

/** The attribute that says which font a drawing has where nothing else is said. */
export const standardFont: Attributes = { 'font-family': sans, 'font-size': 12 }

/** What those fonts need of the room that is reckoned with for any font. */
const narrower = 0.88

/** About how wide a text is drawn, in pixels. */
export const drawnWidth = (text: string, size: number): number => textWidth(text, size) * narrower

interface TextStyle {
  readonly size?: number
  readonly fill?: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** An identifier of MAPI. */
  readonly identifier?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly struck?: boolean
}

/** One line of text; `y` is its base line. */
export const drawText = (text: string, x: number, y: number, style: TextStyle = {}): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      'font-family': style.identifier ? mono : undefined,
      'font-weight': style.bold ? 'bold' : undefined,
      'font-style': style.italic ? 'italic' : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'text-decoration': style.struck ? 'line-through' : undefined,
      fill: style.fill,
    },
    escapeXml(text),
  )
