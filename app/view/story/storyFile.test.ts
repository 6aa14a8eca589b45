import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyStory, renameClient } from '../../story/story'
import { fileNameOf, maxFileSize, readStoryFile, writeStoryFile } from './storyFile'

describe('a story in a file', () => {
  it('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readStoryFile(writeStoryFile(query))).toEqual({ query })
      }),
    )
  })

  it.each([
    ['', 'no-json', '1:1'],
    ['{"mapiSessionExplorer": 1,\n "story": }', 'no-json', '2:11'],
    ['{"mapiSessionExplorer": 1', 'no-json', '1:26'],
    ['[]', 'no-story', 'mapiSessionExplorer'],
    ['"call=1:logon"', 'no-story', ''],
    ['null', 'no-story', ''],
    ['{"story": "call=1:logon"}', 'no-story', 'mapiSessionExplorer'],
    ['{"mapiSessionExplorer": 2, "story": ""}', 'other-version', 'mapiSessionExplorer'],
    ['{"mapiSessionExplorer": 1, "story": 7}', 'no-story', 'story'],
    ['{"mapiSessionExplorer": 1}', 'no-story', 'story'],
    [' '.repeat(maxFileSize + 1), 'too-large', ''],
  ])('%j is refused: %s, %j', (text, fault, place) => {
    expect(readStoryFile(text)).toEqual({ fault, place })
  })

  it('is taken from any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readStoryFile(text)))
  })

  it('is named after its first client, if that has a name of its own', () => {
    const named = (name: string) => fileNameOf(renameClient(emptyStory, 0, name))
    expect(fileNameOf(emptyStory)).toBe('story.json')
    expect(named('Mail program')).toBe('Mail program.json')
    expect(named('../../Почта?')).toBe('Почта.json')
    expect(named('///')).toBe('story.json')
  })
})
