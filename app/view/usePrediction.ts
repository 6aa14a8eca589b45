import { useMachine } from '@xstate/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import {
  cutRun,
  keepPrediction,
  knownTo,
  type Prediction,
  toDecision,
  toGuess,
  wholeOf,
  withGuess,
} from '../learn/prediction'
import { type PlayerEvent, playerMachine } from '../run/playerMachine'
import type { Run } from '../run/run'
import { keepPosition } from '../run/twoRuns'
import type { Located } from './address'

/** The run that is shown: the whole one, or what is known of it while it is predicted. */
const shownOf = (run: Run, predicting: boolean, { revealed }: Prediction): Run =>
  predicting ? cutRun(run, revealed) : run

/** A run of which more is hidden waits at its last step for a guess. */
const isAskedAt = (run: Run, position: number): boolean =>
  wholeOf(run) !== run && position === run.steps.length - 1

/**
 * The player and its run; while the run is predicted it plays only what is known of it, and asks.
 * `onSend` hears of whatever the player is told, before it is; it has to be the same function
 * every time.
 */
export function usePrediction(start: Located, onSend: () => void) {
  const [predicting, setPredicting] = useState(start.place.predicting ?? false)
  const [known, setKnown] = useState(() => knownTo(start.place.position))
  const [player, tell] = useMachine(playerMachine, {
    input: { run: shownOf(start.run, predicting, known), position: start.place.position },
  })
  /** How often one has tried to go past a decision that is to be predicted. */
  const [insisted, setInsisted] = useState(0)
  /** The step where play stopped at a wrong guess; it goes on with the run. */
  const [stoppedAt, setStoppedAt] = useState<number | null>(null)
  /** Decisions that were guessed before, in whatever world: only first guesses are noted. */
  const guessed = useRef(new Set<string>())

  const { run, position } = player.context
  const isAsked = useRef(false)
  isAsked.current = isAskedAt(run, position)
  const send = useCallback(
    (event: PlayerEvent) => {
      onSend()
      const { type } = event
      if (isAsked.current && (type === 'STEP' || type === 'LAST' || type === 'PLAY')) {
        setInsisted((count) => count + 1)
        if (type !== 'PLAY') return
      }
      tell(event)
    },
    [tell, onSend],
  )

  const latest = useRef({ run, position, predicting, known })
  latest.current = { run, position, predicting, known }
  /** What is so now: who holds what this gave before may ask, too. */
  const now = useCallback(() => latest.current, [])
  /**
   * Shows the run of an address. While it goes on with what is predicted, what was known of the
   * run before stays known.
   */
  const load = useCallback(
    ({ run: next, place }: Located, goesOn: boolean) => {
      const before = latest.current
      const predicts = place.predicting ?? false
      const kept =
        goesOn && before.predicting && predicts
          ? keepPrediction(before.known, wholeOf(before.run), next)
          : knownTo(place.position)
      send({ type: 'PAUSE' })
      send({ type: 'RUN', run: shownOf(next, predicts, kept), position: place.position })
      setKnown(kept)
      setPredicting(predicts)
    },
    [send],
  )

  // The same as long as nothing changes: what was drawn with it need not be drawn again.
  return useMemo(() => {
    const { run, position } = player.context
    const whole = wholeOf(run)
    const asked = isAskedAt(run, position)

    /** Another run takes over; what is known of it is what was known of the one before. */
    const take = (
      next: Run,
      at = keepPosition(now().run, now().position, next),
      kept = keepPrediction(now().known, whole, next),
    ) => {
      if (predicting) setKnown(kept)
      send({ type: 'RUN', run: shownOf(next, predicting, kept), position: at })
    }

    /** Shows the same run with more or less of it known. */
    const reveal = (next: Prediction, at: number, predicts = predicting) => {
      setKnown(next)
      setStoppedAt(null)
      send({ type: 'RUN', run: shownOf(whole, predicts, next), position: at })
    }

    /** Takes a guess at the current decision; `null` asks to be shown. Only first guesses count. */
    const guess = (edge: string | null) => {
      if (!asked) return
      const made = toGuess(whole, position, edge)
      const stops = !made.right && player.matches({ waiting: 'toPlay' })
      if (stops) tell({ type: 'PAUSE' })
      reveal(withGuess(known, made), made.right ? position + 1 : position)
      if (stops) setStoppedAt(position)
      const decision = toDecision(whole, position)
      if (!made.scored || guessed.current.has(decision)) return
      guessed.current.add(decision)
      import('./learn/progressStore').then(
        ({ learned }) => learned.guess(made.right),
        () => {},
      )
    }

    return {
      player,
      send,
      /** What is shown of the run: while it is predicted, up to the next decision. */
      run,
      whole,
      /** There is more of the run than is shown. */
      hides: whole !== run,
      position,
      predicting,
      /** From here on each decision is asked; what is shown already stays known. */
      setPredicting: (on: boolean) => {
        if (on === predicting) return
        setPredicting(on)
        reveal(knownTo(position), position, on)
      },
      now,
      load,
      take,
      /** What one who predicts is asked, has guessed and can do. */
      prediction: {
        asked,
        guesses: known.guesses,
        insisted,
        guess,
        /** After a wrong guess: one step on, playing if that was what it stopped. */
        goOn: () => {
          send({ type: 'STEP' })
          if (stoppedAt === position) tell({ type: 'PLAY' })
          setStoppedAt(null)
        },
        /** From the start, with nothing known. */
        again: () => {
          send({ type: 'PAUSE' })
          reveal(knownTo(0), 0)
        },
      },
    }
  }, [player, predicting, known, insisted, stoppedAt, send, tell, now, load])
}
