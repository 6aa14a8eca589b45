import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noProgress } from '../../learn/progress'
import { formatProgress, parseProgress } from '../../learn/progressFile'
import { cutRun } from '../../learn/prediction'
import type { Run } from '../../run/run'
import { keepPosition } from '../../run/twoRuns'
import { runQuery } from '../../run/worlds.testing'
import type { Shelf } from '../preferences'
import { damagedKey, ProgressStore, progressKey, today } from './progressStore'

/** Storage as a browser has it; `refuses` says what it does not do. */
class Storage implements Shelf {
  readonly kept = new Map<string, string>()
  refuses: 'nothing' | 'writing' | 'all' = 'nothing'
  writings = 0
  getItem = (key: string) => {
    if (this.refuses === 'all') throw new Error('refused')
    return this.kept.get(key) ?? null
  }
  setItem = (key: string, value: string) => {
    if (this.refuses !== 'nothing') throw new Error('refused')
    this.writings++
    this.kept.set(key, value)
  }
  removeItem = (key: string) => void this.kept.delete(key)
  read() {
    const read = parseProgress(this.kept.get(progressKey) ?? '')
    return 'progress' in read ? read.progress : null
  }
}

const plain = runQuery('')
const joined = runQuery('flags=EXTENDED&profile=Archive&shared=Outlook')
const waiting = runQuery('flags=LOGON_UI')
const answered = runQuery('flags=LOGON_UI&answers=ok')
const end = (run: Run) => run.steps.length - 1
const made = (storage = new Storage()) => ({ storage, store: new ProgressStore(() => storage) })
const stepsOf = (store: ProgressStore) => store.get().progress.seen.logon?.steps ?? {}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is seen', () => {
  it('is counted as far as it has been shown', () => {
    const { store } = made()
    store.see(plain, 1)
    store.see(plain, 3)
    store.see(plain, 2)
    expect(Object.values(stepsOf(store))).toEqual([1, 1, 1, 1])
  })

  it('goes on with the run when a dialog has been answered', () => {
    const { store } = made()
    store.see(waiting, end(waiting))
    store.see(answered, end(waiting))
    store.see(answered, end(answered))
    expect(new Set(Object.values(stepsOf(store)))).toEqual(new Set([1]))
    expect(store.get().progress.seen.logon?.results).toEqual(['returnSession'])
  })

  it('is not counted again where a change leaves it as it was', () => {
    const { store } = made()
    store.see(joined, end(joined))
    store.see(plain, keepPosition(joined, end(joined), plain))
    expect(stepsOf(store).newSession).toBe(1)
  })

  it('is counted anew from the start on', () => {
    const { store } = made()
    store.see(plain, end(plain))
    const again = runQuery('')
    store.see(again, 0)
    store.see(again, 2)
    expect(stepsOf(store)).toMatchObject({ mapiLogonEx: 2, logonMutexHeld: 2, newSession: 2 })
  })

  it('is not yet the start of a run that is being set up', () => {
    const { store } = made()
    for (const run of [plain, joined, waiting]) store.see(run, 0)
    expect(stepsOf(store)).toEqual({})
    store.see(waiting, 1)
    expect(stepsOf(store)).toEqual({ mapiLogonEx: 1, logonMutexHeld: 1 })
  })

  it('is what was revealed while a run is predicted', () => {
    const { store } = made()
    const first = cutRun(joined, 0)
    const second = cutRun(joined, end(first) + 1)
    store.see(first, end(first))
    expect(store.get().progress.seen.logon?.results).toEqual([])
    store.see(second, end(second))
    store.see(joined, end(joined))
    expect(new Set(Object.values(stepsOf(store)))).toEqual(new Set([1]))
    expect(store.get().progress.seen.logon?.results).toEqual(['returnSharedSession'])
  })
})

describe('what is kept', () => {
  it('is written once for many changes, and read by the next page', () => {
    const { storage, store } = made()
    for (let position = 0; position < plain.steps.length; position++) store.see(plain, position)
    store.begin('first')
    store.solve('first', { changes: 2, hints: 1 })
    store.hint('second', 3)
    store.guess(true)
    expect(storage.writings).toBe(0)
    vi.advanceTimersByTime(1500)
    expect(storage.writings).toBe(1)
    expect(made(storage).store.get().progress).toEqual(store.get().progress)
    expect(store.get().blocked).toBe(false)
  })

  it('has the changes of several tabs, whichever writes last', () => {
    const { storage, store } = made()
    const other = new ProgressStore(() => storage)
    store.see(joined, end(joined))
    store.solve('first', { changes: 1, hints: 0 })
    other.see(plain, end(plain))
    other.guess(true)
    store.flush()
    other.flush()
    expect(storage.read()?.seen.logon?.steps).toMatchObject({
      newSession: 2,
      returnSharedSession: 1,
      returnErrorNoProfile: 1,
    })
    expect(storage.read()?.tasks.first?.solved).toBe(today())
    store.refresh()
    expect(store.get().progress).toEqual(other.get().progress)
  })

  it('keeps changes that are not written yet when another tab writes', () => {
    const { storage, store } = made()
    const other = new ProgressStore(() => storage)
    other.guess(true)
    other.flush()
    store.guess(false)
    store.refresh()
    expect(store.get().progress.guesses).toEqual({ right: 1, asked: 2 })
    store.flush()
    expect(storage.read()?.guesses).toEqual({ right: 1, asked: 2 })
  })
})

describe('where the browser refuses', () => {
  it.each(['all', 'writing'] as const)('%s, it works and says so', (refuses) => {
    const storage = new Storage()
    storage.refuses = refuses
    const { store } = made(storage)
    store.see(plain, end(plain))
    store.guess(true)
    store.flush()
    expect(store.get()).toMatchObject({ blocked: true })
    expect(stepsOf(store).newSession).toBe(1)
    storage.refuses = 'nothing'
    store.guess(true)
    store.flush()
    expect(store.get()).toMatchObject({ blocked: false })
    expect(storage.read()?.guesses).toEqual({ right: 2, asked: 2 })
    expect(storage.read()?.seen.logon?.steps.newSession).toBe(1)
  })
})

describe('what cannot be read', () => {
  it('is put aside and said, and counting begins anew', () => {
    const storage = new Storage()
    storage.kept.set(progressKey, '{"format": 7')
    const { store } = made(storage)
    expect(store.get()).toMatchObject({ blocked: false, damaged: '{"format": 7' })
    store.guess(true)
    store.flush()
    expect(storage.read()?.guesses.asked).toBe(1)
    expect(storage.kept.get(damagedKey)).toBe('{"format": 7')
    expect(store.get().blocked).toBe(false)
    const next = new ProgressStore(() => storage)
    expect(next.get()).toMatchObject({ blocked: false, damaged: '{"format": 7' })
    next.forgetDamaged()
    expect(new ProgressStore(() => storage).get().damaged).toBeNull()
  })

  it('is forgotten for good, even before anything has been counted', () => {
    const storage = new Storage()
    storage.kept.set(progressKey, '{"format": 7')
    const { store } = made(storage)
    store.forgetDamaged()
    expect(store.get()).toMatchObject({ blocked: false, damaged: null })
    expect(made(storage).store.get()).toMatchObject({ blocked: false, damaged: null })
  })

  it('is put below what was put aside before', () => {
    const storage = new Storage()
    storage.kept.set(damagedKey, 'first')
    storage.kept.set(progressKey, 'second')
    expect(made(storage).store.get().damaged).toBe('first\nsecond')
    expect(made(storage).store.get().damaged).toBe('first\nsecond')
    expect(storage.kept.get(damagedKey)).toBe('first\nsecond')
  })

  it('is not written over where there is no room to put it aside', () => {
    const storage = new Storage()
    storage.kept.set(progressKey, 'dear')
    const { setItem } = storage
    storage.setItem = (key, text) => {
      if (key === damagedKey) throw new Error('full')
      setItem.call(storage, key, text)
    }
    const { store } = made(storage)
    expect(store.get().damaged).toBe('dear')
    store.guess(true)
    store.flush()
    expect(storage.kept.get(progressKey)).toBe('dear')
    expect(store.get()).toMatchObject({ blocked: true, damaged: 'dear' })
    store.forgetDamaged()
    store.guess(true)
    store.flush()
    expect(storage.read()?.guesses.asked).toBe(2)
    expect(store.get().blocked).toBe(false)
  })
})

describe('a reset', () => {
  it('forgets all, for other tabs too, and can be taken back', () => {
    const { storage, store } = made()
    store.rename('Ada')
    store.see(plain, end(plain))
    store.flush()
    const other = new ProgressStore(() => storage)
    const before = store.get().progress
    store.reset()
    store.flush()
    other.refresh()
    expect(other.get().progress).toEqual(noProgress)
    store.guess(true)
    store.takeBack()
    store.flush()
    expect(storage.read()).toEqual({ ...before, guesses: { right: 1, asked: 1 } })
    expect(store.get().before).toBeNull()
  })

  it('can be taken back when it came twice', () => {
    const { store } = made()
    store.rename('Ada')
    store.guess(true)
    const { progress } = store.get()
    store.reset()
    store.reset()
    store.takeBack()
    expect(store.get().progress).toEqual(progress)
  })

  it('of nothing has nothing to be taken back', () => {
    const { store } = made()
    store.reset()
    expect(store.get().before).toBeNull()
  })

  it('lets the run that is shown be counted anew', () => {
    const { store } = made()
    store.see(plain, 3)
    store.reset()
    store.see(plain, 4)
    expect(Object.keys(stepsOf(store))).toHaveLength(5)
  })

  it.each(['refresh', 'flush'] as const)('in another tab does so too: %s', (takesOver) => {
    const { storage, store } = made()
    const other = new ProgressStore(() => storage)
    store.see(plain, 3)
    store.flush()
    other.refresh()
    other.reset()
    other.flush()
    if (takesOver === 'flush') store.guess(true)
    store[takesOver]()
    expect(stepsOf(store)).toEqual({})
    store.see(plain, 4)
    expect(Object.values(stepsOf(store))).toEqual([1, 1, 1, 1, 1])
  })

  it('is not what another tab adds: the run that is shown goes on', () => {
    const { storage, store } = made()
    const other = new ProgressStore(() => storage)
    store.see(plain, 3)
    store.flush()
    other.guess(true)
    other.flush()
    store.refresh()
    store.see(plain, 4)
    expect(Object.values(stepsOf(store))).toEqual([1, 1, 1, 1, 1])
  })
})

describe('an import', () => {
  /** What another store has seen, as a file brings it. */
  const toFile = (does: (store: ProgressStore) => void) => {
    const { store } = made()
    does(store)
    const read = parseProgress(formatProgress(store.get().progress))
    return 'progress' in read ? read.progress : noProgress
  }
  const file = toFile((store) => store.see(joined, end(joined)))

  it('adds what a file holds', () => {
    const { store } = made()
    store.guess(true)
    expect(store.import(file)).toBe(true)
    expect(store.get().progress).toMatchObject({
      guesses: { asked: 1 },
      seen: { logon: { results: ['returnSharedSession'] } },
    })
    expect(store.import(file)).toBe(false)
  })

  it('can be taken back, and leaves what came since', () => {
    const { storage, store } = made()
    store.guess(true)
    store.import(file)
    store.flush()
    store.guess(false)
    expect(store.get().before?.undoes).toBe('import')
    store.takeBack()
    store.flush()
    expect(storage.read()).toEqual({ ...noProgress, guesses: { right: 1, asked: 2 } })
    expect(store.get().before).toBeNull()
  })

  it('after a reset is taken back before it', () => {
    const { store } = made()
    store.see(plain, 3)
    const { seen } = store.get().progress
    store.reset()
    store.import(file)
    store.takeBack()
    expect(store.get().progress).toEqual(noProgress)
    store.takeBack()
    expect(store.get().progress.seen).toEqual(seen)
  })
})

describe('while storage is blocked for long', () => {
  const guessOften = (store: ProgressStore) => {
    for (let count = 0; count < 450; count++) store.guess(true)
  }
  const blocked = () => {
    const { storage, store } = made()
    store.rename('Ada')
    store.see(plain, end(plain))
    store.flush()
    storage.refuses = 'writing'
    return { storage, store }
  }

  it('counts each change once', () => {
    const { storage, store } = blocked()
    guessOften(store)
    storage.refuses = 'nothing'
    store.guess(true)
    store.flush()
    expect(storage.read()?.guesses).toEqual({ right: 451, asked: 451 })
    expect(storage.read()?.seen.logon?.steps.newSession).toBe(1)
  })

  it('stays reset', () => {
    const { storage, store } = blocked()
    store.reset()
    guessOften(store)
    storage.refuses = 'nothing'
    store.flush()
    expect(storage.read()).toEqual({ ...noProgress, guesses: { right: 450, asked: 450 } })
  })

  it('keeps the new name', () => {
    const { storage, store } = blocked()
    store.rename('Zoë')
    guessOften(store)
    storage.refuses = 'nothing'
    store.flush()
    expect(storage.read()?.name).toBe('Zoë')
  })

  it('makes an import undone', () => {
    const { storage, store } = blocked()
    const before = store.get().progress
    store.import({ ...noProgress, tasks: {}, guesses: { right: 9, asked: 9000 } })
    storage.refuses = 'nothing'
    store.flush()
    storage.refuses = 'writing'
    store.takeBack()
    guessOften(store)
    storage.refuses = 'nothing'
    store.flush()
    expect(storage.read()).toEqual({ ...before, guesses: { right: 450, asked: 450 } })
  })
})

it('names days by the calendar of this computer', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
