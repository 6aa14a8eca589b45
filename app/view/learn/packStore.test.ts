import { describe, expect, it } from 'vitest'
import { goodPack } from '../../learn/packs.testing'
import type { Pack } from '../../learn/packs'
import { damagedPacksKey, mostPacks, PackStore, packsKey } from './packStore'

/** What a browser keeps, for tests. */
const toShelf = (kept: Record<string, string> = {}) => ({
  kept,
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, text: string) => {
    kept[key] = text
  },
  removeItem: (key: string) => {
    delete kept[key]
  },
})
const packOf = (id: string): Pack => ({ ...goodPack(), id })
const ids = (store: PackStore) => store.get().map(({ id }) => id)

describe('open packs', () => {
  it('are there again when the page is opened anew, in their order', () => {
    const shelf = toShelf()
    const store = new PackStore(() => shelf)
    for (const id of ['a', 'b', 'c']) store.open(packOf(id))
    store.open({ ...packOf('b'), title: 'Again' })
    store.close('a')
    const later = new PackStore(() => shelf)
    expect(ids(later)).toEqual(['b', 'c'])
    expect(later.get()[0]?.title).toBe('Again')
    expect(later.kept()).toBe(true)
  })

  it('are open as long as the page lives where nothing can be kept', () => {
    const store = new PackStore(() => {
      throw new Error('blocked')
    })
    expect(store.kept()).toBe(false)
    store.open(packOf('a'))
    expect(ids(store)).toEqual(['a'])
    expect(store.kept()).toBe(false)
  })

  it('stay open when the browser is told to forget them, and are not said to be kept', () => {
    const shelf = toShelf()
    const store = new PackStore(() => shelf)
    store.open(packOf('a'))
    shelf.removeItem(packsKey)
    store.refresh()
    expect(ids(store)).toEqual(['a'])
    expect(store.kept()).toBe(false)
    store.open(packOf('b'))
    expect(ids(new PackStore(() => shelf))).toEqual(['a', 'b'])
  })

  it('of two tabs at once are all kept', () => {
    const shelf = toShelf()
    const [one, other] = [new PackStore(() => shelf), new PackStore(() => shelf)]
    one.open(packOf('a'))
    other.open(packOf('b'))
    one.close('a')
    expect(ids(new PackStore(() => shelf))).toEqual(['b'])
  })

  it('are open, and not said to be kept, where there is no room', () => {
    const shelf = toShelf()
    shelf.setItem = () => {
      throw new Error('full')
    }
    const store = new PackStore(() => shelf)
    expect(store.kept()).toBe(true)
    store.open(packOf('a'))
    expect(ids(store)).toEqual(['a'])
    expect(store.kept()).toBe(false)
  })

  it.each([
    ['junk', []],
    ['{}', []],
    ['null', []],
    [JSON.stringify([goodPack(), { ...goodPack(), id: '?' }, 7]), ['contoso']],
    [JSON.stringify(Array(mostPacks + 5).fill(goodPack())), Array(mostPacks).fill('contoso')],
  ])('that were damaged meanwhile are left out: %#', (text, left) => {
    const store = new PackStore(() => toShelf({ [packsKey]: text }))
    expect(ids(store)).toEqual(left)
    expect(store.damaged()).toBe(true)
    expect(store.kept()).toBe(true)
  })

  it('that were damaged meanwhile are put aside before others overwrite them', () => {
    const shelf = toShelf({ [packsKey]: 'junk' })
    const store = new PackStore(() => shelf)
    store.open(packOf('a'))
    expect(shelf.kept[damagedPacksKey]).toBe('junk')
    expect(store.kept()).toBe(true)
    expect(store.damaged()).toBe(false)
    shelf.setItem(packsKey, 'more junk')
    store.refresh()
    expect(shelf.kept[damagedPacksKey]).toBe('junk\nmore junk')
    expect(store.aside()).toBe('junk\nmore junk')
  })

  it('that could not be kept stay open when another tab keeps some', () => {
    const shelf = toShelf()
    const [one, other] = [new PackStore(() => shelf), new PackStore(() => shelf)]
    one.open(packOf('b'))
    other.refresh()
    const { setItem } = shelf
    shelf.setItem = () => {
      throw new Error('full')
    }
    other.open(packOf('a'))
    other.open({ ...packOf('b'), title: 'Newer' })
    shelf.setItem = setItem
    one.open(packOf('c'))
    other.refresh()
    expect(other.get().map(({ id, title }) => `${id} ${title}`)).toEqual([
      'b Newer',
      'c Contoso',
      'a Contoso',
    ])
    expect(other.kept()).toBe(false)
    // With the next change all of them are kept, and what another tab closes then is closed.
    other.close('c')
    expect(other.kept()).toBe(true)
    one.refresh()
    expect(ids(one)).toEqual(['b', 'a'])
    one.close('a')
    other.refresh()
    expect(ids(other)).toEqual(['b'])
  })

  it('of another tab are taken over, and everyone is told', () => {
    const shelf = toShelf()
    const [one, other] = [new PackStore(() => shelf), new PackStore(() => shelf)]
    let told = 0
    const stop = other.subscribe(() => told++)
    one.open(packOf('a'))
    other.refresh()
    expect(ids(other)).toEqual(['a'])
    expect(told).toBe(1)
    stop()
    other.close('a')
    expect(told).toBe(1)
  })
})
