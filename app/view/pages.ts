import { type Language, splitFragment, type Theme } from '../run/permalink'

/** The pages of the site; the first part of the fragment says which one is meant. */
export type Page = 'explorer' | 'outcomes'

const home: Record<Page, string> = { explorer: '#/logon', outcomes: '#/outcomes' }

export const pageOf = (fragment: string): Page =>
  splitFragment(fragment).chart === 'outcomes' ? 'outcomes' : 'explorer'

/** Where a person stood on a page when they left it, with what its entry of the history kept. */
const left = new Map<Page, { fragment: string; state: unknown }>()

const leave = (fragment: string, state: unknown) => left.set(pageOf(fragment), { fragment, state })

/** How the site is shown, on each of its pages. */
export interface Manner {
  readonly theme: Theme
  readonly language: Language | null
}

/** The address of a page as it was left, in the language and theme of now. */
export function fragmentOf(page: Page, { theme, language }: Manner): string {
  const fragment = left.get(page)?.fragment ?? home[page]
  const at = fragment.indexOf('?')
  const path = at < 0 ? fragment : fragment.slice(0, at)
  const kept = at < 0 ? [] : fragment.slice(at + 1).split('&')
  const query = kept.filter((one) => one !== '' && !/^(theme|lang)=/.test(one))
  if (language !== null) query.push(`lang=${language}`)
  if (theme !== 'auto') query.push(`theme=${theme}`)
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

/** Goes to a page, to where it was left. */
export function visit(page: Page, manner: Manner): void {
  leave(location.hash, history.state)
  history.pushState(left.get(page)?.state ?? null, '', fragmentOf(page, manner))
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
}

/** Calls back when another page may be meant. */
export function watchPage(changed: () => void): () => void {
  const follow = (event: Event) => {
    if (event instanceof HashChangeEvent) {
      const before = new URL(event.oldURL).hash
      if (pageOf(before) !== pageOf(location.hash)) leave(before, null)
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
