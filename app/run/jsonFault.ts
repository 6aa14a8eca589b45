/** Line and column of a place in a text: `3:14`. */
export function lineAt(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

const space = /[ \t\r\n]*/y
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/uy

/** Where a text ceases to be JSON: engines say it in words of their own, or not at all. */
export function jsonFaultAt(text: string): number {
  const open: string[] = []
  let wants: 'value' | 'key' | 'colon' | 'more' = 'value'
  let before = ''
  for (let at = 0; ; ) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    token.lastIndex = at
    const [found = ''] = token.exec(text) ?? []
    const within = open.at(-1)
    const closes = found === (within === '{' ? '}' : ']') && within !== undefined
    if (closes && (wants === 'more' || before === within)) {
      open.pop()
      wants = 'more'
    } else if (wants === 'value' && /^[{[]/.test(found)) {
      open.push(found)
      wants = found === '{' ? 'key' : 'value'
    } else if (wants === 'value' && /^[^\]},:]/.test(found)) wants = 'more'
    else if (wants === 'key' && found.startsWith('"')) wants = 'colon'
    else if (wants === 'colon' && found === ':') wants = 'value'
    else if (wants === 'more' && found === ',' && within !== undefined) {
      wants = within === '{' ? 'key' : 'value'
    } else return at
    before = found
    at += found.length
  }
}
