import { describe, expect, it } from 'vitest'
import { DraftStore, draftKey } from './draftStore'
import { newDraft } from './packDraft'

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
const draftOf = (title: string) => newDraft(title, 'Lesson 1')
const titles = (shelf: ReturnType<typeof toShelf>) =>
  Object.values(shelf.kept).map((text) => JSON.parse(text).title)

describe('drafts of packs', () => {
  it('are there again when the page is opened anew', () => {
    const shelf = toShelf()
    new DraftStore(() => shelf).keep(draftOf('mine'))
    expect(Object.keys(shelf.kept)).toEqual([draftKey])
    expect(new DraftStore(() => shelf).get()).toMatchObject({
      draft: { title: 'mine' },
      others: [],
      kept: true,
    })
  })

  it('of two tabs that begin at once lie beside each other', () => {
    const shelf = toShelf()
    const [one, other] = [new DraftStore(() => shelf), new DraftStore(() => shelf)]
    one.keep(draftOf('one'))
    other.keep(draftOf('other'))
    one.keep(draftOf('one, longer'))
    expect(titles(shelf)).toEqual(['one, longer', 'other'])
    expect(one.get().others.map(({ draft }) => draft?.title)).toEqual(['other'])
  })

  it('that find no room are not lost when another tab writes', () => {
    const shelf = toShelf()
    new DraftStore(() => shelf).keep(draftOf('older'))
    const { setItem } = shelf
    const full = {
      ...shelf,
      setItem: () => {
        throw new Error('full')
      },
    }
    let own: typeof shelf = shelf
    const store = new DraftStore(() => own)
    own = full
    store.keep(draftOf('mine'))
    expect(store.get()).toMatchObject({ draft: { title: 'mine' }, kept: false, parted: false })
    setItem('something', 'else')
    store.refresh()
    expect(store.get()).toMatchObject({ draft: { title: 'mine' }, kept: false })
    own = shelf
    store.keep(draftOf('mine'))
    expect(store.get()).toMatchObject({ kept: true })
  })

  it('that two tabs change part, and both are kept', () => {
    const shelf = toShelf()
    new DraftStore(() => shelf).keep(draftOf('common'))
    const [one, other] = [new DraftStore(() => shelf), new DraftStore(() => shelf)]
    one.keep(draftOf('one'))
    expect(one.get().parted).toBe(false)
    other.keep(draftOf('other'))
    expect(other.get().parted).toBe(true)
    expect(titles(shelf)).toEqual(['one', 'other'])
  })

  it('that were only looked at follow the tab that changes them', () => {
    const shelf = toShelf()
    new DraftStore(() => shelf).keep(draftOf('common'))
    const [one, other] = [new DraftStore(() => shelf), new DraftStore(() => shelf)]
    one.keep(draftOf('newer'))
    other.refresh()
    expect(other.get()).toMatchObject({ draft: { title: 'newer' }, others: [] })
    other.keep(draftOf('newest'))
    expect(titles(shelf)).toEqual(['newest'])
  })

  it('are discarded only as this tab knows them', () => {
    const shelf = toShelf()
    new DraftStore(() => shelf).keep(draftOf('common'))
    const [one, other] = [new DraftStore(() => shelf), new DraftStore(() => shelf)]
    one.keep(draftOf('newer'))
    other.keep(null)
    expect(titles(shelf)).toEqual(['newer'])
    expect(other.get()).toMatchObject({ draft: null, others: [{ draft: { title: 'newer' } }] })
    one.keep(null)
    expect(shelf.kept).toEqual({})
  })

  it('that cannot be read are left where they are, and shown', () => {
    const shelf = toShelf({ [draftKey]: 'junk' })
    const store = new DraftStore(() => shelf)
    expect(store.get()).toMatchObject({ draft: null, others: [{ text: 'junk', draft: null }] })
    store.keep(draftOf('mine'))
    expect(shelf.kept[draftKey]).toBe('junk')
    expect(new DraftStore(() => shelf).get().draft?.title).toBe('mine')
    store.discard({ slot: draftKey, text: 'junk', draft: null })
    expect(titles(shelf)).toEqual(['mine'])
  })

  it('are there as long as the page lives where nothing can be kept', () => {
    const store = new DraftStore(() => {
      throw new Error('blocked')
    })
    expect(store.get()).toMatchObject({ draft: null, kept: true })
    store.keep(draftOf('mine'))
    expect(store.get()).toMatchObject({ draft: { title: 'mine' }, kept: false })
  })

  it('are kept again where there is room again', () => {
    const shelf = toShelf()
    const { setItem } = shelf
    shelf.setItem = () => {
      throw new Error('full')
    }
    const store = new DraftStore(() => shelf)
    store.keep(draftOf('mine'))
    expect(store.get().kept).toBe(false)
    shelf.setItem = setItem
    store.keep(draftOf('mine'))
    expect(store.get().kept).toBe(true)
    expect(titles(shelf)).toEqual(['mine'])
  })
})
