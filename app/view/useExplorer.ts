import { useMachine } from '@xstate/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { InputValue } from '../charts/chartDefinition'
import { initialInputs } from '../run/inputText'
import { formatFragment, type Place, type Theme, type View } from '../run/permalink'
import { playerMachine } from '../run/playerMachine'
import { type Answer, runWorld, type Step, type World } from '../run/run'
import { AddressWriter, readAddress } from './address'

/** The state of the page and all that a visitor can do to it. */
export type Explorer = ReturnType<typeof useExplorer>

/** One world, its run, a place in it; kept in step with the address. */
export function useExplorer() {
  const [start] = useState(readAddress)
  const [player, send] = useMachine(playerMachine, {
    input: { run: start.run, position: start.place.position },
  })
  const [view, setView] = useState<View>(start.place.view)
  const [theme, setTheme] = useState<Theme>(start.place.theme)
  const [problems, setProblems] = useState(start.problems)
  /** The world before Reset, as long as nothing else was decided. */
  const [undo, setUndo] = useState<World | null>(null)
  /** The input that the last decision changed, to fold the letters of a name into one decision. */
  const lastInput = useRef<string | null>(null)
  const merge = useRef(false)
  const [address] = useState(() => new AddressWriter())

  const { run, position } = player.context
  const { chart, world } = run
  const step = run.steps[position] as Step
  const place: Place = useMemo(() => ({ position, view, theme }), [position, view, theme])

  useEffect(() => {
    address.write(run, place, merge.current)
    merge.current = false
  }, [address, run, place])

  useEffect(() => {
    const follow = () => {
      const located = readAddress()
      address.accept(located.run, located.place)
      send({ type: 'RUN', run: located.run, position: located.place.position })
      setView(located.place.view)
      setTheme(located.place.theme)
      setProblems(located.problems)
      setUndo(null)
      lastInput.current = null
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [address, send])

  /** Plays another world; without a position the place is kept as far as the beginnings agree. */
  const play = (next: World, at?: number) => {
    setUndo(null)
    send({
      type: 'RUN',
      run: runWorld(chart, next),
      ...(at !== undefined && { position: at }),
    })
  }

  return {
    run,
    chart,
    world,
    position,
    step,
    view,
    theme,
    problems,
    canUndo: undo !== null,
    playing: player.matches('playing') || player.matches({ waiting: 'toPlay' }),
    moving: player.matches('playing'),
    waiting: player.matches('waiting'),
    speed: player.context.speed,
    send,
    setView,
    setTheme,
    dismissProblems: () => setProblems([]),
    /** `merging` says that the value is being typed: its letters are one decision. */
    setInput: (parameter: string, value: InputValue, merging = false) => {
      merge.current = merging && lastInput.current === parameter
      lastInput.current = parameter
      play({ ...world, inputs: { ...world.inputs, [parameter]: value } })
    },
    answer: (at: number, answer: Answer) => {
      const prompt = run.steps[at]?.prompt
      if (!prompt) return
      lastInput.current = null
      play({ ...world, answers: { ...world.answers, [prompt]: answer } }, at + 1)
    },
    reset: () => {
      lastInput.current = null
      play({ inputs: initialInputs(chart.inputs), answers: {} }, 0)
      setUndo(world)
    },
    undoReset: () => undo && play(undo),
    link: () => {
      const url = new URL(location.href)
      url.hash = formatFragment(run, place)
      return url.href
    },
  }
}
