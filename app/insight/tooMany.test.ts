import { expect, it } from 'vitest'
import { identityChart } from '../charts/identity/identityChart'
import { endChart } from '../charts/end/endChart'
import { onComputer } from '../run/permalink'
import { atlasOf } from './atlas'
import { tooManyWorlds } from './worlds'

/** A profile of so many services that each have one message store. */
const toComputer = (count: number) => {
  const services = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    name: `Store ${at}`,
    providers: ['ms' as const],
  }))
  return [{ name: 'Outlook', services }]
}

it('looks through all worlds of a chart as it is', () => {
  expect(() => atlasOf(identityChart)).not.toThrow()
  expect(() => atlasOf(endChart)).not.toThrow()
})

it('says that there are too many worlds before anybody waits in vain', () => {
  const chart = onComputer(identityChart, toComputer(12))
  expect(() => atlasOf(chart)).toThrow(tooManyWorlds)
}, 60_000)
