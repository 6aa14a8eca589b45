import { useState } from 'react'

interface Said {
  readonly words: string
  readonly isFault: boolean
}

/** What is said of something that is shown, such as that it was copied, until something else is. */
export function useSaid(...shown: readonly unknown[]) {
  const [last, setLast] = useState<(Said & { readonly of: readonly unknown[] }) | null>(null)
  const isPast = last?.of.some((one, at) => one !== shown[at]) ?? false
  if (isPast) setLast(null)
  const said: Said | null = isPast ? null : last
  const say = (words: string, isFault = false) => setLast({ of: shown, words, isFault })
  /** Says how copying came out, and gives whether it succeeded. */
  const copy = (copying: Promise<void>, copied: string, failed: string): Promise<boolean> =>
    copying
      .then(
        () => true,
        () => false,
      )
      .then((succeeded) => {
        say(succeeded ? copied : failed, !succeeded)
        return succeeded
      })
  return { said, say, copy }
}
