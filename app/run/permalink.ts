import type { Chart, Input } from '../charts/chartDefinition'
import { standardSetting } from '../charts/defineChart'
import { type ChartId, computerChartIds } from '../charts/chartIds'
import type { Computer } from '../mapi/computer'
import { computerParameter, formatComputer, parseComputer } from './computerText'
import { formatInput, initialInputs, parseInput } from './inputText'
import type { Problem } from './problem'
import { type Answer, givenAnswers, type Run, runWorld } from './run'

export const views = ['full', 'figure', 'outline', 'methods', 'status'] as const
export const themes = ['light', 'dark', 'auto'] as const
/** The languages of the page, in the order in which they are offered. */
export const languages = ['en', 'de', 'es', 'fr', 'ru'] as const
/** Not a language: English with accents and a third longer, to find what was hard-coded or clips. */
export const pseudoLanguage = 'en-XA'
export type View = (typeof views)[number]
export type Theme = (typeof themes)[number]
export type Language = (typeof languages)[number] | typeof pseudoLanguage

/** The language of that tag, if the page speaks it. */
export const toLanguage = (tag: string): Language | null =>
  [...languages, pseudoLanguage as Language].find((one) => one === tag) ?? null

/** The views of a chart: not of every one a figure was published, and few have tables. */
export const viewsOf = ({ layouts, tables }: Chart): readonly View[] =>
  views.filter((one) => {
    if (one === 'figure') return layouts.figure !== undefined
    return one === 'full' || one === 'outline' || tables.includes(one)
  })

/** What the address says besides the run: where in it, and how it is shown. */
export interface Place {
  /** Index of the current step, from 0. */
  readonly position: number
  readonly view: View
  readonly theme: Theme
  /** `null`: what the reader's browser prefers. */
  readonly language?: Language | null
  /** Chart and explanation only, in large type. */
  readonly presenting?: boolean
  /** In a frame of another page: chart, caption and player only, and the player may be left out. */
  readonly embed?: { readonly controls: boolean } | null
  /** Plays as soon as the page is there. */
  readonly plays?: boolean
  /** The visitor says how each decision comes out before it is shown. */
  readonly predicting?: boolean
  /** The scenario or exercise that the run belongs to, by id; whoever knows the tasks looks it up. */
  readonly task?: string | null
  /** The run that this one is compared with. */
  readonly pinned?: Run | null
  /** The story that the run is a call of, as its link writes it, and the number of the call. */
  readonly story?: { readonly query: string; readonly at: number } | null
}

/** What a link says of the story that the run is a call of; whoever knows the story reads it. */
const storyParameters = ['at', 'story']
const placeParameters = [
  ...['step', 'view', 'lang', 'theme', 'present', 'embed', 'controls', 'play'],
  ...['predict', 'learn', 'compare'],
  ...storyParameters,
]

/** A query without what it says of a story. */
export const withoutStory = (query: string): string =>
  query
    .split('&')
    .filter((part) => !storyParameters.includes(part.split('=')[0] ?? ''))
    .join('&')

/** Longer queries are cut at a parameter: enough for thousands of answers. */
export const maxQueryLength = 16_384

/** Parameters that have one value. */
const switches = {
  present: ['1'],
  embed: ['1'],
  controls: ['0'],
  play: ['1'],
  predict: ['1'],
} as const

/** The id of a task; one of a pack has the pack's before it: `contoso:first`. */
const taskId = /^[a-z0-9][a-z0-9-]{0,63}(:[a-z0-9][a-z0-9-]{0,63})?$/

/** The values that a parameter of a link accepts, if they are few; "" stands for an empty one. */
export function acceptedValues(chart: Chart, parameter: string): readonly string[] | undefined {
  const name = parameter.replace(/^compare: /, '')
  const input = chart.inputs.find((one) => one.parameter === name)
  if (input?.kind === 'choice' && input.maxLength === undefined) {
    return input.nullable ? [...input.values, ''] : input.values
  }
  const ofPlace = { view: viewsOf(chart), lang: languages, theme: themes, ...switches }
  return Object.entries(ofPlace).find(([one]) => one === name)?.[1]
}

export type Parameters = ReadonlyMap<string, readonly string[]>

/** Splits `#/<chart>?<parameters>` (the `#` may be missing) into the chart's id and its query. */
export function splitFragment(fragment: string): { chart: string | null; query: string } {
  const [, chart = '', query = ''] =
    /^#?\/?([^?]*)\??([\s\S]*)$/.exec(fragment.slice(0, 4 * maxQueryLength)) ?? []
  return { chart: chart === '' ? null : chart, query }
}

/** Reads `a=b&c=d`, percent-decoded, in order; what cannot be read is reported. */
export function splitQuery(
  query: string,
  longest = maxQueryLength,
): { parameters: Parameters; problems: Problem[] } {
  const problems: Problem[] = []
  const parameters = new Map<string, string[]>()
  const cut = query.length > longest
  if (cut) problems.push({ parameter: 'query', value: `${query.slice(0, 32)}…`, kind: 'too-long' })
  const read = cut ? query.slice(0, query.lastIndexOf('&', longest) + 1) : query
  for (const part of read.split('&').filter((one) => one !== '')) {
    const at = part.indexOf('=')
    const [name, text] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    const key = decode(name)
    const value = decode(text)
    if (key === null) problems.push({ parameter: name, value: text, kind: 'malformed-encoding' })
    else if (value === null) {
      problems.push({ parameter: key, value: text, kind: 'malformed-encoding' })
    } else {
      const values = parameters.get(key)
      if (values) values.push(value)
      else parameters.set(key, [value])
    }
  }
  return { parameters, problems }
}

/** Percent-decoded; `null` when the encoding is broken. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function findRepeated(parameters: Parameters, inputs: readonly Input[]): Problem[] {
  const failures = inputs.filter(({ kind }) => kind === 'failures').map((one) => one.parameter)
  const repeatable = [...failures, computerParameter]
  return [...parameters].flatMap(([parameter, values]) =>
    repeatable.includes(parameter)
      ? []
      : values.slice(0, -1).map((value): Problem => ({ parameter, value, kind: 'repeated' })),
  )
}

/** May a link say on which computer the calls of the chart are made? */
const takesComputer = ({ hasComputer, setting }: Chart): boolean =>
  hasComputer && setting.given === null

/** Computers that links have described lately: each is made once. */
const computers = new Map<string, ReturnType<typeof parseComputer>>()
const computersKept = 8

function readComputer(texts: readonly string[]): ReturnType<typeof parseComputer> {
  const key = JSON.stringify(texts)
  const parsed = computers.get(key) ?? parseComputer(texts)
  computers.delete(key)
  computers.set(key, parsed)
  for (const oldest of [...computers.keys()].slice(0, -computersKept)) computers.delete(oldest)
  return parsed
}

/** The chart on another computer. */
export const onComputer = (chart: Chart, computer: Computer): Chart =>
  chart.inSetting({ ...standardSetting, computer })

/** The chart on the computer that a query describes, if it describes one. */
function parseChart(chart: Chart, parameters: Parameters): { chart: Chart; problems: Problem[] } {
  const texts = takesComputer(chart) ? parameters.get(computerParameter) : undefined
  if (!texts) return { chart, problems: [] }
  const { value, problems } = readComputer(texts)
  return { chart: value ? onComputer(chart, value) : chart, problems: [...problems] }
}

/** A query of another chart, on the computer of this one if both depend on it. */
export function onSameComputer(from: Chart, to: ChartId, query: string): string {
  const isOn = from.hasComputer && computerChartIds.includes(to)
  const texts = isOn ? formatComputer(from.setting.computer) : []
  const own = texts.map((text) => `${computerParameter}=${encodeValue(text)}`)
  return [...own, ...(query === '' ? [] : [query])].join('&')
}

/** Reads the world that a query describes, and plays it. Never fails: what is wrong is reported. */
function parseWorld(chart: Chart, parameters: Parameters): { run: Run; problems: Problem[] } {
  const problems: Problem[] = []
  const inputs = { ...initialInputs(chart.inputs) }
  for (const input of chart.inputs) {
    const texts = parameters.get(input.parameter)
    if (!texts) continue
    const parsed = parseInput(input, texts)
    problems.push(...parsed.problems)
    if (parsed.value !== undefined) inputs[input.parameter] = parsed.value
  }

  const text = parameters.get('answers')?.at(-1) ?? ''
  const queue: Answer[] = text === '' ? [] : text.split(',')
  const answers: Record<string, Answer> = {}
  let misfit = false
  const played = runWorld(chart, { inputs, answers: {} }, (prompt, fits) => {
    const answer = misfit ? undefined : queue[0]
    if (answer === undefined) return null
    if (!fits(answer)) {
      misfit = true
      problems.push({ parameter: 'answers', value: answer, kind: 'answer-does-not-fit' })
      return null
    }
    queue.shift()
    answers[prompt] = answer
    return answer
  })
  if (!misfit && queue.length > 0) {
    problems.push({ parameter: 'answers', value: queue.join(','), kind: 'answers-left-over' })
  }
  return { run: { ...played, world: { inputs, answers } }, problems }
}

function parsePlace(
  run: Run,
  parameters: Parameters,
  base: Chart,
): { place: Place; problems: Problem[] } {
  const problems: Problem[] = []
  const last = run.steps.length - 1
  const choose = <Value extends string, Other>(
    name: string,
    values: readonly Value[],
    other: Other,
  ): Value | Other => {
    const text = parameters.get(name)?.at(-1)
    const value = values.find((one) => one === text)
    if (text !== undefined && value === undefined) {
      problems.push({ parameter: name, value: text, kind: 'unknown-value' })
    }
    return value ?? other
  }
  let position = 0
  const step = parameters.get('step')?.at(-1)
  if (step === 'end') position = last
  else if (step !== undefined && !/^[0-9]+$/.test(step)) {
    problems.push({ parameter: 'step', value: step, kind: 'malformed-step' })
  } else if (step !== undefined) {
    position = Math.min(Number(step), last)
    if (Number(step) > last) {
      problems.push({ parameter: 'step', value: step, kind: 'step-past-end' })
    }
  }
  const isOn = (name: keyof typeof switches) => choose(name, switches[name], null) !== null
  const embedded = isOn('embed')
  /** Is it on, and is this the place for it? */
  const isOnHere = (name: 'present' | 'controls' | 'predict', fits: boolean) => {
    const on = isOn(name)
    if (on && !fits)
      problems.push({ parameter: name, value: switches[name][0], kind: 'not-available' })
    return on && fits
  }
  const bare = isOnHere('controls', embedded)
  const task = parameters.get('learn')?.at(-1)
  if (task !== undefined && !taskId.test(task)) {
    problems.push({ parameter: 'learn', value: task, kind: 'unknown-value' })
  }
  const place = {
    position,
    view: choose('view', viewsOf(run.chart), 'full'),
    language: choose('lang', [...languages, pseudoLanguage] as const, null),
    theme: choose('theme', themes, 'auto'),
    presenting: isOnHere('present', !embedded),
    embed: embedded ? { controls: !bare } : null,
    plays: isOn('play'),
    predicting: isOnHere('predict', !embedded),
    task: task !== undefined && taskId.test(task) ? task : null,
    pinned: null as Run | null,
  }
  const compared = parameters.get('compare')?.at(-1)
  if (compared !== undefined) {
    const { run: pinned, problems: found } = parseQuery(base, compared, true)
    place.pinned = pinned
    problems.push(...found.map((one) => ({ ...one, parameter: `compare: ${one.parameter}` })))
  }
  return { place, problems }
}

/** What a query means: the run of its world, the place in it, and what was ignored. */
export interface ParsedQuery {
  readonly run: Run
  readonly place: Place
  readonly problems: readonly Problem[]
}

/**
 * Reads the parameters of a link. Never fails as a whole: what is unknown or malformed is
 * ignored and reported by name, the rest applies. `worldOnly` leaves out, unread, what only
 * says where in the run one stands and how it is shown.
 */
export function parseQuery(base: Chart, query: string, worldOnly = false): ParsedQuery {
  const { parameters, problems } = splitQuery(query)
  const read = worldOnly
    ? new Map([...parameters].filter(([name]) => !placeParameters.includes(name)))
    : parameters
  const { chart, problems: ofComputer } = parseChart(base, read)
  const known = [
    ...['v', 'answers', ...placeParameters.filter((one) => !storyParameters.includes(one))],
    ...(takesComputer(chart) ? [computerParameter] : []),
    ...chart.inputs.map((one) => one.parameter),
  ]
  const unknown = [...read].flatMap(([parameter, values]) =>
    known.includes(parameter)
      ? []
      : values.map((value): Problem => ({ parameter, value, kind: 'unknown-parameter' })),
  )
  const version = read.get('v')?.at(-1) ?? '1'
  if (version !== '1') unknown.push({ parameter: 'v', value: version, kind: 'unknown-version' })
  const world = parseWorld(chart, read)
  const at = parsePlace(world.run, read, base)
  return {
    run: world.run,
    place: at.place,
    problems: [
      ...problems.filter(({ parameter }) => !worldOnly || !placeParameters.includes(parameter)),
      ...unknown,
      ...findRepeated(new Map([...read].filter(([name]) => known.includes(name))), chart.inputs),
      ...ofComputer,
      ...world.problems,
      ...at.problems,
    ],
  }
}

/** Writes the world of a run in canonical form; with `place`, also where in it one stands. */
export function formatQuery(run: Run, place?: Place): string {
  const { chart, world, steps } = run
  const computer = takesComputer(chart) ? formatComputer(chart.setting.computer) : []
  const parts = [
    ...computer.map((value) => [computerParameter, value] as const),
    ...chart.inputs.flatMap((input) =>
      formatInput(input, world.inputs[input.parameter] ?? null).map(
        (value) => [input.parameter, value] as const,
      ),
    ),
  ]
  const answers = givenAnswers(run).join(',')
  const { position = 0, view = 'full', theme = 'auto', pinned = null } = place ?? {}
  const { language = null, presenting = false, story = null } = place ?? {}
  const { embed = null, plays = false, predicting = false, task = null } = place ?? {}
  const step = position === 0 ? '' : position === steps.length - 1 ? 'end' : String(position)
  return [
    ...parts,
    ...Object.entries({
      answers,
      step,
      view: view === 'full' ? '' : view,
      lang: language ?? '',
      theme: theme === 'auto' ? '' : theme,
      present: presenting && !embed ? '1' : '',
      embed: embed ? '1' : '',
      controls: embed?.controls === false ? '0' : '',
      play: plays ? '1' : '',
      predict: predicting && !embed ? '1' : '',
      learn: task ?? '',
    }).filter(([, value]) => value !== ''),
    // Another run without any parameter is a run, too.
    ...(pinned ? [['compare', formatQuery(pinned)] as const] : []),
    ...(story ? Object.entries({ at: String(story.at), story: story.query }) : []),
  ]
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&')
}

/** Would a link with that query be cut when it is read? */
export const isTooLong = (query: string): boolean => query.length > maxQueryLength

/** Does an address ask for the chart alone, for the frame of another page? */
export const isEmbedded = (fragment: string): boolean =>
  splitQuery(splitFragment(fragment).query).parameters.get('embed')?.at(-1) === '1'

/** The part of the address behind the page: `#/logon?flags=MAPI_LOGON_UI`. */
export function formatFragment(run: Run, place: Place): string {
  const query = formatQuery(run, place)
  return `#/${run.chart.id}${query === '' ? '' : `?${query}`}`
}

/** A value as links write it: what a person may read stays as it is. */
export const encodeValue = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%2C|%2F|%3A/g, (code) =>
    decodeURIComponent(code),
  )
