import type { ServiceState } from '../charts/chartDefinition'
import type { UseReason } from '../charts/use/useSession'
import { providerKey } from '../mapi/computer'
import type { Run } from '../run/run'
import { leave } from './afterEnd'
import { type Aftermath, type Note, providersOf, setSession, withProviders } from './aftermath'
import type { Session, Situation } from './situation'
import type { StoryCall } from './story'

/** Does a method end the client's use of the session? */
export const logsOff = ({ outcome, world }: Run): boolean =>
  world.inputs.method === 'Logoff' && outcome?.hresult === 'S_OK'

/** Why a store that was left out stays so, though it may be tried again. */
const limitReason: UseReason = 'limit-code'

/**
 * A store that was left out can be tried again; Logoff is a method, too. Source:
 * `loading-message-store-providers`, `imapisession-logoff`.
 */
export function afterUse(
  { client }: StoryCall,
  run: Run,
  before: Situation,
  session: Session,
): Aftermath {
  if (logsOff(run)) return leave(client, before, session, false)
  const last = run.steps.at(-1)
  const full = run.outcome?.reasons.includes(limitReason) ? last?.subject.provider : undefined
  const limits: Note[] = full ? [{ kind: 'limit-reached', provider: full, basis: 'inference' }] : []
  const brought = broughtIn(run, session)
  // A status table is there when the transports have started.
  const hasStarted = session.starter === client && run.world.inputs.method === 'GetStatusTable'
  if (brought.length === 0 && !hasStarted) return { after: before, notes: limits }
  const services = session.services.map((service): ServiceState => {
    const next = withProviders(service, ({ id }) =>
      brought.includes(providerKey(service, id)) ? { status: 'running', hresult: 'S_OK' } : {},
    )
    const isWhole = next.providers.every(({ status }) => status !== 'left-out')
    return { ...next, status: service.status === 'partial' && isWhole ? 'up' : service.status }
  })
  const starter = hasStarted ? null : session.starter
  const notes = brought.map(
    (provider): Note => ({ kind: 'brings-in', session: session.number, provider, basis: 'text' }),
  )
  return { after: setSession(before, { ...session, services, starter }), notes }
}

/** The stores that were left out of the session, and run at the end of the call. */
function broughtIn({ chart, steps }: Run, session: Session) {
  const last = steps.at(-1)
  const running = last
    ? providersOf(chart.services(last.context, last.node)).filter(
        ({ status }) => status === 'running',
      )
    : []
  return providersOf(session.services)
    .filter(({ key, status }) => status === 'left-out' && running.some((one) => one.key === key))
    .map(({ key }) => key)
}
