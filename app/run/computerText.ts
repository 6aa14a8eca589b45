import {
  type Computer,
  computerPresets,
  isSameService,
  isServiceId,
  type MessageService,
  maxProfiles,
  maxServices,
  type Profile,
  type ProviderKind,
  presetIds,
  presetOf,
  profileNameFault,
  providerKinds,
  serviceNameFault,
  standardComputer,
  toMessageServices,
  toProfileNames,
} from '../mapi/computer'
import type { Parsed, Problem, ProblemKind } from './problem'

/** The parameter that says which profiles the computer has; once for each profile. */
export const computerParameter = 'computer'

/** Services that a link names by their ids alone. */
const standardServices = () =>
  new Map(toMessageServices(standardComputer).map((service) => [service.id, service]))

/**
 * Reads a computer: the id of a preset, or one text for each profile, such as
 * `Outlook:exchange,imap/ms.xp/Company mail`. What is wrong is ignored and reported; without a
 * single profile there is no value.
 */
export function parseComputer(texts: readonly string[]): Parsed<Computer> {
  const problems: Problem[] = []
  const report = (kind: ProblemKind, value: string) =>
    problems.push({ parameter: computerParameter, value, kind })
  const presets = texts.filter((text) => toPreset(text) !== null)
  const profiles: Profile[] = []
  const known = new Map<string, MessageService>()
  for (const text of texts) {
    const at = text.indexOf(':')
    const name = text.slice(0, at)
    if (presets.includes(text)) continue
    const fault = at < 0 ? 'characters' : profileNameFault(name, toProfileNames(profiles))
    if (fault === 'taken') report('repeated-profile', name)
    else if (fault === 'too-long') report('name-too-long', name)
    else if (fault !== null) report('malformed-profile', text)
    else if (profiles.length === maxProfiles) report('too-many-profiles', name)
    else profiles.push({ name, services: parseServices(text.slice(at + 1), known, report) })
  }
  const first = profiles.length > 0
  for (const preset of first ? presets : presets.slice(0, -1)) {
    report(first ? 'preset-beside-profiles' : 'repeated', preset)
  }
  if (first) return { value: toKnown(profiles), problems }
  const preset = toPreset(presets.at(-1) ?? '')
  return preset === null ? { problems } : { value: computerPresets[preset], problems }
}

/** Writes a computer, one text for each profile, or the id of a preset; none for the standard one. */
export function formatComputer(computer: Computer): readonly string[] {
  const preset = presetOf(computer)
  if (preset !== null) return preset === 'standard' ? [] : [preset]
  const standard = standardServices()
  const mentioned = new Set<string>()
  return computer.map(({ name, services }) => {
    const list = services.map((service) => {
      const its = standard.get(service.id)
      const bare = mentioned.has(service.id) || (its !== undefined && isSameService(its, service))
      mentioned.add(service.id)
      return bare ? service.id : `${service.id}/${service.providers.join('.')}/${service.name}`
    })
    return `${name}:${list.join(',')}`
  })
}

const toPreset = (text: string) => presetIds.find((id) => id === text) ?? null

/** The preset itself, where the profiles say just the same. */
function toKnown(profiles: Computer): Computer {
  const preset = presetOf(profiles)
  return preset === null ? profiles : computerPresets[preset]
}

type Report = (kind: ProblemKind, value: string) => void

/** The services of one profile; `known` are those that the link has named before. */
function parseServices(
  text: string,
  known: Map<string, MessageService>,
  report: Report,
): readonly MessageService[] {
  const services = new Map<string, MessageService>()
  const texts = text === '' ? [] : text.split(',')
  for (const [index, one] of texts.entries()) {
    if (services.size === maxServices) {
      report('too-many-services', texts.slice(index).join(','))
      break
    }
    const service = parseService(one, known, report)
    if (service === null) continue
    if (services.has(service.id)) report('repeated-service', one)
    else services.set(service.id, service)
    known.set(service.id, service)
  }
  return [...services.values()]
}

/** `<id>` of a service that is known, or `<id>/<kinds>/<name>`. */
function parseService(
  text: string,
  known: ReadonlyMap<string, MessageService>,
  report: Report,
): MessageService | null {
  const [id = '', kinds, name, ...rest] = text.split('/')
  const found = known.get(id)
  if (kinds === undefined && isServiceId(id)) {
    const service = found ?? standardServices().get(id)
    if (!service) report('unknown-service', text)
    return service ?? null
  }
  const providers = parseKinds(kinds ?? '')
  const isWhole = isServiceId(id) && providers !== null && name !== undefined && rest.length === 0
  if (!isWhole || serviceNameFault(name) !== null) {
    report('malformed-service', text)
    return null
  }
  const service: MessageService = { id, name, providers }
  if (!found || isSameService(found, service)) return found ?? service
  report('repeated-service', text)
  return found
}

/** `ab.ms.xp`, in any order; `null` when one is unknown or comes twice. */
function parseKinds(text: string): readonly ProviderKind[] | null {
  const texts = text.split('.')
  const kinds = providerKinds.filter((kind) => texts.includes(kind))
  return kinds.length === texts.length ? kinds : null
}
