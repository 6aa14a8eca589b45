import { useSyncExternalStore } from 'react'
import type { Pack } from '../../learn/packs'
import { maxPackSize, parsePack } from '../../learn/parsePack'
import { setLoss } from '../offline/losses'
import type { Shelf } from '../preferences'
import { addAside } from './progressStore'

export const packsKey = 'mapi-session-explorer-packs'
/** Where a text is put that could not be read in full. */
export const damagedPacksKey = `${packsKey}-damaged`
/** More packs are not open at once. */
export const mostPacks = 12
/** Browsers keep some five million characters for a whole site. */
const mostKept = 2 * maxPackSize

const format = (packs: readonly Pack[]): string => JSON.stringify(packs)

/** Never throws: what is no pack any more is left out. */
function parseKept(text: string): { packs: readonly Pack[]; isWhole: boolean } {
  let read: unknown = null
  try {
    read = text.length > 2 * mostKept ? null : JSON.parse(text)
  } catch {}
  if (!Array.isArray(read)) return { packs: [], isWhole: false }
  const kept = read.slice(0, mostPacks).map((one) => parsePack(one).pack)
  const packs = kept.flatMap((pack) => pack ?? [])
  return { packs, isWhole: packs.length === read.length }
}

/** The packs that are open: for as long as the page lives, and longer where the browser keeps them. */
export class PackStore {
  readonly #shelf: () => Shelf
  readonly #listeners = new Set<() => void>()
  #packs: readonly Pack[] = []
  /** Those that the browser holds, as they are written. */
  #stored: readonly string[] = []
  #kept = true
  #damaged = false

  constructor(shelf: () => Shelf) {
    this.#shelf = shelf
    this.refresh()
  }

  readonly get = (): readonly Pack[] => this.#packs

  /** Will they still be open after a reload? */
  readonly kept = (): boolean => this.#kept

  /** Could not all be read that were open before? Until the next one is opened or closed. */
  readonly damaged = (): boolean => this.#damaged

  /** Opens a pack, in the place of one with its id. There has to be room: see `mostPacks`. */
  readonly open = (pack: Pack): void => {
    this.refresh()
    const isOpen = this.#packs.some(({ id }) => id === pack.id)
    const replaced = this.#packs.map((one) => (one.id === pack.id ? pack : one))
    this.#set(isOpen ? replaced : [...this.#packs, pack])
  }

  readonly close = (id: string): void => {
    this.refresh()
    this.#set(this.#packs.filter((one) => one.id !== id))
  }

  /** What could not be read, as it was put aside. */
  readonly aside = (): string => {
    try {
      return this.#shelf().getItem(damagedPacksKey) ?? ''
    } catch {
      return ''
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Takes over what the browser has kept, as another tab may have left it. What it could not keep
   * of this page stays open.
   */
  readonly refresh = (): void => {
    try {
      const text = this.#shelf().getItem(packsKey)
      const { packs, isWhole } = text === null ? { packs: [], isWhole: true } : parseKept(text)
      if (text !== null && !isWhole) this.#putAside(text)
      // Somebody has cleared the browser's memory: what is open here stays open.
      if (text === null) this.#stored = []
      const own = this.#packs.filter((one) => !this.#stored.includes(JSON.stringify(one)))
      const others = own.filter((one) => packs.every(({ id }) => id !== one.id))
      const all = [...packs.map((one) => own.find(({ id }) => id === one.id) ?? one), ...others]
      this.#stored = packs.map((one) => JSON.stringify(one))
      this.#damaged = !isWhole
      this.#kept = all.every((one) => this.#stored.includes(JSON.stringify(one)))
      if (format(all) !== format(this.#packs)) this.#packs = all
    } catch {
      this.#kept = false
    }
    this.#tell()
  }

  #set(packs: readonly Pack[]) {
    this.#packs = packs
    try {
      const text = format(packs)
      if (text.length > mostKept) throw new Error('These packs are too large to be kept')
      this.#shelf().setItem(packsKey, text)
      this.#stored = packs.map((one) => JSON.stringify(one))
      this.#kept = true
      this.#damaged = false
    } catch {
      // Blocked or full: they are open until the page is left.
      this.#kept = false
    }
    this.#tell()
  }

  /** The next pack that is opened or closed overwrites what stands there. */
  #putAside(text: string) {
    try {
      const aside = this.#shelf().getItem(damagedPacksKey)
      const all = addAside(aside, text)
      if (all !== null && all !== aside) this.#shelf().setItem(damagedPacksKey, all)
    } catch {
      // Blocked or full: there is no room for it.
    }
  }

  #tell() {
    setLoss('packs', !this.#kept && this.#packs.length > 0)
    for (const listener of this.#listeners) listener()
  }
}

/** The packs of this page. */
export const packStore = new PackStore(() => localStorage)
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === packsKey || key === null) packStore.refresh()
  })
  // A page that slept has not heard of other tabs.
  window.addEventListener('pageshow', packStore.refresh)
}

export const usePacks = (): readonly Pack[] =>
  useSyncExternalStore(packStore.subscribe, packStore.get)

/** Does the browser keep them? */
export const usePacksKept = (): boolean => useSyncExternalStore(packStore.subscribe, packStore.kept)

/** Are packs missing that could not be read? */
export const usePacksDamaged = (): boolean =>
  useSyncExternalStore(packStore.subscribe, packStore.damaged)
