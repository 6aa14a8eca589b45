import { expect, test } from 'vitest'
import { chartIds } from '../app/charts/chartIds'
import { scales } from '../app/publish/formats'
import { languages } from '../app/run/permalink'
import { loadTexts } from '../app/text/loadTexts'
import { MissingLetters, toPng } from './png'

const draw = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="Arimo">${inside}</svg>`

/** Width, height and kind of colours, as the head of a PNG says them. */
function headOf(png: Uint8Array) {
  const data = Buffer.from(png)
  expect(data.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(data.subarray(12, 16).toString('latin1')).toBe('IHDR')
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), depth: data[24] }
}

/** The names of the chunks of a PNG. */
function chunksOf(png: Uint8Array): string[] {
  const data = Buffer.from(png)
  const names: string[] = []
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at)) {
    names.push(data.subarray(at + 4, at + 8).toString('latin1'))
  }
  return names
}

test.each(scales)('at %i times its size, a drawing has as many pixels', async (scale) => {
  const png = await toPng(draw('<text x="2" y="12">Log on</text>'), scale)
  expect(headOf(png)).toEqual({ width: 60 * scale, height: 20 * scale, depth: 8 })
})

test('a drawing is the same bytes whenever it is drawn, with no date among them', async () => {
  const drawing = draw('<text x="2" y="12">Log on</text>')
  const [one, other] = [await toPng(drawing, 2), await toPng(drawing, 2)]
  expect(Buffer.compare(one, other)).toBe(0)
  expect(new Set(chunksOf(one))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']))
})

test('letters are drawn, each face with its own', async () => {
  const styles = [
    '',
    'font-style="italic"',
    'font-weight="bold"',
    'font-style="italic" font-weight="bold"',
  ]
  const drawings = ['Arimo', 'Cousine', "Nothing, 'Cousine'"].flatMap((family) =>
    styles.map((style) => draw(`<text x="2" y="12" font-family="${family}" ${style}>Ag</text>`)),
  )
  const pictures = await Promise.all(drawings.map((drawing) => toPng(drawing)))
  const different = new Set(pictures.map((png) => Buffer.from(png).toString('base64')))
  // Those of the last family are set in the one that it names second.
  expect(different.size).toBe(8)
  expect(different).not.toContain(Buffer.from(await toPng(draw(''))).toString('base64'))
})

test('a letter that no font has is refused, and named', async () => {
  const bad = toPng(draw('<text>A\u202e漢&lt;</text><text>漢字</text>'))
  await expect(bad).rejects.toThrow(MissingLetters)
  await expect(bad).rejects.toThrow('No font has 漢 字')
})

test.each(languages)('the fonts have every letter of the charts in %s', async (language) => {
  const { charts } = await loadTexts(language, chartIds)
  const letters = [...new Set(JSON.stringify(charts).replace(/[<>&\s]/g, ''))].join('')
  await expect(toPng(draw(`<text>${letters}</text>`))).resolves.toBeDefined()
})
