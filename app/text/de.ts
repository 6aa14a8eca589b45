import { en } from './en'
import type { Texts } from './texts'

export const de: Texts = { ...en, language: 'de' }
