import { initialInputs } from '../run/inputText'
import { isCleanup, type Statement, toLogon, toStatements } from './cppCalls'
import { isStructure } from './cppVariables'
import type { Publication } from './publication'

/** What the client does: calls of its own, and those that they need before them. */
export interface Plan {
  readonly statements: readonly Statement[]
  /** It gets its session from a logon; else it has one already. */
  readonly logsOn: boolean
  /** The chart is about the logon: what comes then is up to the client. */
  readonly isLogon: boolean
  /** The interface of the provider that is called; empty where none is. */
  readonly providerInterface: string
}

/** What the client does to make the calls of the chart. */
export function toPlan(publication: Publication): Plan {
  const { chart, world } = publication.run
  const own = chart.calls(world.inputs)
  const has = (name: string) => own.some((call) => call.name === name)
  const isLogon = has('MAPILogonEx')
  const needsLogon =
    !isLogon && !isCleanup(own) && own.some(({ name }) => name.startsWith('pSession->'))
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
      ...toStatements(publication),
    ],
    logsOn,
    isLogon,
    providerInterface: own.map(({ name }) => /^(\w+)::/.exec(name)?.[1]).find(Boolean) ?? '',
  }
}

/** Names in a call that are no variables: constants, and what is declared where it stands. */
const isVariable = (name: string) => !/^(fnev\w+|nullptr|hr|init)$/.test(name)

/** The variables of a plan: those that a call fills first are its own, the others are given. */
export function toNames({ statements }: Plan): { parameters: string[]; locals: string[] } {
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
