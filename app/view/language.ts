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
/** What is to be spoken, and of which charts. */
let wanted: {
  readonly language: Language
  readonly charts: readonly ChartId[]
  /** Also on parts of the page that come later. */
  readonly more: boolean
} = { language: 'en', charts: [], more: false }
const listeners = new Set<() => void>()

function tell(next: Spoken) {
  spoken = next
  document.documentElement.lang = next.texts.language
  for (const listener of listeners) listener()
}

/** What is being loaded, for all who wait for it. */
let loading: { readonly asked: typeof wanted; readonly done: Promise<void> } | null = null

/** Loads what is wanted now; what is wanted later makes it worthless. */
function load(): Promise<void> {
  if (loading?.asked !== wanted) loading = { asked: wanted, done: loadAndTell(wanted) }
  return loading.done
}

async function loadAndTell(asked: typeof wanted): Promise<void> {
  const [texts, more] = await Promise.all([
    loadTexts(asked.language, asked.charts),
    asked.more ? loadMore(asked.language) : null,
  ])
  if (wanted === asked) tell({ texts: { ...texts, ...more }, failed: null })
}

/** Speaks a language as soon as its files are there; of two wishes the last counts. */
export async function speak(language: Language): Promise<void> {
  const asked = { ...wanted, language }
  wanted = asked
  if (spoken.texts.language === language && spoken.failed === null) return
  try {
    await load()
  } catch {
    if (wanted === asked) tell({ ...spoken, failed: language })
  }
}

/** Wants more than before, and waits until it is there. @throws when a file cannot be loaded. */
async function speakAlso(
  isThere: () => boolean,
  isWanted: () => boolean,
  add: () => Partial<typeof wanted>,
): Promise<void> {
  while (!isThere()) {
    const before = wanted
    if (!isWanted()) wanted = { ...wanted, ...add() }
    const asked = wanted
    try {
      await load()
    } catch (error) {
      // What cannot be loaded is not waited for again and again.
      if (wanted === asked) wanted = { ...before }
      throw error
    }
  }
}

/** Speaks of some charts, too. @throws when a file of theirs cannot be loaded. */
export const speakOf = (charts: readonly ChartId[]): Promise<void> =>
  speakAlso(
    () => isSpokenOf(charts),
    () => charts.every((id) => wanted.charts.includes(id)),
    () => ({ charts: [...new Set([...wanted.charts, ...charts])] }),
  )

/** Speaks on parts of the page that come later, too. @throws when the file cannot be loaded. */
export const speakMore = (): Promise<void> =>
  speakAlso(
    () => isAll(spoken.texts),
    () => wanted.more,
    () => ({ more: true }),
  )

/** Are the texts of these charts there? */
export const isSpokenOf = (charts: readonly ChartId[]): boolean =>
  charts.every((id) => wanted.charts.includes(id) && spoken.texts.charts[id] !== undefined)

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
