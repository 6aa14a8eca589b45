import { useEffect, useRef } from 'react'
import { type Focus, findKey, type KeyId } from './keys'
import { preferences } from './preferences'
import type { Explorer } from './useExplorer'

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea, [contenteditable], [role="listbox"]'
const controls =
  'button:not(.tip), a, input, select, textarea, summary, [tabindex="0"], [role="tab"], [contenteditable], [popover]'

/** What the keys do on the page that is shown. */
const actions = new Map<KeyId, (key: string) => void>()

/** Which keys do something now. */
export const activeKeys = (): ReadonlySet<KeyId> => new Set(actions.keys())

function focusOf(event: KeyboardEvent): Focus {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(typing)) return 'typing'
  // What a tip is about is no control, though the space bar shows its tip.
  if (target?.closest(controls) || (event.key === ' ' && target?.closest('button'))) {
    return 'control'
  }
  return 'free'
}

function press(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return
  if (document.querySelector('dialog:modal')) return
  const id = findKey(event, focusOf(event), preferences.get().singleKeys)
  const act = id === null ? undefined : actions.get(id)
  if (!act) return
  event.preventDefault()
  act(event.key)
}

/** Does what a key does now; for who finds it by its name. */
export const pressKey = (id: KeyId): void => actions.get(id)?.('')

/** Lets a key do something for as long as the component is there; `null` leaves it alone. */
export function useKey(id: KeyId, act: ((key: string) => void) | null): void {
  const latest = useRef(act)
  latest.current = act
  const acts = act !== null
  useEffect(() => {
    if (!acts) return
    const own = (key: string) => latest.current?.(key)
    if (actions.size === 0) window.addEventListener('keydown', press)
    actions.set(id, own)
    return () => {
      if (actions.get(id) === own) actions.delete(id)
      if (actions.size === 0) window.removeEventListener('keydown', press)
    }
  }, [id, acts])
}

/** The keys of the player and of the views. */
export function useKeys(explorer: Explorer): void {
  const { send, playing, chart, view, setView, predicting, setPredicting, embed } = explorer
  useKey('back', () => send({ type: 'BACK' }))
  useKey('step', () => send({ type: 'STEP' }))
  useKey('first', () => send({ type: 'FIRST' }))
  useKey('last', () => send({ type: 'LAST' }))
  useKey('predict', embed ? null : () => setPredicting(!predicting))
  useKey('play', () => send({ type: playing ? 'PAUSE' : 'PLAY' }))
  useKey('outline', () => setView(view === 'outline' ? 'full' : 'outline'))
  useKey(
    'figure',
    chart.layouts.figure ? () => setView(view === 'figure' ? 'full' : 'figure') : null,
  )
}
