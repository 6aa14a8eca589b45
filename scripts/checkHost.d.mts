/** What a visit weighs, in bytes as they are sent. */
export interface Weights {
  /** Until the page is there. */
  readonly first: number
  /** With all that is kept for working without a network. */
  readonly all: number
}

/** What a host does wrong with the site, a line each. `weights` is `null` if it is not the site. */
export function checkHost(
  address: string,
): Promise<{ readonly faults: string[]; readonly weights: Weights | null }>
