import { useRef, useState } from 'react'
import type { Problem } from '../../run/problem'
import type { World } from '../../run/run'
import type { Story } from '../../story/story'
import { maxStoryLength, parseStory } from '../../story/storyLink'
import { tellStory } from '../../story/tell'
import type { StoryText } from '../../text/storyText'
import { loadedChart } from '../loadedCharts'
import { remember } from '../pages'
import { writeAddress } from '../patientHistory'
import { useAddressChange } from '../useAddressChange'
import {
  countChanged,
  formatPlace,
  nothingTold,
  parsePlace,
  type Place,
  type Told,
} from './storyPlace'

/** So many changes can be taken back. */
const maxUndo = 50

/** A change of the story. */
export interface Change {
  readonly story: Story
  /** What is said of it. */
  readonly said: string
  readonly at?: number | null
  /** The call that it is about: that its result changes is no news. */
  readonly touched?: World | null
  /** What is being typed: its letters are one decision. */
  readonly typing?: string
  readonly problems?: readonly Problem[]
}

export type StoryDesk = ReturnType<typeof useStory>

const read = () => parsePlace(location.hash, history.state, loadedChart)

/** The story of the page and all that a visitor can do to it; kept in step with the address. */
export function useStory(text: StoryText) {
  const [{ place, problems, visits }, set] = useState(() => ({ ...read(), visits: 0 }))
  const [past, setPast] = useState<readonly (Told & { readonly at: number | null })[]>([])
  const [said, setSaid] = useState('')
  const typing = useRef<string | null>(null)

  useAddressChange('story', () => {
    typing.current = null
    setPast([])
    setSaid('')
    set(({ visits }) => ({ ...read(), visits: visits + 1 }))
  })

  /** Shows something else: a decision is an entry of the history of its own. */
  const show = (next: Place, decided: boolean, found: readonly Problem[] = problems) => {
    set({ place: next, visits, problems: found })
    const { fragment, state } = formatPlace(next)
    writeAddress(decided ? 'pushState' : 'replaceState', state, fragment)
    remember(fragment, state)
  }

  const change = ({ story, said: words, at = place.at, touched, ...rest }: Change) => {
    const merges = rest.typing !== undefined && rest.typing === typing.current
    typing.current = rest.typing ?? null
    const calls = tellStory(story, loadedChart, place)
    const changed = countChanged(place.calls, calls, touched)
    if (!merges) setPast([...past, place].slice(-maxUndo))
    setSaid([words, changed > 0 ? text.said.laterChanged(changed) : ''].filter(Boolean).join(' '))
    show({ ...place, story, calls, at }, !merges, rest.problems)
  }

  return {
    place,
    problems,
    /** Counts how often the address has led to a story. */
    visits,
    /** What has changed last, in words. */
    said,
    say: setSaid,
    dismissProblems: () => set({ place, visits, problems: [] }),
    change,
    /** Looks at a call, or at all. */
    select: (at: number | null) => {
      typing.current = null
      if (at !== place.at) show({ ...place, at }, false)
    },
    setManner: (manner: Partial<Pick<Place, 'theme' | 'language'>>) =>
      show({ ...place, ...manner }, true),
    canUndo: past.length > 0,
    undo: () => {
      const before = past.at(-1)
      if (!before) return
      typing.current = null
      const { story, calls, at } = before
      setPast(past.slice(0, -1))
      setSaid(text.said.undone)
      show({ ...place, story, calls, at }, true)
    },
    /** Tells another story instead; what could not be used of it is reported. */
    tell: (query: string, words: string) => {
      const {
        story,
        calls,
        problems: found,
      } = parseStory(query, loadedChart, undefined, maxStoryLength)
      typing.current = null
      setPast([...past, place].slice(-maxUndo))
      setSaid(words)
      show({ ...place, story, calls, at: null }, true, found)
    },
    clear: (words: string) => {
      typing.current = null
      setPast([...past, place].slice(-maxUndo))
      setSaid(words)
      show({ ...place, ...nothingTold, at: null }, true, [])
    },
  }
}
