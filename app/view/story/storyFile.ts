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

/** Line and column of a place in a text. */
function lineAt(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

const space = /[ \t\r\n]*/y
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?|true|false|null/iuy

/** Where a text ceases to be JSON: engines say it in words of their own, or not at all. */
export function jsonFaultAt(text: string): number {
  const open: string[] = []
  let wants: 'value' | 'key' | 'colon' | 'more' = 'value'
  let before = ''
  for (let at = 0; ; ) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    token.lastIndex = at
    const [found = ''] = token.exec(text) ?? []
    const within = open.at(-1)
    const closes = found === (within === '{' ? '}' : ']') && within !== undefined
    if (closes && (wants === 'more' || before === within)) {
      open.pop()
      wants = 'more'
    } else if (wants === 'value' && /^[{[]/.test(found)) {
      open.push(found)
      wants = found === '{' ? 'key' : 'value'
    } else if (wants === 'value' && /^[^\]},:]/.test(found)) wants = 'more'
    else if (wants === 'key' && found.startsWith('"')) wants = 'colon'
    else if (wants === 'colon' && found === ':') wants = 'value'
    else if (wants === 'more' && found === ',' && within !== undefined) {
      wants = within === '{' ? 'key' : 'value'
    } else return at
    before = found
    at += found.length
  }
}

/** A file's name: that of the first client, if it has one of its own. */
export function fileNameOf({ clients: [first = ''] }: Story): string {
  const name = first === letterOf(0) ? '' : first
  const plain = name.replace(/[^\p{L}\p{M}\p{N} _-]/gu, '').trim()
  return `${plain === '' ? 'story' : plain}.json`
}
