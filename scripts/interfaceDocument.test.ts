import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Basis } from '../app/charts/chart'
import type { Chart, Input } from '../app/charts/chartDefinition'
import { type ChartId, chartIds, computerChartIds } from '../app/charts/chartIds'
import { firstChart as chart, loadCharts } from '../app/charts/charts'
import { conflictIds } from '../app/mapi/call'
import {
  computerPresets,
  maxProfileName,
  maxProfiles,
  maxServiceName,
  maxServices,
  messageServices,
  presetIds,
  splitProviderKey,
  standardComputer as profiles,
} from '../app/mapi/computer'
import {
  causes,
  endsAtFirstTry,
  failureCode,
  failureCodeBasis,
  secondCauses,
} from '../app/mapi/failures'
import { contradictionIds } from '../app/mapi/contradictions'
import { logonFlags, toHex } from '../app/mapi/flags'
import { resultCodes } from '../app/mapi/resultCodes'
import { answerName, toDomains } from '../app/insight/inputs'
import { toOutcomeTable } from '../app/insight/outcomes'
import { toChartData } from '../app/publish/chartData'
import { outcomeColumns } from '../app/publish/outcomeRows'
import { toStoryTrace } from '../app/publish/storyTrace'
import { toTrace } from '../app/publish/trace'
import { toFigureView } from '../app/run/figureView'
import { edgeId, type GraphEdge, stateMeta, toGraph } from '../app/run/graph'
import { formatComputer, parseComputer } from '../app/run/computerText'
import {
  formatQuery,
  languages,
  maxQueryLength,
  parseQuery,
  themes,
  views,
} from '../app/run/permalink'
import { anyRunOf, namedQueries, queriesOf } from '../app/run/worlds.testing'
import { storyExamples } from '../app/story/examples'
import { openedQuery, parseOpened } from '../app/story/opened'
import { anyStory, charts as storyCharts, toStoryQuery } from '../app/story/stories.testing'
import { callIds, maxCalls, maxClientName, maxClients, maxSessionLimit } from '../app/story/story'
import { formatStory, parseStory } from '../app/story/storyLink'
import { text as tablesText } from '../app/text/en/sessionTables'
import { text as storyText } from '../app/text/en/story'
import { text as learn } from '../app/text/en/learn'
import { text as predict } from '../app/text/en/predict'
import { text as sourcesText } from '../app/text/en/sources'
import { text as embedText } from '../app/text/en/embed'
import { loadAllTexts } from '../app/text/loadTexts'
import type { ChartText } from '../app/text/texts'
import { runExport } from './exportCommand'

/** docs/interface.md held against the code: what one of them has, the other must have too. */

const document = readFileSync(new URL('../docs/interface.md', import.meta.url), 'utf8')
const en = await loadAllTexts('en', chartIds)
const wordsOf = ({ id }: Chart): ChartText => en.charts[id as ChartId] as ChartText
const graph = toGraph(chart.machine)
const words = wordsOf(chart)

/** The part of the document under a title, up to the next title of its rank. */
function sectionOf(title: string): string {
  const [, found] = document.split(`\n## ${title}\n`)
  if (found === undefined) throw new Error(`docs/interface.md has no section "${title}"`)
  return found.split('\n## ')[0] ?? ''
}

const titleOf = ({ id }: Chart) => `The chart \`${id}\``
const otherCharts = (await loadCharts()).filter(({ id }) => id !== chart.id)
const ofSources = sectionOf('The page of sources')
const ofLessons = sectionOf('The page of lessons')
/** What is said of all charts and of the logon chart. */
const text = [...otherCharts.map((one) => sectionOf(titleOf(one))), ofSources, ofLessons].reduce(
  (left, section) => left.replace(section, ''),
  document,
)

const yesNo = (value: boolean) => (value ? 'yes' : 'no')
const inCode = (value: string) => `\`${value}\``
const plain = (cell: string) => cell.replaceAll('`', '')
/** What stands between backticks, in order. */
const quoted = (cell: string) => [...cell.matchAll(/`([^`]*)`/g)].map(([, one = '']) => one)

/** The cells of a row: a bar behind a backslash is text. */
const toCells = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** The rows of every table of a part whose head has these titles; at least one has to be there. */
function rowsIn(part: string, ...titles: string[]): string[][] {
  const lines = part.split('\n')
  const rows = lines.flatMap((line, i) => {
    if (!line.startsWith('|') || toCells(line).join('|') !== titles.join('|')) return []
    const body = lines.slice(i + 2)
    const end = body.findIndex((one) => !one.startsWith('|'))
    return body.slice(0, end).map(toCells)
  })
  if (rows.length === 0) throw new Error(`docs/interface.md has no table ${titles.join(' | ')}`)
  const crooked = rows.find((row) => row.length !== titles.length)
  if (crooked) throw new Error(`A row does not fit its table: ${crooked.join(' | ')}`)
  return rows
}

const rowsOf = (...titles: string[]) => rowsIn(text, ...titles)

const inOrder = (rows: readonly string[][]) => rows.map((row) => row.join(' | ')).sort()

function describeExit({ machine }: Chart, edge: GraphEdge): string {
  const basisOf = (node: string): Basis => stateMeta(machine, node).basis
  // The rule of the document; another basis is written behind the arrow.
  const byRule = basisOf(edge.from) === 'figure' ? basisOf(edge.to) : basisOf(edge.from)
  const label = edge.label === null ? '' : `${inCode(edge.label)} `
  const exception = edge.basis === byRule ? '' : ` (${edge.basis})`
  return `${label}→ ${inCode(edge.to)}${exception}`
}

/** The steps of a chart as the document lists them. */
function toStepRows(chart: Chart): string[][] {
  const { nodes, edges } = toGraph(chart.machine)
  return nodes.map(({ id, shape, basis, historic }) => {
    const { ends, hresult } = stateMeta(chart.machine, id)
    const exits = edges.filter((edge) => edge.from === id).map((edge) => describeExit(chart, edge))
    const end = hresult === null ? 'ends without a code' : `ends with ${inCode(hresult)}`
    return [
      inCode(id),
      shape,
      wordsOf(chart).steps[id]?.label ?? '',
      basis,
      yesNo(historic),
      ends ? end : exits.join(', '),
    ]
  })
}

/** The labels of a chart's exits as the document lists them, without what they stand for. */
function toLabelRows({ machine, ...rest }: Chart): string[][] {
  const { exits } = wordsOf({ machine, ...rest })
  const labels = toGraph(machine).edges.flatMap(({ label }) => (label === null ? [] : [label]))
  return [...new Set(labels)].map((id) => [id, exits[id] ?? id])
}

const stepTitles = ['Step', 'Shape', 'Label', 'Basis', 'Historic', 'Exits']
const toDocumentedLabels = (part: string) =>
  rowsIn(part, 'Id', 'Printed', 'Stands for').map(([id = '', said = '']) => [plain(id), said])

describe('the steps', () => {
  test('have the shape, label, basis and exits that the document says', () => {
    expect(inOrder(rowsOf(...stepTitles))).toEqual(inOrder(toStepRows(chart)))
  })

  test('rest on the kinds of basis that are explained', () => {
    const documented = rowsOf('Basis', 'Meaning').map(([id = '']) => plain(id))
    expect(documented.sort()).toEqual(Object.keys(en.basis).sort())
  })

  test('have the labels of exits that are explained, as they are printed', () => {
    expect(inOrder(toDocumentedLabels(text))).toEqual(inOrder(toLabelRows(chart)))
  })

  test('are as many as the document says', () => {
    const figure = toFigureView(graph)
    expect(text).toContain(`${graph.nodes.length} steps and ${graph.edges.length} arrows`)
    expect(text).toContain(
      `the ${figure.nodes.length} steps with basis \`figure\` and ${figure.edges.length} arrows`,
    )
  })
})

test('the figure view has the arrows of its own that the document says', () => {
  const known = new Set(graph.edges.map(({ id }) => id))
  const own = toFigureView(graph)
    .edges.filter((edge) => !known.has(edgeId(edge.from, edge.to)))
    .map(({ from, label, to }) => [inCode(from), label === null ? '' : inCode(label), inCode(to)])
  expect(inOrder(rowsOf('From', 'Label', 'To'))).toEqual(inOrder(own))
})

describe('the results', () => {
  const ends = graph.nodes.flatMap(({ id }) => {
    const { hresult } = stateMeta(chart.machine, id)
    return hresult === null ? [] : [{ id, code: hresult as keyof typeof resultCodes }]
  })
  const documented = rowsOf('End', 'Code', 'Value', 'Session')

  test('have these codes', () => {
    expect(inOrder(documented.map((row) => row.slice(0, 3).map(plain)))).toEqual(
      inOrder(ends.map(({ id, code }) => [id, code, toHex(resultCodes[code])])),
    )
  })

  test('name each kind of session, and none where there is an error', () => {
    const kinds = documented.flatMap(([, , , session = '']) =>
      quoted(session).filter((one) => !one.startsWith('MAPI_')),
    )
    expect(kinds.sort()).toEqual(Object.keys(words.details.session ?? {}).sort())
    for (const [, code = '', , session] of documented) {
      expect(session === 'none').toBe(plain(code) !== 'S_OK')
    }
  })

  test('know these states of services and providers', () => {
    const status = (of: string) =>
      rowsOf('Of', 'Status', 'Meaning')
        .filter(([what]) => what === of)
        .map(([, id = '']) => plain(id))
        .sort()
    expect(new Set(rowsOf('Of', 'Status', 'Meaning').map(([of]) => of))).toEqual(
      new Set(['service', 'provider']),
    )
    expect(status('service')).toEqual(Object.keys(en.serviceStatus).sort())
    expect(status('provider')).toEqual(Object.keys(en.providerStatus).sort())
  })
})

describe('the computer', () => {
  test('has these services, in these profiles', () => {
    expect(rowsOf('Service', 'Name', 'Providers', 'Profiles')).toEqual(
      messageServices.map((service) => [
        inCode(service.id),
        service.name,
        service.providers.map(inCode).join(', '),
        profiles
          .filter((profile) => profile.services.some(({ id }) => id === service.id))
          .map(({ name }) => inCode(name))
          .join(', '),
      ]),
    )
  })

  test('has these kinds of providers', () => {
    expect(rowsOf('Provider', 'Kind')).toEqual(
      Object.entries(en.providerKinds).map(([id, name]) => [inCode(id), name]),
    )
  })
})

test('the causes have the codes that the document says', () => {
  const documented = rowsOf(
    'Cause',
    'Meaning',
    'Code',
    'Basis',
    'Store without a dialog',
    'Second try follows',
    'Can come second',
  ).map(([id = '', , ...rest]) => [id, ...rest])
  expect(documented).toEqual(
    causes.map((cause) => [
      inCode(cause),
      inCode(failureCode(cause, 'exchange/ms', true)),
      failureCodeBasis(cause, 'exchange/ms', true),
      `${inCode(failureCode(cause, 'exchange/ms', false))} (${failureCodeBasis(cause, 'exchange/ms', false)})`,
      yesNo(!endsAtFirstTry(cause)),
      yesNo(secondCauses.includes(cause)),
    ]),
  )
})

describe('own profiles', () => {
  const part = sectionOf('Own profiles')

  test('are parts that are read as the document writes them', () => {
    const examples = rowsIn(part, 'Part', 'Grammar', 'Example').map(([name = '', , one = '']) => [
      name,
      plain(one),
    ])
    const {
      profile = '',
      services = '',
      service = '',
      providers = '',
    } = Object.fromEntries(examples)
    for (const text of [profile, `A:${services}`, `A:${service}`, `A:x/${providers}/Mail`]) {
      expect(parseComputer([text]).problems, text).toEqual([])
    }
  })

  test('are the presets that there are', () => {
    const documented = rowsIn(part, 'Preset', 'Profiles').map(([id = '', said = '']) => ({
      id: plain(id),
      said: quoted(said),
    }))
    expect(documented.map(({ id }) => id)).toEqual([...presetIds])
    for (const { id, said } of documented.slice(1)) {
      const computer = computerPresets[id as (typeof presetIds)[number]]
      for (const { name, services } of computer) {
        expect(said).toContain(name)
        if (services.length < maxServices) {
          expect(said).toEqual(expect.arrayContaining(services.map((one) => one.id)))
        }
      }
      expect(formatComputer(computer)).toEqual([id])
    }
  })

  test('have these bounds', () => {
    const rules = Object.fromEntries(rowsIn(part, 'What', 'Rule'))
    expect(rules['profile name']).toContain(`1 to ${maxProfileName} characters`)
    expect(rules['service name']).toContain(`1 to ${maxServiceName} characters`)
    expect(rules.profiles).toBe(`at most ${maxProfiles}`)
    expect(rules['services of a profile']).toContain(`at most ${maxServices},`)
    const problems = Object.fromEntries(rowsOf('Kind', 'Reported when'))
    expect(problems['`too-many-profiles`']).toContain(`${maxProfiles}th`)
    expect(problems['`too-many-services`']).toContain(`${maxServices}th`)
  })

  test('stand in links that are canonical and without fault', () => {
    const links = [...part.matchAll(/^#\/logon\?(.*)$/gm)].map(([, query = '']) => query)
    expect(links).toHaveLength(3)
    for (const link of links) {
      const { run, problems } = parseQuery(chart, link)
      expect(problems, link).toEqual([])
      expect(formatQuery(run)).toBe(link)
    }
  })
})

/** The default as the document writes it. */
const initialOf = (input: Input): string => {
  if (input.kind === 'text') return input.initial ?? 'NULL'
  if (input.kind === 'choice') return input.initial ?? 'none'
  return input.kind === 'flags' && input.initial !== 0 ? toHex(input.initial) : 'none'
}

describe('the parameters of a link', () => {
  const documented = rowsOf('Parameter', 'Value', 'Default').map((row) => ({
    name: plain(row[0] ?? ''),
    value: row[1] ?? '',
    initial: plain(row[2] ?? ''),
  }))
  const kindsOf = (query: string) => parseQuery(chart, query).problems.map(({ kind }) => kind)

  test('have these names and defaults, in canonical order', () => {
    expect(documented.map(({ name, initial }) => [name, initial])).toEqual([
      ['v', '1'],
      ['computer', 'the standard computer'],
      ...chart.inputs.map((input) => [input.parameter, initialOf(input)]),
      ['answers', 'none'],
      ['step', '0'],
      ['view', views[0]],
      ['lang', 'what the browser prefers, else en'],
      ['theme', 'auto'],
      ['present', 'off'],
      ['embed', 'off'],
      ['controls', 'shown'],
      ['play', 'off'],
      ['predict', 'off'],
      ['learn', 'none'],
      ['compare', 'none'],
      ['at', 'none'],
      ['story', 'none'],
    ])
  })

  test('are written in this order', () => {
    const { run } = parseQuery(
      chart,
      'computer=exchange-only&flags=1&profile=&default=&credentials=invalid&shared=Outlook&mutex=held' +
        '&fault=exchange/ms:version&answers=cancel',
    )
    const waits = parseQuery(chart, 'flags=1&answers=cancel').run
    const place = {
      ...({ position: 1, view: 'figure', language: 'de', theme: 'dark' } as const),
      presenting: true,
      plays: true,
      predicting: true,
      task: 'no-dialog',
      pinned: run,
      story: { query: 'call=1:logon', at: 1 },
    } as const
    const embedded = { ...place, embed: { controls: false } }
    const order = (query: string) => query.split('&').map((part) => part.split('=')[0])
    const names = documented.map(({ name }) => name)
    const without = (...left: string[]) => names.filter((name) => !left.includes(name))
    const written = (at: typeof place | typeof embedded) => [
      ...['v', ...order(formatQuery(run))],
      ...order(formatQuery(waits, at)).filter((name) => name !== 'flags'),
    ]
    expect(written(place)).toEqual(without('embed', 'controls'))
    expect(written(embedded)).toEqual(without('present', 'predict'))
  })

  test('take the values that the document lists', () => {
    const listed = (name: string) =>
      quoted(documented.find((one) => one.name === name)?.value ?? '')
    for (const input of chart.inputs) {
      if (input.kind !== 'choice') continue
      const { value = '' } = documented.find(({ name }) => name === input.parameter) ?? {}
      expect(listed(input.parameter).sort()).toEqual([...input.values].sort())
      expect(value.includes('empty for none')).toBe(input.nullable)
    }
    const published = [chart, ...otherCharts].filter(({ layouts }) => layouts.figure)
    const withTables = otherCharts.filter(({ tables }) => tables.length > 0)
    const tables = [...new Set(withTables.flatMap((one) => one.tables))]
    expect(listed('view')).toEqual([
      ...[...views, 'figure', ...published.map(({ id }) => id)],
      ...[...tables, ...withTables.map(({ id }) => id)],
    ])
    expect(listed('computer')).toEqual([...computerChartIds])
    expect(listed('theme')).toEqual([...themes])
    expect(listed('lang')).toEqual([...languages])
    expect(listed('v').flatMap((value) => kindsOf(`v=${value}`))).toEqual([])
  })

  test('are known, and reported where they do nothing', () => {
    const {
      without = '',
      beside = '',
      too = '',
    } = /^\| `not-available` \|.*: `(?<without>\w+)` without `embed`, `(?<beside>\w+)` and `(?<too>\w+)` with it/m.exec(
      text,
    )?.groups ?? {}
    expect(kindsOf(`${without}=0`)).toEqual(['not-available'])
    expect(kindsOf(`${without}=0&embed=1`)).toEqual([])
    expect(kindsOf(`${beside}=1&embed=1`)).toEqual(['not-available'])
    expect(kindsOf(`${too}=1&embed=1`)).toEqual(['not-available'])
    for (const { name } of documented) {
      expect(kindsOf(`${name}=`)).not.toContain('not-available')
      // What says which call of a story it is, is read with the story.
      const isOfStory = ['at', 'story'].includes(name)
      expect(kindsOf(`${name}=`).includes('unknown-parameter')).toBe(isOfStory)
    }
  })
})

test('a comparison is written as the document shows, and read as a trace reads a query', () => {
  const [, link = ''] = /```\n#\/logon\?(.*compare=.*)\n```/.exec(text) ?? []
  const { run, place, problems } = parseQuery(chart, link)
  expect(problems).toEqual([])
  expect(place.pinned && formatQuery(place.pinned)).toBe('flags=MAPI_USE_DEFAULT&profile=Archive')
  expect(formatQuery(run, place)).toBe(link)
  const [, unread = ''] = /read as `trace` reads one: (.*) are left out, unread/.exec(text) ?? []
  const [, ofTrace = ''] = /^(.*) are left out, unread\.$/m.exec(text) ?? []
  expect(quoted(unread).sort()).toEqual(quoted(ofTrace).sort())
  for (const name of quoted(ofTrace)) {
    expect(parseQuery(chart, `${name}=nonsense`, true).problems).toEqual([])
  }
  const wrong = parseQuery(chart, `compare=${encodeURIComponent('mutex=open')}`).problems
  expect(wrong).toMatchObject([{ parameter: 'compare: mutex' }])
})

/** The parameters that a page reads, in the order of its code. */
const namesReadIn = (source: string) =>
  [...source.matchAll(/\bparameter === '([a-z]+)'\) (?:take|\{)/g)].map(([, name]) => name)

describe('the parameters of the page of outcomes', () => {
  const documented = rowsOf('Parameter of the page', 'Value', 'Without it')
  const valuesOf = (wanted: string) =>
    quoted(documented.find(([name = '']) => plain(name) === wanted)?.[1] ?? '')

  test('have the names that its code reads', () => {
    // Scripts import nothing of app/view: the names are taken from the source.
    const source = readFileSync(new URL('../app/view/outcomes/filters.ts', import.meta.url), 'utf8')
    expect(documented.map(([name = '']) => plain(name))).toEqual(namesReadIn(source))
    const [, longest] = /maxSearch = ([0-9]+)/.exec(source) ?? []
    expect(text).toContain(`together at most ${longest} characters`)
  })

  test('take the values that the document lists', () => {
    expect(valuesOf('chart')).toEqual([...chartIds])
    const { rows } = toOutcomeTable(chart)
    const parts = rows.map((row) => (row.part === 'session' ? row.part : row.provider))
    const results = rows.flatMap((row) => (row.part === 'service' ? [row.status] : []))
    expect(valuesOf('part').sort()).toEqual([...new Set(parts)].sort())
    expect(valuesOf('result').sort()).toEqual(['none', ...new Set(results)].sort())
    expect(valuesOf('theme')).toEqual([...themes])
  })
})

describe('the parameters of the page of sources', () => {
  const documented = rowsIn(ofSources, 'Parameter of the page', 'Value', 'Without it')
  const source = readFileSync(new URL('../app/view/sources/place.ts', import.meta.url), 'utf8')

  test('have the names that its code reads', () => {
    expect(documented.map(([name = '']) => plain(name))).toEqual(namesReadIn(source))
    const [, longest] = /maxSearch = ([0-9]+)/.exec(source) ?? []
    expect(ofSources).toContain(`together at most ${longest} characters`)
  })

  test('take the values that the document lists', () => {
    const valuesOf = (wanted: string) =>
      quoted(documented.find(([name = '']) => plain(name) === wanted)?.[1] ?? '')
    const ids = [contradictionIds[0], contradictionIds.at(-1)]
    expect(valuesOf('contradiction')).toEqual(ids)
    expect(valuesOf('lang')).toEqual([...languages])
    expect(valuesOf('theme')).toEqual([...themes])
  })
})

test('the parameters of the page of lessons are those that its code reads', () => {
  const documented = rowsIn(ofLessons, 'Parameter of the page', 'Value', 'Without it')
  const source = readFileSync(new URL('../app/view/learn/learnPlace.ts', import.meta.url), 'utf8')
  expect(documented.map(([name = '']) => plain(name))).toEqual(namesReadIn(source))
  const [, parts = ''] = /learnParts: readonly LearnPart\[\] = \[(.*)\]/.exec(source) ?? []
  expect(quoted(documented[0]?.[1] ?? '')).toEqual(parts.split(', ').map((one) => one.slice(1, -1)))
  const [, longest] = /maxSearch = ([0-9]+)/.exec(source) ?? []
  expect(documented[2]?.[1]).toContain(`at most ${longest} characters`)
})

test('the flags have these names and values', () => {
  expect(rowsOf('Flag', 'Value', 'Under *More flags*', 'Historic')).toEqual(
    logonFlags.map(({ name, bit, rare, historic }) => [
      inCode(name),
      inCode(toHex(bit)),
      yesNo(rare),
      yesNo(historic),
    ]),
  )
})

test('failures are written in the order of the queue', () => {
  const [, listed = ''] = /in the order of the queue: (.*);/.exec(text) ?? []
  const failures = chart.inputs.find((input) => input.kind === 'failures')
  expect(quoted(listed)).toEqual(failures?.providers)
})

test('failures are written in these ways', () => {
  const [first, second] = ['invalid-path', 'corrupt-data']
  const said = {
    succeeds: 'none',
    'fails for the same cause': 'same',
    'fails for the second cause': second,
  }
  const documented = rowsOf('Written', 'First try', 'Second try').map(
    ([written = '', firstTry, secondTry = '']) => {
      const failure = plain(written).replace('<cause>', first).replace('<second cause>', second)
      const { run, problems } = parseQuery(chart, `fault=pst/ms:${failure}`)
      expect(problems).toEqual([])
      expect(firstTry).toBe('fails')
      expect(run.world.inputs.fault).toEqual({
        'pst/ms': { first, second: said[secondTry as keyof typeof said] },
      })
      return secondTry
    },
  )
  expect(documented).toEqual(Object.keys(said))
})

/** The prompts of a chart as the document lists them. */
function toPromptRows(chart: Chart): string[][] {
  return toGraph(chart.machine).nodes.flatMap(({ id }) => {
    const { answers } = stateMeta(chart.machine, id)
    if (answers.length === 0) return []
    const title = wordsOf(chart).prompts[id]?.title('<service name>') ?? ''
    return [
      [
        id,
        title,
        answers
          .flatMap(({ answer, picks }) => (picks ? [answer, `${answer}:<profile>`] : [answer]))
          .join(', '),
        answers
          .filter(({ dismisses }) => dismisses)
          .map(({ answer }) => answer)
          .join(', '),
      ],
    ]
  })
}

const promptTitles = ['Prompt', 'Dialog', 'Answers', 'Esc gives']

test('the prompts take these answers', () => {
  const documented = rowsOf(...promptTitles)
  expect(inOrder(documented.map((row) => row.map(plain)))).toEqual(inOrder(toPromptRows(chart)))
})

test('problems are of these kinds', () => {
  const documented = rowsOf('Kind', 'Reported when').map(([id = '']) => plain(id))
  expect(documented.sort()).toEqual(Object.keys(en.problems).sort())
})

test('warnings have these ids, in this order', () => {
  expect(rowsOf('Warning', 'When').map(([id = '']) => plain(id))).toEqual([...conflictIds])
})

describe.each(otherCharts)('the section of the chart $id', (chart) => {
  const part = sectionOf(titleOf(chart))
  const { machine, inputs } = chart
  const { nodes, edges } = toGraph(machine)
  const words = wordsOf(chart)
  const runs = [
    ...Object.values(queriesOf[chart.id as ChartId]).map((query) => parseQuery(chart, query).run),
    ...fc.sample(anyRunOf(chart), { numRuns: 500, seed: 1 }),
  ]

  test('has the steps with shape, label, basis and exits, and their number', () => {
    expect(inOrder(rowsIn(part, ...stepTitles))).toEqual(inOrder(toStepRows(chart)))
    expect(part).toContain(`${nodes.length} steps`)
    expect(part).toContain(`${edges.length} arrows`)
  })

  test('has the labels of exits, as they are printed', () => {
    expect(inOrder(toDocumentedLabels(part))).toEqual(inOrder(toLabelRows(chart)))
  })

  test('says how many arrows the figure view has, where there is one', () => {
    const figure = toFigureView(toGraph(machine))
    if (chart.layouts.figure) {
      expect(part).toContain(`all ${figure.nodes.length} steps and ${figure.edges.length} arrows`)
    } else expect(part).toMatch(/no figure|It has .* no prompt and no figure/)
  })

  test('has the results with their codes, and details that runs have', () => {
    const found = new Map<string, Map<string, Set<string>>>()
    for (const { outcome } of runs) {
      if (!outcome) continue
      const details = found.get(outcome.node) ?? new Map<string, Set<string>>()
      found.set(outcome.node, details)
      for (const [name, value] of Object.entries(outcome.details)) {
        if (value !== null) details.set(name, (details.get(name) ?? new Set()).add(String(value)))
      }
    }
    const documented = rowsIn(part, 'End', 'Code', 'Value', 'Details')
    const ends = nodes.flatMap(({ id }) => {
      const { ends, hresult } = stateMeta(machine, id)
      return ends ? [[id, hresult ?? 'none', hresult ? toHex(resultCodes[hresult]) : 'none']] : []
    })
    expect(inOrder(documented.map((row) => row.slice(0, 3).map(plain)))).toEqual(inOrder(ends))
    for (const [end = '', , , cell = ''] of documented) {
      const details = found.get(plain(end)) ?? new Map<string, Set<string>>()
      const said = cell === 'none' ? [] : cell.split(';').map(quoted)
      expect([end, said.map(([name]) => name).sort()]).toEqual([end, [...details.keys()].sort()])
      for (const [name = '', ...values] of said) {
        if (values.length > 0) expect(values.sort()).toEqual([...(details.get(name) ?? [])].sort())
      }
    }
  })

  test('has the parameters in canonical order, with values and defaults', () => {
    const documented = rowsIn(part, 'Parameter', 'Value', 'Default')
    expect(documented.map(([name = '', , initial = '']) => [plain(name), plain(initial)])).toEqual(
      inputs.map((input) => [input.parameter, initialOf(input)]),
    )
    for (const [i, input] of inputs.entries()) {
      const [, value = ''] = documented[i] ?? []
      if (input.kind !== 'choice') continue
      expect(quoted(value).sort()).toEqual([...input.values].sort())
      expect(value.includes('empty for none')).toBe(input.nullable)
    }
  })

  /** An input about a provider bears its name. */
  function nameOf({ identifier, provider, parameter }: Input): string {
    if (provider === undefined) return identifier ?? words.inputs[parameter]?.name ?? ''
    const { service, kind } = splitProviderKey(provider)
    const { name = service } = messageServices.find(({ id }) => id === service) ?? {}
    return `${name}, ${en.providerKinds[kind]}`
  }

  test('has the controls with their names', () => {
    const documented = rowsIn(part, 'Control', 'Role and name').map((row) => row.map(plain))
    expect(documented).toEqual(
      inputs.flatMap((input) => {
        const name = nameOf(input)
        if (input.kind !== 'flags') return [[input.parameter, `combobox ${name}`]]
        return [
          [`a flag of ${input.parameter}`, 'checkbox <flag>'],
          [input.parameter, `textbox ${name}`],
        ]
      }),
    )
  })

  test('has the flags that are not those of the logon', () => {
    const own = inputs.flatMap((input) => (input.kind === 'flags' ? input.flags : []))
    const rest = own.filter((flag) => !logonFlags.some((one) => one === flag))
    const documented = rest.length > 0 ? rowsIn(part, 'Flag', 'Value') : []
    expect(documented.map((row) => row.map(plain))).toEqual(
      rest.map(({ name, bit }) => [name, toHex(bit)]),
    )
  })

  test('has the prompts with their answers, and what is printed on the buttons', () => {
    const prompts = toPromptRows(chart)
    if (prompts.length === 0) {
      expect(part).toContain('no prompt')
      return
    }
    const documented = rowsIn(part, ...promptTitles)
    expect(inOrder(documented.map((row) => row.map(plain)))).toEqual(inOrder(prompts))
    const buttons = rowsIn(part, 'Answer', 'Button', 'Meaning')
    expect(Object.fromEntries(buttons.map(([id = '', name = '']) => [plain(id), name]))).toEqual(
      words.answers,
    )
  })

  test('has the warnings in their order', () => {
    const ids = Object.keys(words.conflicts)
    const documented = ids.length > 0 ? rowsIn(part, 'Warning', 'When') : []
    expect(documented.map(([id = '']) => plain(id))).toEqual(ids)
    for (const { world } of runs) {
      const earned = chart.conflicts(world.inputs)
      expect(earned).toEqual(ids.filter((id) => earned.includes(id)))
    }
  })

  test('has the tables that are shown in place of the drawing', () => {
    const documented = chart.tables.length > 0 ? rowsIn(part, 'View', 'Shows') : []
    expect(documented.map(([id = '']) => plain(id))).toEqual([...chart.tables])
  })

  test('names what steps of a trace have besides their node and answer', () => {
    const keys = new Set<string>()
    for (const run of runs) {
      const { steps } = toTrace({ run, place: parseQuery(chart, '').place, problems: [] }, () => '')
      for (const step of steps) for (const key of Object.keys(step).slice(2)) keys.add(key)
    }
    const said = /In a trace|in a trace/.test(part) ? quoted(part) : []
    expect(said).toEqual(expect.arrayContaining([...keys]))
  })
})

describe('a story', () => {
  const part = sectionOf('Stories')
  const ofStory = `${part}${sectionOf('The export command')}`
  const kindsOf = (query: string) => parseStory(query, storyCharts).problems.map(({ kind }) => kind)
  const told = [
    ...Object.values(storyExamples).map((query) => parseStory(query, storyCharts)),
    // A session that is still held without MAPI, and a store that is brought in.
    ...[
      ['1:logon?flags=NEW_SESSION&profile=Outlook', '1:logon?flags=NEW_SESSION&profile=Archive'],
      ['1:logon?flags=NEW_SESSION&profile=Outlook&fault=exchange/ms:wrong-password', '1:start'],
    ].map(([first = '', second = '']) =>
      parseStory(
        toStoryQuery([first, second, '1:use?answers=ok', '1:end', '1:use', '1:identity', '1:end']),
        storyCharts,
      ),
    ),
    ...fc.sample(anyStory, { numRuns: 200, seed: 1 }),
  ]
  const calls = told.flatMap((one) => one.calls)

  test('has the parameters that are read, in canonical order', () => {
    const documented = rowsIn(part, 'Parameter of a story', 'Value', 'Without it')
    const names = documented.map(([name = '']) => plain(name))
    for (const name of names) expect(kindsOf(`${name}=`), name).not.toContain('unknown-parameter')
    expect(kindsOf('step=1&view=full')).toEqual(['unknown-parameter', 'unknown-parameter'])
    const query = 'call=3:end&client=X&client=Y&client=Z&limit=exchange/ms:1&computer=exchange-only'
    const { story, calls } = parseStory(query, storyCharts)
    const place = [['at', '1'] as const, ['lang', 'de'] as const, ['theme', 'dark'] as const]
    const written = formatStory(story, calls, null, place).split('&')
    expect(['v', ...new Set(written.map((one) => one.split('=')[0]))]).toEqual(names)
    const valuesOf = (wanted: string) =>
      quoted(documented.find(([name = '']) => plain(name) === wanted)?.[1] ?? '')
    expect(valuesOf('limit').slice(1)).toEqual(['0', String(maxSessionLimit)])
    expect(valuesOf('lang')).toEqual([...languages])
    expect(valuesOf('theme')).toEqual([...themes])
  })

  test('has calls of these charts', () => {
    const [, listed = ''] = /`<chart>` is (.*)\. Its parameters/.exec(part) ?? []
    expect(quoted(listed)).toEqual([...callIds])
  })

  test('has these bounds', () => {
    const length = maxQueryLength.toLocaleString('en')
    expect(part).toContain(`${maxClients} clients, ${maxCalls} calls, and ${length} characters`)
    expect(part).toContain(`at most ${maxClientName} characters`)
    const problems = Object.fromEntries(rowsOf('Kind', 'Reported when'))
    expect(problems['`too-many-calls`']).toContain(`${maxCalls}th`)
    expect(problems['`too-many-clients`']).toContain(`${maxClients}th`)
    expect(problems['`name-too-long`']).toContain(`more than ${maxClientName}`)
    expect(problems['`malformed-limit`']).toContain(`\`${maxSessionLimit}\``)
  })

  test('settles what the document says, and nothing else', () => {
    const settled = new Map<string, Set<string>>()
    for (const { call, chart } of calls) {
      const whole = chart.inSetting({ ...chart.setting, given: null })
      const names = whole.inputs
        .filter(({ parameter }) => Object.hasOwn(chart.setting.given ?? {}, parameter))
        .map(({ provider, parameter }) => (provider ? '<service>/<provider>' : parameter))
      settled.set(call.chart, new Set([...(settled.get(call.chart) ?? []), ...names]))
    }
    const documented = rowsIn(part, 'Call', 'Settled', 'By')
    expect(documented.map(([id = '']) => plain(id))).toEqual([...callIds])
    for (const [id = '', names = ''] of documented) {
      const said = quoted(names).filter((name) => name !== 'no-row')
      expect(said.sort(), id).toEqual([...(settled.get(plain(id)) ?? [])].sort())
    }
  })

  test('refuses what the document says, with these codes', () => {
    const found = new Set(
      calls.flatMap(({ call: { chart }, refusal }) =>
        refusal
          ? [[refusal.reason, chart, refusal.hresult ?? 'none', refusal.basis].join(' ')]
          : [],
      ),
    )
    const rows = rowsIn(part, 'Refusal', 'When', 'Code', 'Basis')
    const documented = rows.flatMap(([reason = '', when = '', code = '', basis = '']) =>
      quoted(when.split(/ after | by /)[0] ?? '').map((id) =>
        [plain(reason), id, plain(code), basis].join(' '),
      ),
    )
    expect(documented.sort()).toEqual([...found].sort())
    const reasons = new Set(rows.map(([reason = '']) => plain(reason)))
    expect([...reasons].sort()).toEqual(Object.keys(storyText.refusals).sort())
  })

  test('has these notes, with their keys and what they rest on', () => {
    const found = new Map<string, { keys: Set<string>; bases: Set<string> }>()
    for (const { notes } of calls) {
      for (const { kind, basis, ...rest } of notes) {
        const one = found.get(kind) ?? { keys: new Set(), bases: new Set() }
        for (const key of Object.keys(rest)) one.keys.add(key)
        found.set(kind, { ...one, bases: one.bases.add(basis) })
      }
    }
    const documented = rowsIn(part, 'Note', 'Says', 'Keys', 'Basis')
    const kinds = documented.map(([kind = '']) => plain(kind)).sort()
    expect(kinds).toEqual(Object.keys(storyText.notes).sort())
    expect(kinds).toEqual([...found.keys()].sort())
    for (const [kind = '', , keys = '', basis = ''] of documented) {
      const { keys: own = new Set(), bases = new Set() } = found.get(plain(kind)) ?? {}
      expect([kind, ...quoted(keys).sort()]).toEqual([kind, ...[...own].sort()])
      if (basis.startsWith('that of')) continue
      for (const one of bases) expect(basis, kind).toContain(one)
    }
  })

  test('stands in links that are canonical and without fault', () => {
    const [, story = ''] = /^#\/story\?(.*)$/m.exec(part) ?? []
    const read = parseStory(story, storyCharts)
    expect(read.problems).toEqual([])
    expect(read.calls.map(({ call }) => call.chart)).toEqual(['logon', 'logon', 'end'])
    expect(formatStory(read.story, read.calls)).toBe(story)
    const [, id = '', link = ''] = /^#\/([a-z]+)\?(.*story=.*)$/m.exec(part) ?? []
    const opened = parseOpened(id, link, storyCharts)
    if (!('opened' in opened)) throw new Error('The call of a story is not read')
    expect(opened.parsed.problems).toEqual([])
    expect(openedQuery(opened.opened)).toBe(link)
    expect(parseOpened('start', link, storyCharts)).toMatchObject({
      problems: [{ kind: 'unknown-call' }],
    })
    const wrong = parseOpened('end', 'at=1&story=call%3D1:end%26limit%3Dx', storyCharts)
    expect(wrong).toMatchObject({ parsed: { problems: [{ parameter: 'story: limit' }] } })
  })

  test('is kept in a file as the document shows', () => {
    // Scripts import nothing of app/view: the format is taken from the source.
    const source = readFileSync(new URL('../app/view/story/storyFile.ts', import.meta.url), 'utf8')
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(part) ?? []
    const { story, ...rest } = JSON.parse(json)
    expect(source).toContain('{ mapiSessionExplorer: version, story: query }')
    expect(source).toContain(`const version = ${rest.mapiSessionExplorer}\n`)
    expect(source).toContain('maxFileSize = 1_000_000')
    const read = parseStory(story, storyCharts)
    expect([Object.keys(rest), read.problems]).toEqual([['mapiSessionExplorer'], []])
    expect(formatStory(read.story, read.calls)).toBe(story)
  })

  test('has a trace of which every key is explained', () => {
    const read = parseStory(
      toStoryQuery(['1:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Outlook']),
      storyCharts,
    )
    const trace = toStoryTrace(read, ({ kind }) => kind)
    const keysOf = (title: string) =>
      rowsIn(ofStory, title, 'Holds').flatMap(([keys = '']) => quoted(keys))
    expect(keysOf('Key of a story')).toEqual(Object.keys(trace))
    expect(keysOf('Key of a call')).toEqual(Object.keys(trace.calls[0] ?? {}))
    expect(keysOf('Key of a session')).toEqual(Object.keys(trace.sessions[0] ?? {}))
  })
})

describe('the examples', () => {
  const describeProblem = ({ kind }: { kind: string }) => kind
  const examples = [
    ...text.matchAll(/```sh\n(.*)\n```\s+(?:Abridged[^\n]*\n\s*)?```json\n([\s\S]*?)```/g),
  ].map(([, command = '', json = '']) => ({ command, shown: JSON.parse(json) }))
  const traces = examples.flatMap(({ command, shown }) => {
    const query = /trace --query "(.*)"/.exec(command)?.[1]
    return query === undefined ? [] : [{ query, shown }]
  })
  const figures = examples.filter(({ command }) => command.endsWith('chart --view figure'))
  const questions = examples.filter(({ command }) =>
    /-- (why|reach|compare|outcomes)\b/.test(command),
  )
  const stories = examples.filter(({ command }) => command.includes('--chart story'))

  test('are two traces, a story, a chart, and one of each question', () => {
    const kinds = [traces, stories, figures, questions].map(({ length }) => length)
    expect([examples.length, ...kinds]).toEqual([8, 2, 1, 1, 4])
  })

  /** The words behind `--`, without their quotation marks. */
  const argumentsOf = (command: string) =>
    [...(command.split(' -- ')[1] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, word]) => quoted ?? word ?? '',
    )

  /** Is one what is left of the other when entries of lists are left out? */
  function isAbridged(shown: unknown, real: unknown): boolean {
    if (Array.isArray(shown) && Array.isArray(real)) {
      let from = 0
      return shown.every((one) => {
        const at = real.findIndex((other, i) => i >= from && isAbridged(one, other))
        from = at + 1
        return at >= 0
      })
    }
    if (typeof shown !== 'object' || typeof real !== 'object' || !shown || !real) {
      return shown === real
    }
    const [some, all] = [Object.entries(shown), Object.entries(real)]
    return (
      some.length === all.length &&
      some.every(([key, value], i) => all[i]?.[0] === key && isAbridged(value, all[i]?.[1]))
    )
  }

  const printed = new Map<string, Promise<string>>()
  async function print(command: string) {
    let output = ''
    const terminal = {
      input: (async function* () {})(),
      print: (text: string) => {
        output += text
      },
      complain: () => {},
    }
    expect(await runExport(argumentsOf(command), terminal)).toBe(0)
    return output
  }
  async function printedBy(command: string) {
    const output = printed.get(command) ?? print(command)
    printed.set(command, output)
    return JSON.parse(await output)
  }

  test.each([...questions, ...stories])(
    '$command prints what is shown',
    async ({ command, shown }) => {
      const real = await printedBy(command)
      expect(isAbridged(shown, real), JSON.stringify(real).slice(0, 2000)).toBe(true)
      if (command.includes('compare')) expect(shown).toEqual(real)
    },
  )

  test('an entry that is shown, but not printed, is found', () => {
    const real = { a: [1, { b: [2, 3] }, 4] }
    expect(isAbridged({ a: [{ b: [3] }, 4] }, real)).toBe(true)
    expect(isAbridged({ a: [4, { b: [3] }] }, real)).toBe(false)
    expect(isAbridged({ a: [{ b: [5] }] }, real)).toBe(false)
    expect(isAbridged({ a: [], c: 1 }, real)).toBe(false)
  })

  test.each(['why', 'reach', 'compare', 'outcomes'])(
    'every key of %s is explained',
    async (what) => {
      const { command = '' } = questions.find((one) => one.command.includes(`-- ${what}`)) ?? {}
      const real = await printedBy(command)
      const keys =
        what === 'outcomes'
          ? ['part', 'provider', 'condition', 'path', 'outcome', 'status', 'covers', 'query']
          : Object.keys(real)
      if (what === 'outcomes') {
        const found = new Set(real.rows.flatMap((row: object) => Object.keys(row)))
        expect([...found].sort()).toEqual([...keys].sort())
      }
      const title = `Key of \`${what === 'outcomes' ? 'rows' : what}\``
      expect(rowsOf(title, 'Holds').map(([key = '']) => plain(key))).toEqual(keys)
    },
  )

  test('every column of the table of outcomes is explained', () => {
    const documented = rowsOf('Column', 'Holds').map(([name = '']) => plain(name))
    expect(documented).toEqual([...outcomeColumns])
  })

  test('the inputs have these names and values', () => {
    const known = [...toDomains(chart)].map(([name, values]) => ({ name, values }))
    const patterns = rowsOf('Input', 'Is', 'Values').map(([name = '', , values = '']) => ({
      pattern: new RegExp(
        `^${plain(name).replace('<flag>', 'MAPI_[A-Z_]+').replace('<service>/<provider>', '[a-z]+/[a-z]+')}$`,
      ),
      isNullable: quoted(values).includes('null'),
      choices: quoted(values).flatMap((value) =>
        /^".+"$/.test(value) && !value.includes('*') ? [JSON.parse(value)] : [],
      ),
    }))
    for (const { name, values } of known) {
      const [found, ...more] = patterns.filter(({ pattern }) => pattern.test(name))
      expect([found !== undefined, more], name).toEqual([true, []])
      expect(found?.isNullable, name).toBe(values.includes(null))
      if (found && found.choices.length > 0) expect(values).toEqual(found.choices)
    }
    const answers = patterns.filter(({ pattern }) => pattern.source.includes('answers'))
    const used = patterns.filter(({ pattern }) => known.some(({ name }) => pattern.test(name)))
    expect(used.length + answers.length).toBe(patterns.length)
    expect(answerName('offerRetry exchange/ms 1')).toBe('answers.offerRetry.exchange/ms')
    expect(text).toContain(answerName('offerRetry exchange/ms 1'))
    expect(text).toContain(answerName('promptForServicePassword exchange/ms 2'))
    expect(text).toContain(answerName('configureEveryService pst 1'))
  })

  test.each(traces)(
    'the trace of $query is real, with steps and services left out',
    ({ query, shown }) => {
      const real = JSON.parse(
        JSON.stringify(toTrace(parseQuery(chart, query, true), describeProblem)),
      )
      expect(Object.keys(shown)).toEqual(Object.keys(real))
      expect(shown).toEqual({ ...real, steps: shown.steps, services: shown.services })
      let from = 0
      for (const step of shown.steps) {
        const at = real.steps.findIndex(
          (one: unknown, i: number) => i >= from && JSON.stringify(one) === JSON.stringify(step),
        )
        expect(at, JSON.stringify(step)).toBeGreaterThanOrEqual(0)
        from = at + 1
      }
      for (const service of shown.services) expect(real.services).toContainEqual(service)
    },
  )

  test('every key of a trace is explained', () => {
    const real = toTrace(parseQuery(chart, '', true), describeProblem)
    const documented = rowsOf('Key', 'Holds').map(([key = '']) => plain(key))
    expect(documented).toEqual(Object.keys(real))
  })

  test('steps have these keys besides their node and answer', () => {
    const found = new Map<string, Set<string>>()
    for (const query of Object.values(namedQueries)) {
      for (const step of toTrace(parseQuery(chart, query, true), describeProblem).steps) {
        for (const key of Object.keys(step).slice(2)) {
          found.set(key, (found.get(key) ?? new Set()).add(step.node))
        }
      }
    }
    const documented = rowsOf('Key', 'Where', 'Holds')
    expect(documented.map(([key = '']) => plain(key)).sort()).toEqual([...found.keys()].sort())
    for (const [key = '', where = ''] of documented) {
      const nodes = found.get(plain(key)) ?? new Set()
      const range = where.startsWith('from ')
      if (range) expect([...nodes]).toEqual(expect.arrayContaining(quoted(where)))
      else expect([...nodes].sort()).toEqual(quoted(where).sort())
    }
  })

  test.each(figures)('the chart is real, with nodes and edges left out', ({ shown }) => {
    const label = (node: string) => words.steps[node]?.label ?? ''
    const real = toChartData(chart, 'figure', label)
    expect(Object.keys(shown)).toEqual(Object.keys(real))
    for (const node of shown.nodes) expect(real.nodes).toContainEqual(node)
    for (const edge of shown.edges) expect(real.edges).toContainEqual(edge)
  })
})

test('the export command takes these arguments and ends with these codes', async () => {
  const terminal = {
    input: (async function* () {
      yield '\n'
    })(),
    print: () => {},
    complain: () => {},
  }
  const commands = rowsOf('Command', 'Prints').map(([command = '']) =>
    plain(command)
      .replaceAll('<parameters>', 'v=1')
      .replace(/\[(.*)full\|figure\]/, '$1figure')
      .replace(/\[(.*)json\|csv\|markdown\]/, '$1csv')
      .replace('<step>', 'logonUi')
      .replace('<from>><to>', 'useDefault>logonUi')
      .replace('<code>', 'S_OK')
      .replace('<service>=<status>', 'pst=up')
      .replaceAll('"', '')
      .split(' '),
  )
  expect(commands).toHaveLength(10)
  const stale = ['chart', '--out', 'docs/nothing.json', '--check']
  const codes = new Set([await runExport(['nothing'], terminal), await runExport(stale, terminal)])
  for (const args of commands) {
    expect(await runExport([...args, '--chart', chart.id], terminal), args.join(' ')).toBe(0)
    codes.add(0)
  }
  const documented = rowsOf('Exit code', 'Meaning').map(([code = '']) => Number(plain(code)))
  expect(documented.sort()).toEqual([...codes].sort())
})

/** A name with a number in it as the document writes it. */
const numbered = (name: (number: number) => string) => name(0).replace('0', '<number>')

test('the controls bear these names', () => {
  const { ui, insight, outcomes, profiles: editor, strip } = en
  const { methods, status } = tablesText
  const provider = '<service name>, <provider kind>'
  const rows = rowsOf('Thing', 'Role', 'Name').map(([, role = '', name = '']) => [
    role,
    plain(name),
  ])
  const choices = chart.inputs.filter(({ kind }) => kind === 'choice')
  const identifier = (kind: Input['kind']) =>
    chart.inputs.find((input) => input.kind === kind)?.identifier ?? ''
  const prompts = graph.nodes
    .map(({ id }) => stateMeta(chart.machine, id).answers)
    .filter((answers) => answers.length > 0)
  const buttons = new Set(
    prompts.flatMap((answers) =>
      answers.filter(({ ticks }) => ticks === null).map(({ answer }) => answer),
    ),
  )
  const titles = new Set(Object.values(words.prompts).map(({ title }) => title('<service name>')))
  expect(inOrder(rows)).toEqual(
    inOrder([
      ['checkbox', '<flag>'],
      ['disclosure', ui.moreFlags],
      ['textbox', identifier('flags')],
      ['combobox', identifier('text')],
      ...choices.map(({ parameter }) => ['combobox', words.inputs[parameter]?.name ?? '']),
      ['combobox', ui.failure('<service name>', '<provider kind>')],
      ['combobox', ui.secondTry('<service name>', '<provider kind>')],
      ...[ui.first, ui.back, ui.play, ui.pause, ui.step, ui.last].map((name) => ['button', name]),
      ['slider', ui.position],
      ['button', ui.share],
      ['button', ui.reset],
      ['switch', ui.figureView],
      ['switch', ui.outline],
      ...[ui.presenting, ui.stopPresenting, ui.find, ui.help].map((name) => ['button', name]),
      ['button', ui.pair(ui.theme, '<theme>')],
      ...[ui.language, ui.find].map((name) => ['combobox', name]),
      ['disclosure', ui.more],
      ...[ui.call, ui.why, ui.steps, ui.session].map((name) => ['tab', name]),
      ['list', ui.steps],
      ['status', ui.result],
      ['table', ui.messageServices],
      ...[...titles].map((title) => ['dialog', title]),
      ...[...buttons].map((answer) => ['button', words.answers[answer] ?? answer]),
      ['switch', ui.predict],
      ['region', predict.heading.asked],
      ['button', '<label> <step>'],
      ...[predict.showMe, predict.goOn].map((name) => ['button', name]),
      ['switch', ui.coverage],
      ['tab', Object.values(learn.parts).join(', ')],
      ...[learn.kinds.exercise, learn.kinds.scenario].map((name) => ['region', name]),
      ...[learn.check, learn.hint, learn.whereWrong, learn.startAgain].map((name) => [
        'button',
        name,
      ]),
      ...[ui.pin, insight.unpin, insight.swap, ui.takeBack].map((name) => ['button', name]),
      ...[
        insight.compare,
        insight.whatWouldChange,
        insight.otherResults,
        insight.keepUp('<service name>'),
      ].map((name) => ['region', name]),
      ['combobox', insight.howToGetTo],
      ['link', insight.tryThis('<changes>')],
      ['link', chartIds.map((id) => en.chartNames[id]).join(', ')],
      ...[ui.outcomes, ui.sources, ui.allSources].map((name) => ['link', name]),
      ['combobox', outcomes.chart],
      ['searchbox', sourcesText.search],
      ['button', sourcesText.clear],
      ['navigation', sourcesText.contents],
      ['article', '<number> <what it is about>'],
      ['link', ui.contradiction('<number>')],
      ...[outcomes.part, outcomes.result].map((name) => ['combobox', name]),
      ['searchbox', outcomes.search],
      ['switch', outcomes.allSteps],
      ['button', outcomes.clear],
      ['link', `${outcomes.open} ${outcomes.openRow('<part>', '<number>')}`],
      // The tables of a session.
      ...[ui.tables.methods, ui.tables.status].map((name) => ['switch', name]),
      ['table', 'IMAPISession <count>'],
      ['button', '<method>'],
      ['link', methods.inChart('<chart>')],
      ['link', `${methods.reference} <method>`],
      ['table', `${status.rows} <count>, ${status.profile('<profile name>')}`],
      ['link', status.inDrawing],
      // The editor of profiles.
      ['button', editor.edit],
      ['dialog', editor.title],
      ['combobox', editor.preset],
      ['radio', '<profile name>'],
      ['textbox', editor.profileName],
      ['button', editor.addProfile],
      ['button', editor.removeProfile('<profile name>')],
      ['list', `${editor.servicesOf('<profile name>')} <count>`],
      ['combobox', editor.addService],
      ['textbox', editor.name],
      ['checkbox', ui.pair(editor.newService, '<provider kind>')],
      ['button', editor.add],
      ['textbox', editor.serviceName(0).replace('0', '<position>')],
      ['checkbox', ui.pair('<service name>', '<provider kind>')],
      ...[editor.moveUp, editor.moveDown, editor.remove].map((name) => [
        'button',
        name('<service name>'),
      ]),
      ['button', ui.undoReset],
      // An embedded page.
      ['link', `${embedText.openFull} ${embedText.newTab}`],
      ['dialog', embedText.title],
      ['button', embedText.copy],
      // The page of a story.
      ['link', ui.story],
      ['list', storyText.calls],
      ['button', `${numbered(storyText.callNumber)}: <client> <what is called>`],
      ['group', numbered(storyText.actions)],
      ['button', numbered(storyText.openCall)],
      ...[storyText.moveUp, storyText.moveDown, storyText.repeat, storyText.remove].map((name) => [
        'button',
        name,
      ]),
      ['button', storyText.answerIt],
      ['region', `${storyText.addCall}, ${numbered(storyText.addAfter)}`],
      ['combobox', storyText.who],
      ['button', callIds.map((id) => storyText.add[id]).join(', ')],
      ['list', storyText.examples],
      ['button', storyText.empty.first],
      ...[storyText.sessions, storyText.limits, storyText.states, storyText.clients].map((name) => [
        'region',
        name,
      ]),
      ['article', `${numbered(storyText.session)} <what it is>`],
      ['button', storyText.showAll],
      ['textbox', numbered(storyText.clientName)],
      ['button', storyText.removeClient('<client>')],
      ['button', storyText.addClient],
      ['region', storyText.computer],
      ['textbox', storyText.limitOf(provider)],
      ['button', storyText.undo],
      ['disclosure', storyText.menu],
      ...[storyText.save, storyText.openFile, storyText.clear].map((name) => ['button', name]),
      ...[storyText.calls, storyText.sessions, storyText.clients].map((name) => ['tab', name]),
      ['navigation', strip.all],
      ...[strip.all, strip.previous, strip.next].map((name) => ['link', name]),
    ]),
  )
})
