import { type Computer, standardComputer } from '../mapi/computer'
import type { Chart, Input, Inputs, Setting } from './chartDefinition'

/** The standard computer, and nothing has happened yet. */
export const standardSetting: Setting = { computer: standardComputer, given: null }

const withoutServices = {
  tables: [],
  messageServices: [],
  services: () => [],
  stageOf: () => null,
  picks: () => ({ values: [], standard: null }),
  subject: () => ({}),
  hresult: () => undefined,
  picked: () => ({}),
  stepBasis: () => null,
  conflicts: () => [],
  links: () => [],
  failureCode: () => {
    throw new Error('This chart has no failures of providers: give it an input of that kind first')
  },
} satisfies Partial<Chart>

type Optional = keyof typeof withoutServices

type Own<Context> = Omit<Chart<Context>, Optional | 'setting' | 'hasComputer' | 'inSetting'> &
  Partial<Pick<Chart<Context>, Optional>>

/** All of a chart, with some of its parts in place of others; a getter for its machine stays one. */
const withParts = <Context>(chart: object, parts: object): Chart<Context> =>
  Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(chart),
      ...Object.getOwnPropertyDescriptors(parts),
    },
  ) as Chart<Context>

/** A chart from what it has, whatever the computer. */
export const defineChart = <Context>(own: Own<Context>): Chart<Context> => make(() => own, false)

/** A chart that depends on the computer: made once for each that it is asked for. */
export const defineChartOf = <Context>(
  toOwn: (computer: Computer) => Own<Context>,
): Chart<Context> => make(toOwn, true)

function make<Context>(
  toOwn: (computer: Computer) => Own<Context>,
  hasComputer: boolean,
): Chart<Context> {
  const made = new WeakMap<Computer, Chart<Context>>()
  const onComputer = (computer: Computer): Chart<Context> => {
    const known = made.get(computer)
    if (known) return known
    const setting: Setting = { computer, given: null }
    const parts = { ...withoutServices, setting, hasComputer, inSetting }
    const chart: Chart<Context> = withParts(parts, toOwn(computer))
    made.set(computer, chart)
    return chart
  }
  function inSetting(setting: Setting): Chart<Context> {
    const chart = onComputer(hasComputer ? setting.computer : standardComputer)
    const { given } = setting
    if (given === null) return chart
    const isFree = ({ parameter }: Input) => !Object.hasOwn(given, parameter)
    const all = (inputs: Inputs): Inputs => ({ ...inputs, ...given })
    const parts: Partial<Chart<Context>> = {
      setting,
      inputs: chart.inputs.filter(isFree),
      calls: (inputs) => chart.calls(all(inputs)),
      conflicts: (inputs) => chart.conflicts(all(inputs)),
      failureCode: (inputs, provider, cause) => chart.failureCode(all(inputs), provider, cause),
    }
    return withParts(chart, parts)
  }
  return onComputer(standardComputer)
}
