/**
 * The characters that a TrueType font draws, as its table `cmap` says. Reads the subtables of the
 * formats 4 and 12, in which fonts have Unicode.
 */
export function readCharacters(font: Uint8Array): Set<number> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = Array.from({ length: data.getUint16(4) }, (_, i) => 12 + 16 * i)
  const entry = tables.find((at) => data.getUint32(at) === 0x636d6170)
  if (entry === undefined) throw new Error('The font has no table "cmap": take another font')
  const start = data.getUint32(entry + 8)
  const characters = new Set<number>()
  for (let i = 0; i < data.getUint16(start + 2); i++) {
    const at = start + data.getUint32(start + 4 + 8 * i + 4)
    const ranges = readers[data.getUint16(at)]?.(data, at) ?? []
    for (const [from, to] of ranges) {
      for (let code = from; code <= to; code++) characters.add(code)
    }
  }
  return characters
}

type Ranges = (readonly [from: number, to: number])[]

function readSegments(data: DataView, at: number): Ranges {
  const count = data.getUint16(at + 6) / 2
  return Array.from(
    { length: count },
    (_, i) => [data.getUint16(at + 16 + 2 * (count + i)), data.getUint16(at + 14 + 2 * i)] as const,
  ).filter(([from]) => from !== 0xffff)
}

function readGroups(data: DataView, at: number): Ranges {
  return Array.from(
    { length: data.getUint32(at + 12) },
    (_, i) => [data.getUint32(at + 16 + 12 * i), data.getUint32(at + 20 + 12 * i)] as const,
  )
}

/** By the number of the format. */
const readers: Readonly<Record<number, typeof readGroups>> = { 4: readSegments, 12: readGroups }
