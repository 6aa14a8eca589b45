import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import firstSteps from '../../../public/packs/first-steps.json'
import type { Pack } from '../../learn/packs'
import { parsePack } from '../../learn/parsePack'
import { splitQuery } from '../../run/permalink'
import { packedPrefix, packFragment, packValue, unpack } from './packLink'

const pack = parsePack(firstSteps).pack as Pack
const { $schema: _, ...sent } = pack

const carried = (fragment: string | null): string =>
  splitQuery(fragment?.split('?')[1] ?? '').parameters.get('pack')?.[0] ?? ''

const unpacked = async (value: string) => {
  const read = await unpack(value)
  return 'text' in read ? JSON.parse(read.text) : read.fault
}

describe('a link that carries a pack', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('gives the pack back, whatever is written in it', async () => {
    expect(await unpacked(carried(await packFragment(pack)))).toEqual(sent)
    const other = { ...sent, title: 'Überblick & “Quotes” + /=? 日本 🎓' }
    expect(await unpacked(await packValue(other))).toEqual(other)
  })

  it('carries it as it is where the browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    const fragment = await packFragment(pack)
    expect(fragment).toContain('%7B%22format%22')
    expect(await unpacked(carried(fragment))).toEqual(sent)
  })

  it('is not made where it would be too long', async () => {
    const noise = randomBytes(15_000).toString('base64')
    expect((await packFragment({ ...pack, notes: noise })) === null).toBe(true)
  })

  it.each([
    ['malformed-link', '*'],
    ['malformed-link', 'AAAA'],
    ['malformed-link', ''],
    ['too-large', deflateRawSync(Buffer.alloc(60_000_000)).toString('base64url')],
  ])('is refused: %s', async (fault, value) => {
    expect(await unpacked(packedPrefix + value)).toBe(fault)
  })

  it('says so where the browser cannot unpack it', async () => {
    const value = await packValue(pack)
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await unpacked(value)).toBe('no-decompression')
  })
})
