import { describe, expect, it } from 'vitest'
import { languages as allLanguages } from '../run/permalink'

/** Every language's words held against docs/glossary.md, which says how its patterns are read. */

type Language = Exclude<(typeof allLanguages)[number], 'en'>
const languages = allLanguages.filter((one): one is Language => one !== 'en')

interface Entry {
  readonly term: string
  readonly patterns: readonly string[]
}

interface Row {
  readonly english: Entry
  readonly words: Readonly<Record<Language, Entry>>
  readonly avoid: Readonly<Record<Language, readonly string[]>>
}

const spansIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one)

function parseEntry(cell: string): Entry {
  const term = cell.replace(/`[^`]*`/g, '').trim()
  const spans = spansIn(cell)
  return { term, patterns: spans.length > 0 ? spans : [term] }
}

/** What a cell of the column Avoid says of one language: `de: …; es: …`. */
function avoidedIn(cell: string, language: Language): string[] {
  const part = cell.split(';').find((one) => one.trim().startsWith(`${language}:`))
  return spansIn(part ?? '')
}

const forEach = <Value>(of: (language: Language) => Value) =>
  Object.fromEntries(languages.map((one) => [one, of(one)])) as Record<Language, Value>

function parseGlossary(text: string): Row[] {
  const table = text.slice(text.search(/^\| Term \|/m))
  const lines = (table.split('\n\n')[0] ?? '').trim().split('\n').slice(2)
  const rows = lines.map((line) => line.split('|').slice(1, -1))
  return rows.map(([term = '', ...cells]) => ({
    english: parseEntry(term),
    words: forEach((language) => parseEntry(cells[languages.indexOf(language)] ?? '')),
    avoid: forEach((language) => avoidedIn(cells[languages.length] ?? '', language)),
  }))
}

/** A text as it is compared: without the spellings that make no difference, and without methods. */
const toPlain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/’/g, "'")
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/\w+::\w+/g, '::')

/** Letters of the languages here, digits and the underscore; naming them is faster than \p{L}. */
const letters = '\\w\u00c0-\u024f\u0400-\u04ff'

const known = new Map<string, RegExp>()

function toRegExp(pattern: string): RegExp {
  const found = known.get(pattern)
  if (found) return found
  const source = pattern
    .replace(/^\^|\$$/g, '')
    .replace(/[.+?()[\]{}\\|$^]/g, '\\$&')
    .replace(/\*/g, `[${letters}-]*`)
    .replace(/ … /g, '(?:[\\s-][^.?!]*?)?[\\s-]+')
    .replace(/ /g, '[\\s-]+')
  const made = isLabel(pattern)
    ? new RegExp(`^${source}$`, 'g')
    : new RegExp(`(?<![${letters}])${source}(?![${letters}])`, 'g')
  known.set(pattern, made)
  return made
}

const isLabel = (pattern: string) => pattern.startsWith('^')

/** Where a text has a pattern. Case counts in labels only. */
function matchesOf(text: string, pattern: string): RegExpExecArray[] {
  const [plain, sought] = [toPlain(text), toPlain(pattern)]
  return isLabel(pattern)
    ? [...plain.matchAll(toRegExp(sought))]
    : [...plain.toLowerCase().matchAll(toRegExp(sought.toLowerCase()))]
}

const has = (text: string, pattern: string) => matchesOf(text, pattern).length > 0

/** The rows whose terms an English text has; a longer term hides the shorter ones in it. */
function termsIn(text: string, rows: readonly Row[]): Row[] {
  const found = rows.flatMap((row) =>
    row.english.patterns.flatMap((pattern) =>
      matchesOf(text, pattern).map(({ 0: said, index }) => ({
        row,
        start: index,
        end: index + said.length,
      })),
    ),
  )
  found.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept = found.filter(
    (one, index) => !found.slice(0, index).some((it) => one.start < it.end && it.start < one.end),
  )
  return [...new Set(kept.map(({ row }) => row))]
}

/** What is the same in every language. */
const identifier =
  /\b(?:[A-Z]+_\w+|\w+::\w+|lp\w+|flFlags|MAPI\w+|[A-Z]{2}ProviderInit|Open[A-Z]\w+|NULL)\b/g

/** A value that serves as a text, as a number, as a list and as an object whose parts are such values. */
function toSample(number: number, parts: object = {}): object {
  const says = () => 'S'
  const own = { toString: says, toLocaleString: says, join: says, valueOf: () => number }
  const value = Object.assign(Object('S'), parts, own)
  return new Proxy(value, {
    get: (target, key) =>
      typeof key === 'symbol' || key in target ? target[key] : toSample(number),
  })
}

/** What functions are called with: counts of every plural form, and what texts ask about. */
const samples = [
  ...[1, 2, 5].map((one) =>
    toSample(one, { target: 'node', decisions: [{ from: 'F', to: 'T' }], accepted: ['A', ''] }),
  ),
  ...['result', 'service', 'edge'].map((target) =>
    toSample(1, { target, decisions: [], accepted: ['A'] }),
  ),
].map((sample) => [sample, sample, sample])

interface Pair {
  readonly path: string
  readonly english: string
  readonly said: string
}

/** The texts of two languages at the same places; functions are called with the same values. */
function pairsIn(english: unknown, other: unknown, path: string): Pair[] {
  if (typeof english === 'string') return [{ path, english, said: String(other) }]
  if (typeof english === 'function') {
    const pairs = samples.map((one) => ({
      path: `${path}()`,
      english: String(english(...one)),
      said: String(typeof other === 'function' ? other(...one) : other),
    }))
    const key = ({ english, said }: Pair) => `${english}\n${said}`
    return [...new Map(pairs.map((pair) => [key(pair), pair])).values()]
  }
  return Object.entries(english as object).flatMap(([key, one]) =>
    pairsIn(one, (other as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
  )
}

function deviationsIn(pairs: readonly Pair[], rows: readonly Row[], language: Language): string[] {
  return pairs.flatMap(({ path, english, said }) => {
    const texts = `\n  en: ${english}\n  ${language}: ${said}`
    const missing = termsIn(english, rows).filter(
      (row) => !row.words[language].patterns.some((pattern) => has(said, pattern)),
    )
    const avoided = rows.flatMap((row) => row.avoid[language].filter((one) => has(said, one)))
    return [
      ...missing.map(
        (row) => `${path}: “${row.english.term}” is “${row.words[language].term}”${texts}`,
      ),
      ...avoided.map((one) => `${path}: “${one}” is to be avoided${texts}`),
    ]
  })
}

const documents = import.meta.glob<string>('../../docs/glossary.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const glossary = parseGlossary(Object.values(documents)[0] ?? '')
const files = import.meta.glob<{ readonly text: unknown }>('./??/*.ts')
/** What every language has a file of: the page, the charts, the page of sources. */
const parts = Object.keys(files).flatMap((file) => /^\.\/en\/(\w+)\.ts$/.exec(file)?.[1] ?? [])

describe('the glossary', () => {
  it('has a word of every language for every term', () => {
    expect(glossary.length).toBeGreaterThan(100)
    for (const { english, words } of glossary) {
      expect(english.term).not.toBe('')
      for (const language of languages) {
        expect(words[language].term, `${english.term}, ${language}`).not.toBe('')
      }
    }
  })

  it('has every term once, and every pattern of a term once', () => {
    const terms = glossary.map(({ english }) => english.term)
    expect(terms).toEqual([...new Set(terms)])
    const patterns = glossary.flatMap(({ english }) => english.patterns)
    expect(patterns).toEqual([...new Set(patterns)])
  })

  it('accepts the dictionary form of its own words', () => {
    for (const { english, words } of glossary) {
      for (const language of languages) {
        const { term, patterns } = words[language]
        const accepted = patterns.some((pattern) => has(term, pattern))
        expect(accepted, `${language}: ${term}, ${patterns.join(', ')} (${english.term})`).toBe(
          true,
        )
      }
    }
  })

  it('avoids no word that it asks for', () => {
    for (const language of languages) {
      const avoided = glossary.flatMap(({ avoid }) => avoid[language])
      for (const { words } of glossary) {
        const { term } = words[language]
        expect(
          avoided.filter((one) => has(term, one)),
          `${language}: ${term}`,
        ).toEqual([])
      }
    }
  })
})

describe('the check against the glossary', () => {
  const rows = parseGlossary(
    [
      '| Term | de | es | fr | ru | Avoid |',
      '| --- | --- | --- | --- | --- | --- |',
      '| message | Nachricht `*nachricht*` | mensaje | message | сообщение | |',
      '| message service `message service*` | Nachrichtendienst `nachrichtendienst*` | servicio | service | служба `служб* … сообщений` | de: `provider*`; ru: `сервис*` |',
      '| call `call*` | Aufruf `*aufruf*` `ruf* … auf` | llamada | appel | учёт | |',
      '| step `^Step$` | Schritt | paso | étape | шаг | |',
    ].join('\n'),
  )
  const check = (english: unknown, said: unknown, language: Language = 'de') =>
    deviationsIn(pairsIn(english, said, language), rows, language)

  it('finds a term that a language has another word for, and says where', () => {
    expect(check({ a: { b: 'The message service' } }, { a: { b: 'Der Maildienst' } })).toEqual([
      'de.a.b: “message service” is “Nachrichtendienst”\n' +
        '  en: The message service\n  de: Der Maildienst',
    ])
  })

  it('accepts inflected words, compounds and words that stand apart', () => {
    const said = 'Nachrichtendiensten ruft er etwas auf'
    expect(check('calls message services', said)).toEqual([])
    expect(check('call', 'учет', 'ru')).toEqual([])
    expect(check('message services', 'служб с\u00a0сообщений', 'ru')).toEqual([])
    expect(check('message services', 'служб. А сообщений', 'ru')).toHaveLength(1)
  })

  it('counts the longest term only, and whole words only', () => {
    expect(check('A message service', 'Ein Nachrichtendienst')).toEqual([])
    expect(termsIn('A message service', rows).map(({ english }) => english.term)).toEqual([
      'message service',
    ])
    expect(termsIn('messages, ICall::message', rows)).toEqual([])
  })

  it('takes a label for a term only as a whole and with its case', () => {
    expect(check('Step', 'Stufe')).toHaveLength(1)
    expect(check({ a: 'Step on', b: 'step' }, { a: 'Weiter', b: 'weiter' })).toEqual([])
  })

  it('finds words to avoid anywhere, but not in identifiers', () => {
    expect(check('Hello', 'Der Provider')).toEqual([
      'de: “provider*” is to be avoided\n  en: Hello\n  de: Der Provider',
    ])
    expect(check('Hello', 'ABProviderInit, Provider::Logon')).toEqual([])
    expect(check('Hello', 'Provider', 'ru')).toEqual([])
  })

  it('calls functions with the same values, small numbers and large ones', () => {
    const english = (count: number) => (Number(count) === 1 ? 'a message' : 'messages')
    const said = (count: number) => (Number(count) === 1 ? 'eine Mail' : 'Mails')
    expect(check(english, said)).toEqual([
      'de(): “message” is “Nachricht”\n  en: a message\n  de: eine Mail',
    ])
    expect(check({ a: 'message' }, {})).toHaveLength(1)
  })
})

describe.each(languages)('the words of %s', (language) => {
  it('are in a file for each part', () => {
    const own = Object.keys(files).filter((file) => file.startsWith(`./${language}/`))
    expect(own.sort()).toEqual(parts.map((part) => `./${language}/${part}.ts`).sort())
  })

  describe.each(parts)('in %s', (part) => {
    const textOf = async (one: string) => (await files[`./${one}/${part}.ts`]?.())?.text
    const pairs = async () =>
      pairsIn(await textOf('en'), await textOf(language), `${language}.${part}`)

    it('are those of the glossary', async () => {
      const deviations = deviationsIn(await pairs(), glossary, language)
      expect(deviations.length, `\n${deviations.join('\n')}\n`).toBe(0)
    })

    it('leave identifiers as they are', async () => {
      for (const { path, english, said } of await pairs()) {
        const names = english.match(identifier) ?? []
        const kept = new Set<string>(said.match(identifier))
        const lost = names.filter((name) => !kept.has(name))
        expect(lost, `${path}\n  en: ${english}\n  ${language}: ${said}`).toEqual([])
      }
    })
  })
})
