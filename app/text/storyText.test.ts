import { expect, test } from 'vitest'
import { text as de } from './de/story'
import { text as en } from './en/story'
import { text as es } from './es/story'
import { text as fr } from './fr/story'
import { text as ru } from './ru/story'
import type { StoryText } from './storyText'

const texts: Readonly<Record<string, StoryText>> = { en, de, es, fr, ru }
const parts = { session: 1, other: 2, name: '', profile: '', provider: '', clients: '' }

test.each(Object.entries(texts))('%s says what uninitialises MAPI for a client', (_, text) => {
  expect(text.notes.uninitializes(parts)).toMatch(/MAPIUninitialize.* MAPIInitialize/)
})
