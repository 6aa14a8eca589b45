import { allProviders, providerKey, toMessageServices } from '../../mapi/computer'
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
    return [
      { id: 'use', chart: 'use', query: toUseQuery(context, node) },
      {
        id: 'identity',
        chart: 'identity',
        // Transports of such a session are not logged on: they have no row in the status table.
        query: context.inputs.flags.MAPI_NO_MAIL ? withoutTransports(context) : '',
      },
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

const withoutTransports = ({ inputs }: LogonContext): string =>
  toMessageServices(inputs.computer)
    .filter(({ providers }) => providers.includes('xp'))
    .map((service) => `${providerKey(service, 'xp')}=no-row`)
    .join('&')

/** The session that has been established, as the chart `use` reads it. */
function toUseQuery(context: LogonContext, node: string): string {
  const { inputs } = context
  const joined = node === 'returnSharedSession'
  const names = inputs.computer.map(({ name }) => name)
  // The profile behind a shared session need not be one of this computer.
  const profile = names.find((name) => name === (joined ? inputs.shared : context.profile))
  const standings = logonServices(context, node).flatMap((service) =>
    service.providers.flatMap(({ id, status }) =>
      status === 'left-out' || status === 'disabled'
        ? [`${providerKey(service, id)}=${status}`]
        : [],
    ),
  )
  return [
    ...(profile === undefined || profile === names[0]
      ? []
      : [`profile=${encodeURIComponent(profile)}`]),
    ...(inputs.flags.MAPI_NO_MAIL ? ['nomail=yes'] : []),
    ...standings,
  ].join('&')
}

/** Is it missing configuration that the provider in turn fails for, or has failed for? */
function isUnconfigured({ provider, codes }: LogonContext): boolean {
  return provider !== null && codes[provider] === 'MAPI_E_UNCONFIGURED'
}
