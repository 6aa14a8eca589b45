interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
}

/** The names of packages that run a script when they are installed. */
export function installScripts(lock: Lock): string[]

/** What `npm audit --json` says: holes in so many packages, or why there is no answer. */
export function readAudit(
  output: string,
): { readonly unanswered: string } | { readonly holes: string[]; readonly packages: number }
