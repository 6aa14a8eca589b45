import { assign, setup } from 'xstate'
import type { Run } from './run'
import { keepPosition } from './twoRuns'

export const speeds = [0.5, 1, 2, 4] as const

/** How long play stays on one step at normal speed, in milliseconds. */
export const stepDuration = 900

export interface PlayerContext {
  readonly run: Run
  /** Index of the current step. */
  readonly position: number
  readonly speed: number
}

export type PlayerEvent =
  | { readonly type: 'PLAY' | 'PAUSE' | 'STEP' | 'BACK' | 'FIRST' | 'LAST' }
  | { readonly type: 'GO'; readonly position: number }
  | { readonly type: 'SPEED'; readonly speed: number }
  /** Another run takes over; without a position the place is kept as far as the beginnings agree. */
  | { readonly type: 'RUN'; readonly run: Run; readonly position?: number }

const lastOf = (run: Run) => run.steps.length - 1
const clamp = (run: Run, position: number) => Math.min(Math.max(position, 0), lastOf(run))

/**
 * Walks along a run: playing, paused, waiting for an answer, or done. The only place that knows
 * time. While a prompt waits, `waiting.toPlay` remembers that play goes on once it is answered.
 */
export const playerMachine = setup({
  types: {
    context: {} as PlayerContext,
    events: {} as PlayerEvent,
    input: {} as { run: Run; position: number },
  },
  delays: { step: ({ context }) => stepDuration / context.speed },
  guards: {
    atPrompt: ({ context: { run, position } }) => position === lastOf(run) && run.waiting !== null,
    atEnd: ({ context: { run, position } }) => position === lastOf(run) && run.waiting === null,
  },
  actions: {
    advance: assign({ position: ({ context: { run, position } }) => clamp(run, position + 1) }),
    goFirst: assign({ position: 0 }),
    move: assign(({ context: { run, position }, event }) => {
      switch (event.type) {
        case 'STEP':
          return { position: clamp(run, position + 1) }
        case 'BACK':
          return { position: clamp(run, position - 1) }
        case 'FIRST':
          return { position: 0 }
        case 'LAST':
          return { position: lastOf(run) }
        case 'GO':
          return { position: clamp(run, event.position) }
        case 'SPEED':
          return { speed: event.speed }
        case 'RUN':
          return {
            run: event.run,
            position: clamp(event.run, event.position ?? keepPosition(run, position, event.run)),
          }
        default:
          return {}
      }
    }),
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({ ...input, speed: 1 }),
  initial: 'resting',
  on: {
    STEP: { target: '.resting', actions: 'move' },
    BACK: { target: '.resting', actions: 'move' },
    FIRST: { target: '.resting', actions: 'move' },
    LAST: { target: '.resting', actions: 'move' },
    GO: { target: '.resting', actions: 'move' },
    RUN: { target: '.resting', actions: 'move' },
    SPEED: { actions: 'move' },
  },
  states: {
    resting: {
      always: [
        { guard: 'atPrompt', target: 'waiting' },
        { guard: 'atEnd', target: 'done' },
        { target: 'paused' },
      ],
    },
    paused: { on: { PLAY: 'playing' } },
    playing: {
      always: [
        { guard: 'atPrompt', target: 'waiting.toPlay' },
        { guard: 'atEnd', target: 'done' },
      ],
      after: { step: { target: 'playing', reenter: true, actions: 'advance' } },
      on: { PAUSE: 'paused', RUN: { target: 'playing', actions: 'move' } },
    },
    waiting: {
      initial: 'toStep',
      states: {
        toStep: { on: { PLAY: 'toPlay' } },
        toPlay: { on: { PAUSE: 'toStep', RUN: { target: '#player.playing', actions: 'move' } } },
      },
    },
    done: { on: { PLAY: { target: 'playing', actions: 'goFirst' } } },
  },
})
