import { expect, test } from 'vitest'
import { drawIcon, icons, readToken } from './offline'

test.each(icons)('draws $file in its size', async (icon) => {
  const png = Buffer.from(await drawIcon(icon))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size])
})

test('reads the colours of the page in light and dark', () => {
  expect(readToken('canvas')).toEqual({ light: '#f7f7f4', dark: '#121417' })
  expect(() => readToken('nowhere')).toThrow('no colours --nowhere')
})
