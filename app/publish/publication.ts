import { formatFragment, type ParsedQuery, type Place } from '../run/permalink'
import type { Run } from '../run/run'
import type { DocumentsText } from '../text/documentsText'
import type { AllTexts } from '../text/texts'

/** With which colours is drawn: `print` is black on white, told apart without any colour. */
export const inks = ['light', 'dark', 'print'] as const
export type Ink = (typeof inks)[number]

/** In which of a chart's arrangements is drawn; a figure has one of its own. */
export const arrangements = ['wide', 'narrow'] as const
export type Arrangement = (typeof arrangements)[number]

/** How a run is published, beside what its link says. */
export interface Choices {
  readonly ink: Ink
  readonly arrangement: Arrangement
  /** Is the path of the run drawn, or the chart alone? */
  readonly showsPath: boolean
  /** The address of the page without its fragment; empty where it is not known. */
  readonly site: string
}

/** What documents and drawings are made of: a run, how far it is drawn, and the words. */
export interface Publication extends Choices {
  readonly run: Run
  /** The place that the link leads to. */
  readonly place: Place
  /** Index of the last step that is drawn, from 0. */
  readonly position: number
  readonly texts: AllTexts
  readonly words: DocumentsText
}

/**
 * Makes ready to publish what a link says. As far as the step that it names the path is drawn;
 * of one that stands at the start the whole path. The documents link to the page in their language.
 */
export function toPublication(
  { run, place }: Pick<ParsedQuery, 'run' | 'place'>,
  { texts, words }: Pick<Publication, 'texts' | 'words'>,
  choices: Partial<Choices> = {},
): Publication {
  return {
    ink: place.theme === 'dark' ? 'dark' : 'light',
    arrangement: 'wide',
    showsPath: true,
    site: '',
    ...choices,
    run,
    place: {
      ...place,
      language: texts.language,
      presenting: false,
      embed: null,
      plays: false,
      pinned: null,
    },
    position: place.position === 0 ? run.steps.length - 1 : place.position,
    texts,
    words,
  }
}

/** The link to the run: a whole address, or its fragment alone where the site is not known. */
export const toLink = ({ site, run, place }: Publication): string =>
  `${site.replace(/#.*$/s, '')}${formatFragment(run, place)}`
