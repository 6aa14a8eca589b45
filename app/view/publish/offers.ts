import type { Chart } from '../../charts/chartDefinition'
import { type Format, type FormatId, formats } from '../../publish/formats'
import {
  type Arrangement,
  type Choices,
  type Ink,
  type Publication,
  toPublication,
} from '../../publish/publication'
import type { languages, Place, View } from '../../run/permalink'
import type { Run } from '../../run/run'

/** What a run can be exported as: the formats of text, and the picture that is drawn of the SVG. */
export type OfferId = FormatId | 'png'

/** The offers in their order; the picture follows the drawing. */
export const offerIds: readonly OfferId[] = (Object.keys(formats) as FormatId[]).flatMap((id) =>
  id === 'svg' ? [id, 'png' as const] : [id],
)

export const scales = [1, 2, 4] as const
export const paths = ['current', 'whole', 'none'] as const
export const drawnViews = ['full', 'figure'] as const satisfies readonly View[]

/** How a run is exported. */
export interface Settings {
  readonly view: (typeof drawnViews)[number]
  readonly path: (typeof paths)[number]
  readonly ink: Ink
  readonly arrangement: Arrangement
  readonly language: (typeof languages)[number]
  readonly scale: (typeof scales)[number]
}
export type OptionName = keyof Settings

/** The format that an offer is written in. */
export const formatOf = (offer: OfferId): Format => formats[offer === 'png' ? 'svg' : offer]

/**
 * The options that make a difference to an offer on a chart: not every chart has a figure, and
 * that has but one arrangement.
 */
export function optionsOf(offer: OfferId, chart: Chart, view: Settings['view']): OptionName[] {
  const { choices = [] } = formatOf(offer)
  const has: Readonly<Record<OptionName, boolean>> = {
    view: choices.includes('showsPath') && chart.layouts.figure !== undefined,
    path: choices.includes('showsPath'),
    ink: choices.includes('ink'),
    arrangement: choices.includes('arrangement') && view !== 'figure',
    language: true,
    scale: offer === 'png',
  }
  return (Object.keys(has) as OptionName[]).filter((option) => has[option])
}

/** How the file ends that an offer makes. */
export const extensionOf = (offer: OfferId): string =>
  offer === 'png' ? 'png' : formatOf(offer).extension

/** What is exported of a run, where the page stands at `place`, and how that differs from what is usual. */
export function toExport(
  offer: OfferId,
  { view, path, ink, arrangement }: Settings,
  { run, place, site }: { run: Run; place: Place; site: string },
  words: Pick<Publication, 'texts' | 'words'>,
): { publication: Publication; choices: Partial<Choices> } {
  const takes = optionsOf(offer, run.chart, view)
  const choices: Partial<Choices> = {
    ...(takes.includes('ink') && { ink }),
    ...(takes.includes('arrangement') && { arrangement }),
    ...(takes.includes('path') && path === 'none' && { showsPath: false }),
  }
  const shown: Place = {
    position: takes.includes('path') && path === 'whole' ? 0 : place.position,
    view: takes.includes('view') ? view : place.view,
    theme: 'auto',
    story: place.story ?? null,
  }
  return {
    publication: toPublication({ run, place: shown }, words, { ...choices, site }),
    choices,
  }
}

/** What the file is called: by the chart, and by the result of its run. */
export function fileNameOf(offer: OfferId, { run, place, showsPath, texts }: Publication): string {
  const { choices = [] } = formatOf(offer)
  const { outcome } = run
  const result = outcome ? (outcome.hresult ?? outcome.node) : 'waiting'
  const parts = [
    run.chart.id,
    ...(choices.includes('showsPath') && place.view === 'figure' ? ['figure'] : []),
    // Two offers that are written as JSON get two names.
    ...(offer === 'xstate' ? ['machine'] : showsPath ? [result] : []),
    ...(texts.language === 'en' ? [] : [texts.language]),
  ]
  return `${parts.join('-')}.${extensionOf(offer)}`
}
