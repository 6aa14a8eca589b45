import { type ChartId, chartIds } from '../charts/chartIds'
import { firstChartId } from '../charts/charts'
import type { Texts } from '../text/texts'
import { type Language, splitFragment, type Theme } from '../run/permalink'
import { writeAddress } from './patientHistory'

/** Pages that show no chart. */
const otherPages = ['learn', 'story', 'outcomes', 'sources', 'class'] as const

/** The pages of the site, in the order in which they are listed: each chart, and the others. */
export const pages = [...chartIds, ...otherPages] as const
/** Those that the header lists; a trainer comes to the other one from the packs. */
export const listedPages: readonly Page[] = pages.filter((one) => one !== 'class')
/** The first part of the fragment says which one is meant. */
export type Page = (typeof pages)[number]

export const pageOf = (fragment: string): Page => {
  const { chart } = splitFragment(fragment)
  return pages.find((one) => one === chart) ?? firstChartId
}

/** Does the address mean a call of a story? */
export const isInStory = (fragment: string): boolean => /[?&]story=/.test(fragment)

/** Does the page show a chart? */
export const isChartPage = (page: Page): page is ChartId =>
  !(otherPages as readonly string[]).includes(page)

/** What the pages are called. */
export const pageNames = ({ chartNames, ui }: Texts): Readonly<Record<Page, string>> => ({
  ...chartNames,
  learn: ui.learn,
  story: ui.story,
  outcomes: ui.outcomes,
  sources: ui.sources,
  class: ui.class,
})

/** Where a person stood on a page last, with what its entry of the history keeps. */
const left = new Map<Page, { fragment: string; state: unknown }>(
  // Handed over by `keepPlaces`; tests have no history.
  Object.entries(globalThis.history?.state?.left ?? {}) as [],
)

/** Hands over to a reload where a person stood on the other pages. */
export const keepPlaces = (): void =>
  history.replaceState({ ...history.state, left: Object.fromEntries(left) }, '')

/** Notes where a person stands. A call of a story is found again through its story alone. */
export function remember(fragment: string, state: unknown): void {
  if (!isInStory(fragment)) left.set(pageOf(fragment), { fragment, state })
}

/** How the site is shown, on each of its pages. */
export interface Manner {
  readonly theme: Theme
  readonly language: Language | null
}

/** The address of a page as it was left, or of what a query says there, shown as now. */
export function fragmentOf(page: Page, { theme, language }: Manner, query?: string): string {
  const fragment =
    query === undefined ? (left.get(page)?.fragment ?? `#/${page}`) : `#/${page}?${query}`
  const at = fragment.indexOf('?')
  const path = at < 0 ? fragment : fragment.slice(0, at)
  const kept = at < 0 ? [] : fragment.slice(at + 1).split('&')
  const parts = kept.filter((one) => one !== '' && !/^(theme|lang)=/.test(one))
  if (language !== null) parts.push(`lang=${language}`)
  if (theme !== 'auto') parts.push(`theme=${theme}`)
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** Goes to a page, to where it was left, or to what a query (and its entry of the history) says. */
export function visit(page: Page, manner: Manner, query?: string, state: unknown = null): void {
  remember(location.hash, history.state)
  const from = pageOf(location.hash)
  const kept = query === undefined ? (left.get(page)?.state ?? null) : state
  const fragment = fragmentOf(page, manner, query)
  if (query === undefined) origins.delete(page)
  else origins.set(page, from)
  goTo(fragment, kept)
}

/** A browser that refuses for now gets there a little later. */
const goTo = (fragment: string, state: unknown): void =>
  writeAddress('pushState', state, fragment, () =>
    window.dispatchEvent(new PopStateEvent('popstate', { state })),
  )

/** Goes to an address of this site. */
export function visitFragment(fragment: string, state: unknown = null): void {
  remember(location.hash, history.state)
  goTo(fragment, state)
}

/** The page from which a link about one of its steps led to this one. */
const origins = new Map<Page, Page>()
export const originOf = (page: Page): Page | null => origins.get(page) ?? null

/** How a page tells the link to what it shows, which the address may lag behind. */
let offered: { readonly page: Page; readonly toLink: () => string } | null = null
export const offerLink = (page: Page, toLink: () => string): void => {
  offered = { page, toLink }
}

/** The link to what is shown, whatever has become of the page. */
export function shownLink(): string {
  try {
    if (offered?.page === pageOf(location.hash)) return offered.toLink()
  } catch {}
  return location.href
}

/** Calls back when another page may be meant. */
export function watchPage(changed: () => void): () => void {
  const follow = (event: Event) => {
    if (event instanceof HashChangeEvent) {
      const before = new URL(event.oldURL).hash
      const page = pageOf(before)
      // The state of its entry is not to be had any more; whoever wrote it may have noted it.
      if (page !== pageOf(location.hash) && left.get(page)?.fragment !== before) {
        remember(before, null)
      }
    }
    changed()
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  return () => {
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
  }
}
