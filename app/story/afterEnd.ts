import type { Run } from '../run/run'
import { type Aftermath, type Note, setClient, setSession } from './aftermath'
import { hasEnded, type Session, type Situation } from './situation'
import type { StoryCall } from './story'

/**
 * Logoff, and then MAPIUninitialize; after Logoff, by itself, only the latter is left. With equal
 * counts it comes as often as MAPIInitialize did. Source: `ending-a-mapi-session`,
 * `mapiuninitialize`.
 */
export function afterEnd(
  { client }: StoryCall,
  { outcome, world }: Run,
  before: Situation,
  session: Session | null,
): Aftermath {
  const tells = outcome?.details.others === 'told-to-log-off'
  const { after, notes }: Aftermath = session
    ? leave(client, before, session, tells)
    : { after: before, notes: [] }
  if (world.inputs.count === 'unequal') return { after, notes }
  return {
    after: setClient(after, client, { initialized: 'no' }),
    notes: [...notes, { kind: 'uninitializes', basis: 'reference' }],
  }
}

/** Logoff ends what one pointer of the client is for. Source: `imapisession-logoff`. */
export function leave(
  client: number,
  before: Situation,
  session: Session,
  tells: boolean,
): Aftermath {
  const { number } = session
  const own = session.uses.filter((one) => one.client === client)
  const others = session.uses.filter((one) => one.client !== client)
  const kept = own
    .filter(({ pointers }) => pointers > 1)
    .map((one) => ({ ...one, pointers: one.pointers - 1 }))
  const gone = kept.length === 0 ? own.map((one) => ({ ...one, pointers: 0 })) : []
  const next: Session = {
    ...session,
    uses: [...others.map((one) => ({ ...one, isTold: one.isTold || tells })), ...kept],
    left: [...session.left, ...gone],
  }
  const notes: Note[] =
    kept.length === 0 ? [{ kind: 'leaves', session: number, basis: 'reference' }] : []
  if (tells) {
    const clients = others.map((one) => one.client)
    notes.push({ kind: 'tells', session: number, clients, basis: 'reference' })
  }
  if (hasEnded(next)) notes.push({ kind: 'ends', session: number, basis: 'inference' })
  else {
    const clients = next.uses.map((one) => one.client)
    notes.push({ kind: 'lives-on', session: number, clients, basis: 'inference' })
  }
  const left = setSession(before, next)
  if (kept.length > 0) return { after: left, notes }
  const held = before.clients[client]?.sessions ?? []
  const sessions = held.filter((one) => one !== number)
  return { after: setClient(left, client, { sessions, last: number }), notes }
}
