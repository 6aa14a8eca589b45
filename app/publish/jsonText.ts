/** What JSON may have as it is, though it turns the direction of writing or breaks a line. */
const unescaped = /[\x7f-\x9f\u2028\u2029\ufffe\uffff]|\p{Bidi_Control}/gu

/** Data as indented JSON, which says the same and shows what would be invisible by its number. */
export const toJsonText = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(
    unescaped,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )}\n`
