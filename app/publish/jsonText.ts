import { unprintable } from './plainText'

/** Data as indented JSON, which says the same and shows what would be invisible by its number. */
export const toJsonText = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(
    unprintable,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )}\n`
