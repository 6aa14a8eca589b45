import { maxPackSize } from '../../learn/parsePack'
import type { SourceFault } from '../../text/packsText'
import type { Size } from '../../words/packWords'
import { carriesPack, decode, readBytes, unpack } from './packLink'

/** The text of a pack, or why there is none; `what` goes into the words. */
export type ReadSource =
  | { readonly text: string }
  | { readonly fault: SourceFault; readonly what: string | Size }

/** The longest wait for an address, in milliseconds. */
const patience = 20_000

const aboveMost: Size = { bytes: maxPackSize, isMore: true }

const refuse = (fault: SourceFault, what: string | Size = ''): ReadSource => ({ fault, what })

/** The text that bytes are; they have to be UTF-8. */
function toSource(bytes: BufferSource): ReadSource {
  try {
    return { text: decode(bytes) }
  } catch {
    return refuse('unreadable')
  }
}

/** Reads a file; one that is too large is not read. */
export async function readFile(file: File): Promise<ReadSource> {
  if (file.size > maxPackSize) return refuse('too-large', { bytes: file.size })
  return file.arrayBuffer().then(toSource, () => refuse('unreadable'))
}

/** The address that a link names: of this site, or of none. */
function toAddress(value: string): URL | ReadSource {
  const base = location.href.split('#')[0] ?? location.href
  let url: URL
  try {
    url = new URL(value, base)
  } catch {
    return refuse('malformed-address', value.slice(0, 200))
  }
  if (url.origin !== location.origin) {
    return refuse('other-site', (url.host || url.protocol).slice(0, 200))
  }
  return url
}

/** Reads a pack from an address of this site. */
async function readAddress(value: string, cancelled: AbortSignal): Promise<ReadSource> {
  const url = toAddress(value)
  if (!(url instanceof URL)) return url
  const fetching = new AbortController()
  const stop = () => fetching.abort()
  cancelled.addEventListener('abort', stop)
  const timer = setTimeout(stop, patience)
  try {
    const answer = await fetch(url, { mode: 'same-origin', signal: fetching.signal })
    if (!answer.ok || !answer.body) return refuse('not-found', String(answer.status))
    const said = Number(answer.headers.get('content-length'))
    if (said > maxPackSize) return refuse('too-large', { bytes: said })
    const bytes = await readBytes(answer.body, maxPackSize)
    if (bytes === null) return refuse('too-large', aboveMost)
    return toSource(bytes)
  } catch {
    return refuse(fetching.signal.aborted ? 'too-slow' : 'no-page')
  } finally {
    clearTimeout(timer)
    cancelled.removeEventListener('abort', stop)
  }
}

/** Reads what the parameter `pack` of a link says: a pack, or the address of one. */
export async function readParameter(value: string, cancelled: AbortSignal): Promise<ReadSource> {
  if (!carriesPack(value)) return readAddress(value, cancelled)
  const read = await unpack(value)
  if ('text' in read) return read
  return refuse(read.fault, read.fault === 'too-large' ? aboveMost : '')
}
