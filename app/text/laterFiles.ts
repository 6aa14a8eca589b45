/** The texts that nothing needs at first. Their list is long, so it comes with the first of them. */
export const laterFiles = import.meta.glob<{ readonly text: unknown }>([
  './??/*.ts',
  '!./??/page.ts',
  '!./??/logon.ts',
])
