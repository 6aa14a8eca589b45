interface Room {
  /** The files that are mutated. */
  readonly mutate: readonly string[]
  /** The tests that judge them. */
  readonly tests: readonly string[]
}

export const rooms: Readonly<Record<string, Room>>
