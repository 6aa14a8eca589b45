import { knownOf } from '../../../app/learn/builtInTasks'
import { mergeProgress } from '../../../app/learn/progress'
import { formatProgress, parseProgress } from '../../../app/learn/progressFile'
import { text } from '../../../app/text/en/coverage'
import { damagedPacksKey, mostPacks, PackStore, packsKey } from '../../../app/view/learn/packStore'
import { damagedKey, progressKey, ProgressStore } from '../../../app/view/learn/progressStore'
import {
  formatPreferences,
  parsePreferences,
  preferencesKey,
  PreferencesStore,
  type Shelf,
} from '../../../app/view/preferences'
import { type Door, holds, holdsWords, type Verdict } from '../door'
import { faultyProgress, packs, preferenceTexts, progressFiles, someProgress } from '../seeds'
import { charts } from './chartLinks'
import { isSame, toJson } from './json'

const known = knownOf(charts)

/** What steers a display is named as something that cannot be shown. */
const steering = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu

/** The keys of an object's object, however odd it is. */
const keysOf = (value: unknown, ...path: readonly string[]): string[] => {
  const at = path.reduce<unknown>(
    (one, key) =>
      typeof one === 'object' && one !== null && Object.hasOwn(one, key)
        ? (one as never)[key]
        : null,
    value,
  )
  return typeof at === 'object' && at !== null ? Object.keys(at) : []
}

/** What a file of progress says is in the progress, or named. */
function openProgress(content: string): Verdict {
  const read = parseProgress(content, known)
  if ('fault' in read) {
    holdsWords(text.faults[read.fault]('progress.json', read.place))
    return 'refused'
  }
  const { progress, dropped } = read
  const value = toJson(content.replace(/^\ufeff/, ''))
  for (const path of [
    [],
    ['tasks'],
    ['seen'],
    ['guesses'],
    ...keysOf(value, 'seen').map((one) => ['seen', one]),
  ]) {
    for (const key of keysOf(value, ...path)) {
      const isKept = keysOf(progress, ...path).includes(key)
      const place = [...path, key].join('.').replace(steering, '\ufffd')
      const isTold = dropped.some((one) => place.startsWith(one.replace(/…$/, '')))
      holds(isKept || isTold, 'what was left out is named', place, dropped)
    }
  }
  const again = parseProgress(formatProgress(progress), known)
  holds('progress' in again && again.dropped.length === 0, 'progress that is written can be read')
  holds(isSame(again.progress, progress), 'progress that is written is the same')
  holds(isSame(mergeProgress(progress, progress), progress), 'the same twice adds nothing')
  const both = mergeProgress(someProgress, progress)
  holds('progress' in parseProgress(formatProgress(both)), 'merged progress can be kept')
  return dropped.length > 0 ? 'partly' : 'taken'
}

/** A browser that has kept one text. */
function shelfOf(key: string, text: string): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map([[key, text]])
  return {
    texts,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, value) => void texts.set(name, value),
    removeItem: (name) => void texts.delete(name),
  }
}

/** What a browser keeps, and files of progress. */
export const keptDoors: readonly Door[] = [
  {
    name: 'progress',
    kind: 'json',
    share: 70,
    seeds: progressFiles,
    faults: faultyProgress,
    open: openProgress,
  },
  {
    name: 'progress that is kept',
    kind: 'json',
    share: 30,
    seeds: progressFiles,
    open: (content) => {
      const shelf = shelfOf(progressKey, content)
      const store = new ProgressStore(() => shelf)
      store.refresh()
      const { progress, damaged } = store.get()
      const isRead = 'progress' in parseProgress(content)
      holds(isRead === (damaged === null), 'what cannot be read is put aside')
      if (!isRead) holds(shelf.texts.get(damagedKey) === content, 'nothing of it is lost')
      holds('progress' in parseProgress(formatProgress(progress)), 'what is there can be kept')
      store.forgetDamaged()
      holds(store.get().damaged === null, 'what is damaged can be forgotten')
      return isRead ? 'taken' : 'refused'
    },
  },
  {
    name: 'preferences',
    kind: 'json',
    share: 30,
    seeds: preferenceTexts,
    open: (content) => {
      const shelf = shelfOf(preferencesKey, content)
      const store = new PreferencesStore(() => shelf)
      const is = store.get()
      holds(isSame(parsePreferences(formatPreferences(is)), is), 'what is kept is found again')
      holds(Object.keys(is).join() === 'language,singleKeys,tourSeen', 'nothing else is kept')
      store.set({ tourSeen: true })
      holds(parsePreferences(shelf.texts.get(preferencesKey) ?? '').tourSeen, 'a choice is kept')
      return isSame(is, toJson(content)) ? 'taken' : 'partly'
    },
  },
  {
    name: 'packs that are kept',
    kind: 'json',
    share: 20,
    seeds: [`[${packs[0]}]`, `[${packs[0]},${packs[1]}]`, '[]'],
    open: (content) => {
      const shelf = shelfOf(packsKey, content)
      const store = new PackStore(() => shelf)
      const open = store.get()
      holds(open.length <= mostPacks, 'few packs are open')
      const isWhole = !store.damaged()
      if (isWhole) holds(isSame(toJson(content), open), 'all packs are open')
      else holds(shelf.texts.get(damagedPacksKey) === content, 'nothing of them is lost')
      for (const { id } of open) store.close(id)
      holds(
        store.get().length === 0,
        'packs can be closed',
        store.get().map(({ id }) => id),
      )
      return isWhole ? 'taken' : open.length > 0 ? 'partly' : 'refused'
    },
  },
]
