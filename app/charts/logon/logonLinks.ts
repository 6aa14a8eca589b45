import type { ChartLink } from '../chartDefinition'
import { type LogonContext, mayShowDialog } from './logonRules'
import type { LogonStateId } from './logonStates'

const configuring: readonly LogonStateId[] = ['firstLogon', 'configureService', 'secondLogon']

/** Where other charts look at a step from nearer, or tell what comes before and after. */
export type LogonLinkId = 'start' | 'closeUp' | 'identity' | 'end'

/**
 * The links of a step. The close-up of a logon method shows the provider in turn as it is here:
 * configured or not, with dialogs allowed or not.
 */
export function logonLinks(context: LogonContext, node: string): readonly ChartLink[] {
  if (node === 'mapiLogonEx') return [{ id: 'start', chart: 'start', query: '' }]
  if (node === 'returnSession' || node === 'returnSharedSession') {
    return [
      {
        id: 'identity',
        chart: 'identity',
        // The transport of such a session is not logged on: it has no row in the status table.
        query: context.inputs.flags.MAPI_NO_MAIL ? 'exchange/xp=no-row' : '',
      },
      { id: 'end', chart: 'end', query: node === 'returnSharedSession' ? 'shared=yes' : '' },
    ]
  }
  const { provider } = context
  if (provider === null || !configuring.some((one) => one === node)) return []
  const query = [
    `provider=${provider}`,
    ...(isUnconfigured(context) ? [] : ['settings=complete']),
    ...(mayShowDialog(context) ? [] : ['dialog=forbidden']),
    ...(isUnconfigured(context) && mayShowDialog(context) ? ['answers=incomplete'] : []),
  ]
  return [{ id: 'closeUp', chart: 'configure', query: query.join('&') }]
}

/** Is it missing configuration that the provider in turn fails for, or has failed for? */
function isUnconfigured({ provider, codes }: LogonContext): boolean {
  return provider !== null && codes[provider] === 'MAPI_E_UNCONFIGURED'
}
