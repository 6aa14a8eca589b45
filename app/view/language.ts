import { useEffect, useSyncExternalStore } from 'react'
import type { ChartId } from '../charts/chartIds'
import { type Language, languages, splitFragment, toLanguage } from '../run/permalink'
import { loadMore, loadTexts } from '../text/loadTexts'
import type { AllTexts, Texts } from '../text/texts'
import { preferences } from './preferences'
import { asAll, english, isAll } from './TextsContext'

/** The names of the languages, each in itself. */
export const languageNames: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
}

/** The first of the wished languages that the page speaks, else English. */
export function findLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const known = languages.find((one) => one === wish.toLowerCase().split('-')[0])
    if (known) return known
  }
  return 'en'
}

/** The language that an address asks for on any page, if it is one. */
export function linkedLanguage(fragment: string): Language | null {
  const asked = new URLSearchParams(splitFragment(fragment).query).getAll('lang').at(-1)
  return asked === undefined ? null : toLanguage(asked)
}

/** What a reader gets without a choice in the link: the last choice, else the browser's. */
export const preferredLanguage = (): Language =>
  findLanguage([preferences.get().language ?? [], navigator.languages].flat())

interface Spoken {
  readonly texts: Texts
  /** A language whose file could not be loaded: the page goes on in the one before. */
  readonly failed: Language | null
}

let spoken: Spoken = { texts: english, failed: null }
/** The language that was asked for last. */
let wanted: Language = 'en'
/** What has been asked for besides the page itself, in whatever language. */
const charts = new Set<ChartId>()
let more = false
const listeners = new Set<() => void>()

function tell(next: Spoken) {
  spoken = next
  document.documentElement.lang = next.texts.language
  for (const listener of listeners) listener()
}

/** Loads a language with all that has been asked for; what comes meanwhile is loaded, too. */
async function loadAll(language: Language): Promise<Texts> {
  for (;;) {
    const asked = { charts: [...charts], more }
    const [texts, later] = await Promise.all([
      loadTexts(language, asked.charts),
      asked.more ? loadMore(language) : null,
    ])
    if (asked.charts.length === charts.size && asked.more === more) return { ...texts, ...later }
  }
}

/** Speaks a language as soon as its files are there; of two wishes the last counts. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  if (spoken.texts.language === language) {
    if (spoken.failed !== null) tell({ ...spoken, failed: null })
    return
  }
  try {
    const texts = await loadAll(language)
    if (wanted === language) tell({ texts, failed: null })
  } catch {
    if (wanted !== language) return
    wanted = spoken.texts.language
    tell({ ...spoken, failed: language })
  }
}

/** Speaks of some charts, too. @throws when a file of theirs cannot be loaded. */
export async function speakOf(ids: readonly ChartId[]): Promise<void> {
  while (!isSpokenOf(ids)) {
    const { language } = spoken.texts
    const { charts: added } = await loadTexts(language, ids)
    for (const id of ids) charts.add(id)
    if (spoken.texts.language !== language) continue
    tell({ ...spoken, texts: { ...spoken.texts, charts: { ...spoken.texts.charts, ...added } } })
  }
}

/** Speaks on parts of the page that come later, too. @throws when the file cannot be loaded. */
export async function speakMore(): Promise<void> {
  while (!isAll(spoken.texts)) {
    const { language } = spoken.texts
    const added = await loadMore(language)
    more = true
    if (spoken.texts.language === language) {
      tell({ ...spoken, texts: { ...spoken.texts, ...added } })
    }
  }
}

/** Are the texts of these charts there? */
export const isSpokenOf = (ids: readonly ChartId[]): boolean =>
  ids.every((id) => charts.has(id) && spoken.texts.charts[id] !== undefined)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the page says just now. */
export const spokenTexts = (): Texts => spoken.texts

/** The same, after `speakMore()`. */
export const spokenAll = (): AllTexts => asAll(spoken.texts)

export const useSpoken = (): Spoken => useSyncExternalStore(subscribe, () => spoken)

/** Speaks the language that the link asks for, else the reader's. */
export function useLanguage(choice: Language | null): void {
  useEffect(() => {
    void speak(choice ?? preferredLanguage())
  }, [choice])
}

/** Remembers a choice for visits whose link names no language. */
export const rememberLanguage = (language: Language) => preferences.set({ language })
