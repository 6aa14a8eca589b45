import type { ProviderStatus, ServiceState } from '../charts/chartDefinition'
import { type ProviderKey, providerKinds, splitProviderKey } from '../mapi/computer'

/** SVG path data in a box of 10 by 10: a ring waits, a dot is in turn, a tick runs, a cross is disabled, a dash is left out. */
export const statusMarks: Readonly<Record<ProviderStatus, string>> = {
  'not-started': 'M5 2.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6',
  starting: 'M5 3.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2',
  running: 'M1.5 5.2L4 7.7L8.5 2.5',
  'left-out': 'M1.5 5H8.5',
  disabled: 'M2 2L8 8M8 2L2 8',
}

/** So many services have room in a stage. */
const roomFor = 4

/** The service in turn, or the one whose turn is next, or one that was lost: its place in the profile. */
function placeInTurn(services: readonly ServiceState[], inTurn: ProviderKey | null): number {
  const service = inTurn && splitProviderKey(inTurn).service
  const at = services.findIndex(({ id }) => id === service)
  if (at >= 0) return at
  for (const kind of providerKinds) {
    const next = services.findIndex(({ providers }) =>
      providers.some(({ id, status }) => id === kind && status === 'not-started'),
    )
    if (next >= 0) return next
  }
  const lost = services.findIndex(({ status }) => status === 'disabled' || status === 'partial')
  return lost >= 0 ? lost : services.length - 1
}

/** About how wide a service is drawn, in pixels: its name, and a chip for each provider. */
const widthOf = ({ name, providers }: ServiceState) =>
  20 + 6.2 * name.length + 34 * providers.length
/** What a stage leaves for services beside its border and the counts of those that are not shown. */
const stageMargin = 80

/** The services of a profile that a stage shows: those from one index up to another. */
interface ServicesShown {
  readonly from: number
  readonly to: number
  /** Are there more than there is room for? */
  readonly isPart: boolean
}

/**
 * The services that are shown in a stage of that width, in pixels. Where there is no room for all
 * it is the one in turn, and its neighbours as far as they fit; beside a title there is room for one.
 */
export function toServicesShown(
  services: readonly ServiceState[],
  inTurn: ProviderKey | null,
  width: number,
  besideTitle: boolean,
): ServicesShown {
  if (services.length <= roomFor) return { from: 0, to: services.length, isPart: false }
  const at = placeInTurn(services, inTurn)
  const turn = services[at]
  let [from, to] = [at, at + 1]
  let room = !besideTitle && turn ? width - stageMargin - widthOf(turn) : 0
  for (const next of [at + 1, at - 1]) {
    const service = services[next]
    if (!service || widthOf(service) > room) continue
    room -= widthOf(service)
    from = Math.min(from, next)
    to = Math.max(to, next + 1)
  }
  return { from, to, isPart: true }
}
