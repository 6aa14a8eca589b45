import { toHex } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'
import { chartText } from '../words/chartText'
import { isCleanup, queryRows, withTargets, writeCall } from './cppCalls'
import { type Plan, toNames, toPlan } from './cppPlan'
import { toComment } from './cppText'
import { headersOf, variableOf } from './cppVariables'
import { toDocumentLink } from './documentLink'
import type { Publication } from './publication'

/**
 * The calls of the chart as C++ that compiles, with what has to stand around them. It is one
 * function; its parameters are what the client has already.
 */
export function toCpp(publication: Publication): string {
  const { id } = publication.run.chart
  const plan = toPlan(publication)
  const { parameters, locals } = toNames(plan)
  const name = `Run${id.charAt(0).toUpperCase()}${id.slice(1)}`
  const list = parameters.map((one) => `${variableOf(one, plan.providerInterface).type} ${one}`)
  const code = [
    ...toSignature(name, list),
    '{',
    ...[...declare(plan, locals), '', ...toBody(publication, plan, locals)].map(indent),
    '}',
  ]
  const headers = headersOf(code.join('\n')).map((header) => `#include <${header}>`)
  return `${[...toHead(publication, plan), ...headers, '', ...code].join('\n')}\n`
}

/** The head of the function, its parameters one under the other where they are many. */
function toSignature(name: string, parameters: readonly string[]): string[] {
  const line = `HRESULT ${name}(${parameters.join(', ')})`
  const last = parameters.length - 1
  return line.length <= 100
    ? [line]
    : [`HRESULT ${name}(`, ...parameters.map((one, i) => indent(`${one}${i === last ? ')' : ','}`))]
}

const declare = ({ statements, providerInterface }: Plan, locals: readonly string[]): string[] =>
  locals.map((name) => {
    const { type, initial = 'nullptr', declared } = variableOf(name, providerInterface)
    const set = statements
      .flatMap(({ written }) => written)
      .find(({ value }) => value === `&${name}`)
    return declared ?? `${type} ${name} = ${set?.initial ?? initial};`
  })

/** What has to be undone by a call of its own, in the documented order. */
const closers = [
  { opens: 'OleInitialize', done: 'oleInitialized', closes: 'OleUninitialize' },
  { opens: 'MAPIInitialize', done: null, closes: 'MAPIUninitialize' },
  { opens: 'ScInitMapiUtil', done: 'utilInitialized', closes: 'DeinitMapiUtil' },
] as const

const block = (condition: string, lines: readonly string[]): string[] => [
  `if (${condition})`,
  '{',
  ...lines.map(indent),
  '}',
]

/** The calls one after another; each is made if the one before has succeeded. */
function toBody({ words }: Publication, plan: Plan, locals: readonly string[]): string[] {
  const { statements, logsOn, isLogon, providerInterface } = plan
  const frees = [...locals].reverse().flatMap((name) => {
    const { frees } = variableOf(name, providerInterface)
    return frees ? block(name, [frees(name)]) : []
  })
  const hasLoggedOff = statements.some(({ name }) => name === 'pSession->Logoff')
  const opened = closers.filter(({ opens }) => statements.some(({ name }) => name === opens))
  return [
    ...toCalls(plan, frees),
    ...(isLogon ? block('SUCCEEDED(hr)', [toComment(words.code.useSession)]) : []),
    '',
    ...(isCleanup(statements) ? [] : frees),
    ...(logsOn
      ? block('pSession', [
          ...(hasLoggedOff ? [] : ['pSession->Logoff(0, 0, 0);']),
          'pSession->Release();',
        ])
      : []),
    ...opened.flatMap(({ done, closes }) =>
      done === null ? [`${closes}();`] : block(done, [`${closes}();`]),
    ),
    'return hr;',
  ]
}

function toCalls({ statements }: Plan, frees: readonly string[]): string[] {
  if (isCleanup(statements)) {
    return withTargets(statements).flatMap(({ statement, target }) => [
      ...(statement.name === 'pSession->Release' ? frees : []),
      ...writeCall(target, statement),
    ])
  }
  let before = ''
  return withTargets(statements).flatMap(({ statement, target }) => {
    const { name, isVoid } = statement
    // A call that has failed by then has returned.
    const isSure = isVoid || before === '' || before === 'MAPIInitialize'
    if (!isVoid) before = name
    const lines = writeCall(target, statement)
    return [...(isSure ? lines : block('SUCCEEDED(hr)', lines)), ...after(name)]
  })
}

/** What is asked when a call has come back. */
function after(name: string): string[] {
  if (name === 'MAPIInitialize') return block('FAILED(hr)', ['return hr;'])
  if (name === queryRows) {
    return block('SUCCEEDED(hr) && pRows->cRows == 0', ['hr = MAPI_E_NOT_FOUND;'])
  }
  const { done = null } = closers.find(({ opens }) => opens === name) ?? {}
  return done === null ? [] : [`const bool ${done} = SUCCEEDED(hr);`]
}

/** What the code is of: the chart, the link to the run, what the run comes to. */
function toHead(publication: Publication, { statements, providerInterface }: Plan): string[] {
  const { run, texts, words } = publication
  const { chart, outcome, steps } = run
  const last = chartText(texts, chart.id).steps[steps.at(-1)?.node ?? '']?.label ?? ''
  const code = outcome?.hresult
  const result = code ? `${code} ${toHex(resultCodes[code])}` : last
  const written = statements.flatMap((one) => one.written)
  return [
    texts.chartNames[chart.id as keyof typeof texts.chartNames],
    toDocumentLink(publication).text,
    outcome
      ? texts.ui.pair(texts.ui.result, result)
      : words.narrative.waits({ step: steps.length, label: last }),
    ...(written.some(({ needsCodePage }) => needsCodePage) ? [words.code.ansi] : []),
    ...(providerInterface === '' ? [] : [words.code.madeByMapi]),
  ].map(toComment)
}

const indent = (line: string): string => (line === '' ? '' : `    ${line}`)
