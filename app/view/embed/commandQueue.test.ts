import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CommandQueue, commandInterval, enqueue } from './commandQueue'
import { type Command, envelope } from './messages'

const setQuery = (query: string): Command => ({ ...envelope, type: 'setQuery', query })
const go = (step: number): Command => ({ ...envelope, type: 'go', step })
const [play, pause, ask] = (['play', 'pause', 'ask'] as const).map(
  (type): Command => ({ ...envelope, type }),
) as [Command, Command, Command]

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function watch() {
  const done: Command[] = []
  const queue = new CommandQueue((command) => done.push(command as Command))
  return { done, queue }
}

test('the first is carried out at once, those that follow in order', () => {
  const { done, queue } = watch()
  for (const one of [setQuery('a'), go(3), play]) queue.add(one)
  expect(done).toEqual([setQuery('a')])
  vi.advanceTimersByTime(commandInterval)
  expect(done).toEqual([setQuery('a'), go(3)])
  vi.advanceTimersByTime(commandInterval)
  expect(done).toEqual([setQuery('a'), go(3), play])
})

test('of a flood few are carried out, and the last wins', () => {
  const { done, queue } = watch()
  for (let at = 0; at < 1000; at++) {
    queue.add(setQuery(String(at)))
    vi.advanceTimersByTime(1)
  }
  vi.advanceTimersByTime(1000)
  expect(done.length).toBeLessThanOrEqual(1000 / commandInterval + 2)
  expect(done.at(-1)).toEqual(setQuery('999'))
})

test('a later command replaces those that it leaves without effect, and no others', () => {
  const waiting = [setQuery('a'), go(1), play, ask].reduce(enqueue, [])
  expect(waiting).toEqual([setQuery('a'), go(1), play, ask])
  expect(enqueue(waiting, pause)).toEqual([setQuery('a'), go(1), ask, pause])
  expect(enqueue(waiting, go(2))).toEqual([setQuery('a'), ask, go(2)])
  expect(enqueue(waiting, setQuery('b'))).toEqual([ask, setQuery('b')])
})

test('what waits is bounded, whatever comes', () => {
  const anyCommand = fc.constantFrom(setQuery('a'), go(1), play, pause, ask)
  fc.assert(
    fc.property(fc.array(anyCommand), (commands) => {
      const waiting = commands.reduce(enqueue, [] as ReturnType<typeof enqueue>)
      expect(waiting.length).toBeLessThanOrEqual(4)
      expect(waiting.at(-1)).toEqual(commands.at(-1))
    }),
  )
})

test('what is stopped does nothing more', () => {
  const { done, queue } = watch()
  queue.add(play)
  queue.add(ask)
  queue.stop()
  vi.advanceTimersByTime(1000)
  expect(done).toEqual([play])
})
