/** Files of a host, and the headers that they are sent with. */
export interface HeaderRule {
  /** A path of the site from its folder on, such as `/assets/*`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** The rules of public/_headers, in order. @throws when a line is none of its format. */
export function readHeaders(text: string): HeaderRule[]

/** The headers of one path: those of each rule that fits. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string>

/** The rules of this site. */
export function siteHeaders(): HeaderRule[]

/** The directives of a Content-Security-Policy by name, each with its sources. */
export function readPolicy(policy: string): Map<string, string[]>

/** A policy as one line. */
export function formatPolicy(policy: ReadonlyMap<string, readonly string[]>): string
