import { afterEach, expect, it, vi } from 'vitest'
import { readFile, readParameter } from './packSource'

const latin = Uint8Array.of(0x7b, 0xfc, 0x7d)
const marked = new TextEncoder().encode('\ufeff{ü}')

afterEach(() => vi.unstubAllGlobals())

it('reads files that are UTF-8 and no others', async () => {
  expect(await readFile(new File([marked], 'pack.json'))).toEqual({ text: '{ü}' })
  expect(await readFile(new File([latin], 'pack.json'))).toEqual({ fault: 'unreadable', what: '' })
})

it('reads addresses the same way', async () => {
  const address = 'https://example.org/pack.json'
  vi.stubGlobal('location', { href: 'https://example.org/', origin: 'https://example.org' })
  const read = (bytes: Uint8Array<ArrayBuffer>) => {
    vi.stubGlobal('fetch', async () => new Response(bytes))
    return readParameter(address, new AbortController().signal)
  }
  expect(await read(marked)).toEqual({ text: '{ü}' })
  expect(await read(latin)).toEqual({ fault: 'unreadable', what: '' })
})
