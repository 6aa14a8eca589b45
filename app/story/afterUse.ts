/** Does a method end the client's use of the session? */
const logsOff = ({ outcome, world }: Run): boolean =>
  world.inputs.method === 'Logoff' && outcome?.hresult === 'S_OK'

/**
 * A store that was left out can be tried again; Logoff is a method, too. Source:
 * `loading-message-store-providers`, `imapisession-logoff`.
 */
function afterUse(
  call: StoryCall,
  run: Run,
  before: Situation,
  session: Session,
  full: readonly ProviderKey[],
): Aftermath {
  if (logsOff(run)) return leave(call.client, before, session, false)
  const { chart, steps } = run
  const last = steps.at(-1)
  const now = last ? providersOf(chart.services(last.context, last.node)) : []
  const tried = providersOf(session.services)
    .filter(
      ({ key, status }) =>
        status === 'left-out' && now.some((one) => one.key === key && one.status === 'running'),
    )
    .map(({ key }) => key)
  const brought = tried.filter((key) => !full.includes(key))
  const notes = tried.map(
    (provider): Note =>
      full.includes(provider)
        ? { kind: 'limit-reached', provider, basis: 'inference' }
        : { kind: 'brings-in', session: session.number, provider, basis: 'text' },
  )
  if (brought.length === 0) return { after: before, notes }
  const services = session.services.map((service): ServiceState => {
    const next = withProviders(service, ({ id }) =>
      brought.includes(providerKey(service, id)) ? { status: 'running', hresult: 'S_OK' } : {},
    )
    const isWhole = next.providers.every(({ status }) => status !== 'left-out')
    return { ...next, status: service.status === 'partial' && isWhole ? 'up' : service.status }
  })
  return { after: setSession(before, { ...session, services }), notes }
}
