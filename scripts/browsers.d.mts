/** See browsers.mjs. */
export function findProgram(...names: readonly string[]): string | null
export function findFirefox(): { readonly own: boolean; readonly path: string } | null
