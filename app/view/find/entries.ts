import type { Chart, Input } from '../../charts/chartDefinition'
import { providerKey } from '../../mapi/computer'
import { causes } from '../../mapi/failures'
import { type Flag, hasBit, knownBits, toHex, toShortHex } from '../../mapi/flags'
import { mayBeResult, readNumber, toSigned, windowsNames } from '../../mapi/hresult'
import { type ResultCode, resultCodes } from '../../mapi/resultCodes'
import type { Entry } from '../../run/find'
import { stateMeta, toGraph } from '../../run/graph'
import type { FindText, AllTexts } from '../../text/texts'
import { inputName, inputText } from '../../words/names'
import { chartText } from '../../words/chartText'
import { toCommands } from './commands'
import type { Desk, Errand } from './desk'

/** A number or a code that Find tells about itself. */
export type Card =
  | { readonly kind: 'code'; readonly code: ResultCode }
  | { readonly kind: 'mask'; readonly parameter: string; readonly mask: number }
  | { readonly kind: 'number'; readonly value: number }

/** Something that can be found, as it is shown, and what choosing it does. */
export interface FindEntry extends Entry {
  readonly kind: keyof FindText['kinds'] | 'task'
  /** What a kind is called that has words of its own. */
  readonly kindName?: string
  /** An identifier or numbers, after the name. */
  readonly detail: string
  readonly does:
    | { readonly kind: 'command'; readonly run: () => void }
    | { readonly kind: 'errand'; readonly errand: Errand }
    | { readonly kind: 'card'; readonly card: Card }
}

/** What entries are made from. */
interface Shelf {
  readonly texts: AllTexts
  readonly chart: Chart
}

/** Where entries come from, in the order in which hits of the same rank are shown. */
const sources: readonly ((shelf: Shelf) => FindEntry[])[] = [
  flagEntries,
  codeEntries,
  stepEntries,
  serviceEntries,
  profileEntries,
  inputEntries,
  causeEntries,
]

/** All that a chart has; it is the same wherever Find is opened. */
export const toChartEntries = (shelf: Shelf): readonly FindEntry[] =>
  sources.flatMap((source) => source(shelf))

const errand = (one: Errand) => ({ kind: 'errand', errand: one }) as const
const card = (one: Card) => ({ kind: 'card', card: one }) as const

/** An identifier with and without what all of its kind begin with. */
const withShortNames = (name: string): string[] => {
  const short = [name.replace(/^MAPI_/, ''), name.replace(/^MAPI_[EW]_/, '')]
  return [...new Set([name, ...short])]
}

function stepEntries({ texts, chart }: Shelf): FindEntry[] {
  const words = chartText(texts, chart.id)
  return toGraph(chart.machine).nodes.map(({ id }) => {
    const text = words.steps[id]
    const label = text?.label ?? id
    const code = stateMeta(chart.machine, id).hresult
    const title = words.prompts[id]?.title('') ?? ''
    return {
      id: `step ${id}`,
      kind: 'step',
      names: [label, ...withShortNames(label).slice(1), id],
      about: [text?.asks ?? '', title, code ?? ''],
      numbers: [],
      detail: id,
      does: errand({ kind: 'step', node: id }),
    }
  })
}

type FlagsInput = Extract<Input, { kind: 'flags' }>

const masksOf = ({ inputs }: Chart): readonly FlagsInput[] =>
  inputs.flatMap((input) => (input.kind === 'flags' ? [input] : []))

function flagEntries({ texts, chart }: Shelf): FindEntry[] {
  const words = chartText(texts, chart.id).flags
  const masks = masksOf(chart)
  return masks.flatMap(({ parameter, identifier, flags }, i) =>
    flags.map(({ name, bit }): FindEntry => {
      // A flag of two masks is told apart by its mask.
      const before = masks.slice(0, i).some((one) => one.flags.some((flag) => flag.name === name))
      return {
        id: before ? `flag ${name} ${parameter}` : `flag ${name}`,
        kind: 'flag',
        names: withShortNames(name),
        about: [words[name]?.meaning ?? ''],
        numbers: [bit],
        detail: masks.length > 1 ? `${toShortHex(bit)} · ${identifier}` : toShortHex(bit),
        does: errand({ kind: 'flag', parameter, flag: name }),
      }
    }),
  )
}

function codeEntries({ texts }: Shelf): FindEntry[] {
  return (Object.keys(resultCodes) as ResultCode[]).map((code) => ({
    id: `code ${code}`,
    kind: 'code',
    names: [...withShortNames(code), windowsNames[code] ?? []].flat(),
    about: [texts.codes[code]],
    numbers: [resultCodes[code]],
    detail: writeNumber(resultCodes[code]),
    does: card({ kind: 'code', code }),
  }))
}

const writeNumber = (value: number): string => `${toHex(value)} · ${toSigned(value)}`

function serviceEntries({ texts, chart }: Shelf): FindEntry[] {
  const { providerKinds } = texts
  // Where services are only looked at there is no way to lead them anywhere.
  return (chart.parts ? chart.messageServices : []).flatMap((service) => {
    const providers = service.providers.map((kind): FindEntry => {
      const provider = providerKey(service, kind)
      return {
        id: `provider ${provider}`,
        kind: 'provider',
        names: [`${service.name}, ${providerKinds[kind]}`, provider],
        about: [],
        numbers: [],
        detail: provider,
        does: errand({ kind: 'provider', provider }),
      }
    })
    const [first] = service.providers
    if (first === undefined) return providers
    return [
      {
        id: `service ${service.id}`,
        kind: 'service',
        names: [service.name, service.id],
        about: [],
        numbers: [],
        detail: service.id,
        does: errand({ kind: 'provider', provider: providerKey(service, first) }),
      },
      ...providers,
    ]
  })
}

/** The profiles of the computer; the call names one of them. */
function profileEntries({ chart }: Shelf): FindEntry[] {
  return chart.inputs.flatMap((input) =>
    input.kind === 'text'
      ? input.suggestions.map(
          (name): FindEntry => ({
            id: `profile ${name}`,
            kind: 'profile',
            names: [name],
            about: [],
            numbers: [],
            detail: input.identifier ?? input.parameter,
            does: errand({ kind: 'input', parameter: input.parameter }),
          }),
        )
      : [],
  )
}

/** What the call and the computer are described with; a failure is found by its cause. */
function inputEntries({ texts, chart }: Shelf): FindEntry[] {
  const words = chartText(texts, chart.id)
  return chart.inputs.flatMap((input): FindEntry[] => {
    if (input.kind === 'failures') return []
    const { parameter, identifier } = input
    const text = inputText(words, input)
    return [
      {
        id: `input ${parameter}`,
        kind: identifier === undefined ? 'setting' : 'parameter',
        names: [inputName(texts, chart, input)],
        about: [text?.hint ?? '', ...Object.values(text?.values ?? {})],
        numbers: [],
        detail: '',
        does: errand({ kind: 'input', parameter }),
      },
    ]
  })
}

/** Why a provider may fail; each leads to where the first provider can be given it. */
function causeEntries({ texts, chart }: Shelf): FindEntry[] {
  const input = chart.inputs.find((one) => one.kind === 'failures')
  const provider = input?.providers[0]
  if (provider === undefined) return []
  return causes.map((cause) => ({
    id: `cause ${cause}`,
    kind: 'cause',
    names: [texts.causes[cause].name, cause],
    about: [texts.causeMeanings[cause]],
    numbers: [],
    detail: cause,
    does: errand({ kind: 'provider', provider }),
  }))
}

/** What the page can do now. */
export function toCommandEntries(texts: AllTexts, desk: Desk): FindEntry[] {
  return toCommands(texts, desk).map(({ id, name, about = [], run }) => ({
    id: `command ${id}`,
    kind: 'command',
    names: [name],
    about,
    numbers: [],
    detail: '',
    does: { kind: 'command', run },
  }))
}

/** A mask of several flags, as one of the chart's inputs takes it. */
const toMask = (texts: AllTexts, { parameter, flags }: FlagsInput, mask: number): FindEntry => ({
  id: `mask ${mask} ${parameter}`,
  kind: 'mask',
  names: [toHex(mask)],
  about: [],
  numbers: [mask],
  detail: texts.find.flags(flags.filter(({ bit }) => hasBit(mask, bit)).length),
  does: card({ kind: 'mask', parameter, mask }),
})

/** The mask of flags that are joined as in C, `MAPI_NEW_SESSION | 0x20`; `null` for anything else. */
function readJoined(flags: readonly Flag[], query: string): number | null {
  if (!query.includes('|')) return null
  const parts = query
    .replaceAll(/[()]/g, '')
    .split('|')
    .map((part) => part.trim().toUpperCase())
    .filter(Boolean)
  const bits = parts.map(
    (part) =>
      flags.find(({ name }) => name === part || name === `MAPI_${part}`)?.bit ??
      flags.find(({ bit }) => bit === readNumber(part)[0])?.bit,
  )
  return bits.length === 0 || bits.includes(undefined)
    ? null
    : bits.reduce<number>((mask, bit) => (mask | (bit ?? 0)) >>> 0, 0)
}

/**
 * What a number is that no name stands for: several flags together, or a result code that this
 * product does not know. Nothing for a number that has a name, or that means neither.
 */
export function toNumberEntries({ texts, chart }: Shelf, query: string): FindEntry[] {
  const masks = masksOf(chart)
  const flags = masks.flatMap((input) => input.flags)
  const joined = masks.flatMap((input) => {
    const mask = readJoined(input.flags, query)
    return mask === null ? [] : [toMask(texts, input, mask)]
  })
  if (joined.length > 0) return joined
  const named = new Set<number>([...flags.map(({ bit }) => bit), ...Object.values(resultCodes)])
  const values = readNumber(query)
  // Digits of which one reading has a name mean that one.
  if (values.some((value) => named.has(value) && mayBeResult(query, value))) return []
  return values.flatMap((value, reading): FindEntry[] => {
    if (named.has(value)) return []
    const holding = masks.filter((input) => (value & ~knownBits(input.flags)) === 0)
    const number: FindEntry = {
      names: [toHex(value)],
      about: [],
      numbers: [value],
      id: `number ${value}`,
      kind: 'number',
      detail: String(toSigned(value)),
      does: card({ kind: 'number', value }),
    }
    const isResult = reading === 0 && mayBeResult(query, value)
    const asMasks = value === 0 ? [] : holding.map((input) => toMask(texts, input, value))
    return [...asMasks, ...(isResult ? [number] : [])]
  })
}
