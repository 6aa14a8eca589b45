import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Computer,
  computerPresets,
  isSameComputer,
  isSameService,
  isServiceId,
  maxServices,
  presetIds,
  presetOf,
  profileNameFault,
  providerKinds,
  serviceNameFault,
  servicesOf,
  standardComputer,
  toMessageServices,
  toProfileNames,
} from './computer'
import {
  addProfile,
  addService,
  moveService,
  newService,
  removeProfile,
  removeService,
  renameProfile,
  renameService,
  servicesToPick,
  setProviders,
} from './profileEdits'

const idsOf = (computer: Computer, profile: string) =>
  servicesOf(computer, profile).map(({ id }) => id)

describe('presets', () => {
  test.each(presetIds)('%s has legal names, ids and providers', (preset) => {
    const computer = computerPresets[preset]
    const names = toProfileNames(computer)
    names.forEach((name, at) => {
      expect(profileNameFault(name, names.toSpliced(at, 1))).toBeNull()
    })
    for (const { services } of computer) {
      expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
      for (const { id, name, providers } of services) {
        expect(isServiceId(id), id).toBe(true)
        expect(serviceNameFault(name)).toBeNull()
        expect(providers.length).toBeGreaterThan(0)
        expect(providers).toEqual(providerKinds.filter((kind) => providers.includes(kind)))
      }
    }
    expect(presetOf(structuredClone(computer) as Computer)).toBe(preset)
  })

  test('the big one is as big as a profile can be, and its providers vary', () => {
    const services = servicesOf(computerPresets.big, 'Outlook')
    expect(services).toHaveLength(maxServices)
    expect(new Set(services.map(({ providers }) => providers.join())).size).toBeGreaterThan(3)
    expect(toProfileNames(computerPresets.big)).toEqual(['Outlook', 'Archive'])
  })

  test('with an archive have personal folders in it', () => {
    const archives = presetIds.map((preset) => idsOf(computerPresets[preset], 'Archive'))
    expect(archives).toEqual([['pst'], [], ['pst'], ['pst']])
  })

  test('an edited computer is none of them', () => {
    expect(presetOf(renameService(standardComputer, 'pst', 'Post'))).toBeNull()
    expect(presetOf(moveService(standardComputer, 'Outlook', 'pst', -1))).toBeNull()
    expect(presetOf(addProfile(standardComputer, 'New'))).toBeNull()
  })
})

describe('sameness', () => {
  const one = { id: 'pst', name: 'Post', providers: ['ms'] } as const
  test.each([
    [{ ...one }, true],
    [{ ...one, id: 'post' }, false],
    [{ ...one, name: 'Other' }, false],
    [{ ...one, providers: ['ms', 'xp'] as const }, false],
  ])('of a service: %o, %s', (other, isSame) => {
    expect(isSameService(one, other)).toBe(isSame)
  })

  test('of a computer counts every profile', () => {
    const [first] = standardComputer
    if (!first) throw new Error('The standard computer has no profile')
    expect(isSameComputer([first], standardComputer)).toBe(false)
    expect(isSameComputer(standardComputer, [first])).toBe(false)
    expect(isSameComputer([first], [{ ...first }])).toBe(true)
  })
})

describe('ids', () => {
  test.each([
    ['pst', true],
    ['a-2', true],
    [`a${'b'.repeat(23)}`, true],
    [`a${'b'.repeat(24)}`, false],
    ['', false],
    ['2a', false],
    ['-a', false],
    ['a b', false],
    [' a', false],
    ['Äa', false],
    ['a!', false],
  ])('“%s” is one: %s', (id, isOne) => {
    expect(isServiceId(id)).toBe(isOne)
  })
})

describe('names', () => {
  test('of a profile alone are taken by none', () => {
    expect(profileNameFault('Stryker was here')).toBeNull()
  })

  test.each([
    ['Outlook', null],
    ['Ärzte_2 Überweisung', null],
    ['a  b', null],
    ['', 'empty'],
    [' a', 'characters'],
    ['a ', 'characters'],
    ['a-b', 'characters'],
    ['a:b', 'characters'],
    ['a b:c', 'characters'],
    ['n'.repeat(64), null],
    ['n'.repeat(65), 'too-long'],
    ['ARCHIVE', 'taken'],
  ] as const)('a profile can be called “%s”: %s', (name, fault) => {
    expect(profileNameFault(name, ['Archive'])).toBe(fault)
  })

  test.each([
    ['Personal Folders', null],
    ['Почта (2)', null],
    ['', 'empty'],
    [' ', 'empty'],
    ['a ', 'characters'],
    ['a,b', 'characters'],
    ['a/b', 'characters'],
    ['a:b', 'characters'],
    ['a*', 'characters'],
    ['a\u0000b', 'characters'],
    ['a\u202eb', 'characters'],
    ['a\u061cb', 'characters'],
    ['a\ud800', 'characters'],
    ['n'.repeat(64), null],
    ['n'.repeat(65), 'too-long'],
  ] as const)('a service can be called “%s”: %s', (name, fault) => {
    expect(serviceNameFault(name)).toBe(fault)
  })
})

describe('edits', () => {
  test('of a service change every profile that lists it', () => {
    const renamed = renameService(standardComputer, 'pst', 'Post')
    expect(servicesOf(renamed, 'Outlook')[2]).toBe(servicesOf(renamed, 'Archive')[0])
    const fewer = setProviders(renamed, 'pst', ['xp', 'ms'])
    expect(servicesOf(fewer, 'Archive')).toEqual([
      { id: 'pst', name: 'Post', providers: ['ms', 'xp'] },
    ])
    expect(setProviders(fewer, 'pst', [])).toBe(fewer)
  })

  test('of the order change one profile', () => {
    const moved = moveService(standardComputer, 'Outlook', 'pst', -1)
    expect(idsOf(moved, 'Outlook')).toEqual(['exchange', 'pst', 'contab'])
    expect(moveService(standardComputer, 'Outlook', 'exchange', -1)).toBe(standardComputer)
    expect(moveService(standardComputer, 'Outlook', 'pst', 1)).toBe(standardComputer)
  })

  test('add and remove services', () => {
    const [exchange] = servicesOf(standardComputer, 'Outlook')
    if (!exchange) throw new Error('The standard computer has no services')
    const added = addService(standardComputer, 'Archive', exchange)
    expect(idsOf(added, 'Archive')).toEqual(['pst', 'exchange'])
    expect(addService(added, 'Archive', exchange)).toBe(added)
    expect(idsOf(removeService(added, 'Archive', 'pst'), 'Archive')).toEqual(['exchange'])
    expect(removeService(added, 'Archive', 'contab')).toBe(added)
    const full = computerPresets.big
    expect(addService(full, 'Outlook', newService(full, 'One more', ['ab']))).toBe(full)
  })

  test('offer the standard services, also where no profile has them any more', () => {
    const left = removeService(standardComputer, 'Outlook', 'contab')
    expect(toMessageServices(left).map(({ id }) => id)).not.toContain('contab')
    expect(servicesToPick(left).map(({ id }) => id)).toContain('contab')
    const renamed = renameService(standardComputer, 'pst', 'Post')
    expect(servicesToPick(renamed).find(({ id }) => id === 'pst')?.name).toBe('Post')
  })

  test.each([
    ['Company mail', 'company-mail'],
    ['Kalender für Ärzte', 'kalender-fur-arzte'],
    ['3270', 'service'],
    ['Почта', 'service'],
    ['PST', 'pst-2'],
    ['A very long name of a message service', 'a-very-long-name-of-a-me'],
    ['Company  (mail)', 'company-mail'],
    ['365 & more!', 'more'],
    ['A very long name of a m ', 'a-very-long-name-of-a-m'],
  ])('derive an id: “%s” is %s', (name, id) => {
    expect(newService(standardComputer, name, ['xp', 'ab'])).toEqual({
      id,
      name,
      providers: ['ab', 'xp'],
    })
  })

  test('number the ids of services that are called alike, within their length', () => {
    const name = 'A very long name of a message service'
    const twice = [2, 3].reduce<Computer>(
      (so) => addService(so, 'Archive', newService(so, name, ['ab'])),
      addService(standardComputer, 'Archive', newService(standardComputer, name, ['ab'])),
    )
    expect(idsOf(twice, 'Archive').slice(1)).toEqual([
      'a-very-long-name-of-a-me',
      'a-very-long-name-of-a--2',
      'a-very-long-name-of-a--3',
    ])
  })

  test('of any name derive a legal id that is not taken', () => {
    const anyNames = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 30 })
    fc.assert(
      fc.property(anyNames, (names) => {
        const computer = names.reduce<Computer>(
          (so, name) => addService(so, 'Archive', newService(so, name, ['ab'])),
          standardComputer,
        )
        const ids = idsOf(computer, 'Archive')
        expect(ids).toHaveLength(names.length + 1)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => !isServiceId(id))).toEqual([])
      }),
    )
  })

  test('add, rename and remove profiles', () => {
    const added = addProfile(standardComputer, 'New')
    expect(toProfileNames(added)).toEqual(['Outlook', 'Archive', 'New'])
    expect(toProfileNames(renameProfile(added, 'Archive', 'Old'))).toEqual([
      'Outlook',
      'Old',
      'New',
    ])
    expect(isSameComputer(removeProfile(added, 'New'), standardComputer)).toBe(true)
    const one = computerPresets['exchange-only']
    expect(removeProfile(one, 'Outlook')).toBe(one)
    const many = [...'abcdefgh'].reduce<Computer>((so, name) => addProfile(so, name), one)
    expect(many).toHaveLength(8)
    expect(addProfile(one, 'Outlook')).toBe(one)
    expect(renameProfile(one, 'Outlook', 'Outlook')).toBe(one)
  })

  test('of one profile leave the others as they are', () => {
    const moved = moveService(standardComputer, 'Outlook', 'pst', -1)
    expect(moved[1]).toBe(standardComputer[1])
    expect(moveService(standardComputer, 'None', 'pst', -1)).toBe(standardComputer)
    expect(renameService(standardComputer, 'none', 'Post')).toBe(standardComputer)
  })
})
