import { expect, it } from 'vitest'
import { sizeWords } from './packWords'

it.each([
  ['en', { bytes: 1_234_567 }, '1.2 MB'],
  ['en', { bytes: 1_000_000, isMore: true }, '> 1 MB'],
  ['en', { bytes: 4_001 }, '5 kB'],
  ['fr', { bytes: 1_234_567 }, '1,2 Mo'],
  ['ru', { bytes: 50_000_000 }, '50 МБ'],
] as const)('in %s the size %j is %s', (language, size, words) => {
  expect(sizeWords(language, size).replaceAll(/\s/gu, ' ')).toBe(words)
})
