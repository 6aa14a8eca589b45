import type { Chart } from '../../charts/chartDefinition'
import { type SessionMethod, sessionMethods } from '../../mapi/sessionMethods'
import { type Run, runWorld, type World } from '../../run/run'

/** What a method does in the session of a world. */
export interface MethodRun {
  readonly method: SessionMethod
  readonly run: Run
  /** The arguments of the call that a visitor sets, by name. */
  readonly takes: readonly { readonly name: string; readonly input: string }[]
}

/**
 * Plays each method of the session in place of the one that is chosen. An entry identifier is left
 * out where the method has no argument for it: what the client does with it later is another call.
 */
export function runMethods(chart: Chart, world: World): readonly MethodRun[] {
  return sessionMethods.map((method) => {
    const inputs = { ...world.inputs, method: method.name }
    const call = chart.calls(inputs).find(({ name }) => name.endsWith(`->${method.name}`))
    if (!call) throw new Error(`The chart "${chart.id}" writes no call of ${method.name}`)
    const takes = call.arguments.flatMap(({ name, input }) =>
      input === undefined ? [] : [{ name, input }],
    )
    const isNamed = takes.some(({ input }) => input === 'entry')
    const own = isNamed ? inputs : { ...inputs, entry: null }
    return { method, takes, run: runWorld(chart, { ...world, inputs: own }) }
  })
}
