import { useSyncExternalStore } from 'react'
import type { ProviderKey } from '../../mapi/computer'
import type { ResultCode } from '../../mapi/resultCodes'
import type { Language, Theme } from '../../run/permalink'
import type { Page } from '../pages'
import type { Explorer } from '../useExplorer'

/** What Find can act on: the page that is shown, and the run where there is one. */
export interface Desk {
  readonly page: Page
  readonly shown: Pick<Explorer, 'theme' | 'language' | 'link' | 'settle'> & {
    readonly setTheme: (theme: Theme) => void
    readonly setLanguage: (language: Language) => void
  }
  /** What only the page of the chart has. */
  readonly run: {
    readonly explorer: Explorer
    /** Explains a step of the chart. */
    readonly onOpen: (node: string) => void
    /** Asks how to get to a target, by its name. */
    readonly onReach: (target: string) => void
  } | null
}

/** What a hit does on the page of the chart. */
export type Errand =
  | { readonly kind: 'step'; readonly node: string }
  /** A step of the run that is shown, by its position. */
  | { readonly kind: 'position'; readonly position: number }
  | { readonly kind: 'flag'; readonly parameter: string; readonly flag: string }
  | { readonly kind: 'mask'; readonly parameter: string; readonly mask: number }
  /** Where an input of the chart is set. */
  | { readonly kind: 'input'; readonly parameter: string }
  | { readonly kind: 'provider'; readonly provider: ProviderKey }
  | { readonly kind: 'reach'; readonly code: ResultCode }

/** What was chosen on a page without a run, until the page that has one is there. */
let left: Errand | null = null

export function leaveErrand(errand: Errand): void {
  left = errand
}

export const hasErrand = (): boolean => left !== null

export function takeErrand(): Errand | null {
  const errand = left
  left = null
  return errand
}

/** What was typed before the dialog was there. */
let early = ''

/** Takes a key that was meant for the field of a dialog that is still to come. */
export function typeEarly(key: string): void {
  early = key === 'Backspace' ? early.slice(0, -1) : early + key
}

export const typedEarly = (): string => early

export function forgetEarly(): void {
  early = ''
}

let isOpen = false
const listeners = new Set<() => void>()

function set(next: boolean) {
  isOpen = next
  for (const listener of listeners) listener()
}

export const openFind = (): void => set(true)
export const closeFind = (): void => set(false)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useFindIsOpen = (): boolean => useSyncExternalStore(subscribe, () => isOpen)
