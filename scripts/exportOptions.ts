/** A wrong argument; its message is the one line that is shown. */
export class BadArgument extends Error {}

/** What cannot be done although the arguments are well-formed; its message is shown on one line. */
export class Unable extends Error {}

/** A text from outside as a line quotes it. */
export const quote = (text: string): string =>
  `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`

/** How an option is given: alone, with a value, or several times, each with a value. */
export type OptionKind = 'flag' | 'value' | 'values'

/** Options by name, each with its values in order; one that stands alone has none. */
export type Options = ReadonlyMap<string, readonly string[]>

/** Reads `--name value`, `--name=value` and `--name`. */
export function parseOptions(
  args: readonly string[],
  known: Readonly<Record<string, OptionKind>>,
): Options {
  const options = new Map<string, readonly string[]>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('--')) throw new BadArgument(`unexpected argument ${quote(arg)}`)
    const at = arg.indexOf('=')
    const name = at < 0 ? arg : arg.slice(0, at)
    const kind = Object.hasOwn(known, name) ? known[name] : undefined
    if (!kind) throw new BadArgument(`unknown option ${quote(name)}`)
    const before = options.get(name)
    if (before && kind !== 'values') throw new BadArgument(`"${name}" is given twice`)
    if (kind === 'flag') {
      if (at >= 0) throw new BadArgument(`"${name}" takes no value`)
      options.set(name, [])
      continue
    }
    const value = at < 0 ? args[++i] : arg.slice(at + 1)
    if (value === undefined || (at < 0 && value.startsWith('--'))) {
      throw new BadArgument(`"${name}" needs a value`)
    }
    options.set(name, [...(before ?? []), value])
  }
  return options
}

/** The one value of an option; `undefined` where it is not given. */
export const optionValue = (options: Options, name: string): string | undefined =>
  options.get(name)?.[0]
