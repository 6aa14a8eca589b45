import encodeQR from 'qr'
import { type Attributes, element } from './xml'

/** Light modules around a code, as the standard asks for. */
const border = 4
/** As many bytes fit into the largest code, with as much correction of errors. */
const mostBytes = { medium: 2331, low: 2953 } as const

/** So wide is a module at least, and so wide the code, in millimetres: a telephone reads it off paper. */
const [leastModule, leastCode] = [0.45, 30]

/** A text in ASCII as a QR code, dark on light whatever stands around it; `null` if it does not fit. */
export function toQrCode(text: string, attributes: Attributes): string | null {
  const ecc = (['medium', 'low'] as const).find((level) => text.length <= mostBytes[level])
  if (ecc === undefined) return null
  const rows = encodeQR(text, 'raw', { ecc, encoding: 'byte', border })
  const size = rows.length
  // Each run of dark modules in a row is one rectangle.
  const dark = rows.flatMap((row, y) =>
    [
      ...row
        .map((one) => (one ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size} ${size}`,
      width: `${Math.round(Math.max(leastCode, size * leastModule))}mm`,
      role: 'img',
      'shape-rendering': 'crispEdges',
      ...attributes,
    },
    element('rect', { width: size, height: size, fill: '#ffffff' }),
    element('path', { d: dark.join(''), fill: '#000000' }),
  )
}
