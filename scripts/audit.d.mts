interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>
  >
}

/** The names of packages that run a script when they are installed. */
export function installScripts(lock: Lock): string[]

/** The names of packages of which something is in the built site. */
export function shippedPackages(lock: Lock): ReadonlySet<string>

/** What `npm audit --json` says: holes in these packages, or why there is no answer. */
export function readAudit(
  output: string,
  shipped: ReadonlySet<string>,
): { readonly unanswered: string } | { readonly holes: string[] }
