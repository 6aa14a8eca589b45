/** The path of an installed Chrome or Chromium; `null` stands for Playwright's own. */
export function findBrowser(): string | null
