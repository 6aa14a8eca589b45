import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { HelpText } from '../../text/texts'
import { useAllTexts } from '../TextsContext'
import { type Box, placeStop } from './placeStop'

/** What each stop points at: the first of them that is to be seen on this screen. */
const stops: readonly { id: keyof HelpText['stops']; at: readonly string[] }[] = [
  { id: 'call', at: ['.left .call', '[role="tab"][id$="call"]'] },
  { id: 'chart', at: ['.canvas'] },
  { id: 'player', at: ['.player'] },
  {
    id: 'explanation',
    at: ['.right .why', '[data-stop="explanation"]', '[role="tab"][id$="why"]'],
  },
  { id: 'header', at: ['.header-actions'] },
]

function findStop(at: readonly string[]): Element | null {
  for (const one of at) {
    const found = document.querySelector(one)
    if (found?.checkVisibility({ visibilityProperty: true })) return found
  }
  return null
}

/**
 * Points at five parts of the page in turn, and says what each is for. The page goes on working.
 */
export function Tour({ onEnd }: { onEnd: () => void }) {
  const { help } = useAllTexts()
  const [index, setIndex] = useState(0)
  const [place, setPlace] = useState<{ ring: Box | null; left: number; top: number } | null>(null)
  const layer = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const id = useId()
  const stop = stops[index] ?? stops[0]
  const last = index === stops.length - 1
  const words = stop && help.stops[stop.id]

  useLayoutEffect(() => {
    layer.current?.showPopover()
    card.current?.focus({ preventScroll: true })
  }, [])

  useLayoutEffect(() => {
    const put = () => {
      const own = card.current?.getBoundingClientRect()
      if (!own || !stop) return
      const room = { width: document.documentElement.clientWidth, height: innerHeight }
      setPlace(placeStop(findStop(stop.at)?.getBoundingClientRect() ?? null, own, room))
    }
    const target = stop && findStop(stop.at)
    const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {}
    if (target && (bottom < 0 || top > innerHeight)) target.scrollIntoView({ block: 'nearest' })
    put()
    const sizes = new ResizeObserver(put)
    if (target) sizes.observe(target)
    if (card.current) sizes.observe(card.current)
    window.addEventListener('resize', put)
    window.addEventListener('scroll', put, true)
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', put, true)
    }
  }, [stop])

  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog:modal')) return
      event.preventDefault()
      event.stopPropagation()
      end.current()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])

  const go = (by: number) => {
    if (index + by >= stops.length) onEnd()
    else setIndex(Math.max(0, index + by))
  }
  return (
    <div className="tour" popover="manual" ref={layer}>
      {place?.ring && <div className="tour-ring" style={place.ring} />}
      <div
        className="tour-card"
        role="dialog"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}says`}
        tabIndex={-1}
        ref={card}
        style={place ? { left: place.left, top: place.top } : {}}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
          event.preventDefault()
          if (event.key === 'ArrowLeft') go(-1)
          else if (!last) go(1)
        }}
      >
        <div aria-live="polite">
          <h2 id={`${id}title`}>
            {words?.title} <small>{help.stopOf(String(index + 1), String(stops.length))}</small>
          </h2>
          <p id={`${id}says`}>{words?.says}</p>
        </div>
        <div className="tour-buttons">
          {!last && (
            <button type="button" className="quiet" onClick={onEnd}>
              {help.skip}
            </button>
          )}
          <button
            type="button"
            className="outlined"
            aria-disabled={index === 0}
            onClick={() => go(-1)}
          >
            {help.back}
          </button>
          <button type="button" className="primary" onClick={() => go(1)}>
            {last ? help.done : help.next}
          </button>
        </div>
      </div>
    </div>
  )
}
