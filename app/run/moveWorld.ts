import type { Chart, Input, InputValue } from '../charts/chartDefinition'
import { toProfileNames } from '../mapi/computer'
import type { World } from './run'

/**
 * The world on another computer. A value that named a profile which bears another name now
 * follows it; one that names nothing there any more gives way to the chart's own.
 */
export function moveWorld(world: World, from: Chart, to: Chart): World {
  const before = toProfileNames(from.setting.computer)
  const after = toProfileNames(to.setting.computer)
  const renamed = (value: InputValue): InputValue => {
    const at = before.indexOf(String(value))
    const isRenamed = before.length === after.length && !after.includes(String(value))
    return at >= 0 && isRenamed ? (after[at] ?? value) : value
  }
  const move = (input: Input): InputValue => {
    const value = world.inputs[input.parameter] ?? null
    const old = from.inputs.find(({ parameter }) => parameter === input.parameter)
    if (value === old?.initial) return input.initial
    if (input.kind !== 'choice' && input.kind !== 'text') return value
    const moved = input.isProfile ? renamed(value) : value
    const isValue =
      input.kind === 'text' ||
      input.maxLength !== undefined ||
      (moved === null ? input.nullable : input.values.includes(String(moved)))
    return isValue ? moved : input.initial
  }
  const inputs = to.inputs.map((input) => [input.parameter, move(input)] as const)
  return { ...world, inputs: { ...world.inputs, ...Object.fromEntries(inputs) } }
}
