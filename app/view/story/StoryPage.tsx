import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { chartIds } from '../../charts/chartIds'
import type { Language } from '../../run/permalink'
import { openedQuery } from '../../story/opened'
import { addCall, type CallId, moveCall, removeCall } from '../../story/story'
import { formatStory } from '../../story/storyLink'
import { loadStory } from '../../text/loadTexts'
import type { StoryText } from '../../text/storyText'
import { Find } from '../find/Find'
import { Header } from '../Header'
import { useLanguage } from '../language'
import { NotLoaded } from '../lazyPart'
import { loadedChart, useCharts } from '../loadedCharts'
import { visit } from '../pages'
import { Problems } from '../Problems'
import { Room } from '../Room'
import { useAllTexts, useTexts } from '../TextsContext'
import { useMedia } from '../useMedia'
import { AddCall } from './AddCall'
import type { CallAction } from './CallRow'
import { ClientsPanel } from './ClientsPanel'
import { ComputerPanel } from './ComputerPanel'
import { EmptyStory, ExampleItems } from './Examples'
import { SessionsPanel } from './SessionsPanel'
import { saveStory, StoryMenu, UndoBar } from './StoryMenu'
import { acceptedValues, copyCall, formatPlace, newCall } from './storyPlace'
import { StoryTabs } from './StoryTabs'
import { Timeline } from './Timeline'
import { useStory } from './useStory'
import './story.css'

/** Several clients on one computer, once all charts are there. */
export function StoryPage({ arrived }: { arrived: boolean }) {
  const { ui, language } = useTexts()
  const charts = useCharts(chartIds)
  const text = useStoryText(language)
  if (charts === 'failed' || text === 'failed') return <NotLoaded />
  if (charts === 'loading' || text === null) return <p className="loading">{ui.working}</p>
  return <StoryShown text={text} arrived={arrived} />
}

/** The words of the page; until those of another language are there, the ones before. */
function useStoryText(language: Language): StoryText | 'failed' | null {
  const [text, setText] = useState<StoryText | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    loadStory(language).then(
      (loaded) => current && setText(loaded),
      () => current && setText((before) => before ?? 'failed'),
    )
    return () => {
      current = false
    }
  }, [language])
  return text
}

/** What is to have the focus once the page shows the change. */
interface Wanted {
  readonly at: number | null
  readonly part: string
}

function StoryShown({ text, arrived }: { text: StoryText; arrived: boolean }) {
  const texts = useAllTexts()
  const desk = useStory(text)
  const { place, change } = desk
  const { story, calls, at, theme, language } = place
  useLanguage(language)
  const main = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useRef<Wanted | null>(null)
  const [chosen, setChosen] = useState(0)
  const [fault, setFault] = useState('')
  const client = Math.min(chosen, story.clients.length - 1)
  const isLong = useMemo(() => formatPlace(place).state !== null, [place])
  // On paper all parts stand below each other.
  const phone = useMedia('screen and (max-width: 899px)')
  const narrow = useMedia('screen and (max-width: 1279px)')

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit looks for its call once
  useLayoutEffect(() => {
    const isFirst = first.current
    first.current = false
    const row = main.current?.querySelector<HTMLElement>(`[data-call="${at}"]`)
    const list = row?.closest<HTMLElement>('.timeline-list')
    if (row && list) {
      const fits = row.offsetHeight < list.clientHeight / 2
      row.scrollIntoView({ block: fits ? 'center' : 'start' })
    }
    if (isFirst && !arrived) return
    const button = row?.querySelector<HTMLElement>('.told-select')
    const isLost = document.activeElement === document.body || isFirst
    if (isLost) (button ?? heading.current)?.focus({ preventScroll: true })
  }, [desk.visits])

  // After each change: what was pressed may stand elsewhere now, or be gone.
  useLayoutEffect(() => {
    const target = wanted.current
    if (!target || !main.current) return
    wanted.current = null
    const row = main.current.querySelector(`[data-call="${target.at}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    const found = (row ?? main.current).querySelector<HTMLElement>(`[data-part="${target.part}"]`)
    const other = row?.querySelector<HTMLElement>('.told-select')
    ;(found ?? other ?? heading.current)?.focus({ preventScroll: true })
  })

  const open = (index: number) => {
    const told = calls[index]
    if (!told) return
    desk.select(index)
    visit(told.call.chart, { theme, language }, openedQuery({ story, calls, at: index }), {
      story: formatStory(story, calls),
    })
  }

  const move = (from: number, to: number, part: string) => {
    wanted.current = { at: to, part }
    change({
      story: moveCall(story, from, to),
      said: text.said.moved(from + 1, to + 1),
      at: to,
      touched: story.calls[from]?.world ?? null,
    })
  }

  const act = (action: CallAction, index: number) => {
    const call = story.calls[index]
    if (!call) return
    switch (action) {
      case 'select':
        return desk.select(index)
      case 'open':
        return open(index)
      case 'up':
        return move(index, index - 1, 'up')
      case 'down':
        return move(index, index + 1, 'down')
      case 'repeat': {
        const copy = copyCall(call)
        wanted.current = { at: index + 1, part: 'select' }
        return change({
          story: addCall(story, copy, index + 1),
          said: text.said.repeated(index + 1, index + 2),
          at: index + 1,
          touched: copy.world,
        })
      }
      case 'remove': {
        const next = removeCall(story, index)
        const after = Math.min(index, next.calls.length - 1)
        wanted.current = after < 0 ? { at: null, part: 'add start' } : { at: after, part: 'select' }
        return change({
          story: next,
          said: text.said.removed(index + 1),
          at: after < 0 ? null : after,
        })
      }
    }
  }
  // Rows are drawn anew only when something of theirs changes.
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  const [onAct] = useState(() => (action: CallAction, index: number) => {
    latest.current(action, index)
  })

  const add = (id: CallId) => {
    const call = newCall(story, client, id, loadedChart)
    const index = at === null ? calls.length : at + 1
    change({
      story: addCall(story, call, index),
      said: text.said.added(index + 1, `${story.clients[client]}, ${text.add[id]}`),
      at: index,
      touched: call.world,
    })
    requestAnimationFrame(() =>
      main.current?.querySelector(`[data-call="${index}"]`)?.scrollIntoView({ block: 'nearest' }),
    )
  }

  const shownPage = {
    theme,
    language,
    setTheme: (next: typeof theme) => desk.setManner({ theme: next }),
    setLanguage: (next: typeof language) => desk.setManner({ language: next }),
    // In full: Share says when that is too long.
    link: () =>
      isLong
        ? location.href.replace(/#.*$/, `#/story?${formatStory(story, calls)}`)
        : location.href,
    settle: () => {},
  }

  const bar = (
    <UndoBar desk={desk} text={text}>
      <StoryMenu desk={desk} text={text} onFault={setFault}>
        <ExampleItems desk={desk} text={text} />
      </StoryMenu>
    </UndoBar>
  )
  const notices = (
    <>
      {isLong && (
        <p className="story-notice">
          {text.tooLong}
          <button type="button" className="small" onClick={() => saveStory(desk, text)}>
            {text.save}
          </button>
        </p>
      )}
      {fault !== '' && (
        <p className="story-notice bad" role="alert">
          {fault}
          <button type="button" className="quiet" onClick={() => setFault('')}>
            {texts.ui.dismiss}
          </button>
        </p>
      )}
    </>
  )
  const timeline = (
    <div className="story-centre">
      {!phone && notices}
      <Room of="part">
        <Timeline desk={desk} text={text} onAct={onAct} bar={phone ? null : bar}>
          <EmptyStory
            desk={desk}
            text={text}
            onFirst={() =>
              main.current?.querySelector<HTMLElement>('.add-call :is(select, button)')?.focus()
            }
          />
        </Timeline>
      </Room>
      <AddCall
        story={story}
        after={at}
        client={client}
        text={text}
        onClient={setChosen}
        onAdd={add}
      />
    </div>
  )
  const sessions = (
    <Room of="part">
      <SessionsPanel desk={desk} text={text} />
    </Room>
  )
  const computer = (
    <Room of="part">
      <ClientsPanel desk={desk} text={text} />
      <ComputerPanel desk={desk} text={text} />
    </Room>
  )
  return (
    <div className="story-page">
      <Header page="story" explorer={shownPage} />
      <Problems explorer={desk} accepted={acceptedValues} />
      <Find desk={{ page: 'story', shown: shownPage, run: null }} />
      <main ref={main} aria-labelledby="story-title" className="story-main">
        <h2 id="story-title" className="visually-hidden" tabIndex={-1} ref={heading}>
          {text.title}
        </h2>
        <p role="status" className="visually-hidden">
          {desk.said}
        </p>
        {phone && bar}
        {phone && notices}
        <StoryParts
          phone={phone}
          narrow={narrow}
          text={text}
          {...{ timeline, sessions, computer }}
        />
      </main>
    </div>
  )
}

/** Beside each other where there is room, as tabs on a small screen. */
function StoryParts({
  phone,
  narrow,
  text,
  timeline,
  sessions,
  computer,
}: {
  phone: boolean
  narrow: boolean
  text: StoryText
  timeline: ReactNode
  sessions: ReactNode
  computer: ReactNode
}) {
  if (phone) {
    return (
      <StoryTabs
        label={text.parts}
        tabs={[
          { id: 'calls', name: text.calls, content: timeline },
          { id: 'sessions', name: text.sessions, content: sessions },
          { id: 'clients', name: text.clients, content: computer },
        ]}
      />
    )
  }
  return (
    <>
      {narrow ? (
        <div className="story-side">
          {sessions}
          {computer}
        </div>
      ) : (
        <div className="story-side">{computer}</div>
      )}
      {timeline}
      {!narrow && <div className="story-side right">{sessions}</div>}
    </>
  )
}
