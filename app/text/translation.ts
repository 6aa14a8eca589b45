import type { English } from './en'

/** The same keys with texts of one's own: a missing or a superfluous key does not compile. */
type Like<Part> = Part extends string
  ? string
  : Part extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Part]: Like<Part[Key]> }

/** Everything that a language says; English decides which texts there are. */
export type Translation = Like<English>
