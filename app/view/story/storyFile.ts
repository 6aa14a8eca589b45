import { jsonFaultAt, lineAt } from '../../run/jsonFault'
import { letterOf, type Story } from '../../story/story'
import type { FileFault } from '../../text/storyText'

/** Larger files are not read: a story in full has some 100,000 characters. */
export const maxFileSize = 1_000_000

const version = 1

/** The story that a file holds, as a query; or what is wrong with it, and where. */
export type ReadFile =
  | { readonly query: string }
  | { readonly fault: FileFault; readonly place: string }

export const writeStoryFile = (query: string): string =>
  `${JSON.stringify({ mapiSessionExplorer: version, story: query }, null, 2)}\n`

const fault = (kind: FileFault, place = ''): ReadFile => ({ fault: kind, place })

/** Reads what `writeStoryFile` has written; whatever else it is given, it says what is wrong. */
export function readStoryFile(text: string): ReadFile {
  if (text.length > maxFileSize) return fault('too-large')
  const json = text.replace(/^\ufeff/, '')
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return fault('no-json', lineAt(json, jsonFaultAt(json)))
  }
  if (typeof read !== 'object' || read === null) return fault('no-story')
  if (!('mapiSessionExplorer' in read)) return fault('no-story', 'mapiSessionExplorer')
  if (read.mapiSessionExplorer !== version) return fault('other-version', 'mapiSessionExplorer')
  if (!('story' in read) || typeof read.story !== 'string') return fault('no-story', 'story')
  return { query: read.story }
}

/** A file's name: that of the first client, if it has one of its own. */
export function fileNameOf({ clients: [first = ''] }: Story): string {
  const name = first === letterOf(0) ? '' : first
  const plain = name.replace(/[^\p{L}\p{M}\p{N} _-]/gu, '').trim()
  return `${plain === '' ? 'story' : plain}.json`
}
