import type { HelpText } from '../text/texts'

export type KeyId = keyof HelpText['keys']
export type KeyGroup = keyof HelpText['keyGroups']

/** One key, as browsers call it; letters in lower case. */
export interface Key {
  readonly key: string
  /** With Ctrl, on Apple's platforms with ⌘. */
  readonly command?: true
}

interface KeyRow {
  readonly id: KeyId
  readonly group: KeyGroup
  /** Any of them will do. */
  readonly keys: readonly Key[]
  /**
   * Where it acts: while the focus is on no control; everywhere but where characters are typed;
   * everywhere; or by itself, as keys of an element that has the focus do.
   */
  readonly acts: 'besideControls' | 'besideTyping' | 'anywhere' | 'byItself'
}

const keys = (...names: string[]): readonly Key[] => names.map((key) => ({ key }))

/** The keys of the site. What handles them and what lists them both read this table. */
export const keyTable: readonly KeyRow[] = [
  { id: 'back', group: 'player', keys: keys('ArrowLeft'), acts: 'besideControls' },
  { id: 'step', group: 'player', keys: keys('ArrowRight'), acts: 'besideControls' },
  { id: 'play', group: 'player', keys: keys(' '), acts: 'besideControls' },
  { id: 'first', group: 'player', keys: keys('Home'), acts: 'besideControls' },
  { id: 'last', group: 'player', keys: keys('End'), acts: 'besideControls' },
  { id: 'find', group: 'page', keys: keys('/'), acts: 'besideTyping' },
  { id: 'find', group: 'page', keys: [{ key: 'k', command: true }], acts: 'anywhere' },
  { id: 'present', group: 'page', keys: keys('p'), acts: 'besideTyping' },
  { id: 'outline', group: 'page', keys: keys('o'), acts: 'besideTyping' },
  { id: 'figure', group: 'page', keys: keys('f'), acts: 'besideTyping' },
  { id: 'predict', group: 'player', keys: keys('g'), acts: 'besideTyping' },
  { id: 'choose', group: 'player', keys: keys(...'123456789'), acts: 'besideTyping' },
  { id: 'help', group: 'page', keys: keys('?'), acts: 'besideTyping' },
  {
    id: 'travel',
    group: 'chart',
    keys: keys('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
    acts: 'byItself',
  },
  { id: 'explain', group: 'chart', keys: keys('Enter'), acts: 'byItself' },
  { id: 'dismiss', group: 'dialog', keys: keys('Escape'), acts: 'byItself' },
]

/** A key that types a character: dictation presses such keys, so they can be switched off. */
export const isSingleCharacter = ({ key, command }: Key): boolean =>
  !command && key.length === 1 && key !== ' '

/** What a keyboard event says. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Where the focus is when a key is pressed. */
export type Focus = 'free' | 'control' | 'typing'

const reaches: Record<KeyRow['acts'], readonly Focus[]> = {
  besideControls: ['free'],
  besideTyping: ['free', 'control'],
  anywhere: ['free', 'control', 'typing'],
  byItself: [],
}

/** On a keyboard of another script, the letter that stands in the same place. */
function letterOf({ key, code }: Press): string {
  const isLatin = key.length !== 1 || key.charCodeAt(0) < 0x80
  return isLatin ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)
}

/** What a press means, or `null`. */
export function findKey(press: Press, focus: Focus, singleKeys: boolean): KeyId | null {
  const name = letterOf(press)
  const pressed = name.length === 1 ? name.toLowerCase() : name
  // AltGr reports Ctrl and Alt; it types.
  const command = press.ctrlKey || press.metaKey
  if (press.altKey) return null
  const row = keyTable.find(
    ({ acts, keys }) =>
      reaches[acts].includes(focus) &&
      keys.some(
        (one) =>
          one.key === pressed &&
          (one.command ?? false) === command &&
          (singleKeys || !isSingleCharacter(one)),
      ),
  )
  return row?.id ?? null
}
