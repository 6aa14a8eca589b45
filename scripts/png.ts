import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Scale } from '../app/publish/formats'
import { readCharacters } from './glyphs.ts'

const require = createRequire(import.meta.url)

/** The faces in which drawings are set; no font of the system is asked for. */
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const families = { arimo: 'Arimo', cousine: 'Cousine' }

const readFont = (family: keyof typeof families, face: string) =>
  readFileSync(
    require.resolve(`@expo-google-fonts/${family}/${face}/${families[family]}_${face}.ttf`),
  )

interface Studio {
  readonly fonts: readonly Uint8Array[]
  /** What at least one family can draw; the other stands in for what one lacks. */
  readonly characters: ReadonlySet<number>
}

let studio: Promise<Studio> | undefined

/** Starts the renderer, once, and reads the fonts. */
async function openStudio(): Promise<Studio> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const names = Object.keys(families) as (keyof typeof families)[]
  const regular = names.map((family) => readFont(family, '400Regular'))
  return {
    fonts: names.flatMap((family) => faces.map((face) => readFont(family, face))),
    characters: new Set(regular.flatMap((font) => [...readCharacters(font)])),
  }
}

/** A drawing has letters that no font of the command draws: they would be empty boxes. */
export class MissingLetters extends Error {
  constructor(readonly letters: readonly string[]) {
    super(`No font has ${letters.join(' ')}`)
  }
}

/**
 * A drawing as a PNG, byte for byte the same on every system.
 * @throws MissingLetters where it cannot be drawn as it is written.
 */
export async function toPng(svg: string, scale: Scale = 1): Promise<Uint8Array> {
  studio ??= openStudio()
  const { fonts, characters } = await studio
  const missing = lettersOf(svg).filter((letter) => !characters.has(letter.codePointAt(0) ?? 0))
  if (missing.length > 0) throw new MissingLetters(missing)
  const drawing = new Resvg(svg, {
    font: {
      fontBuffers: [...fonts],
      defaultFontFamily: families.arimo,
      sansSerifFamily: families.arimo,
      monospaceFamily: families.cousine,
    },
    fitTo: { mode: 'zoom', value: scale },
  })
  try {
    const image = drawing.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    drawing.free()
  }
}

/** The letters that a drawing shows, each once, without those that are not to be seen. */
const lettersOf = (svg: string): string[] => [
  ...new Set(
    [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)/g)].flatMap(([, text = '']) => [
      ...text.replace(/&(#?\w+);/g, '').replace(/[\s\p{Cc}\p{Cf}]/gu, ''),
    ]),
  ),
]
