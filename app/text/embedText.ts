/** The words of an embedded page, and of the dialog that makes its code. */
export interface EmbedText {
  /** The link out of the frame, and what a screen reader adds to it. */
  readonly openFull: string
  readonly newTab: string
  readonly title: string
  readonly close: string
  readonly chart: string
  readonly view: string
  /** The view that is the whole chart. */
  readonly fullChart: string
  /** The language or the theme that the reader's browser prefers. */
  readonly readers: string
  readonly start: string
  readonly firstStep: string
  readonly currentStep: (step: number) => string
  readonly lastStep: string
  readonly stepNumber: string
  readonly stepRange: (from: number, to: number) => string
  readonly controls: string
  readonly playsAtOnce: string
  readonly size: string
  readonly fullWidth: (height: number) => string
  readonly ownSize: string
  readonly width: string
  readonly height: string
  readonly range: (from: number, to: number) => string
  /** The name that a screen reader says of the frame. */
  readonly frameTitle: string
  readonly preview: string
  readonly shownAt: (percent: number) => string
  readonly code: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly tooLong: string
}
