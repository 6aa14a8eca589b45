import { Fragment } from 'react'

/** An identifier may break between its words. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?<=_)|(?<=[a-z])(?=[A-Z])/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name keep their order
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
