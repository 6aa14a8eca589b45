/** The same keys with texts of one's own: a missing or a superfluous key does not compile. */
export type Like<Part> = Part extends string
  ? string
  : Part extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Part]: Like<Part[Key]> }
