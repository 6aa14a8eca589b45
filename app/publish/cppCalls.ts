import type { Call, CallArgument } from '../charts/chartDefinition'
import { hasBit, toHex } from '../mapi/flags'
import { isBeyondAscii, toComment, toLiteral } from './cppText'
import type { Publication } from './publication'

/** An argument as it is written. */
interface Written {
  readonly name: string
  readonly value: string
  /** What is said of it behind its name. */
  readonly note?: string
  /** It is a literal. */
  readonly isText?: boolean
  /** It is a narrow literal with letters that depend on the code page. */
  readonly needsCodePage?: boolean
  /** What the variable has before the call fills it. */
  readonly initial?: string
}

/** A call with its arguments as they are written. */
export interface Statement {
  readonly name: string
  readonly isVoid: boolean
  readonly written: readonly Written[]
}

/** The calls of the chart, their inputs filled in. */
export function toStatements(publication: Publication): Statement[] {
  const { chart, world } = publication.run
  return withRow(chart.calls(world.inputs).map((call) => toStatement(publication, call)))
}

/** A method of an interface is called on a provider. */
function toStatement(publication: Publication, call: Call): Statement {
  const isWide = call.arguments.some(
    ({ input }) => input !== undefined && namesOf(publication, input).includes(unicode),
  )
  return {
    name: call.name.replace(/^\w+::/, 'pProvider->'),
    isVoid: call.isVoid ?? false,
    written: call.arguments.map((argument) => toWritten(publication, argument, isWide)),
  }
}

const row = 'pRows->aRow[0].lpProps[0].Value.bin'
const rowValues: Readonly<Record<string, string>> = {
  cbEntryID: `${row}.cb`,
  pEntryID: `(LPENTRYID)${row}.lpb`,
}
/** What reads the rows of a table. */
export const queryRows = 'HrQueryAllRows'

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

const unicode = 'MAPI_UNICODE'

/** The flags of an input that are set, by name; none where it is no mask. */
function namesOf({ run }: Publication, parameter: string): string[] {
  const input = run.chart.inputs.find((one) => one.parameter === parameter)
  if (input?.kind !== 'flags') return []
  const mask = Number(run.world.inputs[parameter])
  return input.flags.filter(({ bit }) => hasBit(mask, bit)).map(({ name }) => name)
}

function toWritten(publication: Publication, argument: CallArgument, isWide: boolean): Written {
  const { run, texts } = publication
  const { name } = argument
  const input = run.chart.inputs.find(({ parameter }) => parameter === argument.input)
  const value = input && run.world.inputs[input.parameter]
  if (input?.kind === 'text' && typeof value === 'string') return toText(name, value, isWide)
  if (input?.kind === 'text') return { name, value: 'nullptr' }
  if (input?.kind === 'flags') {
    const names = namesOf(publication, input.parameter)
    const old = input.flags.filter((flag) => flag.historic && names.includes(flag.name))
    return {
      name,
      value: names.join(' | ') || '0',
      note: [
        toHex(Number(value)),
        ...old.map((flag) => `${flag.name}: ${texts.historic.name}`),
      ].join('; '),
    }
  }
  const [, filled = '', initial] = /^(&\w+) \/\* (\w+) \*\/$/.exec(argument.value ?? '') ?? []
  if (initial !== undefined) return { name, value: filled, initial }
  return { name, value: argument.value === 'NULL' ? 'nullptr' : (argument.value ?? '0') }
}

const toText = (name: string, text: string, isWide: boolean): Written => ({
  name,
  value: toLiteral(text, isWide),
  isText: true,
  needsCodePage: !isWide && isBeyondAscii(text),
})

/**
 * The logon that a chart about a session takes for granted: with the profile of that session,
 * or with the default one.
 */
export function toLogon({ run }: Publication): Statement {
  const { inputs } = run.world
  const { profile, nomail } = { ...inputs, ...run.chart.setting.given }
  const isNamed = typeof profile === 'string' && profile !== ''
  const flags = [
    ...(isNamed ? ['MAPI_NEW_SESSION'] : []),
    'MAPI_EXTENDED',
    ...(isNamed ? [] : ['MAPI_USE_DEFAULT']),
    ...(nomail === 'yes' ? ['MAPI_NO_MAIL'] : []),
    ...(isNamed ? [unicode] : []),
  ]
  return {
    name: 'MAPILogonEx',
    isVoid: false,
    written: [
      { name: 'ulUIParam', value: '0' },
      isNamed
        ? toText('lpszProfileName', profile, true)
        : { name: 'lpszProfileName', value: 'nullptr' },
      { name: 'lpszPassword', value: 'nullptr' },
      { name: 'flFlags', value: flags.join(' | ') },
      { name: 'lppSession', value: '&pSession' },
    ],
  }
}

/** Do the calls end the session themselves? Then they go on whatever comes back. */
export const isCleanup = (calls: readonly { readonly name: string }[]): boolean =>
  calls.some(({ name }) => name === 'pSession->Release')

/**
 * Calls with what takes their codes: `hr`, which the first one declares. The result of a clean-up
 * is the code of Logoff.
 */
export function withTargets(statements: readonly Statement[]) {
  const takes = isCleanup(statements)
    ? ({ name }: Statement) => name === 'pSession->Logoff'
    : ({ isVoid }: Statement) => !isVoid
  const declares = statements.find(takes)
  return statements.map((statement) => ({
    statement,
    target: takes(statement) ? `${statement === declares ? 'HRESULT ' : ''}hr = ` : '',
  }))
}

/** The calls of the chart as documents show them, one text each. */
export const toCallTexts = (publication: Publication): string[] =>
  withTargets(toStatements(publication)).map(({ statement, target }) =>
    writeCall(target, statement).join('\n'),
  )

/** A call in lines, `target` before it. What has a type in its name is a declaration. */
export function writeCall(target: string, { name, written }: Statement): string[] {
  if (name.includes(' ')) return [`${name} = {${written.map(({ value }) => value).join(', ')}};`]
  if (written.length < 2)
    return [`${target}${name}(${written.map(({ value }) => value).join('')});`]
  const lines = written.map(({ value, name, note }, i) => ({
    code: `    ${value}${i === written.length - 1 ? ');' : ','}`,
    comment: toComment([name, note].filter(Boolean).join(', ')),
  }))
  const width = Math.max(...lines.map(({ code }) => code.length).filter((length) => length <= 40))
  return [
    `${target}${name}(`,
    ...lines.map(({ code, comment }) => `${code.padEnd(width)}  ${comment}`),
  ]
}
