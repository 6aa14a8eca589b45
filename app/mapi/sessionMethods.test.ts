import { expect, test } from 'vitest'
import { sessionMethodNames, sessionMethods, unknownMethods } from './sessionMethods'

test('the methods of IMAPISession have the slots of the header', () => {
  expect(unknownMethods).toEqual(['QueryInterface', 'AddRef', 'Release'])
  expect(sessionMethods).toHaveLength(19)
  expect(sessionMethods.map(({ slot, name }) => `${slot} ${name}`)).toEqual([
    '3 GetLastError',
    '4 GetMsgStoresTable',
    '5 OpenMsgStore',
    '6 OpenAddressBook',
    '7 OpenProfileSection',
    '8 GetStatusTable',
    '9 OpenEntry',
    '10 CompareEntryIDs',
    '11 Advise',
    '12 Unadvise',
    '13 MessageOptions',
    '14 QueryDefaultMessageOpt',
    '15 EnumAdrTypes',
    '16 QueryIdentity',
    '17 Logoff',
    '18 SetDefaultStore',
    '19 AdminServices',
    '20 ShowForm',
    '21 PrepareForm',
  ])
  expect(sessionMethods.map(({ name }) => name)).toEqual(sessionMethodNames)
})

test('other charts show two of them, one is deprecated, two have no page', () => {
  const named = (key: 'chart' | 'isDeprecated' | 'isUndocumented') =>
    sessionMethods.flatMap((method) => (key in method ? [method.name] : []))
  expect(named('chart')).toEqual(['QueryIdentity', 'Logoff'])
  expect(named('isDeprecated')).toEqual(['EnumAdrTypes'])
  expect(named('isUndocumented')).toEqual(['MessageOptions', 'QueryDefaultMessageOpt'])
})
