/** Logoff, and then MAPIUninitialize. Source: `ending-a-mapi-session`. */
function afterEnd(
  { client }: StoryCall,
  { outcome, world }: Run,
  before: Situation,
  session: Session,
): Aftermath {
  const tells = outcome?.details.others === 'told-to-log-off'
  const { after, notes } = leave(client, before, session, tells)
  if (world.inputs.count === 'unequal') return { after, notes }
  return {
    after: setClient(after, client, { initialized: 'no' }),
    notes: [...notes, { kind: 'uninitializes', basis: 'reference' }],
  }
}

/** Logoff ends what one pointer of the client is for. Source: `imapisession-logoff`. */
function leave(client: number, before: Situation, session: Session, tells: boolean): Aftermath {
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
