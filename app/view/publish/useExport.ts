import { startTransition, useEffect, useState } from 'react'
import type { ChartId } from '../../charts/chartIds'
import { type FormatId, formats } from '../../publish/formats'
import type { Choices, Publication } from '../../publish/publication'
import { type Place, splitFragment, splitQuery } from '../../run/permalink'
import { loadAllTexts, loadDocuments } from '../../text/loadTexts'
import type { Explorer } from '../useExplorer'
import { type Settings, toExport } from './offers'

/** What an offer has come to. */
export interface Made {
  readonly offer: FormatId
  readonly publication: Publication
  readonly choices: Partial<Choices>
  /** The text; of a picture the drawing that it is made of. */
  readonly text: string
}

export type Making =
  | { readonly state: 'working'; readonly before: Made | null }
  | { readonly state: 'made'; readonly made: Made }
  | { readonly state: 'no-language' }
  | { readonly state: 'failed'; readonly message: string }

/** The page goes on before a long run is written. */
const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Where the page stands, as its link says it. */
function placeOf(explorer: Explorer): Place {
  const { position, view, theme } = explorer
  const { query } = splitFragment(new URL(explorer.link()).hash)
  const { parameters } = splitQuery(query, Number.POSITIVE_INFINITY)
  const story = parameters.get('story')?.at(-1)
  const at = Number(parameters.get('at')?.at(-1))
  return { position, view, theme, story: story === undefined ? null : { query: story, at } }
}

const siteOf = (): string => location.href.replace(/#.*$/s, '')

async function make(offer: FormatId, settings: Settings, explorer: Explorer): Promise<Making> {
  const { wholeRun: run } = explorer
  const { language } = settings
  const loaded = await Promise.all([
    loadAllTexts(language, [run.chart.id as ChartId]),
    loadDocuments(language),
  ]).catch(() => null)
  if (!loaded) return { state: 'no-language' }
  await nextFrame()
  const [texts, words] = loaded
  const shown = { run, place: placeOf(explorer), site: siteOf() }
  try {
    const { publication, choices } = toExport(offer, settings, shown, { texts, words })
    const text = formats[offer].write(publication)
    return { state: 'made', made: { offer, publication, choices, text } }
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Makes what is to be exported, and makes it anew when something changes. */
export function useExport(offer: FormatId, settings: Settings, explorer: Explorer) {
  const [making, setMaking] = useState<Making>({ state: 'working', before: null })
  const [tries, setTries] = useState(0)
  const { wholeRun: run, position, view: shownView } = explorer
  const { view, path, ink, arrangement, language } = settings
  // biome-ignore lint/correctness/useExhaustiveDependencies: what of the page and the settings is read
  useEffect(() => {
    let current = true
    setMaking((last) => ({
      state: 'working',
      before: last.state === 'made' ? last.made : last.state === 'working' ? last.before : null,
    }))
    make(offer, settings, explorer).then((next) => {
      if (current) startTransition(() => setMaking(next))
    })
    return () => {
      current = false
    }
  }, [offer, run, position, shownView, view, path, ink, arrangement, language, tries])
  return { making, again: () => setTries(tries + 1) }
}
