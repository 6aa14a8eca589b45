import type { Chart } from '../../../app/charts/chartDefinition'
import { maxProfileName, profileNameFault, serviceNameFault } from '../../../app/mapi/computer'
import { readNumber } from '../../../app/mapi/hresult'
import { find, markFound } from '../../../app/run/find'
import { parseName } from '../../../app/run/inputText'
import { parseComputer } from '../../../app/run/computerText'
import { readCall } from '../../../app/run/readCall'
import { formatQuery, parseQuery } from '../../../app/run/permalink'
import { runWorld } from '../../../app/run/run'
import { initialInputs } from '../../../app/run/inputText'
import { en } from '../../../app/text/en'
import { parseWhole, nearest } from '../../../app/view/embed/frameSize'
import { toChartEntries, toNumberEntries } from '../../../app/view/find/entries'
import { type Door, holds, verdictOf } from '../door'
import { calls, finds, names } from '../seeds'
import { charts, holdsRun, holdsSaid } from './chartLinks'

/** What is pasted sets only values that the chart has, and says what it left alone. */
function readInto(chart: Chart, source: string): number {
  let problems = 0
  for (const input of chart.inputs) {
    if (input.kind !== 'flags') continue
    const read = readCall(chart, chart.calls(initialInputs(chart.inputs)), input, source)
    const known = new Map(chart.inputs.map((one) => [one.parameter, one]))
    const set = Object.keys(read.inputs)
    holds(
      set.every((name) => known.has(name)),
      'only inputs are set',
      names,
    )
    holds(names.length > 0 || read.problems.length > 0, 'what sets nothing says why')
    holdsSaid(read.problems)
    const inputs = { ...initialInputs(chart.inputs), ...read.inputs }
    const run = runWorld(chart, { inputs, answers: {} })
    holdsRun(run)
    const again = parseQuery(chart, formatQuery(run))
    holds(again.problems.length === 0, 'what is pasted can be linked', again.problems)
    problems += read.problems.length
  }
  return problems
}

const entries = toChartEntries({
  texts: en,
  chart: charts.find(({ id }) => id === 'logon') as Chart,
})

/** What people paste and type. */
export const codeDoors: readonly Door[] = [
  {
    name: 'pasted call',
    kind: 'code',
    share: 110,
    seeds: calls,
    // It was looked at once for each of its letters.
    faults: [`0x1${'u'.repeat(16_000)}x`],
    open: (source) => {
      const [first = 0, ...others] = charts
        .filter((chart) => chart.inputs.some(({ kind }) => kind === 'flags'))
        .map((chart) => readInto(chart, source))
      return verdictOf(Math.min(first, ...others))
    },
  },
  {
    name: 'query of Find',
    kind: 'words',
    share: 50,
    seeds: finds,
    open: (query) => {
      const hits = find(entries, query)
      holds(
        new Set(hits.map(({ entry }) => entry.id)).size === hits.length,
        'nothing is found twice',
      )
      const numbers = readNumber(query)
      holds(
        numbers.every((one) => Number.isInteger(one) && one >= 0 && one <= 0xffffffff),
        'a number has 32 bits',
      )
      const cards = toNumberEntries({ texts: en, chart: charts[1] as Chart }, query.slice(0, 200))
      const stretches = markFound('MAPILogonEx: MAPI_LOGON_UI ﬀ İ', query)
      const whole = stretches.map(({ text }) => text).join('')
      holds(whole === 'MAPILogonEx: MAPI_LOGON_UI ﬀ İ', 'marking changes no letter', whole)
      return hits.length + cards.length > 0 ? 'taken' : 'refused'
    },
  },
  {
    name: 'typed name or number',
    kind: 'words',
    share: 30,
    seeds: names,
    open: (text) => {
      const { value, problems } = parseName({ parameter: 'profile' }, text, maxProfileName)
      holdsSaid(problems)
      holds((value === undefined) === problems.length > 0, 'a name is taken, or it is said why not')
      holds(value === undefined || value === text, 'a name is taken as it is')
      const isProfile = profileNameFault(text) === null
      const isService = serviceNameFault(text) === null
      if (isProfile && isService) {
        const read = parseComputer([`${text}:x/ms/${text}`])
        holds(read.problems.length === 0, 'a name that can be typed can be linked', read.problems)
        holds(read.value?.[0]?.name === text, 'a name stays as it is in a link')
      }
      const whole = parseWhole(text, 1, 500)
      holds(
        whole === null || (Number.isInteger(whole) && whole >= 1 && whole <= 500),
        'a size has bounds',
      )
      const size = nearest(text, 1, 500)
      holds(Number.isInteger(size) && size >= 1 && size <= 500, 'a size has bounds', size)
      return isProfile || isService || whole !== null ? 'taken' : 'refused'
    },
  },
]
