/** So many names are suggested at most. */
const most = 3

/** The names that somebody may have meant, nearest first; capitals and small letters are alike. */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const given = name.toLowerCase().slice(0, 100)
  const byDistance = known
    .map((one) => ({ one, distance: distanceBetween(given, one.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const smallest = byDistance[0]?.distance ?? 0
  return byDistance
    .filter(({ distance }) => distance <= smallest + 1)
    .slice(0, most)
    .map(({ one }) => one)
}

/** How many letters have to be inserted, dropped or replaced to make one name of the other. */
function distanceBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = row
  }
  return before[other.length] ?? 0
}
