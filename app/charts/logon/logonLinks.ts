import { allProviders, providerQueue, servicesOf } from '../../mapi/computer'
import { type EstablishedSession, providersWithoutRow, toStandings } from '../../mapi/session'
import type { ChartLink } from '../chartDefinition'
import { type LogonContext, mayShowDialog } from './logonRules'
import { logonServices } from './logonSession'
import type { LogonStateId } from './logonStates'

const configuring: readonly LogonStateId[] = ['firstLogon', 'configureService', 'secondLogon']

/** Where other charts look at a step from nearer, or tell what comes before and after. */
export type LogonLinkId = 'start' | 'closeUp' | 'use' | 'identity' | 'end'

/**
 * The links of a step. The close-up of a logon method shows the provider in turn as it is here:
 * configured or not, with dialogs allowed or not.
 */
export function logonLinks(context: LogonContext, node: string): readonly ChartLink[] {
  if (node === 'mapiLogonEx') return [{ id: 'start', chart: 'start', query: '' }]
  if (node === 'returnSession' || node === 'returnSharedSession') {
    const session = toSession(context, node)
    return [
      { id: 'use', chart: 'use', query: toUseQuery(context, session) },
      { id: 'identity', chart: 'identity', query: toIdentityQuery(context, session) },
      { id: 'end', chart: 'end', query: node === 'returnSharedSession' ? 'shared=yes' : '' },
    ]
  }
  const { provider } = context
  // The close-up knows the providers of the standard computer.
  if (provider === null || !allProviders.includes(provider)) return []
  if (!configuring.some((one) => one === node)) return []
  const query = [
    `provider=${provider}`,
    ...(isUnconfigured(context) ? [] : ['settings=complete']),
    ...(mayShowDialog(context) ? [] : ['dialog=forbidden']),
    ...(isUnconfigured(context) && mayShowDialog(context) ? ['answers=incomplete'] : []),
  ]
  return [{ id: 'closeUp', chart: 'configure', query: query.join('&') }]
}

/** The session that has been established. */
function toSession(context: LogonContext, node: string): EstablishedSession {
  const { computer, shared, flags } = context.inputs
  const names = computer.map(({ name }) => name)
  const wanted = node === 'returnSharedSession' ? shared : context.profile
  // The profile behind a shared session need not be one of this computer.
  const profile = names.find((name) => name === wanted) ?? names[0] ?? ''
  return {
    profile,
    services: servicesOf(computer, profile),
    standings: toStandings(logonServices(context, node)),
    nonmessaging: flags.MAPI_NO_MAIL,
  }
}

/** The session, as the chart `use` reads it. */
function toUseQuery(
  { inputs }: LogonContext,
  { profile, services, standings, nonmessaging }: EstablishedSession,
): string {
  const failed = providerQueue(services).flatMap((key) =>
    standings[key] === 'left-out' || standings[key] === 'disabled'
      ? [`${key}=${standings[key]}`]
      : [],
  )
  return [
    ...(profile === (inputs.computer[0]?.name ?? '')
      ? []
      : [`profile=${encodeURIComponent(profile)}`]),
    ...(nonmessaging ? ['nomail=yes'] : []),
    ...failed,
  ].join('&')
}

/** The rows of its status table, as the chart `identity` reads them. */
const toIdentityQuery = ({ inputs }: LogonContext, session: EstablishedSession): string =>
  providersWithoutRow(inputs.computer, session)
    .map((key) => `${key}=no-row`)
    .join('&')

/** Is it missing configuration that the provider in turn fails for, or has failed for? */
function isUnconfigured({ provider, codes }: LogonContext): boolean {
  return provider !== null && codes[provider] === 'MAPI_E_UNCONFIGURED'
}
