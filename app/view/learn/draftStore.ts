import { useSyncExternalStore } from 'react'
import { setLoss } from '../offline/losses'
import type { Shelf } from '../preferences'
import { type Draft, toDraft } from './packDraft'

export const draftKey = 'mapi-session-explorer-pack-draft'
/** So many drafts have a place; a tab whose draft another one has changed takes the next. */
const mostDrafts = 20
const slots = Array.from({ length: mostDrafts }, (_, at) =>
  at === 0 ? draftKey : `${draftKey}-${at + 1}`,
)

/** A draft that lies in the browser; `draft` is `null` where its text cannot be read. */
export interface KeptDraft {
  readonly slot: string
  readonly text: string
  readonly draft: Draft | null
}

/** The draft of this tab, and what lies beside it. */
export interface Drafts {
  readonly draft: Draft | null
  readonly others: readonly KeptDraft[]
  /** Will the draft be there after a reload? */
  readonly kept: boolean
  /** Has another tab changed it too, so that there are two now? */
  readonly parted: boolean
}

function readText(text: string): Draft | null {
  try {
    return toDraft(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Drafts of packs, for as long as the page lives, and longer where the browser keeps them. A tab
 * writes only over what it has read or written itself; else it takes a place of its own.
 */
export class DraftStore {
  readonly #shelf: () => Shelf
  readonly #listeners = new Set<() => void>()
  /** Where the draft of this tab lies, and what this tab knows to be there. */
  #own: { readonly slot: string; readonly text: string } | null = null
  /** Whether it was written here, and is not only what another tab has left. */
  #isWritten = false
  #current: Drafts = { draft: null, others: [], kept: true, parted: false }

  constructor(shelf: () => Shelf) {
    this.#shelf = shelf
    const first = this.#list().find((one) => one.draft !== null)
    if (first) this.take(first)
    else this.refresh()
  }

  readonly get = (): Drafts => this.#current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Goes on with a draft that lies in the browser. */
  readonly take = ({ slot, text, draft }: KeptDraft): void => {
    this.#own = { slot, text }
    this.#isWritten = false
    this.#set({ draft, kept: true, parted: false })
  }

  /** Keeps the draft of this tab; `null` puts it aside. */
  readonly keep = (draft: Draft | null): void => {
    this.#isWritten = draft !== null
    try {
      if (draft === null) this.#remove()
      else this.#write(JSON.stringify(draft))
      this.#set({ draft, kept: true })
    } catch {
      // Blocked or full: it is there until the page is left.
      this.#set({ draft, kept: false })
    }
  }

  /** Puts a draft aside that lies beside that of this tab. */
  readonly discard = ({ slot, text }: KeptDraft): void => {
    try {
      if (this.#shelf().getItem(slot) === text) this.#shelf().removeItem(slot)
    } catch {}
    this.refresh()
  }

  /** Looks again at what other tabs have left. */
  readonly refresh = (): void => {
    const newer = this.#list().find(({ slot }) => slot === this.#own?.slot)
    if (newer?.draft && !this.#isWritten) this.take(newer)
    else this.#set({})
  }

  #write(text: string) {
    const shelf = this.#shelf()
    const mine = this.#own
    const there = mine && shelf.getItem(mine.slot)
    const isFree = mine !== null && (there === null || there === mine.text)
    const slot = isFree ? mine.slot : slots.find((one) => shelf.getItem(one) === null)
    if (slot === undefined) throw new Error('There are too many drafts: put some aside')
    shelf.setItem(slot, text)
    this.#own = { slot, text }
    if (mine !== null && !isFree) this.#set({ parted: true })
  }

  #remove() {
    const mine = this.#own
    this.#own = null
    this.#set({ parted: false })
    if (mine && this.#shelf().getItem(mine.slot) === mine.text) this.#shelf().removeItem(mine.slot)
  }

  #list(): KeptDraft[] {
    try {
      const shelf = this.#shelf()
      return slots.flatMap((slot) => {
        const text = shelf.getItem(slot)
        return text === null ? [] : [{ slot, text, draft: readText(text) }]
      })
    } catch {
      return []
    }
  }

  #set(change: Partial<Drafts>) {
    const others = this.#list().filter(
      ({ slot, text }) => slot !== this.#own?.slot || text !== this.#own.text,
    )
    this.#current = { ...this.#current, ...change, others }
    setLoss('draft', this.#current.draft !== null && !this.#current.kept)
    for (const listener of this.#listeners) listener()
  }
}

/** The drafts of this page. */
export const draftStore = new DraftStore(() => localStorage)
if (typeof window !== 'undefined') {
  window.addEventListener('storage', draftStore.refresh)
  window.addEventListener('pageshow', draftStore.refresh)
  window.addEventListener('beforeunload', (event) => {
    const { draft, kept } = draftStore.get()
    if (draft !== null && !kept) event.preventDefault()
  })
}

export const useDrafts = (): Drafts => useSyncExternalStore(draftStore.subscribe, draftStore.get)
