import type { ChartLink } from '../chartDefinition'
import type { ConfigureContext } from './configureRules'
import type { ConfigureStateId } from './configureStates'

/** What MAPI does with the code, on the chart of the logon. */
export type ConfigureLinkId = 'backToLogon' | 'afterCancel'

/**
 * The links of an end. A dialog that may be shown stands for MAPI_LOGON_UI there; the dialog
 * that a provider shows and the user cancels is that for its password.
 */
export function configureLinks({ inputs }: ConfigureContext, node: string): readonly ChartLink[] {
  const toLogon = (id: ConfigureLinkId, ...failure: string[]): ChartLink => ({
    id,
    chart: 'logon',
    query: [
      ...(inputs.dialog === 'allowed' ? ['flags=MAPI_LOGON_UI'] : []),
      'profile=Outlook',
      ...failure,
    ].join('&'),
  })
  switch (node as ConfigureStateId) {
    case 'returnConfigured':
    case 'returnConfiguredNow':
      return [toLogon('backToLogon')]
    case 'returnUnconfigured':
    case 'returnStillUnconfigured':
      return [toLogon('backToLogon', `fault=${inputs.provider}:unconfigured`)]
    case 'returnCancelled':
      return [toLogon('afterCancel', `fault=${inputs.provider}:wrong-password`, 'answers=cancel')]
    default:
      return []
  }
}
