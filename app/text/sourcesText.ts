import type { ContradictionId, sides } from '../mapi/contradictions'

/** One text for each item of a list. */
type TextsFor<List extends readonly unknown[]> = { readonly [Item in keyof List]: string }

/** What a language says about one contradiction of the documents. */
export interface ContradictionText<Id extends ContradictionId = ContradictionId> {
  /** What it is about, in a few words. */
  readonly about: string
  /** What each side says, in the order of the sides. */
  readonly says: TextsFor<(typeof sides)[Id]>
  /** What the charts make of it. */
  readonly reading: string
}

/** The words of the page of sources. */
export interface SourcesText {
  readonly intro: string
  readonly search: string
  readonly searchHint: string
  readonly clear: string
  /** What is shown, such as `58 steps, 20 contradictions`. */
  readonly found: (parts: { steps: number; contradictions: number }) => string
  readonly nothing: string
  /** The links to the parts of the page. */
  readonly contents: string
  readonly steps: (count: number) => string
  readonly step: string
  readonly basis: string
  readonly sources: string
  readonly contradictions: string
  readonly contradictionsIntro: string
  /** Before the steps of a chart that a contradiction touches. */
  readonly touches: (chart: string) => string
  readonly touchesNone: string
  /** Kinds of sources: by the title of a page, or by the name of a file. */
  readonly figure: (page: string) => string
  readonly edition: (page: string, year: string) => string
  readonly header: (file: string) => string
  readonly code: (file: string) => string
  readonly readings: { readonly [Id in ContradictionId]: ContradictionText<Id> }
}
