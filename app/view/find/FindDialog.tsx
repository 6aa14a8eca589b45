import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  useComboboxContext,
  useStoreState,
} from '@ariakit/react'
import { Search, X } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { firstChart } from '../../charts/charts'
import { find, markFound } from '../../run/find'
import { useAllTexts } from '../TextsContext'
import { FindCard } from './FindCard'
import { closeFind, type Desk, type Errand, forgetEarly, typedEarly } from './desk'
import {
  type Card,
  type FindEntry,
  toChartEntries,
  toCommandEntries,
  toNumberEntries,
} from './entries'
import { carryOut } from './errands'
import './find.css'

export { carryOutLeft } from './errands'

/** So many of the things that were found last are offered again. */
const mostRecent = 4
/** What was found, by id, the latest first: as long as the page lives. */
let recent: readonly string[] = []

/** The dialog of Find: a field, and below it what it finds, or what a number means. */
export function FindDialog({ desk }: { desk: Desk }) {
  const texts = useAllTexts()
  const words = texts.find
  const chart = desk.run?.explorer.chart ?? firstChart
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(typedEarly)
  const [card, setCard] = useState<Card | null>(null)

  useLayoutEffect(() => {
    forgetEarly()
    const element = dialog.current
    element?.showModal()
    // What had the focus before gets it back.
    return () => element?.close()
  }, [])

  const ofChart = useMemo(() => toChartEntries({ texts, chart }), [texts, chart])
  const asked = query.trim()
  // Commands carry what they do on the page as it is now.
  const commands = toCommandEntries(texts, desk)
  const entries = [...ofChart, ...commands, ...useTaskEntries(desk)]
  const hits =
    asked === ''
      ? []
      : [
          ...find(entries, asked).map(({ entry }) => entry),
          ...toNumberEntries({ texts, chart }, asked),
        ]
  const groups = [
    {
      title: words.recent,
      entries: recent.flatMap((id) => entries.find((one) => one.id === id) ?? []),
    },
    { title: words.commands, entries: commands },
  ].filter((group) => group.entries.length > 0)

  const close = () => {
    dialog.current?.close()
    closeFind()
  }
  const send = (errand: Errand) => {
    close()
    carryOut(errand, desk, texts)
  }
  const choose = (entry: FindEntry) => {
    recent = [entry.id, ...recent.filter((id) => id !== entry.id)].slice(0, mostRecent)
    switch (entry.does.kind) {
      case 'card':
        return setCard(entry.does.card)
      case 'errand':
        return send(entry.does.errand)
      case 'command':
        close()
        entry.does.run()
    }
  }
  const backToHits = () => {
    setCard(null)
    field.current?.focus()
  }

  return (
    <dialog
      ref={dialog}
      className="find"
      aria-label={texts.ui.find}
      onClose={() => {
        if (!dialog.current?.open) closeFind()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
      onKeyDown={(event) => {
        // The page behind has keys of its own.
        event.stopPropagation()
        // At once: the browser tells of its own closing later, when the keys may have been pressed anew.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          return close()
        }
        const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
        if (!isFind) return
        event.preventDefault()
        field.current?.focus()
        field.current?.select()
      }}
    >
      <ComboboxProvider
        open
        value={query}
        setValue={(value) => {
          setQuery(value)
          setCard(null)
        }}
        resetValueOnHide={false}
      >
        <div className="find-head">
          <Search size={17} aria-hidden="true" />
          <Combobox
            ref={field}
            autoSelect
            aria-label={texts.ui.find}
            placeholder={words.hint}
            className="find-field"
            maxLength={200}
            spellCheck={false}
            autoCapitalize="off"
            enterKeyHint="go"
          />
          <button type="button" className="quiet" aria-label={words.close} onClick={close}>
            <X size={17} aria-hidden="true" />
          </button>
        </div>
        {card && (
          <FindCard card={card} chart={chart} desk={desk} onBack={backToHits} onSend={send} />
        )}
        <ComboboxList
          alwaysVisible
          className="find-list"
          aria-label={texts.ui.find}
          hidden={card !== null}
        >
          {asked === ''
            ? groups.map((group) => (
                <ComboboxGroup key={group.title} className="find-group">
                  <ComboboxGroupLabel className="find-group-title">
                    {group.title}
                  </ComboboxGroupLabel>
                  {group.entries.map((entry) => (
                    <HitRow
                      key={entry.id}
                      entry={entry}
                      query=""
                      saysKind={group.title !== words.commands}
                      onChoose={choose}
                    />
                  ))}
                </ComboboxGroup>
              ))
            : hits.map((entry) => (
                <HitRow key={entry.id} entry={entry} query={asked} onChoose={choose} />
              ))}
        </ComboboxList>
        <p
          role="status"
          className={asked !== '' && hits.length === 0 ? 'find-none' : 'visually-hidden'}
        >
          {asked === '' || card ? '' : hits.length > 0 ? words.hits(hits.length) : words.noHits}
          {asked !== '' && hits.length === 0 && <span>{words.noHitsHint}</span>}
        </p>
      </ComboboxProvider>
    </dialog>
  )
}

/** Tasks and lessons, once their words are there; without them the rest is found. */
function useTaskEntries(desk: Desk): readonly FindEntry[] {
  const texts = useAllTexts()
  const [entries, setEntries] = useState<readonly FindEntry[]>([])
  const latest = useRef(desk)
  latest.current = desk
  useEffect(() => {
    let current = true
    import('./taskEntries')
      .then(({ loadTaskEntries }) => loadTaskEntries(texts, () => latest.current))
      .then(
        (loaded) => current && setEntries(loaded),
        () => {},
      )
    return () => {
      current = false
    }
  }, [texts])
  return entries
}

function HitRow({
  entry,
  query,
  saysKind = true,
  onChoose,
}: {
  entry: FindEntry
  query: string
  /** The kind stands beside the name, unless the group says it. */
  saysKind?: boolean
  onChoose: (entry: FindEntry) => void
}) {
  const { find: words } = useAllTexts()
  const id = useId()
  const isActive = useStoreState(useComboboxContext(), (state) => state?.activeId === id)
  const [name = ''] = entry.names
  const isIdentifier = /^(MAPI|S_OK|0x)/.test(name)
  return (
    <ComboboxItem
      id={id}
      aria-selected={isActive}
      className="find-hit"
      focusOnHover
      blurOnHoverEnd={false}
      hideOnClick={false}
      setValueOnClick={false}
      onClick={() => onChoose(entry)}
    >
      <span className={isIdentifier ? 'find-name identifier' : 'find-name'}>
        <Marked text={name} query={query} />
      </span>{' '}
      {entry.detail !== '' && (
        <span className="find-detail">
          <Marked text={entry.detail} query={query} />
        </span>
      )}{' '}
      {saysKind && (
        <span className="find-kind">
          {entry.kind === 'task' ? entry.kindName : words.kinds[entry.kind]}
        </span>
      )}
    </ComboboxItem>
  )
}

function Marked({ text, query }: { text: string; query: string }) {
  return markFound(text, query).map(({ text: part, found }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
    found ? <mark key={index}>{part}</mark> : part,
  )
}
