import { describe, expect, it } from 'vitest'
import { en } from '../text/en'
import { findKey, type Focus, isSingleCharacter, keyTable } from './keys'

const press = (key: string, change: object = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...change,
})
const find = (key: string, focus: Focus = 'free', singleKeys = true) =>
  findKey(press(key), focus, singleKeys)

describe('the table of keys', () => {
  it('gives no key two meanings in one place', () => {
    const listed = keyTable
      .filter(({ acts }) => acts !== 'byItself')
      .flatMap(({ keys }) => keys.map(({ key, command }) => `${command ? 'command ' : ''}${key}`))
    expect(listed.filter((one, index) => listed.indexOf(one) !== index)).toEqual([])
  })

  it('lists every key that has words, and no other', () => {
    expect([...new Set(keyTable.map(({ id }) => id))].sort()).toEqual(
      Object.keys(en.help.keys).sort(),
    )
    expect([...new Set(keyTable.map(({ group }) => group))].sort()).toEqual(
      Object.keys(en.help.keyGroups).sort(),
    )
  })

  it('never lets a key that types a character act where one types', () => {
    for (const { id, keys, acts } of keyTable) {
      if (keys.some((one) => isSingleCharacter(one))) expect(acts, id).toBe('besideTyping')
    }
  })
})

describe('a press', () => {
  it('of an arrow steps while no control has the focus, and only then', () => {
    expect([find('ArrowRight'), find('ArrowRight', 'control'), find(' ', 'control')]).toEqual([
      'step',
      null,
      null,
    ])
  })

  it('of a letter acts on a control, but not where one types', () => {
    expect([find('p'), find('P'), find('p', 'control'), find('p', 'typing')]).toEqual([
      'present',
      'present',
      'present',
      null,
    ])
  })

  it('of a single character does nothing once these are switched off', () => {
    const off = ['p', 'o', 'f', '?', '/'].map((key) => find(key, 'free', false))
    expect(off).toEqual([null, null, null, null, null])
    expect(find(' ', 'free', false)).toBe('play')
    expect(find('Home', 'free', false)).toBe('first')
  })

  it('with Ctrl or the command key finds, also where one types and with letters off', () => {
    for (const modifier of ['ctrlKey', 'metaKey']) {
      expect(findKey(press('k', { [modifier]: true }), 'typing', false)).toBe('find')
    }
    expect(find('k')).toBeNull()
  })

  it('with a modifier that the key does not ask for does nothing', () => {
    expect(findKey(press('p', { ctrlKey: true }), 'free', true)).toBeNull()
    expect(findKey(press('ArrowLeft', { altKey: true }), 'free', true)).toBeNull()
    expect(findKey(press('k', { ctrlKey: true, altKey: true }), 'free', true)).toBeNull()
  })

  it('on a Cyrillic keyboard means the letter in the same place', () => {
    expect(findKey(press('з', { code: 'KeyP' }), 'free', true)).toBe('present')
    expect(findKey(press('Л', { code: 'KeyK', ctrlKey: true }), 'typing', true)).toBe('find')
  })

  it('on a Latin keyboard means the letter that is printed, wherever it stands', () => {
    expect(findKey(press('a', { code: 'KeyP' }), 'free', true)).toBeNull()
  })
})
