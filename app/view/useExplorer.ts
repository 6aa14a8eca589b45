import { useMachine } from '@xstate/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Inputs, InputValue } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
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

/** The state of the page and all that a visitor can do to it. */
export type Explorer = ReturnType<typeof useExplorer>

/** One world of a chart that is loaded, its run, a place in it; kept in step with the address. */
export function useExplorer(page: ChartId) {
  const [start] = useState(readAddress)
  const [inStory] = useState(() => isInStory(location.hash))
  const [player, tell] = useMachine(playerMachine, {
    input: { run: start.run, position: start.place.position },
  })
  const [view, setView] = useState<View>(start.place.view)
  const [theme, setTheme] = useState<Theme>(start.place.theme)
  const [language, setLanguage] = useState<Language | null>(start.place.language ?? null)
  const [presenting, setPresenting] = useState(start.place.presenting ?? false)
  const [embed, setEmbed] = useState(start.place.embed ?? null)
  const [predicting, setPredicting] = useState(start.place.predicting ?? false)
  const [task, setTask] = useState(start.place.task ?? null)
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
  } | null>(null)
  /** The value that is being typed, and where the run stood before: its letters are one decision. */
  const typing = useRef<{ parameter: string; run: Run; position: number } | null>(null)
  const merge = useRef(false)
  const [address] = useState(() => new AddressWriter(history))

  const { run, position } = player.context
  const { chart, world } = run
  const step = run.steps[position] as Step
  const send = useCallback(
    (event: PlayerEvent) => {
      typing.current = null
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
    address.write(run, place, merge.current)
    merge.current = false
  }, [address, run, place])

  useEffect(() => {
    if (start.place.plays) send({ type: 'PLAY' })
  }, [start, send])

  /** Shows what an address means. */
  const open = useCallback(
    (located: Located) => {
      send({ type: 'PAUSE' })
      send({ type: 'RUN', run: located.run, position: located.place.position })
      setView(located.place.view)
      setTheme(located.place.theme)
      setLanguage(located.place.language ?? null)
      setPresenting(located.place.presenting ?? false)
      setEmbed(located.place.embed ?? null)
      setPredicting(located.place.predicting ?? false)
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
      open(located)
    }
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      address.stop()
    }
  }, [address, open, page, inStory])

  /** Plays another world; without a position the place is kept as far as the beginnings agree. */
  const play = (next: World, at?: number) => {
    setUndo(null)
    send({
      type: 'RUN',
      run: runWorld(chart, next),
      ...(at !== undefined && { position: at }),
    })
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
    const from = typed ?? { parameter, run, position }
    const next = { ...world, inputs: { ...world.inputs, ...values } }
    merge.current = typed !== null
    play(next, keepPosition(from.run, from.position, runWorld(chart, next)))
    typing.current = merging ? from : null
  }

  return {
    page,
    run,
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
    opened,
    tried: undo?.tried ?? null,
    canUndo: undo !== null && undo.tried === null,
    playing: player.matches('playing') || player.matches({ waiting: 'toPlay' }),
    moving: player.matches('playing'),
    waiting: player.matches('waiting'),
    speed: player.context.speed,
    send,
    setView: show(setView),
    setTheme: show(setTheme),
    setLanguage: show(setLanguage),
    setPresenting: show(setPresenting),
    setPredicting: show(setPredicting),
    setTask: show(setTask),
    dismissProblems: () => setProblems([]),
    /** `merging` says that the value is being typed: its letters are one decision. */
    setInput: (parameter: string, value: InputValue, merging = false) =>
      setInputs({ [parameter]: value }, merging),
    setInputs,
    /** Plays the same on another computer; what names a profile follows it to its new name. */
    setComputer: (computer: Computer) => {
      const next = onComputer(chart, computer)
      const moved = runWorld(next, moveWorld(world, chart, next))
      setUndo(null)
      send({ type: 'RUN', run: moved, position: keepPosition(run, position, moved) })
    },
    answer: (at: number, answer: Answer) => {
      const prompt = run.steps[at]?.prompt
      if (!prompt) return
      play({ ...world, answers: { ...world.answers, [prompt]: answer } }, at + 1)
    },
    reset: () => {
      send({ type: 'PAUSE' })
      play({ inputs: initialInputs(chart.inputs), answers: {} }, 0)
      setUndo({ world, position, tried: null })
    },
    /** Plays another world to see what it does; `takeBack` brings the old one back. */
    tryOut: (next: World, at: number, tried: string) => {
      send({ type: 'PAUSE' })
      play(next, at)
      setUndo({ world, position, tried })
    },
    takeBack: () => undo && play(undo.world, undo.position),
    setPinned: show(setPinned),
    /** The pinned run becomes the one that is played, and the other way round. */
    swap: () => {
      if (!pinned) return
      setPinned(run)
      setUndo(null)
      send({ type: 'RUN', run: pinned })
    },
    /** Brings the address up to date at once, before another page takes it. */
    settle: () => address.flush(),
    open,
    /** The link to what is shown, or to what would be with these changes. */
    link: (changes?: Partial<Place>) => {
      const url = new URL(location.href)
      url.hash = formatFragment(run, { ...place, ...changes })
      return url.href
    },
  }
}
