import fc from 'fast-check'
import { type Door, holdsPrototypes, type Verdict } from './door'
import { anyInput } from './mutate'

export type Counts = Readonly<Record<'inputs' | Verdict, number>>

/** Which inputs: so many spoilt ones, of a seed; with a path, the one to which that leads. */
interface Tried {
  readonly inputs: number
  readonly seed: number
  readonly path?: string | undefined
}

/**
 * Sends a door its seeds as they are, then spoilt ones. @throws what does not hold, with the
 * smallest input of which it does not, and how to try that again.
 */
export async function tryDoor(door: Door, { inputs, seed, path }: Tried): Promise<Counts> {
  const counts = { inputs: 0, taken: 0, partly: 0, refused: 0 }
  const open = async (input: string) => {
    const verdict = await door.open(input)
    holdsPrototypes()
    counts.inputs++
    counts[verdict]++
  }
  const asIs = [...door.seeds, ...(door.faults ?? [])]
  const found = await fc.check(fc.asyncProperty(anyInput(door), open), {
    seed,
    numRuns: asIs.length + inputs,
    examples: asIs.map((input): [string] => [input]),
    ...(path !== undefined && { path }),
  })
  if (!found.failed) return counts
  const [input = ''] = found.counterexample ?? []
  const error = 'errorInstance' in found ? (found.errorInstance as Error) : null
  const again = `FUZZ_DOOR='${door.name}' FUZZ_SEED=${found.seed} FUZZ_PATH=${found.counterexamplePath}`
  throw new Error(
    [
      `${door.name}: ${error?.stack ?? 'does not hold'}`,
      `The input has ${input.length} characters: ${JSON.stringify(input.slice(0, 2000))}`,
      `Again: ${again} npx vitest run fuzz`,
    ].join('\n'),
  )
}
