import { useEffect, useSyncExternalStore } from 'react'
import { type Language, languages, splitFragment, toLanguage } from '../run/permalink'
import { en } from '../text/en'
import { loadTexts } from '../text/loadTexts'
import type { Texts } from '../text/texts'
import { preferences } from './preferences'

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

let spoken: Spoken = { texts: en, failed: null }
let wanted: Language = 'en'
const listeners = new Set<() => void>()

function tell(next: Spoken) {
  spoken = next
  document.documentElement.lang = next.texts.language
  for (const listener of listeners) listener()
}

/** Speaks a language as soon as its file is there; of two wishes the last counts. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  if (spoken.texts.language === language && spoken.failed === null) return
  try {
    const texts = await loadTexts(language)
    if (wanted === language) tell({ texts, failed: null })
  } catch {
    if (wanted === language) tell({ ...spoken, failed: language })
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the page says just now. */
export const spokenTexts = (): Texts => spoken.texts

export const useSpoken = (): Spoken => useSyncExternalStore(subscribe, () => spoken)

/** Speaks the language that the link asks for, else the reader's. */
export function useLanguage(choice: Language | null): void {
  useEffect(() => {
    void speak(choice ?? preferredLanguage())
  }, [choice])
}

/** Remembers a choice for visits whose link names no language. */
export const rememberLanguage = (language: Language) => preferences.set({ language })
