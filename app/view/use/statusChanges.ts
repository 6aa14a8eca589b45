import type { StatusRow } from '../../mapi/statusTable'

type Id = StatusRow['id']

/** How one status table differs from another, by the rows. */
export interface StatusChanges {
  readonly gone: readonly Id[]
  readonly added: readonly Id[]
  readonly changed: readonly Id[]
}

const isSameRow = (a: StatusRow, b: StatusRow): boolean =>
  a.name === b.name && a.methods === b.methods && a.status === b.status

/** What has changed between two status tables; `null` where nothing has. */
export function findChanges(
  before: readonly StatusRow[],
  after: readonly StatusRow[],
): StatusChanges | null {
  const old = new Map(before.map((row) => [row.id, row]))
  const now = new Set(after.map(({ id }) => id))
  const gone = before.flatMap(({ id }) => (now.has(id) ? [] : [id]))
  const added = after.flatMap(({ id }) => (old.has(id) ? [] : [id]))
  const changed = after.flatMap((row) => {
    const known = old.get(row.id)
    return known && !isSameRow(known, row) ? [row.id] : []
  })
  return gone.length + added.length + changed.length === 0 ? null : { gone, added, changed }
}
