/** The words of documents and drawings, beside those of the page. */
export interface DocumentsText {
  /** What assistive technology says of a drawing. */
  readonly drawing: {
    readonly title: (parts: { chart: string; view: string | null }) => string
    /** Before the steps of the path, in order. */
    readonly path: (steps: string) => string
    readonly noPath: string
  }
  /** What a document says around a run. */
  readonly narrative: {
    /** The inputs that differ from the standard; the heads of their table. */
    readonly settings: string
    readonly setting: string
    readonly value: string
    readonly allStandard: string
    readonly waits: (parts: { step: number; label: string }) => string
    readonly answers: string
    readonly basis: string
    /** What the ids of contradictions are, such as C13. */
    readonly contradictions: string
    /** The link to the run. */
    readonly link: string
    /** The site is not known: only the end of the address is given. */
    readonly linkEnd: string
    readonly linkTooLong: string
    readonly qrCode: string
    readonly noQrCode: string
  }
  /** Comments of code. */
  readonly code: {
    /** Where the client goes on. */
    readonly useSession: string
    /** Who makes the call of a provider’s method. */
    readonly madeByMapi: string
    /** Letters that a narrow literal cannot have in every character set. */
    readonly ansi: string
  }
}
