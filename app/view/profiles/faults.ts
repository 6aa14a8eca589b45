import { profileNameFault, serviceNameFault } from '../../mapi/computer'
import type { AllTexts } from '../../text/texts'

/** Why a service cannot have this name, in words. */
export function serviceFault({ profiles: { faults } }: AllTexts, name: string): string | null {
  const fault = serviceNameFault(name)
  return fault && faults[fault === 'characters' ? 'serviceCharacters' : fault]
}

/** Why a profile beside others cannot have this name, in words. */
export function profileFault(
  { profiles: { faults } }: AllTexts,
  name: string,
  others: readonly string[],
): string | null {
  const fault = profileNameFault(name, others)
  return fault && faults[fault === 'characters' ? 'profileCharacters' : fault]
}
