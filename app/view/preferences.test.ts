import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  formatPreferences,
  noPreferences,
  parsePreferences,
  PreferencesStore,
  preferencesKey,
} from './preferences'

/** A storage that keeps, until it is told to refuse. */
function shelf(kept: string | null = null) {
  const box = {
    kept,
    refuses: false,
    getItem: (key: string) => {
      if (box.refuses) throw new DOMException('denied', 'SecurityError')
      return key === preferencesKey ? box.kept : null
    },
    setItem: (key: string, value: string) => {
      if (box.refuses) throw new DOMException('full', 'QuotaExceededError')
      if (key === preferencesKey) box.kept = value
    },
    removeItem: (key: string) => {
      if (key === preferencesKey) box.kept = null
    },
  }
  return box
}

describe('reading preferences', () => {
  it('finds again what was written', () => {
    const chosen = { language: 'pt-BR', singleKeys: false, tourSeen: true }
    expect(parsePreferences(formatPreferences(chosen))).toEqual(chosen)
  })

  it.each([null, '', '{', 'null', '7', '"de"', '[]', '[true]', '{"__proto__":{"tourSeen":1}}'])(
    'takes %j for nothing',
    (text) => {
      expect(parsePreferences(text)).toEqual(noPreferences)
    },
  )

  it('takes each value of a wrong type for not set, and keeps the others', () => {
    expect(parsePreferences('{"language":7,"singleKeys":"no","tourSeen":true}')).toEqual({
      ...noPreferences,
      tourSeen: true,
    })
  })

  it('accepts as a language only what could be a tag of one', () => {
    const read = (language: string) => parsePreferences(JSON.stringify({ language })).language
    expect(['de', 'es-MX', 'zh-Hant-TW'].map(read)).toEqual(['de', 'es-MX', 'zh-Hant-TW'])
    for (const bad of ['', 'd', '<b>', '../en', 'de_AT', 'de-', `de${'-abcdefgh'.repeat(5)}`]) {
      expect(read(bad), bad).toBeNull()
    }
  })

  it('does not read what is far too long', () => {
    const text = JSON.stringify({ tourSeen: true, rest: 'x'.repeat(3000) })
    expect(parsePreferences(text)).toEqual(noPreferences)
  })

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { language, singleKeys, tourSeen } = parsePreferences(text)
        expect(language === null || typeof language === 'string').toBe(true)
        expect([typeof singleKeys, typeof tourSeen]).toEqual(['boolean', 'boolean'])
      }),
    )
  })
})

describe('the store', () => {
  it('keeps a change, and tells who listens', () => {
    const box = shelf()
    const store = new PreferencesStore(() => box)
    const heard = vi.fn()
    const stop = store.subscribe(heard)
    store.set({ language: 'fr' })
    expect(store.get().language).toBe('fr')
    expect(new PreferencesStore(() => box).get().language).toBe('fr')
    stop()
    store.set({ tourSeen: true })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('keeps what another tab has written meanwhile', () => {
    const box = shelf()
    const [one, other] = [new PreferencesStore(() => box), new PreferencesStore(() => box)]
    other.set({ singleKeys: false })
    one.set({ tourSeen: true })
    expect(one.get()).toEqual({ language: null, singleKeys: false, tourSeen: true })
  })

  it('hears of another tab, and stays the same value if nothing changed', () => {
    const box = shelf()
    const store = new PreferencesStore(() => box)
    const heard = vi.fn()
    store.subscribe(heard)
    box.kept = formatPreferences({ ...noPreferences, language: 'ru' })
    store.refresh()
    const before = store.get()
    store.refresh()
    expect([before.language, heard.mock.calls.length]).toEqual(['ru', 1])
    expect(store.get()).toBe(before)
  })

  it('works for the life of the page where storage is blocked or full', () => {
    const box = shelf()
    box.refuses = true
    const store = new PreferencesStore(() => box)
    store.set({ language: 'es' })
    store.set({ singleKeys: false })
    expect(store.get()).toEqual({ language: 'es', singleKeys: false, tourSeen: false })
  })

  it('works where there is no storage at all', () => {
    const store = new PreferencesStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    store.set({ tourSeen: true })
    expect(store.get().tourSeen).toBe(true)
  })
})
