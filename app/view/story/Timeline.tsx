import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Story } from '../../story/story'
import type { ToldCall } from '../../story/tell'
import type { StoryText } from '../../text/storyText'
import type { World } from '../../run/run'
import { type CallAction, CallRow } from './CallRow'
import { LineSample } from './CallLanes'
import { toLanes } from './lanes'
import type { StoryDesk } from './useStory'

/** What a call is known by wherever it stands: what is set in it belongs to it alone. */
const keys = new WeakMap<World, number>()
let lastKey = 0

function keyOf({ call: { world } }: ToldCall): number {
  const known = keys.get(world)
  if (known !== undefined) return known
  lastKey += 1
  keys.set(world, lastKey)
  return lastKey
}

const lines = ['messaging', 'nonmessaging', 'told', 'logoff'] as const

/** Do the names of all clients fit over their lanes as they are? */
const isShort = ({ clients }: Story): boolean => clients.every((name) => name.length <= 2)

/** The calls from top to bottom in time, with a lane for each client. */
export function Timeline({
  desk,
  text,
  bar,
  onAct,
  children,
}: {
  desk: StoryDesk
  text: StoryText
  /** What has changed last, Undo, and what can be done with the story. */
  bar: ReactNode
  onAct: (action: CallAction, index: number) => void
  children: ReactNode
}) {
  const { story, calls, at } = desk.place
  const rows = useMemo(() => toLanes(calls), [calls])
  const list = useRef<HTMLOListElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const button = event.target instanceof Element ? event.target.closest('.told-select') : null
    const here = Number(button?.closest<HTMLElement>('[data-call]')?.dataset.call ?? Number.NaN)
    if (Number.isNaN(here) || event.altKey || event.ctrlKey || event.metaKey) return
    const last = calls.length - 1
    const to = {
      ArrowUp: Math.max(0, here - 1),
      ArrowDown: Math.min(last, here + 1),
      Home: 0,
      End: last,
    }[event.key]
    if (event.key === 'Escape' && at !== null) {
      event.preventDefault()
      desk.select(null)
    } else if (event.key === 'Enter' && here === at) {
      event.preventDefault()
      onAct('open', here)
    } else if (to !== undefined) {
      event.preventDefault()
      desk.select(to)
      list.current
        ?.querySelector<HTMLElement>(`[data-call="${to}"] .told-select`)
        ?.focus({ preventScroll: true })
      list.current?.querySelector(`[data-call="${to}"]`)?.scrollIntoView({ block: 'nearest' })
    }
  }

  return (
    <section className="timeline" aria-labelledby="story-calls">
      <div className="timeline-head">
        <h2 id="story-calls">{text.calls}</h2>
        <span className="panel-note">{calls.length > 0 && calls.length}</span>
        {bar}
      </div>
      <div
        className={isShort(story) ? 'timeline-list short' : 'timeline-list'}
        style={{ '--lanes': story.clients.length } as CSSProperties}
      >
        {calls.length > 0 && <LaneNames story={story} text={text} />}
        <ol ref={list} aria-labelledby="story-calls" className="told-list" onKeyDown={onKeyDown}>
          {calls.map((told, index) => (
            <CallRow
              key={keyOf(told)}
              told={told}
              clients={story.clients}
              index={index}
              count={calls.length}
              lanes={rows[index] ?? { lanes: [], ties: [] }}
              selected={index === at}
              ahead={at !== null && index > at}
              reachable={index === (at ?? 0)}
              text={text}
              onAct={onAct}
            />
          ))}
        </ol>
        {calls.length === 0 && children}
      </div>
    </section>
  )
}

/** The clients over their lanes, and what the lines mean. */
function LaneNames({ story: { clients }, text }: { story: Story; text: StoryText }) {
  return (
    <div className="lane-names">
      <span className="told-number" />
      <ol aria-hidden="true">
        {clients.map((name, client) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its client
          <li key={client} title={name}>
            <span>{name}</span>
          </li>
        ))}
      </ol>
      <ul className="lane-legend" aria-label={text.legend}>
        {lines.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> {text.lines[kind]}
          </li>
        ))}
      </ul>
    </div>
  )
}
