import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Computer,
  computerPresets,
  isServiceId,
  maxProfileName,
  maxProfiles,
  maxServiceName,
  maxServices,
  type MessageService,
  type ProviderKind,
  presetIds,
  profileNameFault,
  providerKinds,
  serviceNameFault,
  standardComputer,
  toMessageServices,
  toProfileNames,
} from '../mapi/computer'
import { renameService, setProviders } from '../mapi/profileEdits'
import { formatComputer, parseComputer } from './computerText'

const problemsOf = (...texts: string[]) =>
  parseComputer(texts).problems.map(({ parameter, value, kind }) => {
    expect(parameter).toBe('computer')
    return `${kind} “${value}”`
  })
const canonical = (...texts: string[]) => formatComputer(parseComputer(texts).value ?? [])

describe('what is written', () => {
  test.each([
    [['standard'], []],
    [['Outlook:exchange,contab,pst', 'Archive:pst'], []],
    [['big'], ['big']],
    [['Outlook:exchange'], ['exchange-only']],
    [
      ['Outlook:exchange', 'Archive:pst'],
      ['Outlook:exchange', 'Archive:pst'],
    ],
    [['Empty:'], ['Empty:']],
    [
      ['Outlook:exchange,imap/xp.ms/Company mail', 'Archive:imap/ms.xp/Company mail,pst'],
      ['Outlook:exchange,imap/ms.xp/Company mail', 'Archive:imap,pst'],
    ],
    [['Outlook:exchange/ab.ms.xp/Microsoft Exchange,pst'], ['Outlook:exchange,pst']],
    [
      ['Outlook:exchange/ms/Mailbox', 'Other:exchange'],
      ['Outlook:exchange/ms/Mailbox', 'Other:exchange'],
    ],
    [['Post Büro_2:post/ms/Почта'], ['Post Büro_2:post/ms/Почта']],
  ] as const)('%j is %j', (texts, written) => {
    expect(problemsOf(...texts)).toEqual([])
    expect(canonical(...texts)).toEqual(written)
    expect(canonical(...(written.length > 0 ? written : ['standard']))).toEqual(written)
  })

  test('a preset comes back as itself', () => {
    for (const preset of presetIds) {
      expect(parseComputer([preset]).value).toBe(computerPresets[preset])
    }
    expect(parseComputer(['Outlook:exchange']).value).toBe(computerPresets['exchange-only'])
  })

  test('a standard service that was changed is described', () => {
    expect(formatComputer(renameService(standardComputer, 'pst', 'Post'))).toEqual([
      'Outlook:exchange,contab,pst/ms/Post',
      'Archive:pst',
    ])
    expect(formatComputer(setProviders(standardComputer, 'exchange', ['ms']))).toEqual([
      'Outlook:exchange/ms/Microsoft Exchange,contab,pst',
      'Archive:pst',
    ])
  })
})

describe('what is wrong is ignored and reported', () => {
  const long = 'n'.repeat(65)
  test.each([
    [['Outlook'], 'malformed-profile “Outlook”', undefined],
    [[''], 'malformed-profile “”', undefined],
    [['toString'], 'malformed-profile “toString”', undefined],
    [[':pst'], 'malformed-profile “:pst”', undefined],
    [['A-B:pst', 'C:pst'], 'malformed-profile “A-B:pst”', ['C:pst']],
    [[`${long}:pst`, 'C:pst'], `name-too-long “${long}”`, ['C:pst']],
    [['A:pst', 'a:contab'], 'repeated-profile “a”', ['A:pst']],
    [['big', 'A:pst'], 'preset-beside-profiles “big”', ['A:pst']],
    [['big', 'exchange-only'], 'repeated “big”', ['exchange-only']],
    [['A:nothing,pst'], 'unknown-service “nothing”', ['A:pst']],
    [['A:constructor,pst'], 'unknown-service “constructor”', ['A:pst']],
    [['A:pst,,contab'], 'malformed-service “”', ['A:pst,contab']],
    [['A:PST'], 'malformed-service “PST”', ['A:']],
    [['A:x/ms'], 'malformed-service “x/ms”', ['A:']],
    [['A:x/ms/'], 'malformed-service “x/ms/”', ['A:']],
    [['A:x//X'], 'malformed-service “x//X”', ['A:']],
    [['A:x/ms.ms/X'], 'malformed-service “x/ms.ms/X”', ['A:']],
    [['A:x/ms.yy/X'], 'malformed-service “x/ms.yy/X”', ['A:']],
    [['A:x/ms/X/Y'], 'malformed-service “x/ms/X/Y”', ['A:']],
    [['A:x/ms/X*'], 'malformed-service “x/ms/X*”', ['A:']],
    [['A:x/ms/ X'], 'malformed-service “x/ms/ X”', ['A:']],
    [[`A:x/ms/${long}`], `malformed-service “x/ms/${long}”`, ['A:']],
    [['A:pst,pst'], 'repeated-service “pst”', ['A:pst']],
    [['A:x/ms/X', 'B:x/xp/X'], 'repeated-service “x/xp/X”', ['A:x/ms/X', 'B:x']],
    [['A:pst', 'B:pst/xp/Post'], 'repeated-service “pst/xp/Post”', ['A:pst', 'B:pst']],
  ] as const)('%j: %s', (texts, problem, written) => {
    expect(problemsOf(...texts)).toEqual([problem])
    const { value } = parseComputer(texts)
    expect(value && formatComputer(value)).toEqual(written)
  })

  test('what is too much is cut', () => {
    const profiles = Array.from({ length: 10 }, (_, at) => `P${at}:pst`)
    expect(parseComputer(profiles).value).toHaveLength(maxProfiles)
    expect(problemsOf(...profiles)).toEqual(['too-many-profiles “P8”', 'too-many-profiles “P9”'])
    const services = Array.from({ length: 70 }, (_, at) => `s${at}/ms/S`)
    expect(parseComputer([`A:${services}`]).value?.[0]?.services).toHaveLength(maxServices)
    expect(problemsOf(`A:${services}`)).toEqual([`too-many-services “${services.slice(64)}”`])
  })
})

const anyKinds = fc
  .subarray([...providerKinds], { minLength: 1 })
  .map((kinds): readonly ProviderKind[] => providerKinds.filter((kind) => kinds.includes(kind)))

const anyId = fc
  .tuple(
    fc.constantFrom(...'abcxyz'),
    fc.string({ unit: fc.constantFrom(...'ab0-'), maxLength: 23 }),
  )
  .map((parts) => parts.join(''))

const anyServiceName = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: maxServiceName })
    .filter((name) => serviceNameFault(name) === null),
  fc.constantFrom('A', 'a&b=c+d;e', '%2C', '?#', '__proto__'),
)

const anyService: fc.Arbitrary<MessageService> = fc.oneof(
  fc.record({ id: anyId, name: anyServiceName, providers: anyKinds }, { noNullPrototype: true }),
  fc.constantFrom(...toMessageServices(standardComputer)),
  fc.record(
    { id: fc.constantFrom('pst', 'exchange'), name: anyServiceName, providers: anyKinds },
    { noNullPrototype: true },
  ),
)

const anyProfileName = fc.oneof(
  fc
    .string({ unit: fc.constantFrom(...'aBcÄя9_ '), minLength: 1, maxLength: maxProfileName })
    .filter((name) => profileNameFault(name) === null),
  fc.constantFrom('big', 'standard', '__proto__', 'Outlook'),
)

/** Any computer: some services, and profiles that list some of them in any order. */
const anyComputer: fc.Arbitrary<Computer> = fc
  .tuple(
    fc.uniqueArray(anyService, { selector: ({ id }) => id, maxLength: 20 }),
    fc.uniqueArray(anyProfileName, {
      selector: (name) => name.toLowerCase(),
      minLength: 1,
      maxLength: maxProfiles,
    }),
  )
  .chain(([services, names]) =>
    fc.tuple(
      ...names.map((name) =>
        fc.shuffledSubarray(services).map((own): Computer[number] => ({ name, services: own })),
      ),
    ),
  )

test('any computer comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyComputer, fc.constantFrom(...Object.values(computerPresets))),
      (computer) => {
        const written = formatComputer(computer)
        const { value, problems } = parseComputer(written.length > 0 ? written : ['standard'])
        expect(problems).toEqual([])
        expect(value).toEqual(computer)
        expect(formatComputer(value ?? [])).toEqual(written)
      },
    ),
    { numRuns: 300 },
  )
})

test('any texts are read without an error, and what was read is legal and stable', () => {
  const anyPart = fc.constantFrom(
    ...[
      'Outlook',
      'a',
      ':',
      ',',
      '/',
      'ms',
      '.',
      'xp',
      'pst',
      'exchange',
      'big',
      'X',
      ' ',
      '*',
      '\0',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(anyPart, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.array(anyPart, { maxLength: 20 }).map((parts) => `Outlook:x/ms/X,${parts.join('')}`),
  )
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), (texts) => {
      const { value } = parseComputer(texts)
      if (value === undefined) return
      expect(value.length).toBeLessThanOrEqual(maxProfiles)
      expect(toProfileNames(value).map((name) => profileNameFault(name))).toEqual(
        value.map(() => null),
      )
      for (const { id, name, providers } of toMessageServices(value)) {
        expect(isServiceId(id) && serviceNameFault(name) === null && providers.length > 0).toBe(
          true,
        )
      }
      const written = formatComputer(value)
      const again = parseComputer(written.length > 0 ? written : ['standard'])
      expect(again).toEqual({ value, problems: [] })
    }),
    { numRuns: 500 },
  )
})
