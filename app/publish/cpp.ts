import { toHex } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'
import { initialInputs } from '../run/inputText'
import { chartText } from '../words/chartText'
import { type Statement, toLogon, toStatement, writeCall } from './cppCalls'
import { toComment } from './cppText'
import { headersOf, isStructure, variableOf } from './cppVariables'
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

/** What the client does: calls of its own, and those that they need before them. */
interface Plan {
  readonly statements: readonly Statement[]
  /** It gets its session from a logon; else it has one already. */
  readonly logsOn: boolean
  /** The chart is about the logon: what comes then is up to the client. */
  readonly isLogon: boolean
  /** The calls end the session themselves, and go on whatever comes back. */
  readonly isCleanup: boolean
  /** The interface of the provider that is called; empty where none is. */
  readonly providerInterface: string
}

function toPlan(publication: Publication): Plan {
  const { chart, world } = publication.run
  const own = chart.calls(world.inputs)
  const has = (name: string) => own.some((call) => call.name === name)
  const isLogon = has('MAPILogonEx')
  const isCleanup = has('pSession->Release')
  const needsLogon = !isLogon && !isCleanup && own.some(({ name }) => name.startsWith('pSession->'))
  const logsOn = isLogon || needsLogon
  // A chart that can call it itself may show what happens without it.
  const isStart = chart
    .calls(initialInputs(chart.inputs))
    .some(({ name }) => name === 'MAPIInitialize')
  const initialize: Statement = {
    name: 'MAPIInitialize',
    isVoid: false,
    written: [{ name: 'lpMapiInit', value: 'nullptr' }],
  }
  return {
    statements: [
      ...(logsOn && !isStart ? [initialize] : []),
      ...(needsLogon ? [toLogon(publication)] : []),
      ...withRow(own.map((call) => toStatement(publication, call))),
    ],
    logsOn,
    isLogon,
    isCleanup,
    providerInterface: own.map(({ name }) => /^(\w+)::/.exec(name)?.[1]).find(Boolean) ?? '',
  }
}

const row = 'pRows->aRow[0].lpProps[0].Value.bin'
const rowValues: Readonly<Record<string, string>> = {
  cbEntryID: `${row}.cb`,
  pEntryID: `(LPENTRYID)${row}.lpb`,
}
const queryRows = 'HrQueryAllRows'

/** Once the rows have been read, the entry identifier is that of the first one. */
function withRow(statements: readonly Statement[]): Statement[] {
  const at = statements.findIndex(({ name }) => name === queryRows)
  return statements.map((statement, i) =>
    at < 0 || i <= at
      ? statement
      : {
          ...statement,
          written: statement.written.map((one) => ({
            ...one,
            value: rowValues[one.value] ?? one.value,
          })),
        },
  )
}

/** Names in a call that are no variables: constants, and what is declared where it stands. */
const isVariable = (name: string) => !/^(fnev\w+|nullptr|hr|init)$/.test(name)

/** The variables of a plan: those that a call fills first are its own, the others are given. */
function toNames({ statements }: Plan): { parameters: string[]; locals: string[] } {
  const parameters = new Set<string>()
  const locals = new Set<string>()
  const use = (name: string, isFilled: boolean) => {
    if (locals.has(name) || parameters.has(name)) return
    if (isFilled && !isStructure(name)) locals.add(name)
    else parameters.add(name)
  }
  for (const { name, written } of statements) {
    const [, object] = /^(\w+)->/.exec(name) ?? []
    if (object !== undefined) use(object, false)
    for (const { value, isText } of written) {
      if (isText) continue
      for (const [, filled, one = ''] of value.matchAll(/(&?)(?<![\w.>])([a-z]\w*)/g)) {
        if (isVariable(one)) use(one, filled === '&')
      }
    }
  }
  return { parameters: [...parameters], locals: [...locals] }
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
  const { statements, logsOn, isLogon, isCleanup, providerInterface } = plan
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
    ...(isCleanup ? [] : frees),
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

function toCalls({ statements, isCleanup }: Plan, frees: readonly string[]): string[] {
  let before = ''
  return statements.flatMap((statement) => {
    const { name, isVoid } = statement
    const isFirst = before === ''
    // A call that has failed by then has returned.
    const isSure = isVoid || isFirst || before === 'MAPIInitialize'
    if (!isVoid) before = name
    const target = isVoid ? '' : isFirst ? 'HRESULT hr = ' : 'hr = '
    const lines = writeCall(target, statement)
    if (isCleanup) return name === 'pSession->Release' ? [...frees, ...lines] : lines
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
