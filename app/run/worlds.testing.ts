import fc from 'fast-check'
import type { Chart, Input, Inputs, InputValue } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import { firstChart } from '../charts/charts'
import type { ProviderKey } from '../mapi/computer'
import { causes, type Failure, secondCauses, toFailure } from '../mapi/failures'
import { stateMeta } from './graph'
import { formatQuery, parseQuery } from './permalink'
import { queries as configureQueries } from './queries/configure'
import { queries as endQueries } from './queries/end'
import { queries as identityQueries } from './queries/identity'
import { queries as logonQueries } from './queries/logon'
import { queries as startQueries } from './queries/start'
import { queries as useQueries } from './queries/use'
import { type Answer, type Answers, type Run, runWorld } from './run'

/** The logon chart as those see it who know no chart in particular. */
export const logonChart = firstChart

/** Runs of each chart that have a name: together they take every edge of it. */
export const queriesOf: Readonly<Record<ChartId, Readonly<Record<string, string>>>> = {
  start: startQueries,
  logon: logonQueries,
  configure: configureQueries,
  use: useQueries,
  identity: identityQueries,
  end: endQueries,
}
export const namedQueries = queriesOf.logon

/** The logon chart's run of a query, whatever is wrong with it. */
export const runQuery = (query: string): Run => parseQuery(logonChart, query).run

const anyFailure: fc.Arbitrary<Failure> = fc
  .tuple(fc.constantFrom(...causes), fc.constantFrom('none', 'same', ...secondCauses))
  .map(([first, second]) => toFailure(first, second as Failure['second']))

const anyName = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .constantFrom('', 'Nobody', '__proto__', 'a&b=c,d:e/f#?+%')
      .filter((name) => name.length <= maxLength),
    fc
      .string({ unit: 'grapheme', maxLength })
      .filter((name) => name.length <= maxLength && !/\p{Cc}/u.test(name)),
  )

function anyValue(input: Input): fc.Arbitrary<InputValue> {
  switch (input.kind) {
    case 'flags':
      return fc
        .subarray(input.flags.map(({ bit }) => bit))
        .map((bits) => bits.reduce((mask, bit) => (mask | bit) >>> 0, 0))
    case 'text':
      return fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...input.suggestions) },
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: anyName(input.maxLength) },
      )
    case 'choice':
      return fc.oneof(
        // The initial values let a run go far.
        { weight: 3, arbitrary: fc.constant(input.initial) },
        { weight: 2, arbitrary: fc.constantFrom(...input.values) },
        ...(input.nullable ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
        ...(input.maxLength === undefined
          ? []
          : // Nothing at all is how a link writes that there is none.
            [{ weight: 1, arbitrary: anyName(input.maxLength).filter((name) => name !== '') }]),
      )
    case 'failures':
      return fc.dictionary(fc.constantFrom<ProviderKey>(...input.providers), anyFailure, {
        noNullPrototype: true,
      })
  }
}

/** Any values of a chart's inputs. */
export const anyInputsOf = (chart: Chart): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries(chart.inputs.map((input) => [input.parameter, anyValue(input)])))

/** What a prompt may be answered, whether it fits or not: each answer, alone and with any name. */
export function answersAt({ machine, inputs }: Chart, node: string): Answer[] {
  const names = inputs.flatMap((input) =>
    input.kind === 'text' ? input.suggestions : input.kind === 'choice' ? input.values : [],
  )
  return stateMeta(machine, node).answers.flatMap(({ answer, picks }) => [
    answer,
    ...(picks ? [...new Set(names)].map((name) => `${answer}:${name}`) : []),
  ])
}

/** Plays inputs, each prompt with the fitting answer that the next number chooses. */
export function playOn(chart: Chart, inputs: Inputs, choices: readonly number[]): Run {
  const left = [...choices]
  const run = runWorld(chart, { inputs, answers: {} }, (prompt, fits) => {
    const fitting = answersAt(chart, prompt.split(' ')[0] ?? '').filter(fits)
    const choice = left.shift()
    return choice === undefined ? null : (fitting[choice % fitting.length] ?? null)
  })
  const given: Answers = Object.fromEntries(
    run.steps.flatMap(({ prompt, given }) => (prompt && given !== null ? [[prompt, given]] : [])),
  )
  const played = { ...run, world: { inputs, answers: given } }
  // A counterexample is shown as its query: in full it would hold the whole machine.
  return Object.defineProperty(played, fc.toStringMethod, { value: () => formatQuery(played) })
}

/** Any run of a chart: some wait at a prompt, some end. */
export const anyRunOf = (chart: Chart): fc.Arbitrary<Run> =>
  fc
    .tuple(anyInputsOf(chart), fc.array(fc.nat(1000), { maxLength: 20 }))
    .map(([inputs, choices]) => playOn(chart, inputs, choices))

export const anyInputs = anyInputsOf(logonChart)
export const anyRun = anyRunOf(logonChart)
export const playChoices = (inputs: Inputs, choices: readonly number[]): Run =>
  playOn(logonChart, inputs, choices)
