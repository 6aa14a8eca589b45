/** How large a frame may be, in pixels: smaller ones have no room for chart and player. */
export const bounds = {
  width: { least: 320, most: 2000 },
  height: { least: 240, most: 1200 },
} as const

/** Sizes that are offered by name; `full` is as wide as its column. */
export const presets = [
  { width: 320, height: 240 },
  { width: 640, height: 480 },
  { width: 'full', height: 560 },
] as const satisfies readonly FrameSize[]

export interface FrameSize {
  readonly width: number | 'full'
  readonly height: number
}

/** The whole number that a text means; `null` where it is out of bounds. */
export function parseWhole(text: string, least: number, most: number): number | null {
  const value = /^\s*[0-9]{1,5}\s*$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

/** The whole number within bounds that is nearest to a text; the least where it is no number. */
export function nearest(text: string, least: number, most: number): number {
  const value = Math.round(Number(text))
  return Number.isNaN(value) ? least : Math.min(Math.max(value, least), most)
}
