import { expect, test } from 'vitest'
import { text } from './en/lessons'

const tasks = Object.entries({ ...text.scenarios, ...text.exercises })

test.each(tasks)('the words of %s are short sentences', (_, words) => {
  const {
    title,
    story,
    notice = 'None.',
  }: { title: string; story: string; notice?: string } = words
  expect(title).toMatch(/^[A-Z].{3,48}[^.]$/)
  for (const prose of [story, notice]) {
    expect(prose).toMatch(/^["“A-Z][^'!]*\.$/)
    expect(prose.length).toBeLessThanOrEqual(280)
    for (const sentence of prose.split(/(?<=[.:;]) /)) expect(sentence.length).toBeLessThan(140)
  }
})
