const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', u: 'ü', y: 'ý', s: 'š', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', U: 'Û', Y: 'Ý', S: 'Š', Z: 'Ž' },
}

/** Identifiers, numbers and code stay as they are in every language. */
const identifier =
  /(?:https?:\S+|\b(?:I?[A-Z]+_\w+|0x[0-9A-F]+|\w+::\w+|lp\w+|flFlags|\w*MAPI\w*|[A-Z]{2}ProviderInit)\b\??)/

/** Texts that are identifiers themselves. */
const fixed = /^(NULL|"")$/

/** A text with accents, a third longer, in brackets: what is cut off lacks its bracket. */
export function toPseudoText(text: string): string {
  if (text === '' || text.startsWith('⟦') || fixed.test(text)) return text
  const accented = text
    .split(new RegExp(`(${identifier.source})`))
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
  return `⟦${accented}${' ···'.repeat(Math.ceil(text.length / 12))}⟧`
}

/** English made strange, for tests: hard-coded text and clipping become visible. */
export function toPseudo(part: unknown): unknown {
  if (typeof part === 'string') return toPseudoText(part)
  if (typeof part === 'function') {
    return (...values: unknown[]) => toPseudoText(String(part(...values)))
  }
  return Object.fromEntries(
    Object.entries(part as object).map(([key, one]) => [key, toPseudo(one)]),
  )
}
