import type { Chart } from '../../charts/chartDefinition'
import { type FormatId, formats, type Scale, takes } from '../../publish/formats'
import {
  type Arrangement,
  type Choices,
  type Ink,
  type Publication,
  toPublication,
} from '../../publish/publication'
import type { languages, Place, View } from '../../run/permalink'
import type { Run } from '../../run/run'
import { toPlainAddress } from './commandLine'

export const paths = ['current', 'whole', 'none'] as const
export const drawnViews = ['full', 'figure'] as const satisfies readonly View[]

/** How a run is exported. */
export interface Settings {
  readonly view: (typeof drawnViews)[number]
  readonly path: (typeof paths)[number]
  readonly ink: Ink
  readonly arrangement: Arrangement
  readonly language: (typeof languages)[number]
  readonly scale: Scale
}
export type OptionName = keyof Settings

/**
 * The options that make a difference to a format on a chart: not every chart has a figure, and
 * that has but one arrangement.
 */
export function optionsOf(format: FormatId, chart: Chart, view: Settings['view']): OptionName[] {
  const has: Readonly<Record<OptionName, boolean>> = {
    view: takes(format, 'showsPath') && chart.layouts.figure !== undefined,
    path: takes(format, 'showsPath'),
    ink: takes(format, 'ink'),
    arrangement: takes(format, 'arrangement') && view !== 'figure',
    language: true,
    scale: takes(format, 'scale'),
  }
  return (Object.keys(has) as OptionName[]).filter((option) => has[option])
}

/** What is exported of a run, where the page stands at `place`, and how that differs from what is usual. */
export function toExport(
  format: FormatId,
  { view, path, ink, arrangement }: Settings,
  { run, place, site }: { run: Run; place: Place; site: string },
  words: Pick<Publication, 'texts' | 'words'>,
): { publication: Publication; choices: Partial<Choices> } {
  const options = optionsOf(format, run.chart, view)
  const choices: Partial<Choices> = {
    ...(options.includes('ink') && { ink }),
    ...(options.includes('arrangement') && { arrangement }),
    ...(options.includes('path') && path === 'none' && { showsPath: false }),
  }
  const shown: Place = {
    position: options.includes('path') && path === 'whole' ? 0 : place.position,
    view: options.includes('view') ? view : place.view,
    theme: 'auto',
    story: place.story ?? null,
  }
  return {
    publication: toPublication({ run, place: shown }, words, {
      ...choices,
      site: toPlainAddress(site),
    }),
    choices,
  }
}

/** What the file is called: by the chart, by the result of its run, and by how far it is drawn. */
export function fileNameOf(
  format: FormatId,
  { run, place, position, showsPath, texts }: Publication,
): string {
  const { outcome } = run
  const result = outcome ? (outcome.hresult ?? outcome.node) : 'waiting'
  const parts = [
    run.chart.id,
    ...(takes(format, 'showsPath') && place.view === 'figure' ? ['figure'] : []),
    // Two formats that are written as JSON get two names.
    ...(format === 'xstate' ? ['machine'] : showsPath ? [result] : []),
    ...(takes(format, 'showsPath') && showsPath && position < run.steps.length - 1
      ? [`step-${position + 1}`]
      : []),
    ...(texts.language === 'en' ? [] : [texts.language]),
  ]
  return `${parts.join('-')}.${formats[format].extension}`
}
