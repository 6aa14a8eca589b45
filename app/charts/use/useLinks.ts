import { providerKey } from '../../mapi/computer'
import { providersWithoutRow } from '../../mapi/session'
import type { ChartLink } from '../chartDefinition'
import { sessionIn, type UseContext } from './useRules'
import type { UseStateId } from './useStates'

export type UseLinkId = 'logon' | 'identity' | 'end' | 'release'

/** The causes for which a logon leaves a provider out, or disables its service. */
const causes = { 'left-out': 'wrong-password', disabled: 'server-unavailable' } as const

/** The logon that such a session comes from: profile, flags, and what failed. */
function toLogonQuery(context: UseContext): string {
  const { inputs } = context
  const { services } = sessionIn(context)
  const faults = services.flatMap((service) =>
    service.providers.flatMap((kind) => {
      const key = providerKey(service, kind)
      const standing = inputs[key]
      return standing === 'left-out' || standing === 'disabled'
        ? [`fault=${key}:${causes[standing]}`]
        : []
    }),
  )
  const flags = ['MAPI_NEW_SESSION', 'MAPI_EXTENDED']
  if (inputs.nomail === 'yes') flags.push('MAPI_NO_MAIL')
  const profile = encodeURIComponent(inputs.profile)
  return [`flags=${flags.join(',')}`, `profile=${profile}`, ...faults].join('&')
}

const others: Readonly<Partial<Record<UseStateId, ChartLink & { id: UseLinkId }>>> = {
  returnLogoff: { id: 'end', chart: 'end', query: '' },
  returnLoggedOff: { id: 'end', chart: 'end', query: 'afterwards=method' },
  returnPartialAddressBook: { id: 'release', chart: 'end', query: 'release=address-book' },
}

/** The logon that a session comes from, and the charts that show a method from nearer. */
export function useLinks(context: UseContext, node: string): readonly ChartLink[] {
  if (node === 'session' || node === 'returnNotServed') {
    return [{ id: 'logon', chart: 'logon', query: toLogonQuery(context) }]
  }
  if (node === 'seeIdentity') {
    const without = providersWithoutRow(context.computer, sessionIn(context))
    const query = without.map((key) => `${key}=no-row`).join('&')
    return [{ id: 'identity', chart: 'identity', query }]
  }
  const other = others[node as UseStateId]
  return other ? [other] : []
}
