import { text as logon } from './en/logon'
import { text as more } from './en/more'
import { text as page } from './en/page'
import type { AllTexts } from './texts'

/** English as scripts and tests take it: at once, with the texts of the logon chart. */
export const en: AllTexts = { ...page, ...more, charts: { logon } }
