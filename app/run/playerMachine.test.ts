import { describe, expect, test } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import { firstChart } from '../charts/charts'
import { parseQuery } from './permalink'
import { playerMachine, stepDuration } from './playerMachine'

const toRun = (query: string) => parseQuery(firstChart, query).run

function start(query: string, position = 0) {
  const clock = new SimulatedClock()
  const player = createActor(playerMachine, { clock, input: { run: toRun(query), position } })
  player.start()
  const at = () => player.getSnapshot().context.position
  return {
    clock,
    player,
    at,
    is: (state: string) => JSON.stringify(player.getSnapshot().value).includes(state),
  }
}

describe('the player', () => {
  test('takes one step per duration, faster at a higher speed, and stops at the end', () => {
    const { clock, player, at, is } = start('flags=MAPI_USE_DEFAULT&shared=Outlook')
    player.send({ type: 'PLAY' })
    clock.increment(stepDuration - 1)
    expect(at()).toBe(0)
    clock.increment(1)
    expect(at()).toBe(1)
    player.send({ type: 'SPEED', speed: 4 })
    clock.increment(stepDuration)
    expect(at()).toBe(2)
    clock.increment(stepDuration / 4)
    expect(at()).toBe(3)
    clock.increment(stepDuration)
    expect(is('done')).toBe(true)
    clock.increment(10 * stepDuration)
    expect(at()).toBe(4)
  })

  test('begins again when it is played at the end', () => {
    const { player, at, is } = start('shared=Outlook', 4)
    expect(is('done')).toBe(true)
    player.send({ type: 'PLAY' })
    expect(at()).toBe(0)
    expect(is('playing')).toBe(true)
  })

  test('waits at a prompt, and plays on once it is answered', () => {
    const { clock, player, at, is } = start('flags=MAPI_LOGON_UI', 6)
    player.send({ type: 'PLAY' })
    clock.increment(stepDuration)
    expect(at()).toBe(7)
    expect(is('toPlay')).toBe(true)
    player.send({ type: 'RUN', run: toRun('flags=MAPI_LOGON_UI&answers=ok'), position: 8 })
    expect(is('playing')).toBe(true)
    clock.increment(stepDuration)
    expect(at()).toBe(9)
  })

  test('stays paused after an answer when it was not playing', () => {
    const { player, is } = start('flags=MAPI_LOGON_UI', 7)
    expect(is('waiting')).toBe(true)
    player.send({ type: 'RUN', run: toRun('flags=MAPI_LOGON_UI&answers=ok'), position: 8 })
    expect(is('paused')).toBe(true)
  })

  test('pauses on a step by hand and never leaves the run', () => {
    const { player, at, is } = start('shared=Outlook')
    player.send({ type: 'PLAY' })
    player.send({ type: 'STEP' })
    expect(is('paused')).toBe(true)
    player.send({ type: 'GO', position: 99 })
    expect(at()).toBe(4)
    player.send({ type: 'FIRST' })
    player.send({ type: 'BACK' })
    expect(at()).toBe(0)
  })

  test('keeps the place as far as two runs agree', () => {
    const { player, at } = start('profile=Outlook', 20)
    player.send({ type: 'RUN', run: toRun('flags=MAPI_NEW_SESSION&profile=Outlook') })
    expect(at()).toBe(2)
  })
})
