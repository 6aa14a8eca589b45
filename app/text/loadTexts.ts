import type { Language } from '../run/permalink'
import { en } from './en'
import type { Texts } from './texts'

/** One file per language; each is one request. */
const files: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Texts>>> = {
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ru: async () => (await import('./ru')).ru,
  'en-XA': async () => (await import('./pseudo')).pseudo,
}

/** The texts of a language. @throws when its file cannot be loaded. */
export const loadTexts = (language: Language): Promise<Texts> =>
  language === 'en' ? Promise.resolve(en) : files[language]()
