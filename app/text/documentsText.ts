/** The words of documents and drawings, beside those of the page. */
export interface DocumentsText {
  /** What assistive technology says of a drawing. */
  readonly drawing: {
    readonly title: (parts: { chart: string; view: string | null }) => string
    /** Before the steps of the path, in order. */
    readonly path: (steps: string) => string
    readonly noPath: string
  }
}
