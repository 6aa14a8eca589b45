/** What has no glyph of its own, but for the ends of lines and tabs, and what turns the direction of writing. */
export const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufffe\uffff]/gu

/** Text on one line. What would be invisible or would turn what follows it is shown by a sign. */
export const toLine = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(unprintable, '\ufffd')

/** A stretch in letters that run from right to left, with what stands between them. */
const rightToLeft =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[\p{P}\p{S}\p{Z}\p{N}]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*)/u

/**
 * Text in which each stretch that runs from right to left is set apart, so that what stands
 * around it keeps its order. `write` makes text literal in the format.
 */
export const isolate = (
  text: string,
  write: (text: string) => string,
  apart: (written: string) => string,
): string =>
  text
    .split(rightToLeft)
    .map((part, index) => (index % 2 === 1 ? apart(write(part)) : write(part)))
    .join('')
