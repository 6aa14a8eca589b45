import { en } from './en'
import type { Texts } from './texts'

export const fr: Texts = { ...en, language: 'fr' }
