import { expect, test } from 'vitest'
import type { Door } from './door'
import { tryDoor } from './tryDoor'
import { WorkCounter } from './work'

const door: Door = {
  name: 'a door',
  kind: 'query',
  share: 1,
  seeds: ['a=1&b=2', 'c=3'],
  open: (input) => {
    if (input.includes('<script')) throw new Error('it has run')
    return 'taken'
  },
}
const messageOf = (trying: Promise<unknown>) =>
  trying.then(
    () => '',
    (error: Error) => error.message,
  )

test('finds an input of which something does not hold, and the same one again', async () => {
  const given = { inputs: 3000, seed: 4 }
  const first = await messageOf(tryDoor(door, given))
  expect(first).toContain('a door: Error: it has run')
  const [, path] = /FUZZ_SEED=4 FUZZ_PATH=(\S+)/.exec(first) ?? []
  const inputIn = (message: string) => /The input has .*<script.*/.exec(message)?.[0]
  expect(inputIn(first)).toBeDefined()
  expect(inputIn(await messageOf(tryDoor(door, { ...given, path })))).toBe(inputIn(first))
})

test('sees what is left in the prototypes of all objects', async () => {
  const polluting: Door = {
    ...door,
    open: () => {
      Reflect.set(Object.prototype, 'polluted', 1)
      return 'taken'
    },
  }
  try {
    const message = await messageOf(tryDoor(polluting, { inputs: 1, seed: 1 }))
    expect(message).toContain('Object.prototype is untouched')
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted')
  }
})

test('counts the work that built-in functions do', async () => {
  const counter = new WorkCounter()
  const lookUp = (length: number) => () => {
    const list = Array.from({ length }, (_, i) => i)
    for (const one of list) list.includes(one)
  }
  const [once, twice] = [await counter.count(lookUp(500)), await counter.count(lookUp(1000))]
  counter.stop()
  expect(twice / once).toBeGreaterThan(3.9)
})
