import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logonFlags } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'
import { type Entry, find, fold, markFound } from './find'

const entry = (
  id: string,
  names: string[],
  about: string[] = [],
  numbers: number[] = [],
): Entry => ({
  id,
  names,
  about,
  numbers,
})

const codes = Object.entries(resultCodes).map(([name, value]) =>
  entry(name, [name, name.replace(/^MAPI_[EW]_/, '')], [], [value]),
)
const flags = logonFlags.map(({ name, bit }) =>
  entry(name, [name, name.replace(/^MAPI_/, '')], [], [bit]),
)
const others = [
  entry('logonUi', ['MAPI_LOGON_UI?', 'logonUi'], ['May a dialog be shown?']),
  entry('promptForPassword', ['Enter password', 'promptForPassword'], ['The user is asked.']),
  entry('mapiLogonEx', ['MAPILogonEx', 'mapiLogonEx']),
  entry('adresse', ['Adressbücher öffnen', 'Straße']),
  entry('session', ['Сеанс отключён']),
]
const all = [...codes, ...flags, ...others]
const idsOf = (query: string, entries: readonly Entry[] = all) =>
  find(entries, query).map((hit) => hit.entry.id)

describe('finding by number', () => {
  it.each(codes.map(({ id, numbers }) => [id, numbers[0] as number] as const))(
    'finds %s first, however its number is written',
    (id, value) => {
      const hex = value.toString(16).padStart(8, '0')
      const writings = [`0x${hex}`, hex, hex.toUpperCase(), `${hex}h`, String(value)]
      for (const writing of [...writings, String(value | 0), `0x${hex}L`]) {
        expect(idsOf(writing)[0], writing).toBe(id)
      }
    },
  )

  it.each(flags.map(({ id, numbers }) => [id, numbers[0] as number] as const))(
    'finds the flag %s first by its value',
    (id, value) => {
      for (const writing of [`0x${value.toString(16)}`, String(value)]) {
        expect(idsOf(writing)[0], writing).toBe(id)
      }
    },
  )

  it('finds by a part of a number, too, once it is long enough', () => {
    expect(idsOf('8004011')).toContain('MAPI_E_LOGON_FAILED')
    expect(idsOf('40111')).toEqual(['MAPI_E_LOGON_FAILED'])
    expect(idsOf('-21472212')).toContain('MAPI_E_LOGON_FAILED')
    expect(idsOf('3')).toEqual([])
  })

  it('finds nothing for a number that stands for nothing', () => {
    expect(idsOf('0x80040999')).toEqual([])
  })
})

describe('finding by name', () => {
  it('finds every name first, with and without what it begins with', () => {
    for (const { id, names } of [...codes, ...flags]) {
      for (const name of names) {
        expect(idsOf(name)[0], name).toBe(id)
        expect(idsOf(name.toLowerCase().replaceAll('_', ' '))[0], name).toBe(id)
      }
    }
  })

  it('puts whole names before beginnings, words, and what is said', () => {
    const entries = [
      entry('said', ['Other'], ['about the logon']),
      entry('inside', ['Relogon']),
      entry('word', ['The logon']),
      entry('begins', ['Logon failed']),
      entry('whole', ['Logon']),
    ]
    expect(idsOf('logon', entries)).toEqual(['whole', 'begins', 'word', 'said', 'inside'])
  })

  it('finds words in any order, and in names written as one word', () => {
    expect(idsOf('failed logon')).toContain('MAPI_E_LOGON_FAILED')
    expect(idsOf('pass enter')).toEqual(['promptForPassword'])
    expect(idsOf('logonex')).toContain('mapiLogonEx')
    expect(idsOf('for pass')).toEqual(['promptForPassword'])
  })

  it('takes no letters that only meet between two words, and guesses only in need', () => {
    const entries = [
      entry('version', ['Version OK?', 'providerEntryPoint']),
      entry('reprint', ['Reprint']),
      entry('share', ['Share']),
    ]
    expect(idsOf('print', entries)).toEqual(['reprint'])
    expect(idsOf('entrypo', entries)).toEqual(['version'])
    expect(idsOf('shard', entries)).toEqual(['share'])
    expect(idsOf('derent', entries)).toEqual([])
  })

  it('minds neither case nor accents', () => {
    expect(idsOf('ADRESSBUCHER')).toEqual(['adresse'])
    expect(idsOf('öffnen')).toEqual(['adresse'])
    expect(idsOf('strasse')).toEqual(['adresse'])
    expect(idsOf('отключен')).toEqual(['session'])
  })

  it('forgives a mistake in a word, and two in a long one', () => {
    expect(idsOf('logno')).toContain('MAPI_E_LOGON_FAILED')
    expect(idsOf('enter pasword')).toEqual(['promptForPassword'])
    expect(idsOf('uncofnigurd')).toEqual(['MAPI_E_UNCONFIGURED'])
    expect(idsOf('xyzzy')).toEqual([])
    expect(idsOf('lxg')).toEqual([])
  })

  it('finds nothing for an empty query', () => {
    for (const query of ['', '  ', '?', '__']) expect(idsOf(query), query).toEqual([])
  })
})

describe('any query', () => {
  const anyEntry = fc
    .record({ name: fc.string({ minLength: 1 }), about: fc.string() })
    .map(({ name, about }) => entry(name, [name], [about]))

  it('gives the same hits again, each entry once, best first', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.string(), (entries, query) => {
        const hits = find(entries, query)
        expect(hits).toEqual(find(structuredClone(entries), query))
        expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length)
        const ranks = hits.map(({ rank }) => rank)
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
      }),
    )
  })

  it('keeps a hit when more of its name is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(30), (code, length) => {
        const name = code.names[0] as string
        const typed = name.slice(0, 1 + (length % name.length))
        expect(idsOf(typed)).toContain(code.id)
      }),
    )
  })

  it('folds what differs in case only to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('what is marked', () => {
  const marked = (text: string, query: string) =>
    markFound(text, query)
      .map((one) => (one.found ? `[${one.text}]` : one.text))
      .join('')

  it('is what the query finds', () => {
    expect(marked('MAPI_E_LOGON_FAILED', 'logon failed')).toBe('MAPI_E_[LOGON_FAILED]')
    expect(marked('MAPI_E_LOGON_FAILED', 'failed logon')).toBe('MAPI_E_[LOGON]_[FAILED]')
    expect(marked('Adressbücher öffnen', 'bucher')).toBe('Adress[bücher] öffnen')
    expect(marked('Straße', 'strass')).toBe('[Straß]e')
    expect(marked('0x80040111', '40111')).toBe('0x800[40111]')
    expect(marked('Enter password', 'nothing')).toBe('Enter password')
  })

  it('is together the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          expect(
            markFound(text, query)
              .map((one) => one.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
