import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { palettes } from '../app/publish/palette'

test('drawings take their colours from the style sheet of the page', () => {
  const css = readFileSync(new URL('../app/view/tokens.css', import.meta.url), 'utf8')
  for (const token of Object.keys(palettes.light) as (keyof typeof palettes.light)[]) {
    const [, ...found] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
    expect({ token, found }).toEqual({
      token,
      found: [palettes.light[token], palettes.dark[token]],
    })
  }
})
