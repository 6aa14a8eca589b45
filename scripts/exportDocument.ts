import type { Chart } from '../app/charts/chartDefinition'
import {
  type ChoiceId,
  type Format,
  type FormatId,
  formatIds,
  formats,
  type Scale,
  scales,
  takes,
} from '../app/publish/formats'
import { arrangements, type Choices, inks, toPublication } from '../app/publish/publication'
import { languages, type ParsedQuery, parseQuery, withoutStory } from '../app/run/permalink'
import { parseOpened } from '../app/story/opened'
import { loadAllTexts, loadDocuments, loadStory } from '../app/text/loadTexts'
import type { Export, Exports, Terminal } from './exportEntry'
import { BadArgument, type Options, optionValue, quote, Unable } from './exportOptions'
import { findChart, hasCallCharts, loadCallCharts, type Shelf, toDescribe } from './exportShelf'
import { MissingLetters, toPng } from './png'

/** Options that only some formats take, with the choice that each is and its usage. */
const someOptions = {
  '--theme': { choice: 'ink', usage: `--theme ${inks.join('|')}` },
  '--arrangement': { choice: 'arrangement', usage: `--arrangement ${arrangements.join('|')}` },
  '--without-path': { choice: 'showsPath', usage: '--without-path' },
  '--scale': { choice: 'scale', usage: `--scale ${scales.join('|')}` },
} as const satisfies Readonly<Record<string, { choice: ChoiceId; usage: string }>>
type SomeOption = keyof typeof someOptions
const someNames = Object.keys(someOptions) as SomeOption[]

/** The formats that take an option of some formats. */
export const takersOf = (name: SomeOption): readonly FormatId[] =>
  formatIds.filter((id) => takes(id, someOptions[name].choice))

/** Runs as documents and drawings, one export for each format. */
export const documentExports: Exports = Object.fromEntries(
  formatIds.map((id): [string, Export] => {
    const own = someNames.filter((name) => takersOf(name).includes(id))
    const usages = own.map((name) => ` [${someOptions[name].usage}]`)
    return [
      id,
      {
        usage: `--query "<parameters>" [--lang ${languages.join('|')}] [--site <address>]${usages.join('')}`,
        options: {
          ...{ '--query': 'value', '--lang': 'value', '--site': 'value' },
          // Those that make no difference to it are known, so that the line can say who takes them.
          ...{ '--theme': 'value', '--arrangement': 'value', '--scale': 'value' },
          '--without-path': 'flag',
        },
        run: (options, terminal, shelf) => exportDocument(id, options, terminal, shelf),
      },
    ]
  }),
)

async function exportDocument(
  id: FormatId,
  options: Options,
  { print, printBytes }: Terminal,
  shelf: Shelf,
) {
  if ((formats[id] as Format).isPicture && !printBytes) {
    throw new BadArgument(`${id} is no text: name a file with "--out"`)
  }
  const made = await makeDocument(id, options, shelf)
  await (typeof made === 'string' ? print(made) : printBytes?.(made))
}

/**
 * Makes one document: text, or the bytes of a picture.
 * @throws BadArgument, about an option; Unable, about a query that is not right as a whole.
 */
export async function makeDocument(
  id: FormatId,
  options: Options,
  shelf: Shelf,
): Promise<string | Uint8Array> {
  const { write, isPicture }: Format = formats[id]
  for (const name of someNames) {
    const takers = takersOf(name)
    if (!options.has(name) || takers.includes(id)) continue
    throw new BadArgument(`"${name}" is not for ${id}, but ${takers.join(', ')}`)
  }
  const query = optionValue(options, '--query')
  if (query === undefined) throw new BadArgument(`"${id}" needs "--query"`)
  const ink = oneOf(inks, 'theme', optionValue(options, '--theme'))
  const arrangement = oneOf(arrangements, 'arrangement', optionValue(options, '--arrangement'))
  const language = oneOf(languages, 'language', optionValue(options, '--lang'))
  const scale = oneOf(scales, 'scale', optionValue(options, '--scale'))
  const choices: Partial<Choices> = {
    ...(ink && { ink }),
    ...(arrangement && { arrangement }),
    showsPath: !options.has('--without-path'),
    site: readSite(optionValue(options, '--site')),
  }
  const chart = await findChart(optionValue(options, '--chart'), shelf)
  const parsed = await readQuery(chart, query, shelf)
  const words = language ?? parsed.place.language ?? 'en'
  const texts = {
    ...(await loadAllTexts(words, [])),
    charts: { [chart.id]: await shelf.text(chart.id, words) },
  }
  const publication = toPublication(parsed, { texts, words: await loadDocuments(words) }, choices)
  const text = write(publication)
  return isPicture ? draw(text, scale ?? 1) : text
}

/** A PNG of a drawing. @throws Unable where that would have empty boxes for letters. */
async function draw(svg: string, scale: Scale): Promise<Uint8Array> {
  try {
    return await toPng(svg, scale)
  } catch (error) {
    if (!(error instanceof MissingLetters)) throw error
    const letters = quote(error.letters.join(' '))
    throw new Unable(`the fonts of pictures do not have ${letters}: take the drawing, svg`)
  }
}

/** The value of that name, if one is given. @throws BadArgument where there is none. */
function oneOf<Value extends string | number>(
  values: readonly Value[],
  what: string,
  text: string | undefined,
): Value | undefined {
  const value = values.find((one) => String(one) === text)
  if (text === undefined || value !== undefined) return value
  throw new BadArgument(`unknown ${what} ${quote(text)}, there are: ${values.join(', ')}`)
}

const longestSite = 2048

/** The address of the page for links; empty where none is given. */
function readSite(text: string | undefined): string {
  if (text === undefined) return ''
  const url = text.length <= longestSite && URL.canParse(text) ? new URL(text) : null
  const isPage = url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password
  if (!isPage) {
    throw new BadArgument(
      `${quote(text)} is not the address of a site, such as https://example.org/mapi/`,
    )
  }
  url.hash = ''
  return url.href
}

/** The run of a query, also of one that is a call of a story. @throws Unable on any problem. */
async function readQuery(chart: Chart, query: string, shelf: Shelf): Promise<ParsedQuery> {
  const isCall = withoutStory(query) !== query && hasCallCharts(shelf)
  const parsed = isCall ? await readCall(chart, query, shelf) : parseQuery(chart, query)
  refuseProblems(chart, parsed)
  return parsed
}

async function readCall(chart: Chart, query: string, shelf: Shelf): Promise<ParsedQuery> {
  const read = parseOpened(chart.id, query, await loadCallCharts(shelf))
  if (!('opened' in read)) {
    refuseProblems(chart, read)
    throw new Error('A call of a story that cannot be opened has a problem')
  }
  const { calls, at } = read.opened
  const refusal = calls[at]?.refusal
  if (refusal) {
    const { cannotBeMade, refusals } = await loadStory('en')
    throw new Unable(`call ${at + 1} of the story: ${cannotBeMade}: ${refusals[refusal.reason]}`)
  }
  return read.parsed
}

/** Nothing is published of a query that is understood in part only: nobody would see that. */
function refuseProblems(chart: Chart, { problems }: Pick<ParsedQuery, 'problems'>) {
  const [first, ...others] = problems.map(toDescribe(chart))
  if (first === undefined) return
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  throw new Unable(`the query is not right, so nothing is made of it: ${first}${more}`)
}
