import { useCallback, useEffect, useRef, useState } from 'react'
import type { Step } from '../run/run'
import { speakMore, spokenAll } from './language'
import type { Explorer } from './useExplorer'

/** The sentences are made after the first paint, when there is something to say. */
const loadSentences = async () => {
  const [words] = await Promise.all([import('../words/announcement'), speakMore()])
  sentences = words
  return words
}
type Sentences = Awaited<ReturnType<typeof loadSentences>>
/** Once they are there nothing has to wait for them. */
let sentences: Sentences | null = null

const loadVoice = () => import('./learn/predictVoice')

/** How long a jump rests before it is announced: only where it lands is said. */
const restsFor = 250

/**
 * Says each step of the run once, politely. A single step is said at once; a jump, another run
 * and a slider that is being moved only when they have come to rest. A change of the language or
 * of anything else says nothing. What is opened beside the run is said once, too.
 */
export function Announcer({
  explorer,
  opened,
}: {
  explorer: Explorer
  /** A step or an exit that was opened though the run is elsewhere. */
  opened: string | null
}) {
  const { run, position, predicting, prediction } = explorer
  const latest = useRef(explorer)
  latest.current = explorer
  const before = useRef({ run, position })
  const last = useRef<Step>(undefined)
  const [said, setSaid] = useState('')
  const beside = useRef<string>(null)
  const turn = useRef(0)
  /** Guesses of which one has heard how they came out. */
  const heard = useRef(prediction.guesses)
  const say = useCallback((toSentence: (words: Sentences) => string | Promise<string>) => {
    turn.current += 1
    const own = turn.current
    const made = sentences ? toSentence(sentences) : loadSentences().then(toSentence)
    if (typeof made === 'string') return setSaid(made)
    made.then(
      (words) => own === turn.current && setSaid(words),
      () => {},
    )
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => loadSentences().catch(() => {}), restsFor)
    return () => clearTimeout(timer)
  }, [])
  // Before the run speaks: when it goes on, what was opened gives way to it.
  useEffect(() => {
    if (beside.current === opened) return
    beside.current = opened
    // Silence, so that the same can be said again.
    setSaid('')
    if (opened !== null) {
      say(({ toAsideAnnouncement }) => toAsideAnnouncement(run, opened, spokenAll()))
    }
  }, [run, opened, say])
  useEffect(() => {
    const isStep = before.current.run === run && Math.abs(before.current.position - position) === 1
    before.current = { run, position }
    const sayStep = () => {
      const known = last.current
      last.current = run.steps[position]
      if (predicting) {
        const { guesses } = latest.current.prediction
        const news = guesses.find((guess) => !heard.current.includes(guess)) ?? null
        heard.current = guesses
        return say(async () => (await loadVoice()).sayPrediction(latest.current, news, known))
      }
      say(({ toAnnouncement }) => toAnnouncement(run, position, spokenAll(), known))
    }
    if (isStep && !isSliding()) return sayStep()
    const timer = setTimeout(sayStep, restsFor)
    return () => clearTimeout(timer)
  }, [run, position, predicting, say])
  const { insisted } = prediction
  const insistedBefore = useRef(insisted)
  useEffect(() => {
    if (insistedBefore.current === insisted) return
    insistedBefore.current = insisted
    setSaid('')
    say(async () => (await loadVoice()).sayChooseFirst())
  }, [insisted, say])
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  )
}

const isSliding = () => document.activeElement?.matches('input[type="range"]') ?? false
