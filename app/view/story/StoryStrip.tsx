import { ChevronLeft, ChevronRight, ListOrdered } from 'lucide-react'
import { type MouseEvent, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import type { ProviderKey } from '../../mapi/computer'
import { type Opened, openedQuery, withWorld } from '../../story/opened'
import { formatStory } from '../../story/storyLink'
import { inputName, inputText, providerName, saidValue } from '../../words/names'
import { loadedChart } from '../loadedCharts'
import { fragmentOf, type Page, remember, visit } from '../pages'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import './strip.css'

/** Where in its story the call stands that the chart shows, and what earlier calls have settled. */
export function StoryStrip({ explorer, opened }: { explorer: Explorer; opened: Opened }) {
  const texts = useAllTexts()
  const { strip: words } = texts
  const { at, story, calls } = opened
  // A long story takes a while to be told again; the chart goes on.
  const world = useDeferredValue(explorer.world)
  const [toStory, toPrevious, toNext] = useMemo(() => {
    const now = withWorld(opened, world, loadedChart)
    const told = formatStory(now.story, now.calls)
    const toCall = (index: number) =>
      now.calls[index] ? openedQuery({ ...now, at: index }) : undefined
    return [told === '' ? `at=${at + 1}` : `at=${at + 1}&${told}`, toCall(at - 1), toCall(at + 1)]
  }, [opened, world, at])
  const told = calls[at]
  useEffect(() => remember(`#/story?${toStory}`, { story: toStory }), [toStory])
  if (!told) return null
  const shared = { explorer, state: { story: toStory } }
  const [before, after] = [calls[at - 1], calls[at + 1]]
  return (
    <nav className="story-strip" aria-label={texts.ui.story}>
      <StripLink {...shared} to="story" query={toStory}>
        <ListOrdered size={16} aria-hidden="true" /> {words.all}
      </StripLink>
      <p>
        <b>
          {words.call({
            call: at + 1,
            count: calls.length,
            client: story.clients[told.call.client] ?? '',
          })}
        </b>
        {told.refusal ? (
          <span className="refused">{words.refused}</span>
        ) : (
          <Given explorer={explorer} />
        )}
      </p>
      {before && toPrevious !== undefined && (
        <StripLink {...shared} to={before.call.chart} query={toPrevious} name={words.previous}>
          <ChevronLeft size={18} aria-hidden="true" />
        </StripLink>
      )}
      {after && toNext !== undefined && (
        <StripLink {...shared} to={after.call.chart} query={toNext} name={words.next}>
          <ChevronRight size={18} aria-hidden="true" />
        </StripLink>
      )}
    </nav>
  )
}

/** Values of inputs that are no longer the visitor's, as far as they are not what the chart starts from. */
function Given({ explorer: { chart } }: { explorer: Explorer }) {
  const texts = useAllTexts()
  const { setting } = chart
  const words = chartText(texts, chart.id)
  const { inputs } = chart.inSetting({ ...setting, given: null })
  const given = inputs.flatMap((input) => {
    const value = setting.given?.[input.parameter]
    if (value === undefined || value === input.initial) return []
    const written = String(value ?? '')
    const said = saidValue(texts, chart, inputText(words, input)?.values ?? {}, written)
    return [texts.ui.pair(inputName(texts, chart, input), said ?? written)]
  })
  const full = (setting.given?.full ?? []) as readonly ProviderKey[]
  for (const provider of full) {
    given.push(texts.ui.pair(providerName(texts, chart, provider), texts.strip.atLimit))
  }
  if (given.length === 0) return null
  return (
    <span className="given">
      {texts.ui.pair(texts.strip.given, given.slice(0, 4).join(', '))}
      {given.length > 4 && ` +${given.length - 4}`}
    </span>
  )
}

/** Goes elsewhere in the story, with what has been changed here. */
function StripLink({
  explorer,
  to,
  query,
  state,
  name,
  children,
}: {
  explorer: Explorer
  to: Page
  query: string
  /** Kept with the entry of the history: the story in full. */
  state: { readonly story: string }
  name?: string
  children: ReactNode
}) {
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    explorer.settle()
    visit(to, explorer, query, state)
  }
  return (
    <a href={fragmentOf(to, explorer, query)} onClick={go} aria-label={name} title={name}>
      {children}
    </a>
  )
}
