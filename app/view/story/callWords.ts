import type { Chart, Input } from '../../charts/chartDefinition'
import { answerName, type InputName, valueIn } from '../../insight/inputs'
import { splitProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { hasBit } from '../../mapi/flags'
import type { Run, World } from '../../run/run'
import type { Note } from '../../story/aftermath'
import type { ToldCall } from '../../story/tell'
import type { StoryText } from '../../text/storyText'
import type { AllTexts } from '../../text/texts'
import { inputName, providerName, serviceName } from '../../words/names'
import { changeWords } from '../../words/inputWords'
import { chartText } from '../../words/chartText'
import { worldOf } from './storyPlace'

/** Interfaces of MAPI by the variables that calls are written with. */
const interfaces: Readonly<Record<string, string>> = {
  pSession: 'IMAPISession',
  pServiceAdmin: 'IMsgServiceAdmin',
}

/** `IMAPISession::Logoff` for `pSession->Logoff`; `null` for what is no method of these. */
function toMethod(name: string): string | null {
  const [, variable = '', method] = /^(\w+)->(\w+)$/.exec(name) ?? []
  const known = interfaces[variable]
  return known && method !== 'Release' ? `${known}::${method}` : null
}

/** Of what a client writes the calls that the entry is about. */
export function callNames(told: ToldCall): readonly string[] {
  const { chart, call } = told
  const names = chart.calls(worldOf(told).inputs).map(({ name }) => name)
  const methods = names.flatMap((name) => toMethod(name) ?? [])
  switch (call.chart) {
    case 'start':
      // The logon is an entry of its own.
      return names.filter((name) => name !== 'MAPILogonEx' && !name.startsWith('MAPIINIT'))
    case 'logon':
      return names
    case 'use':
      return methods.slice(-1)
    case 'identity':
      return methods.slice(-1)
    case 'end':
      return [...methods.slice(-1), ...names.filter((name) => name === 'MAPIUninitialize')]
  }
}

/** A value that is set: flags by their names, everything else in words. */
export interface ShownInput {
  readonly name: InputName
  readonly flags: readonly string[] | null
  readonly words: string
}

/** What is set in a call, as far as it is not what its chart starts from, with the answers given. */
export function shownInputs(texts: AllTexts, told: ToldCall): readonly ShownInput[] {
  const { chart, run } = told
  const world = worldOf(told)
  const flags = chart.inputs.flatMap((input): ShownInput[] => {
    if (input.kind !== 'flags') return []
    const mask = Number(world.inputs[input.parameter])
    const set = input.flags.filter(({ bit }) => hasBit(mask, bit)).map(({ name }) => name)
    const words = inputName(texts, chart, input)
    return set.length === 0 ? [] : [{ name: input.parameter, flags: set, words }]
  })
  const others = chart.inputs.flatMap((input): ShownInput[] =>
    namesOf(input, world).map((name) => ({
      name,
      flags: null,
      words: changeWords(texts, chart, name, valueIn(chart, world, name)),
    })),
  )
  return [...flags, ...others, ...shownAnswers(texts, chart, run)]
}

/** What of an input is not as the chart has it, as sentences about changes name it. */
function namesOf(input: Input, { inputs }: World): readonly InputName[] {
  const { parameter, kind, initial } = input
  const value = inputs[parameter] ?? null
  // The method is the name of the call.
  if (kind === 'flags' || parameter === 'method') return []
  if (kind !== 'failures') return value === initial ? [] : [parameter]
  const failures = (value ?? {}) as Failures
  return input.providers.filter((key) => failures[key]).map((key) => `${parameter}.${key}`)
}

const shownAnswers = (texts: AllTexts, chart: Chart, run: Run | null): ShownInput[] =>
  (run?.steps ?? []).flatMap(({ prompt, given }) => {
    if (prompt === null || given === null) return []
    const name = answerName(prompt)
    return [{ name, flags: null, words: changeWords(texts, chart, name, given) }]
  })

/** The dialog that a call waits at, by its title. */
export function waitingAt(texts: AllTexts, { chart, steps }: Run): string {
  const step = steps.at(-1)
  if (!step) return ''
  const { provider, service } = step.subject
  const about = provider ? splitProviderKey(provider).service : (service ?? '')
  return (
    chartText(texts, chart.id).prompts[step.node]?.title(serviceName(chart, about)) ?? step.node
  )
}

/** Names of clients, joined as the language does. */
export const clientNames = (
  { language }: AllTexts,
  clients: readonly string[],
  numbers: readonly number[],
): string => new Intl.ListFormat(language).format(numbers.map((one) => clients[one] ?? ''))

/** One note as a sentence. */
export const noteWords = (
  texts: AllTexts,
  text: StoryText,
  clients: readonly string[],
  { chart }: ToldCall,
  note: Note,
): string =>
  text.notes[note.kind]({
    session: 0,
    other: 0,
    name: '',
    profile: '',
    ...note,
    provider: 'provider' in note ? providerName(texts, chart, note.provider) : '',
    clients: 'clients' in note ? clientNames(texts, clients, note.clients) : '',
  })
