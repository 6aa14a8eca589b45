import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeAddress } from './patientHistory'

/** A browser that takes addresses, refuses them in silence, or by an error. */
function browse() {
  const calls: string[] = []
  const page = { hash: '', refuses: null as null | 'silent' | 'loud' }
  const take = (name: string) => (_state: unknown, _title: string, url: string) => {
    calls.push(`${name} ${url}`)
    if (page.refuses === 'loud') throw new Error('too many calls')
    if (page.refuses === null) page.hash = url
  }
  vi.stubGlobal('history', { pushState: take('push'), replaceState: take('replace') })
  vi.stubGlobal('location', {
    get hash() {
      return page.hash
    },
    href: 'https://example.org/',
  })
  return { calls, page }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each(['silent', 'loud'] as const)('offers an address again (%s refusal)', (refuses) => {
  const { calls, page } = browse()
  const then = vi.fn()
  page.refuses = refuses
  writeAddress('pushState', null, '#/a', then)
  expect(then).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2500)
  page.refuses = null
  vi.advanceTimersByTime(1000)
  expect(page.hash).toBe('#/a')
  expect(then).toHaveBeenCalledOnce()
  const { length } = calls
  vi.advanceTimersByTime(60_000)
  expect(calls).toHaveLength(length)
})

test('lets no mere step overtake somebody who goes elsewhere', () => {
  const { page } = browse()
  const then = vi.fn()
  page.refuses = 'silent'
  writeAddress('pushState', null, '#/elsewhere', then)
  writeAddress('replaceState', null, '#/a?step=2')
  page.refuses = null
  vi.advanceTimersByTime(1000)
  expect(page.hash).toBe('#/elsewhere')
  expect(then).toHaveBeenCalledOnce()
  writeAddress('replaceState', null, '#/b')
  expect(page.hash).toBe('#/b')
})

test('writes only the newest, as an entry of its own if one was refused', () => {
  const { calls, page } = browse()
  page.refuses = 'silent'
  writeAddress('pushState', null, '#/a')
  writeAddress('replaceState', null, '#/b')
  page.refuses = null
  calls.length = 0
  vi.advanceTimersByTime(60_000)
  expect(calls).toEqual(['push #/b'])
  writeAddress('replaceState', null, '#/c')
  expect(calls.at(-1)).toBe('replace #/c')
})

test('gives up in the end, and says so', () => {
  const { calls, page } = browse()
  const told = vi.fn()
  vi.stubGlobal('reportError', told)
  page.refuses = 'loud'
  writeAddress('pushState', null, '#/a')
  vi.advanceTimersByTime(600_000)
  expect(told).toHaveBeenCalledExactlyOnceWith('address')
  const { length } = calls
  vi.advanceTimersByTime(600_000)
  expect(calls).toHaveLength(length)
})
