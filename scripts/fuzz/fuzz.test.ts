import { afterAll, expect, test } from 'vitest'
import { doors } from './doors'
import { type Counts, tryDoor } from './tryDoor'

const { env } = process
const isFull = env.FUZZ === 'full'
/** So many inputs in all; the short form is part of every check. */
const total = Number(env.FUZZ_INPUTS ?? (isFull ? 100_000 : 1000))
/** The short form is the same each time, so that no change is refused by luck. */
const seed = Number(env.FUZZ_SEED ?? (isFull ? Date.now() % 2 ** 31 : 20261122))
const path = env.FUZZ_PATH
const shown = doors.filter(({ name }) => (env.FUZZ_DOOR ?? name) === name)

const shares = doors.reduce((sum, { share }) => sum + share, 0)

const rows: (readonly [string, Counts])[] = []

test.each(shown.map((door) => [door.name, door] as const))(
  '%s: holds whatever comes',
  async (name, door) => {
    const inputs = Math.ceil((total * door.share) / shares)
    const counts = await tryDoor(door, { inputs, seed, path })
    rows.push([name, counts])
    expect(counts.inputs).toBeGreaterThan(0)
  },
  60 * 60_000,
)

/** A line of the table: a name, then numbers. */
const line = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(34) + cells.map((cell) => String(cell).padStart(10)).join('')

afterAll(() => {
  if (!isFull) return
  const kinds = ['inputs', 'taken', 'partly', 'refused'] as const
  const sums = kinds.map((kind) => rows.reduce((sum, [, counts]) => sum + counts[kind], 0))
  const lines = [
    line('door', kinds),
    ...rows.map(([name, counts]) =>
      line(
        name,
        kinds.map((kind) => counts[kind]),
      ),
    ),
    line('all', sums),
    `seed ${seed}`,
  ]
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
})
