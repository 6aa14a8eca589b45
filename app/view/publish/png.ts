/** Browsers draw no more than this: a side, and the whole. */
const mostOfSide = 16_384
const mostPixels = 64_000_000

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size that a drawing gives itself; `null` where it gives none. */
export function sizeOf(svg: string): Size | null {
  const [head = ''] = /<svg\b[^>]*>/.exec(svg) ?? []
  const of = (name: string) => Number(new RegExp(`\\s${name}="([0-9.]+)"`).exec(head)?.[1])
  const size = { width: of('width'), height: of('height') }
  return size.width > 0 && size.height > 0 ? size : null
}

/** The size of a picture, in whole pixels. */
export const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: Math.ceil(width * scale),
  height: Math.ceil(height * scale),
})

export const isTooLarge = ({ width, height }: Size): boolean =>
  Math.max(width, height) > mostOfSide || width * height > mostPixels

/** An address that stands for the drawing itself. */
export const toDataUrl = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/** Draws the picture of a drawing. @throws when the browser cannot draw it. */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = toDataUrl(svg)
  await image.decode()
  const size = scaled(
    sizeOf(svg) ?? { width: image.naturalWidth, height: image.naturalHeight },
    scale,
  )
  if (isTooLarge(size)) throw new RangeError(`${size.width} × ${size.height} pixels are too many`)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gives no canvas')
  context.drawImage(image, 0, 0, size.width, size.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser gives no picture')
  return blob
}
