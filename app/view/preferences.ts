import { useSyncExternalStore } from 'react'

/** What this browser remembers besides the link. */
export interface Preferences {
  /** The language that was chosen; `null` follows the browser. */
  readonly language: string | null
  /** Whether keys without a modifier, such as `P`, do something. */
  readonly singleKeys: boolean
  /** Whether the tour was taken or declined. */
  readonly tourSeen: boolean
}

export const noPreferences: Preferences = { language: null, singleKeys: true, tourSeen: false }

export const preferencesKey = 'mapi-session-explorer'
/** Longer than anything that is ever kept. */
const maxText = 2000
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i
const maxLanguage = 35

/** Never throws: what is not understood counts as not set. */
export function parsePreferences(text: string | null): Preferences {
  if (text === null || text.length > maxText) return noPreferences
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return noPreferences
  }
  if (typeof value !== 'object' || value === null) return noPreferences
  const { language, singleKeys, tourSeen } = value as Record<string, unknown>
  return {
    language:
      typeof language === 'string' && language.length <= maxLanguage && languageTag.test(language)
        ? language
        : noPreferences.language,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : noPreferences.singleKeys,
    tourSeen: typeof tourSeen === 'boolean' ? tourSeen : noPreferences.tourSeen,
  }
}

export const formatPreferences = (preferences: Preferences): string => JSON.stringify(preferences)

/** The part of a browser's storage that is used; a browser may refuse either. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Preferences for as long as the page lives, and longer where the browser lets them be kept. */
export class PreferencesStore {
  readonly #shelf: () => Shelf
  readonly #listeners = new Set<() => void>()
  #current: Preferences

  constructor(shelf: () => Shelf) {
    this.#shelf = shelf
    this.#current = this.#read() ?? noPreferences
  }

  readonly get = (): Preferences => this.#current

  readonly set = (change: Partial<Preferences>): void => {
    // Another tab may have changed the rest.
    this.#current = { ...(this.#read() ?? this.#current), ...change }
    try {
      this.#shelf().setItem(preferencesKey, formatPreferences(this.#current))
    } catch {
      // Blocked or full: they hold until the page is left.
    }
    this.#tell()
  }

  /** Takes over what another tab has kept. */
  readonly refresh = (): void => {
    const kept = this.#read()
    if (kept === null || formatPreferences(kept) === formatPreferences(this.#current)) return
    this.#current = kept
    this.#tell()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** `null` where nothing is kept, or nothing can be. */
  #read(): Preferences | null {
    try {
      const text = this.#shelf().getItem(preferencesKey)
      return text === null ? null : parsePreferences(text)
    } catch {
      return null
    }
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }
}

/** The preferences of this page. */
export const preferences = new PreferencesStore(() => localStorage)
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === preferencesKey) preferences.refresh()
  })
}

export const usePreferences = (): Preferences =>
  useSyncExternalStore(preferences.subscribe, preferences.get)
