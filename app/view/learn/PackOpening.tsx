import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PacksText } from '../../text/packsText'
import { packProblemWords, type Size, sizeWords } from '../../words/packWords'
import { languageNames } from '../language'
import { useAllTexts } from '../TextsContext'
import type { LearnPlace } from './learnPlace'
import type { Draft } from './packDraft'
import { mostPacks } from './packStore'
import type { PackOpening as Opener } from './usePackOpening'

/** How the opening of a pack stands: what is under way, what is wrong, what is asked. */
export function PackOpening({
  text,
  opener,
  place,
  change,
  onEdit,
}: {
  text: PacksText
  opener: Opener
  place: LearnPlace
  change: (changed: Partial<LearnPlace>, typing?: boolean) => void
  onEdit: (draft: Draft) => void
}) {
  const texts = useAllTexts()
  const { opening } = opener
  if (opening === null) return <div role="status" />
  const dismiss = () => {
    opener.dismiss()
    if (place.pack !== null) change({ pack: null }, true)
  }
  const box = (role: 'status' | 'alert', children: ReactNode) => (
    <div className={`packs-box ${role === 'alert' ? 'fault' : ''}`} role={role}>
      {children}
    </div>
  )
  const toWords = (what: string | Size) =>
    typeof what === 'string' ? what : sizeWords(texts.language, what)
  const close = (
    <button type="button" className="quiet dismiss" aria-label={text.dismiss} onClick={dismiss}>
      <X size={16} aria-hidden="true" />
    </button>
  )
  switch (opening.state) {
    case 'reading':
    case 'checking': {
      const name = nameOf(opening.name, text.ofLink)
      return box(
        'status',
        <>
          <label className="packs-working">
            {opening.state === 'reading' ? text.reading(name) : text.checking(name)}
            <progress
              {...(opening.state === 'checking' &&
                opening.of > 0 && { value: opening.done, max: opening.of })}
            />
            {opening.state === 'checking' &&
              opening.of > 0 &&
              text.checked(opening.done, opening.of)}
          </label>
          <button type="button" className="outlined" onClick={opener.cancel}>
            {text.cancel}
          </button>
        </>,
      )
    }
    case 'unread':
      return box(
        'alert',
        <>
          <p>
            <strong>{text.notOpened(nameOf(opening.name, text.ofLink), 1)}</strong>{' '}
            {text.sourceFaults[opening.fault](toWords(opening.what))} {text.untouched}
          </p>
          {close}
        </>,
      )
    case 'refused': {
      const { problems, draft, name } = opening
      return box(
        'alert',
        <>
          <p>
            <strong>{text.notOpened(nameOf(name, text.ofLink), problems.length)}</strong>{' '}
            {text.untouched}
          </p>
          {close}
          <ul className="packs-problems">
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
              <li key={index}>
                {problem.place !== '' && <code>{problem.place}</code>}{' '}
                {packProblemWords(texts, text.faults, problem)}
              </li>
            ))}
          </ul>
          {draft && (
            <button type="button" className="outlined" onClick={() => onEdit(draft)}>
              {text.editIt}
            </button>
          )}
        </>,
      )
    }
    case 'failed':
      return box(
        'alert',
        <>
          <p>
            {text.failed(opening.message)} {text.untouched}
          </p>
          <button type="button" className="outlined" onClick={() => opener.openPack(opening.pack)}>
            {text.tryAgain}
          </button>
          {close}
        </>,
      )
    case 'cancelled':
      return box(
        'status',
        <>
          <p>{text.cancelled}</p>
          {close}
        </>,
      )
    case 'full':
      return box(
        'alert',
        <>
          <p>{text.full(mostPacks)}</p>
          {close}
        </>,
      )
    case 'asks':
      return box(
        'alert',
        <>
          <p>{text.isOpen(opening.before.title, opening.before.id)}</p>
          <button
            type="button"
            className="outlined primary"
            onClick={() => opener.replace(opening.pack)}
          >
            {text.replace}
          </button>
          <button type="button" className="outlined" onClick={dismiss}>
            {text.keep}
          </button>
        </>,
      )
    case 'opened': {
      const { pack, again } = opening
      const { language } = pack
      const other = language !== undefined && language !== texts.language ? language : null
      const name = other && languageNames[other as keyof typeof languageNames]
      return box(
        'status',
        <>
          <p>
            {again ? text.openedAgain(pack.title) : text.opened(pack.title)}{' '}
            {name && text.isWritten(name)}
          </p>
          {name && (
            <button type="button" className="outlined" onClick={() => change({ language: other })}>
              {text.speakIt(name)}
            </button>
          )}
          {close}
        </>,
      )
    }
  }
}

/** What came in a link has no name of its own. */
const nameOf = (name: string, other: string): string => (name === '' ? other : name)
