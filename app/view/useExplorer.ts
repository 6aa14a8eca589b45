import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Inputs, InputValue } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import { keepPrediction, knownTo, type Prediction, wholeOf } from '../learn/prediction'
import type { Computer } from '../mapi/computer'
import { initialInputs } from '../run/inputText'
import { moveWorld } from '../run/moveWorld'
import { formatFragment, onComputer, type Place } from '../run/permalink'
import { type Answer, type Run, runWorld, type Step, type World } from '../run/run'
import { keepPosition } from '../run/twoRuns'
import { type Located, readAddress } from './address'
import { offerLink } from './pages'
import { useAddress } from './useAddress'
import { usePrediction } from './usePrediction'

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

/** The same run, shown in the same way; it may have been stepped, or be played. */
export const isSameRun = (one: Explorer, other: Explorer): boolean =>
  one.run === other.run && one.look === other.look && one.bounds === other.bounds

/** Where a run stands and what was known of it. */
interface Stand {
  readonly position: number
  readonly known: Prediction
}

/** How a run is shown: what a link says beside the run, the step and the prediction. */
const lookOf = ({ view, theme, ...rest }: Place) => {
  const { language = null, presenting = false, embed = null } = rest
  const { task = null, pinned = null, story = null } = rest
  return { view, theme, language, presenting, embed, task, pinned, story }
}

/** One world of a chart that is loaded, its run, a place in it; kept in step with the address. */
export function useExplorer(page: ChartId) {
  const [start] = useState(readAddress)
  const [look, setLook] = useState(() => lookOf(start.place))
  const [bounds, setBounds] = useState<Bounds | null>(null)
  const [problems, setProblems] = useState(start.problems)
  /** The story that the run is a call of, as it was when the call was opened. */
  const [opened, setOpened] = useState(start.opened)
  /** What Reset or a try took away, as long as nothing else was decided. */
  const [undo, setUndo] = useState<
    | (Stand & {
        readonly world: World
        /** What was tried, in words; `null` after Reset. */
        readonly tried: string | null
      })
    | null
  >(null)
  /** The value that is being typed, and where the run stood before: its letters are one decision. */
  const typing = useRef<(Stand & { readonly parameter: string; readonly run: Run }) | null>(null)
  const endTyping = useCallback(() => {
    typing.current = null
  }, [])
  const predicted = usePrediction(start, endTyping)
  const { send, whole, position, predicting, load } = predicted
  const place: Place = useMemo(
    () => ({ ...look, position, predicting }),
    [look, position, predicting],
  )

  /** Shows what an address means; `goesOn` keeps what is known of its run already. */
  const open = useCallback(
    (located: Located, goesOn = false) => {
      load(located, goesOn)
      setLook(lookOf(located.place))
      setOpened(located.opened)
      setProblems(located.problems)
      setUndo(null)
      if (located.place.plays) send({ type: 'PLAY' })
    },
    [send, load],
  )
  const address = useAddress(page, whole, place, open)

  useEffect(() => {
    if (start.place.plays) send({ type: 'PLAY' })
  }, [start, send])

  // The same as long as nothing changes: what was drawn with it need not be drawn again.
  const explorer = useMemo(() => {
    const { player, send, run, whole, hides, position, now, take } = predicted
    const { predicting, setPredicting, prediction } = predicted
    const { chart, world } = run
    const { pinned } = look

    /** Where the run stands now: panels that are drawn later may still hold what was before. */
    const standing = (): Stand => {
      const { position, known } = now()
      return { position, known }
    }

    /** Plays another world; without a position the place is kept as far as the beginnings agree. */
    const play = (wished: World, at?: number) => {
      const next = bounds?.hold(world, wished) ?? wished
      setUndo(null)
      take(runWorld(chart, next), at)
    }

    /** Shows the same run in another way: a decision of its own. */
    const show =
      <Key extends keyof typeof look>(key: Key) =>
      (value: (typeof look)[Key]) => {
        endTyping()
        setLook((now) => (now[key] === value ? now : { ...now, [key]: value }))
      }
    const setPinned = show('pinned')

    /** Several values in one decision. */
    const setInputs = (values: Inputs, merging = false) => {
      const parameter = Object.keys(values).join()
      const typed = merging && typing.current?.parameter === parameter ? typing.current : null
      const from = typed ?? { parameter, run: whole, ...standing() }
      const wished = { ...world, inputs: { ...world.inputs, ...values } }
      const next = runWorld(chart, bounds?.hold(world, wished) ?? wished)
      address.merge(typed !== null)
      setUndo(null)
      take(
        next,
        keepPosition(from.run, from.position, next),
        keepPrediction(from.known, from.run, next),
      )
      typing.current = merging ? from : null
    }

    /** The link to what is shown, or to what would be with these changes. */
    const link = (changes?: Partial<Place>) => {
      const url = new URL(location.href)
      url.hash = formatFragment(whole, { ...place, position: now().position, ...changes })
      return url.href
    }
    return {
      page,
      look,
      ...look,
      run,
      wholeRun: whole,
      hides,
      chart,
      world,
      position,
      step: run.steps[position] as Step,
      predicting,
      setPredicting,
      prediction,
      problems,
      /** The pinned run, while nothing that it would tell is hidden. */
      compared: hides ? null : pinned,
      opened,
      tried: undo?.tried ?? null,
      canUndo: undo !== null && undo.tried === null,
      playing: player.matches('playing') || player.matches({ waiting: 'toPlay' }),
      moving: player.matches('playing'),
      /** The dialog of a prompt waits. */
      waiting: player.matches('waiting') && !prediction.asked,
      speed: player.context.speed,
      send,
      setView: show('view'),
      setTheme: show('theme'),
      setLanguage: show('language'),
      setPresenting: show('presenting'),
      setTask: show('task'),
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
        setUndo({ world, ...standing(), tried: null })
      },
      /** Plays another world to see what it does; `takeBack` brings the old one back. */
      tryOut: (next: World, at: number, tried: string) => {
        send({ type: 'PAUSE' })
        play(next, at)
        setUndo({ world, ...standing(), tried })
      },
      takeBack: () => {
        if (!undo) return
        setUndo(null)
        take(runWorld(chart, undo.world), undo.position, undo.known)
      },
      setPinned: (next: Run | null) => setPinned(next && wholeOf(next)),
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
      link,
    }
  }, [page, look, place, bounds, problems, opened, undo, predicted, address, open, endTyping])
  // While it is rendered: what is shown may break before anything else hears of it.
  offerLink(page, explorer.link)
  return explorer
}
