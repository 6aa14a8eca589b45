import type { Pack } from '../../learn/packs'
import { maxPackSize } from '../../learn/parsePack'
import { encodeValue, maxQueryLength } from '../../run/permalink'

/** Before a pack that was compressed (raw deflate) and written in base64 with `-` and `_`. */
export const packedPrefix = 'deflate:'

/** @throws TypeError when it is not UTF-8. */
export const decode = (bytes: BufferSource): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** All bytes of a stream; `null` where there are more than are read, and the rest is not asked for. */
export async function readBytes(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      // Whoever sends may not listen any more.
      reader.cancel().catch(() => {})
      return null
    }
    pieces.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()

function toBase64(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** @throws when it is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(characters, (one) => one.charCodeAt(0))
}

/** A pack as the parameter `pack` of a link carries it; compressed where the browser can. */
export async function packValue(pack: Pack): Promise<string> {
  const { $schema: _, ...rest } = pack
  const json = JSON.stringify(rest)
  if (typeof CompressionStream === 'undefined') return json
  const packed = streamOf(new TextEncoder().encode(json)).pipeThrough(
    new CompressionStream('deflate-raw'),
  )
  return packedPrefix + toBase64(new Uint8Array(await new Response(packed).arrayBuffer()))
}

/** The fragment of a link that carries a pack; `null` where it is longer than links may be. */
export async function packFragment(pack: Pack): Promise<string | null> {
  const query = `pack=${encodeValue(await packValue(pack))}`
  return query.length > maxQueryLength ? null : `#/learn?${query}`
}

/** What a link can carry instead of a pack: something that is none. */
type UnpackFault = 'malformed-link' | 'no-decompression' | 'too-large'

/** A link of this page that carries a pack; `null` where it would be too long. */
export async function packLink(pack: Pack): Promise<string | null> {
  const fragment = await packFragment(pack)
  return fragment === null ? null : `${location.href.split('#')[0]}${fragment}`
}

/** Does the value carry a pack itself, and not its address? */
export const carriesPack = (value: string): boolean =>
  value.startsWith(packedPrefix) || value.trimStart().startsWith('{')

/** The text of the pack that a link carries; a small link that would become a large text is refused. */
export async function unpack(value: string): Promise<{ text: string } | { fault: UnpackFault }> {
  if (!value.startsWith(packedPrefix)) return { text: value }
  if (typeof DecompressionStream === 'undefined') return { fault: 'no-decompression' }
  try {
    const packed = fromBase64(value.slice(packedPrefix.length))
    const stream = streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw'))
    const bytes = await readBytes(stream, maxPackSize)
    return bytes === null ? { fault: 'too-large' } : { text: decode(bytes) }
  } catch {
    return { fault: 'malformed-link' }
  }
}
