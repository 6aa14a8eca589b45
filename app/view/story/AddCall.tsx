import { CircleUserRound, LogIn, LogOut, Play, TableProperties } from 'lucide-react'
import { useId } from 'react'
import { type CallId, callIds, maxCalls, type Story } from '../../story/story'
import type { StoryText } from '../../text/storyText'

const icons = {
  start: Play,
  logon: LogIn,
  use: TableProperties,
  identity: CircleUserRound,
  end: LogOut,
} satisfies Readonly<Record<CallId, unknown>>

/** One call more: whose, and which one. */
export function AddCall({
  story,
  after,
  client,
  text,
  onClient,
  onAdd,
}: {
  story: Story
  /** The index of the call that it follows; `null`: all of them. */
  after: number | null
  client: number
  text: StoryText
  onClient: (client: number) => void
  onAdd: (id: CallId) => void
}) {
  const id = useId()
  const isFull = story.calls.length >= maxCalls
  return (
    <section className="add-call" aria-labelledby={id}>
      <h3 id={id}>{after === null ? text.addCall : text.addAfter(after + 1)}</h3>
      {isFull ? (
        <p className="panel-note">{text.full}</p>
      ) : (
        <>
          <label>
            <span>{text.who}</span>
            <select value={client} onChange={(event) => onClient(Number(event.target.value))}>
              {story.clients.map((name, one) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a client is its place
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <span className="add-kinds">
            {callIds.map((kind) => {
              const Icon = icons[kind]
              return (
                <button
                  key={kind}
                  type="button"
                  className="outlined"
                  data-part={`add ${kind}`}
                  onClick={() => onAdd(kind)}
                >
                  <Icon size={15} aria-hidden="true" />
                  {text.add[kind]}
                </button>
              )
            })}
          </span>
        </>
      )}
    </section>
  )
}
