import { useEffect, useRef, useState } from 'react'
import type { Step } from '../run/run'
import { toAnnouncement } from './announcement'
import { useTexts } from './TextsContext'
import type { Explorer } from './useExplorer'

/** How long a jump rests before it is announced: only where it lands is said. */
const restsFor = 250

/**
 * Says each step of the run once, politely. A single step is said at once; a jump, another run
 * and a slider that is being moved only when they have come to rest. A change of the language or
 * of anything else says nothing.
 */
export function Announcer({ explorer: { run, position } }: { explorer: Explorer }) {
  const texts = useTexts()
  const spoken = useRef(texts)
  spoken.current = texts
  const before = useRef({ run, position })
  const last = useRef<Step>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const isStep = before.current.run === run && Math.abs(before.current.position - position) === 1
    before.current = { run, position }
    const say = () => {
      setSaid(toAnnouncement(run, position, spoken.current, last.current))
      last.current = run.steps[position]
    }
    if (isStep && !isSliding()) return say()
    const timer = setTimeout(say, restsFor)
    return () => clearTimeout(timer)
  }, [run, position])
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  )
}

const isSliding = () => document.activeElement?.matches('input[type="range"]') ?? false
