import { useMachine } from '@xstate/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Inputs, InputValue } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import {
  cutRun,
  keepPrediction,
  type Prediction,
  toGuess,
  wholeOf,
  withGuess,
} from '../learn/prediction'
import type { Computer } from '../mapi/computer'
import { initialInputs } from '../run/inputText'
import { moveWorld } from '../run/moveWorld'
import {
  formatFragment,
  type Language,
  onComputer,
  type Place,
  type Theme,
  type View,
} from '../run/permalink'
import { type PlayerEvent, playerMachine } from '../run/playerMachine'
import { type Answer, type Run, runWorld, type Step, type World } from '../run/run'
import { keepPosition } from '../run/twoRuns'
import { AddressWriter, type Located, readAddress } from './address'
import { isInStory, pageOf } from './pages'

/** What an exercise that is open leaves as it is, and what it starts again from. */
export interface Bounds {
  readonly start: World
  /** What is said of what is locked. */
  readonly note: string
  readonly isLocked: (input: string) => boolean
  /** The world after a change of what may be changed. */
  readonly hold: (from: World, to: World) => World
}

/** The state of the page and all that a visitor can do to it. */
export type Explorer = ReturnType<typeof useExplorer>

/** Everything before a step is known, and nothing was guessed. */
const knownTo = (position: number): Prediction => ({ revealed: position, guesses: [] })

/** The run that is shown: the whole one, or what is known of it while it is predicted. */
const shownOf = (run: Run, predicting: boolean, { revealed }: Prediction): Run =>
  predicting ? cutRun(run, revealed) : run

/** The address was written by the page itself: a person goes back or forward. */
const isOwnEntry = (state: unknown) =>
  typeof state === 'object' && state !== null && 'answers' in state

/** One world of a chart that is loaded, its run, a place in it; kept in step with the address. */
export function useExplorer(page: ChartId) {
  const [start] = useState(readAddress)
  const [inStory] = useState(() => isInStory(location.hash))
  const [predicting, setPredicting] = useState(start.place.predicting ?? false)
  const [prediction, setPrediction] = useState(() => knownTo(start.place.position))
  const [player, tell] = useMachine(playerMachine, {
    input: {
      run: shownOf(start.run, predicting, prediction),
      position: start.place.position,
    },
  })
  const [view, setView] = useState<View>(start.place.view)
  const [theme, setTheme] = useState<Theme>(start.place.theme)
  const [language, setLanguage] = useState<Language | null>(start.place.language ?? null)
  const [presenting, setPresenting] = useState(start.place.presenting ?? false)
  const [embed, setEmbed] = useState(start.place.embed ?? null)
  const [task, setTask] = useState(start.place.task ?? null)
  const [bounds, setBounds] = useState<Bounds | null>(null)
  const [problems, setProblems] = useState(start.problems)
  const [pinned, setPinned] = useState<Run | null>(start.place.pinned ?? null)
  /** The story that the run is a call of, as it was when the call was opened. */
  const [opened, setOpened] = useState(start.opened)
  const [story, setStory] = useState(start.place.story ?? null)
  /** What Reset or a try took away, as long as nothing else was decided. */
  const [undo, setUndo] = useState<{
    world: World
    position: number
    /** What was tried, in words; `null` after Reset. */
    tried: string | null
    prediction: Prediction
  } | null>(null)
  /** How often one has tried to go past a decision that is to be predicted. */
  const [insisted, setInsisted] = useState(0)
  /** The step where play stopped at a wrong guess; it goes on with the run. */
  const [stoppedAt, setStoppedAt] = useState<number | null>(null)
  /** Decisions that were guessed before, in this world or another: only first guesses are noted. */
  const guessed = useRef(new Set<string>())
  /** The value that is being typed, and where the run stood before: its letters are one decision. */
  const typing = useRef<{
    parameter: string
    run: Run
    position: number
    prediction: Prediction
  } | null>(null)
  const merge = useRef(false)
  const [address] = useState(() => new AddressWriter(history))

  const { run, position } = player.context
  const { chart, world } = run
  const step = run.steps[position] as Step
  const whole = wholeOf(run)
  const hides = whole !== run
  /** The run waits for a guess at the current step. */
  const asked = hides && position === run.steps.length - 1
  const isAsked = useRef(asked)
  isAsked.current = asked
  const send = useCallback(
    (event: PlayerEvent) => {
      typing.current = null
      const { type } = event
      if (isAsked.current && (type === 'STEP' || type === 'LAST' || type === 'PLAY')) {
        setInsisted((count) => count + 1)
        if (type !== 'PLAY') return
      }
      tell(event)
    },
    [tell],
  )
  const place: Place = useMemo(
    () => ({
      ...{ position, view, language, theme, presenting, embed },
      ...{ predicting, task, pinned, story },
    }),
    [position, view, language, theme, presenting, embed, predicting, task, pinned, story],
  )

  useEffect(() => {
    address.write(whole, place, merge.current)
    merge.current = false
  }, [address, whole, place])

  useEffect(() => {
    if (start.place.plays) send({ type: 'PLAY' })
  }, [start, send])

  const latest = useRef({ whole, predicting, prediction })
  latest.current = { whole, predicting, prediction }
  /** Shows what an address means; `known` is what of its run is known already. */
  const open = useCallback(
    (located: Located, known = knownTo(located.place.position)) => {
      const predicts = located.place.predicting ?? false
      send({ type: 'PAUSE' })
      send({
        type: 'RUN',
        run: shownOf(located.run, predicts, known),
        position: located.place.position,
      })
      setPrediction(known)
      setView(located.place.view)
      setTheme(located.place.theme)
      setLanguage(located.place.language ?? null)
      setPresenting(located.place.presenting ?? false)
      setEmbed(located.place.embed ?? null)
      setPredicting(predicts)
      setTask(located.place.task ?? null)
      setPinned(located.place.pinned ?? null)
      setOpened(located.opened)
      setStory(located.place.story ?? null)
      setProblems(located.problems)
      setUndo(null)
      if (located.place.plays) send({ type: 'PLAY' })
    },
    [send],
  )

  useEffect(() => {
    const follow = () => {
      const { hash } = location
      if (pageOf(hash) !== page || isInStory(hash) !== inStory) return address.stop()
      const located = readAddress()
      address.accept(located.run, located.place)
      const before = latest.current
      const goesOn = before.predicting && located.place.predicting && isOwnEntry(history.state)
      if (!goesOn) return open(located)
      open(located, keepPrediction(before.prediction, before.whole, located.run))
    }
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      address.stop()
    }
  }, [address, open, page, inStory])

  /** Another run takes over; what is known of it is what was known of the one before. */
  const take = (
    next: Run,
    at = keepPosition(run, position, next),
    known = keepPrediction(prediction, whole, next),
  ) => {
    if (predicting) setPrediction(known)
    send({ type: 'RUN', run: shownOf(next, predicting, known), position: at })
  }

  /** Plays another world; without a position the place is kept as far as the beginnings agree. */
  const play = (wished: World, at?: number) => {
    const next = bounds?.hold(world, wished) ?? wished
    setUndo(null)
    take(runWorld(chart, next), at)
  }

  /** Shows the same run with more or less of it known. */
  const reveal = (known: Prediction, at: number, predicts = predicting) => {
    setPrediction(known)
    setStoppedAt(null)
    send({ type: 'RUN', run: shownOf(whole, predicts, known), position: at })
  }

  /** Takes a guess at the current decision; `null` asks to be shown. Only first guesses count. */
  const guess = (edge: string | null) => {
    if (!asked) return
    const made = toGuess(whole, position, edge)
    const stops = !made.right && player.matches({ waiting: 'toPlay' })
    if (stops) tell({ type: 'PAUSE' })
    reveal(withGuess(prediction, made), made.right ? position + 1 : position)
    if (stops) setStoppedAt(position)
    const decision = `${chart.id} ${position} ${JSON.stringify(world)}`
    if (!made.scored || guessed.current.has(decision)) return
    guessed.current.add(decision)
    import('./learn/progressStore').then(
      ({ learned }) => learned.guess(made.right),
      () => {},
    )
  }

  /** Shows the same run in another way: a decision of its own. */
  const show =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      typing.current = null
      set(value)
    }

  /** Several values in one decision. */
  const setInputs = (values: Inputs, merging = false) => {
    const parameter = Object.keys(values).join()
    const typed = merging && typing.current?.parameter === parameter ? typing.current : null
    const from = typed ?? { parameter, run: whole, position, prediction }
    const wished = { ...world, inputs: { ...world.inputs, ...values } }
    const next = runWorld(chart, bounds?.hold(world, wished) ?? wished)
    merge.current = typed !== null
    setUndo(null)
    take(
      next,
      keepPosition(from.run, from.position, next),
      keepPrediction(from.prediction, from.run, next),
    )
    typing.current = merging ? from : null
  }

  return {
    page,
    /** What is shown of the run: while it is predicted, up to the next decision. */
    run,
    wholeRun: whole,
    /** There is more of the run than is shown. */
    hides,
    chart,
    world,
    position,
    step,
    view,
    theme,
    language,
    presenting,
    embed,
    predicting,
    task,
    problems,
    pinned,
    /** The pinned run, while nothing that it would tell is hidden. */
    compared: hides ? null : pinned,
    opened,
    tried: undo?.tried ?? null,
    canUndo: undo !== null && undo.tried === null,
    playing: player.matches('playing') || player.matches({ waiting: 'toPlay' }),
    moving: player.matches('playing'),
    /** The dialog of a prompt waits. */
    waiting: player.matches('waiting') && !asked,
    speed: player.context.speed,
    send,
    setView: show(setView),
    setTheme: show(setTheme),
    setLanguage: show(setLanguage),
    setPresenting: show(setPresenting),
    /** From here on each decision is asked; what is shown already stays known. */
    setPredicting: (on: boolean) => {
      if (on === predicting) return
      setPredicting(on)
      reveal(knownTo(position), position, on)
    },
    prediction: {
      asked,
      guesses: prediction.guesses,
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
    setTask: show(setTask),
    bounds,
    setBounds,
    isLocked: (input: string) => bounds?.isLocked(input) ?? false,
    dismissProblems: () => setProblems([]),
    /** `merging` says that the value is being typed: its letters are one decision. */
    setInput: (parameter: string, value: InputValue, merging = false) =>
      setInputs({ [parameter]: value }, merging),
    setInputs,
    /** Plays the same on another computer; what names a profile follows it to its new name. */
    setComputer: (computer: Computer) => {
      if (bounds?.isLocked('computer')) return
      const next = onComputer(chart, computer)
      const moved = runWorld(next, moveWorld(world, chart, next))
      setUndo(null)
      take(moved)
    },
    answer: (at: number, answer: Answer) => {
      const prompt = run.steps[at]?.prompt
      if (!prompt) return
      play({ ...world, answers: { ...world.answers, [prompt]: answer } }, at + 1)
    },
    reset: () => {
      send({ type: 'PAUSE' })
      const first = bounds?.start ?? { inputs: initialInputs(chart.inputs), answers: {} }
      take(runWorld(chart, first), 0, knownTo(0))
      setUndo({ world, position, tried: null, prediction })
    },
    /** Plays another world to see what it does; `takeBack` brings the old one back. */
    tryOut: (next: World, at: number, tried: string) => {
      send({ type: 'PAUSE' })
      play(next, at)
      setUndo({ world, position, tried, prediction })
    },
    takeBack: () => {
      if (!undo) return
      setUndo(null)
      take(runWorld(chart, undo.world), undo.position, undo.prediction)
    },
    setPinned: (next: Run | null) => show(setPinned)(next && wholeOf(next)),
    /** The pinned run becomes the one that is played, and the other way round. */
    swap: () => {
      if (!pinned) return
      setPinned(whole)
      setUndo(null)
      take(pinned)
    },
    /** Brings the address up to date at once, before another page takes it. */
    settle: () => address.flush(),
    open,
    /** The link to what is shown, or to what would be with these changes. */
    link: (changes?: Partial<Place>) => {
      const url = new URL(location.href)
      url.hash = formatFragment(whole, { ...place, ...changes })
      return url.href
    },
  }
}
