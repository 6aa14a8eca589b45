import { unprintable } from './plainText'

/** Text as XML and HTML show it: nothing in it is taken for markup, and it stays in its place. */
export const escapeXml = (text: string): string =>
  text
    .replace(unprintable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A number as it is printed: two digits after the point are more than a screen shows. */
const toNumber = (value: number): string => String(Math.round(value * 100) / 100)

/** An element with attributes that are escaped, and content that is markup already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? toNumber(value) : escapeXml(value)}"`],
  )
  const open = `<${name}${written.join('')}`
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`
}

/** SVG path data with its numbers as they are printed. */
export const toPathData = (data: string): string =>
  data.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (digits) => toNumber(Number(digits)))
