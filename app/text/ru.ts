import { en } from './en'
import type { Texts } from './texts'

export const ru: Texts = { ...en, language: 'ru' }
