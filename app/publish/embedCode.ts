import { toLine } from './plainText'
import { escapeXml } from './xml'

/** What the frame of an embedded page is made of. */
export interface EmbedFrame {
  /** The whole address of the embedded page. */
  readonly address: string
  /** What a screen reader calls the frame. */
  readonly title: string
  /** In pixels; `full` is as wide as the column that the frame stands in. */
  readonly width: number | 'full'
  /** In pixels. */
  readonly height: number
}

/**
 * What the page in a frame may do. Scripts and its own origin, because it is a program that loads
 * its files; forms, because the simulated dialogs are such, though nothing is ever sent; a new tab
 * for the link to the full page, which is then no frame any more.
 */
export const embedSandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox'

/** The HTML that shows an embedded page in another page. Gives one element; never fails. */
export function toEmbedCode({ address, title, width, height }: EmbedFrame): string {
  const attributes = {
    src: address,
    title,
    ...(width === 'full' ? {} : { width: String(width) }),
    height: String(height),
    style: width === 'full' ? 'width: 100%; border: 0' : 'max-width: 100%; border: 0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: embedSandbox,
  }
  const lines = Object.entries(attributes).map(
    ([name, value]) => `  ${name}="${escapeXml(toLine(value))}"`,
  )
  return `<iframe\n${lines.join('\n')}\n></iframe>\n`
}
