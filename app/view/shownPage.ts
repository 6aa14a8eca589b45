import type { Manner } from './pages'

/** What the header of a page without a chart shows and changes: its whole state is its address. */
export const toShownPage = (
  { theme, language }: Manner,
  change: (to: Partial<Manner>) => void,
) => ({
  theme,
  language,
  setTheme: (next: Manner['theme']) => change({ theme: next }),
  setLanguage: (next: Manner['language']) => change({ language: next }),
  link: () => location.href,
  settle: () => {},
})
