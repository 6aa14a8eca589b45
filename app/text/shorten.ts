const maxShown = 40
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu

/** A text from outside as it may be shown: short, on one line, without characters that steer the display. */
export function shorten(text: string): string {
  const characters = [...text.replace(unprintable, '\ufffd')]
  if (characters.length <= maxShown) return characters.join('')
  return `${characters.slice(0, maxShown - 1).join('')}…`
}
