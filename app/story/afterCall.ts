import type { ProviderKey } from '../mapi/computer'
import { isFailure } from '../mapi/resultCodes'
import type { Run } from '../run/run'
import { afterEnd } from './afterEnd'
import { afterLogon } from './afterLogon'
import { type Aftermath, type Note, setClient } from './aftermath'
import { afterUse, logsOff } from './afterUse'
import { currentSession, findUse, type Session, type Situation } from './situation'
import type { StoryCall } from './story'

/**
 * What is left of the computer after a call, and what there is to say of it. `full` are the
 * providers that served no further session before it.
 */
export function afterCall(
  call: StoryCall,
  run: Run,
  before: Situation,
  full: readonly ProviderKey[] = [],
): Aftermath {
  if (!run.outcome) return { after: before, notes: [{ kind: 'waits', basis: 'inference' }] }
  const session = currentSession(before, call.client)
  const goesOn = call.chart === 'identity' || (call.chart === 'use' && !logsOff(run))
  const wasTold: Note[] =
    goesOn && session && findUse(session, call.client)?.isTold
      ? [{ kind: 'was-told', session: session.number, basis: 'inference' }]
      : []
  const { after, notes } = consequences(call, run, before, session, full)
  return { after, notes: [...notes, ...wasTold] }
}

function consequences(
  call: StoryCall,
  run: Run,
  before: Situation,
  session: Session | null,
  full: readonly ProviderKey[],
): Aftermath {
  switch (call.chart) {
    case 'start':
      return afterStart(call, run, before)
    case 'logon':
      return afterLogon(call, run, before, full)
    case 'use':
      return session ? afterUse(call, run, before, session) : { after: before, notes: [] }
    case 'identity':
      return { after: before, notes: [] }
    case 'end':
      return afterEnd(call, run, before, session)
  }
}

/** MAPI is initialised where the start goes on; where OLE failed, no document names the code. */
function afterStart({ client }: StoryCall, { outcome }: Run, before: Situation): Aftermath {
  const known = before.clients[client]?.initialized
  const hresult = outcome?.hresult ?? null
  const works = hresult !== null && !isFailure(hresult)
  const initialized = works || known === 'yes' ? 'yes' : 'no'
  return { after: setClient(before, client, { initialized }), notes: [] }
}
