import { useState } from 'react'
import { splitProviderKey, toMessageServices } from '../../mapi/computer'
import {
  hasEnded,
  joinableSession,
  type Session,
  sessionsOf,
  type Situation,
  type Use,
} from '../../story/situation'
import { limitsOf } from '../../story/story'
import { situationAfter } from '../../story/tell'
import type { StoryText } from '../../text/storyText'
import { SessionServices } from '../panels/SessionPanel'
import { useAllTexts } from '../TextsContext'
import type { StoryDesk } from './useStory'

/** The computer after the call that is looked at: its sessions, what is used up, its clients. */
export function SessionsPanel({ desk, text }: { desk: StoryDesk; text: StoryText }) {
  const { story, calls, at } = desk.place
  const situation = situationAfter(story, calls, at === null ? calls.length : at + 1)
  const joinable = joinableSession(situation)
  const looked = at === null ? undefined : calls[at]
  const touched = looked?.session ?? looked?.notes.find((note) => 'session' in note)
  const inQuestion =
    typeof touched === 'number' ? touched : touched && 'session' in touched ? touched.session : null
  // What the call is about stands first, then what lasts, the latest before the others.
  const rank = (session: Session) => (session.number === inQuestion ? 0 : hasEnded(session) ? 2 : 1)
  const ordered = situation.sessions.toSorted((a, b) => rank(a) - rank(b) || b.number - a.number)
  const live = ordered.filter((one) => !hasEnded(one))
  return (
    <>
      <section className="panel story-sessions" aria-labelledby="story-sessions">
        <div className="panel-head">
          <h2 id="story-sessions">{text.sessions}</h2>
          <span className="panel-note">{at === null ? text.now : text.afterCall(at + 1)}</span>
        </div>
        {at !== null && (
          <button type="button" className="small" onClick={() => desk.select(null)}>
            {text.showAll}
          </button>
        )}
        {ordered.length === 0 && <p className="panel-note">{text.noSession}</p>}
        {ordered.map((session) => (
          <SessionCard
            key={session.number}
            session={session}
            clients={story.clients}
            joinable={session === joinable}
            open={
              inQuestion === null
                ? !hasEnded(session) && live.length < 3
                : inQuestion === session.number
            }
            text={text}
          />
        ))}
      </section>
      <LimitUses desk={desk} situation={situation} text={text} />
      <ClientStates clients={story.clients} situation={situation} text={text} />
    </>
  )
}

function SessionCard({
  session,
  clients,
  joinable,
  open,
  text,
}: {
  session: Session
  clients: readonly string[]
  joinable: boolean
  open: boolean
  text: StoryText
}) {
  const { number, owner, profile, isShared, services, uses, left } = session
  const ended = hasEnded(session)
  const id = `story-session-${number}`
  const name = (client: number) => clients[client] ?? ''
  return (
    <article className={ended ? 'session-card ended' : 'session-card'} aria-labelledby={id}>
      <h3 id={id}>
        <span>{text.session(number)}</span>{' '}
        <span className="tag">{isShared ? text.shared : text.individual}</span>{' '}
        {joinable && <span className="tag joinable">{text.joinable}</span>}
        {ended && <span className="tag">{text.ended}</span>}
      </h3>
      <dl>
        <div>
          <dt>{text.profile}</dt>
          <dd>{profile}</dd>
        </div>
        <div>
          <dt>{text.owner}</dt>
          <dd>{name(owner)}</dd>
        </div>
        {uses.length > 0 && (
          <div>
            <dt>{text.users}</dt>
            <dd>
              <Uses uses={uses} name={name} text={text} />
            </dd>
          </div>
        )}
        {left.length > 0 && (
          <div>
            <dt>{text.left}</dt>
            <dd>
              <Uses uses={left} name={name} text={text} isLeft />
            </dd>
          </div>
        )}
      </dl>
      {!ended && <Services key={String(open)} services={services} open={open} text={text} />}
    </article>
  )
}

/** How the services stand; the table is made when it is opened. */
function Services({
  services,
  open,
  text,
}: {
  services: Session['services']
  open: boolean
  text: StoryText
}) {
  const { ui } = useAllTexts()
  const [shown, setShown] = useState(open)
  if (services.length === 0) return <p className="panel-note">{ui.noServices}</p>
  const up = services.filter(({ status }) => status === 'up').length
  return (
    <details
      className="session"
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>{text.services({ up, of: services.length })}</summary>
      {shown && <SessionServices services={services} />}
    </details>
  )
}

function Uses({
  uses,
  name,
  text,
  isLeft = false,
}: {
  uses: readonly Use[]
  name: (client: number) => string
  text: StoryText
  isLeft?: boolean
}) {
  return (
    <ul>
      {uses.map(({ client, nonmessaging, isTold }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a client may have left more than once
        <li key={i}>
          {name(client)}{' '}
          {(nonmessaging || isLeft || !isTold) && (
            <small>{nonmessaging ? text.nonmessaging : text.messaging}</small>
          )}{' '}
          {isTold && !isLeft && <small className="bad">{text.told}</small>}
        </li>
      ))}
    </ul>
  )
}

/** What serves a limited number of sessions, and how many it serves. */
function LimitUses({
  desk,
  situation,
  text,
}: {
  desk: StoryDesk
  situation: Situation
  text: StoryText
}) {
  const texts = useAllTexts()
  const { story } = desk.place
  const limits = limitsOf(story)
  if (limits.length === 0) return null
  const services = toMessageServices(story.computer)
  return (
    <section className="panel story-limit-uses" aria-labelledby="story-limit-uses">
      <h2 id="story-limit-uses">{text.limits}</h2>
      <ul>
        {limits.map(([key, limit]) => {
          const { service, kind } = splitProviderKey(key)
          const known = services.find(({ id }) => id === service)?.name ?? service
          const sessions = sessionsOf(situation, key)
          return (
            <li key={key}>
              {text.limitUse({
                provider: `${known}, ${texts.providerKinds[kind]}`,
                sessions,
                limit,
              })}{' '}
              {sessions >= limit && <b className="bad">{text.atLimit}</b>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What has become of each client. */
function ClientStates({
  clients,
  situation,
  text,
}: {
  clients: readonly string[]
  situation: Situation
  text: StoryText
}) {
  return (
    <div className="panel story-states">
      <h2>{text.states}</h2>
      <dl>
        {clients.map((name, client) => {
          const state = situation.clients[client]
          const held = state?.sessions ?? []
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a client is its place
            <div key={client}>
              <dt>{name}</dt>
              <dd>
                {text.initialized[state?.initialized ?? 'presumed']},{' '}
                {held.length === 0
                  ? text.holdsNone
                  : text.holds(held.map((number) => text.session(number)).join(', '))}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
