import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { logonChart } from '../run/worlds.testing'
import { outcomeFormats } from './outcomeFormats'
import { outcomeColumns, toOutcomeCells } from './outcomeRows'

test('Markdown shows the cells as they are, a hyphen where there is nothing', () => {
  const html = new MarkdownIt({ linkify: true }).render(outcomeFormats.markdown.write(logonChart))
  const shown = html.split('<tr>').flatMap((row) => {
    const cells = [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    return cells.length === 0 ? [] : [cells]
  })
  const told = [outcomeColumns, ...toOutcomeCells(logonChart)]
  expect(shown).toEqual(told.map((row) => row.map((cell) => cell || '-')))
})
