import { type Situation, sessionNumbered } from '../../story/situation'
import type { ToldCall } from '../../story/tell'

/** A session pointer that a client holds, as a line in its lane. */
export interface Strand {
  readonly session: number
  /** Where in the lane: 0 in the middle, 1 right of it, 2 left of it, and so on. */
  readonly slot: number
  readonly nonmessaging: boolean
  readonly isTold: boolean
}

/** What the lane of one client shows beside one call: lines above and below the call. */
export interface Lane {
  readonly above: readonly Strand[]
  readonly below: readonly Strand[]
}

/** Two clients that a call brings together, or parts, by their indexes. */
export interface Tie {
  readonly from: number
  readonly to: number
  readonly kind: 'joins' | 'tells'
}

/** The lanes beside one call. */
export interface LaneRow {
  readonly lanes: readonly Lane[]
  readonly ties: readonly Tie[]
}

type Slots = ReadonlyMap<string, number>

const keyOf = (client: number, session: number) => `${client} ${session}`

/** Each line keeps its place for as long as the pointer is held; a new one takes the first free. */
function nextSlots(slots: Slots, situation: Situation): Slots {
  const next = new Map<string, number>()
  situation.clients.forEach(({ sessions }, client) => {
    for (const session of sessions) {
      const known = slots.get(keyOf(client, session))
      if (known !== undefined) next.set(keyOf(client, session), known)
    }
    for (const session of sessions) {
      if (next.has(keyOf(client, session))) continue
      const taken = sessions.map((one) => next.get(keyOf(client, one)))
      const free = sessions.findIndex((_, slot) => !taken.includes(slot))
      next.set(keyOf(client, session), free)
    }
  })
  return next
}

const strandsOf = (situation: Situation, slots: Slots, client: number): Strand[] =>
  (situation.clients[client]?.sessions ?? []).map((number) => {
    const session = sessionNumbered(situation, number)
    const use = session?.uses.find((one) => one.client === client)
    return {
      session: number,
      slot: slots.get(keyOf(client, number)) ?? 0,
      nonmessaging: use?.nonmessaging ?? false,
      isTold: use?.isTold ?? false,
    }
  })

/** The other clients of a session before a call, nearest lane first. */
function othersOf(situation: Situation, number: number, client: number): number[] {
  const session = sessionNumbered(situation, number)
  const others = session?.uses.map((one) => one.client).filter((one) => one !== client) ?? []
  return others.sort((a, b) => Math.abs(a - client) - Math.abs(b - client))
}

function tiesOf({ call: { client }, before, notes }: ToldCall): Tie[] {
  return notes.flatMap((note): Tie[] => {
    if (note.kind === 'joins') {
      const [nearest] = othersOf(before, note.session, client)
      return nearest === undefined ? [] : [{ from: client, to: nearest, kind: 'joins' }]
    }
    if (note.kind !== 'tells') return []
    return note.clients.map((to) => ({ from: client, to, kind: 'tells' }))
  })
}

/** The lanes of all calls, in their order. */
export function toLanes(calls: readonly ToldCall[]): readonly LaneRow[] {
  let slots: Slots = new Map()
  return calls.map((told) => {
    const before = slots
    slots = nextSlots(slots, told.after)
    const after = slots
    return {
      lanes: told.after.clients.map((_, client) => ({
        above: strandsOf(told.before, before, client),
        below: strandsOf(told.after, after, client),
      })),
      ties: tiesOf(told),
    }
  })
}
