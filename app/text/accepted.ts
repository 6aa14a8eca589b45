import type { Problem } from '../run/problem'

/** A problem, with the values that its parameter accepts where these are few; "" stands for none. */
export type Told = Problem & { readonly accepted?: readonly string[] | undefined }

/** The values that a parameter accepts, as one text; `nothing` is the word for an empty value. */
export const listAccepted = ({ accepted }: Told, nothing: string): string | undefined =>
  accepted?.map((value) => value || nothing).join(', ')
