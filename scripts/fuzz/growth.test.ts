import { afterAll, expect, test } from 'vitest'
import type { Door } from './door'
import { doors } from './doors'
import { pumps } from './payloads'
import { WorkCounter } from './work'

const { env } = process
const isFull = env.FUZZ === 'full'

const counter = new WorkCounter()
afterAll(() => counter.stop())

/** Of each door an input that grows at a few places: links are read up to 16,384 characters. */
const shown = doors
  .filter(({ name, isCostly }) => !isCostly && (env.FUZZ_DOOR ?? name) === name)
  .map((door, i) => ({
    door,
    seed: door.seeds[0] ?? '',
    // The short form tries other pieces at each door.
    tried: isFull ? pumps : pumps.filter((_, j) => (i + j) % 12 === 0),
  }))
const sizes = [1500, 3000, 6000]
/** Less than this may be anything. */
const slack = 60_000

async function workOf(door: Door, seed: string, pump: string, at: number): Promise<number[]> {
  const cut = Math.floor(at * seed.length)
  const works: number[] = []
  for (const size of sizes) {
    const grown = seed.slice(0, cut) + pump.repeat(size / pump.length) + seed.slice(cut)
    works.push(await counter.count(() => door.open(grown)))
  }
  return works
}

test.each(shown.map((one) => [one.door.name, one] as const))(
  '%s: twice the input is about twice the work',
  async (_, { door, seed, tried }) => {
    const steep: string[] = []
    // What is made once for all inputs is no work of one of them.
    await door.open(seed)
    for (const pump of tried) {
      for (const at of isFull ? [0, 0.5, 1] : [1]) {
        const [first = 0, second = 0, third = 0] = await workOf(door, seed, pump, at)
        // Were it the square, the second growth would be four times the first.
        if (third - second <= 2.8 * (second - first) + slack) continue
        const place = `${JSON.stringify(pump)} at ${at} of ${JSON.stringify(seed.slice(0, 200))}`
        steep.push(`${place}: ${[first, second, third].join(', ')}`)
      }
    }
    expect(steep).toEqual([])
  },
  60 * 60_000,
)
