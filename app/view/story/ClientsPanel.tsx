import { Plus, X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { parseName } from '../../run/inputText'
import {
  addClient,
  maxClientName,
  maxClients,
  removeClient,
  renameClient,
  type Story,
} from '../../story/story'
import type { StoryText } from '../../text/storyText'
import type { StoryDesk } from './useStory'

type NameFault = keyof StoryText['nameFaults']

/** What is wrong with a name that is typed. */
export function nameFaultOf(story: Story, client: number, name: string): NameFault | null {
  if (name.trim() === '') return 'empty'
  const [problem] = parseName({ parameter: 'client' }, name, maxClientName).problems
  if (problem) return problem.kind === 'control-characters' ? 'characters' : 'too-long'
  const others = story.clients.filter((_, one) => one !== client)
  return others.includes(name) ? 'taken' : null
}

/** The clients: their names, one more, one less. */
export function ClientsPanel({ desk, text }: { desk: StoryDesk; text: StoryText }) {
  const { story, at } = desk.place
  const { clients } = story
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelectorAll('input')[wanted.current]?.focus()
    wanted.current = null
  })
  const isFull = clients.length >= maxClients
  const add = () => {
    if (isFull) return
    const next = addClient(story)
    desk.change({ story: next, said: text.said.clientAdded(next.clients.at(-1) ?? '') })
  }
  const remove = (client: number) => {
    const own = story.calls.filter((one) => one.client === client).length
    const next = removeClient(story, client)
    const kept = at !== null && story.calls[at]?.client !== client
    const before = story.calls.slice(0, at ?? 0).filter((one) => one.client === client).length
    desk.change({
      story: next,
      said: text.said.clientRemoved(clients[client] ?? '', own),
      at: kept ? at - before : null,
    })
    // The one after it takes its place.
    wanted.current = Math.min(client, next.clients.length - 1)
  }
  return (
    <section className="panel story-clients" aria-labelledby="story-clients">
      <div className="panel-head">
        <h2 id="story-clients">{text.clients}</h2>
        <span className="panel-note">{text.clientCount(clients.length, maxClients)}</span>
      </div>
      <ol ref={list}>
        {clients.map((name, client) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a client is its place
          <li key={client}>
            <NameField desk={desk} client={client} text={text} />
            <button
              type="button"
              className="quiet"
              aria-label={text.removeClient(name)}
              title={text.removeClient(name)}
              // Somebody has to be there.
              aria-disabled={clients.length === 1}
              onClick={() => clients.length > 1 && remove(client)}
            >
              <X size={15} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="small" aria-disabled={isFull} onClick={add}>
        <Plus size={14} aria-hidden="true" /> {text.addClient}
      </button>
    </section>
  )
}

/** What is typed stays as it is typed; it applies as far as it is a name. */
function NameField({ desk, client, text }: { desk: StoryDesk; client: number; text: StoryText }) {
  const { story } = desk.place
  const name = story.clients[client] ?? ''
  const [draft, setDraft] = useState<{ typed: string; name: string; fault: NameFault | null }>()
  const shown = draft?.name === name ? draft : null
  const id = useId()
  const type = (typed: string) => {
    const fault = nameFaultOf(story, client, typed)
    setDraft({ typed, name: fault === null ? typed : name, fault })
    if (fault === null && typed !== name) {
      desk.change({
        story: renameClient(story, client, typed),
        said: '',
        typing: `client ${client}`,
      })
    }
  }
  return (
    <span className="client-name">
      <input
        type="text"
        aria-label={text.clientName(client + 1)}
        aria-invalid={shown?.fault != null}
        aria-describedby={shown?.fault ? id : undefined}
        spellCheck={false}
        autoComplete="off"
        value={shown?.typed ?? name}
        onChange={(event) => type(event.target.value)}
        // What is wrong stays to be seen; Escape gives it up.
        onBlur={() => !shown?.fault && setDraft(undefined)}
        onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
      />
      <span id={id} className="field-problem" role="alert">
        {shown?.fault && text.nameFaults[shown.fault]}
      </span>
    </span>
  )
}
