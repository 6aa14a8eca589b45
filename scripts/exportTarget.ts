import type { Chart, ServiceStatus } from '../app/charts/chartDefinition'
import type { Target } from '../app/insight/reach'
import { toHex } from '../app/mapi/flags'
import { type ResultCode, resultCodes } from '../app/mapi/resultCodes'
import { toGraph } from '../app/run/graph'
import { BadArgument, type Options, optionValue, quote } from './exportOptions'
import { nearestNames } from '../app/run/nearestNames'

type Reader = (chart: Chart, text: string) => Target

/** What can be looked for, by option. */
const readers: Readonly<Record<string, Reader>> = {
  '--node': (chart, text) => ({ kind: 'node', node: oneOf(nodesOf(chart), 'step', text) }),
  '--edge': (chart, text) => ({ kind: 'edge', edge: oneOf(edgesOf(chart), 'edge', text) }),
  '--result': (_, text) => ({ kind: 'result', code: readCode(text) }),
  '--service': readService,
}

export const targetOptions = Object.keys(readers)

/** Reads the one thing that is looked for. */
export function findTarget(chart: Chart, options: Options): Target {
  const given = targetOptions.filter((name) => options.has(name))
  const [name = ''] = given
  const read = readers[name]
  if (!read) throw new BadArgument(`"reach" needs one of ${quoteAll(targetOptions)}`)
  if (given.length > 1) throw new BadArgument(`${quoteAll(given)} exclude each other`)
  return read(chart, optionValue(options, name) ?? '')
}

const quoteAll = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
const nodesOf = ({ machine }: Chart) => toGraph(machine).nodes.map(({ id }) => id)
const edgesOf = ({ machine }: Chart) => toGraph(machine).edges.map(({ id }) => id)

/** The name among those that are known; else the nearest of them are named. */
function oneOf<Name extends string>(known: readonly Name[], what: string, text: string): Name {
  const name = known.find((one) => one === text)
  if (name !== undefined) return name
  // A few names are listed in full; of many, those that may be meant.
  const hint =
    known.length <= 5
      ? `there are: ${known.join(', ')}`
      : `nearest: ${nearestNames(text, known).join(', ')}`
  throw new BadArgument(`unknown ${what} ${quote(text)}, ${hint}`)
}

/** A code by name, or by value as logs have it: hexadecimal with or without 0x, unsigned or signed. */
function readCode(text: string): ResultCode {
  const names = Object.keys(resultCodes) as ResultCode[]
  // Eight digits that begin with 8 are a failure in hexadecimal: no code has such a decimal value.
  const written = /^8[0-9a-f]{7}$/i.test(text) ? `0x${text}` : text
  if (!/^(0x[0-9a-f]+|-?[0-9]+)$/i.test(written)) return oneOf(names, 'result', text)
  const number = Number(written)
  if (number < -0x80000000 || number > 0xffffffff) {
    throw new BadArgument(`the result ${quote(text)} does not fit into 32 bits`)
  }
  const value = number >>> 0
  const code = names.find((name) => resultCodes[name] === value)
  if (code) return code
  const byValue = new Map(names.map((name) => [toHex(resultCodes[name]), name]))
  const nearest = nearestNames(toHex(value), [...byValue.keys()])
  const hint = nearest.map((hex) => `${byValue.get(hex)} (${hex})`).join(', ')
  throw new BadArgument(`unknown result ${quote(text)}, nearest: ${hint}`)
}

const statuses: readonly ServiceStatus[] = ['starting', 'up', 'partial', 'disabled']

function readService({ parts, messageServices }: Chart, text: string): Target {
  const at = text.lastIndexOf('=')
  if (at < 0) throw new BadArgument(`${quote(text)} names no state: write <service>=<state>`)
  return {
    kind: 'service',
    service: oneOf(parts ? messageServices.map(({ id }) => id) : [], 'service', text.slice(0, at)),
    status: oneOf(statuses, 'state', text.slice(at + 1)),
  }
}
