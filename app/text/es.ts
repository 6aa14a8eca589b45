import { en } from './en'
import type { Texts } from './texts'

export const es: Texts = { ...en, language: 'es' }
