import { Suspense, useId, useState } from 'react'
import {
  type ProviderKey,
  providerQueue,
  splitProviderKey,
  toMessageServices,
} from '../../mapi/computer'
import { maxSessionLimit, setLimit } from '../../story/story'
import type { StoryText } from '../../text/storyText'
import { lazyPart } from '../lazyPart'
import { useAllTexts } from '../TextsContext'
import { withComputer } from './storyPlace'
import type { StoryDesk } from './useStory'

const ProfilesButton = lazyPart(
  async () => (await import('../profiles/ProfilesButton')).ProfilesButton,
)

/** So many limits are shown at once; the rest is folded. */
const shownLimits = 8

/** The computer of all calls: its profiles, and how many sessions its providers serve. */
export function ComputerPanel({ desk, text }: { desk: StoryDesk; text: StoryText }) {
  const { computer } = desk.place.story
  return (
    <section className="panel story-computer" aria-labelledby="story-computer">
      <div className="panel-head">
        <h2 id="story-computer">{text.computer}</h2>
        <Suspense>
          <ProfilesButton
            computer={computer}
            onChange={(next) =>
              desk.change({
                story: withComputer(desk.place, next),
                said: text.said.computerChanged,
              })
            }
          />
        </Suspense>
      </div>
      <dl className="story-profiles">
        {computer.map(({ name, services }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{listServices(services.map((one) => one.name))}</dd>
          </div>
        ))}
      </dl>
      <Limits desk={desk} text={text} />
    </section>
  )
}

const listServices = (names: readonly string[]): string =>
  names.length === 0
    ? '–'
    : names.length > 4
      ? `${names.slice(0, 3).join(', ')} +${names.length - 3}`
      : names.join(', ')

function Limits({ desk, text }: { desk: StoryDesk; text: StoryText }) {
  const { computer, limits } = desk.place.story
  const providers = providerQueue(toMessageServices(computer))
  // Those that have a limit are never hidden.
  const first = providers.filter((key, i) => i < shownLimits || limits[key] !== undefined)
  const rest = providers.filter((key) => !first.includes(key))
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="story-limits">
      <h3 id={id}>{text.limits}</h3>
      <p className="panel-note">{text.limitsHint}</p>
      <ul aria-labelledby={id}>
        {first.map((key) => (
          <LimitField key={key} desk={desk} provider={key} text={text} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text.moreLimits(rest.length)}</summary>
          {open && (
            <ul aria-labelledby={id}>
              {rest.map((key) => (
                <LimitField key={key} desk={desk} provider={key} text={text} />
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  )
}

/** How many sessions one provider serves; an empty field is no limit. */
function LimitField({
  desk,
  provider,
  text,
}: {
  desk: StoryDesk
  provider: ProviderKey
  text: StoryText
}) {
  const texts = useAllTexts()
  const { story } = desk.place
  const limit = story.limits[provider] ?? null
  const [draft, setDraft] = useState<{ typed: string; limit: number | null; fault: boolean }>()
  const shown = draft?.limit === limit ? draft : null
  const id = useId()
  const { service, kind } = splitProviderKey(provider)
  const known = toMessageServices(story.computer).find((one) => one.id === service)
  const name = `${known?.name ?? service}, ${texts.providerKinds[kind]}`
  const type = (typed: string) => {
    const number = typed.trim()
    const isNumber = /^[0-9]{1,2}$/.test(number) && Number(number) <= maxSessionLimit
    const fault = number !== '' && !isNumber
    const next = fault ? limit : number === '' ? null : Number(number)
    setDraft({ typed, limit: next, fault })
    if (next !== limit) {
      desk.change({
        story: setLimit(story, provider, next),
        said: text.said.limitChanged(name),
        typing: `limit ${provider}`,
      })
    }
  }
  return (
    <li className="limit">
      <label>
        <span>{name}</span>
        <input
          type="text"
          inputMode="numeric"
          aria-label={text.limitOf(name)}
          aria-invalid={shown?.fault ?? false}
          aria-describedby={shown?.fault ? id : undefined}
          autoComplete="off"
          placeholder={text.noLimit}
          value={shown?.typed ?? (limit === null ? '' : String(limit))}
          onChange={(event) => type(event.target.value)}
          onBlur={() => !shown?.fault && setDraft(undefined)}
          onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
        />
      </label>
      <span id={id} className="field-problem" role="alert">
        {shown?.fault && text.limitFault}
      </span>
    </li>
  )
}
