import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstChart } from '../charts/charts'
import { type Place, parseQuery } from '../run/permalink'
import { AddressWriter, followDelay } from './address'

const place = (position: number): Place => ({ position, view: 'full', theme: 'auto' })
const toRun = (query: string) => parseQuery(firstChart, query).run
const plain = toRun('')
const named = (name: string) => toRun(`profile=${name}`)

function watch() {
  const calls: string[] = []
  const writer = new AddressWriter((method, _state, url) =>
    calls.push(`${method.replace('State', '')} ${url}`),
  )
  writer.write(plain, place(0), false)
  calls.length = 0
  vi.advanceTimersByTime(followDelay)
  return { writer, calls }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('follows quick steps at most once in a while, and with the newest of them', () => {
  const { writer, calls } = watch()
  for (let step = 1; step <= 5; step++) {
    writer.write(plain, place(step), false)
    vi.advanceTimersByTime(followDelay / 2)
  }
  expect(calls).toEqual([1, 2, 4].map((step) => `replace #/logon?step=${step}`))
  writer.write(plain, place(6), false)
  vi.advanceTimersByTime(followDelay)
  expect(calls.at(-1)).toBe('replace #/logon?step=6')
})

test('follows a step on its own at once', () => {
  const { writer, calls } = watch()
  writer.write(plain, place(1), false)
  vi.advanceTimersByTime(0)
  expect(calls).toEqual(['replace #/logon?step=1'])
})

test('makes an entry of each decision, and leaves the step behind in the one before', () => {
  const { writer, calls } = watch()
  writer.write(plain, place(3), false)
  writer.write(named('A'), place(4), false)
  expect(calls).toEqual(['replace #/logon?step=3', 'push #/logon?profile=A&step=4'])
})

test('folds the letters of a name into one entry', () => {
  const { writer, calls } = watch()
  writer.write(named('A'), place(0), false)
  writer.write(named('AB'), place(0), true)
  writer.write(named('ABC'), place(0), true)
  writer.flush()
  expect(calls).toEqual(['push #/logon?profile=A', 'replace #/logon?profile=ABC'])
})

test('takes what the browser went back to for no new decision', () => {
  const { writer, calls } = watch()
  writer.accept(named('A'), place(2))
  writer.write(named('A'), place(2), false)
  vi.advanceTimersByTime(followDelay)
  expect(calls).toEqual(['replace #/logon?profile=A&step=2'])
})

test('in a frame a decision replaces the entry', () => {
  const { writer, calls } = watch()
  writer.write(named('A'), { ...place(0), embed: { controls: true } }, false)
  vi.advanceTimersByTime(followDelay)
  expect(calls).toEqual(['replace #/logon?profile=A&embed=1'])
})
