import { Fragment, type ReactNode } from 'react'
import { toShortHex } from '../mapi/flags'
import type { ResultCode } from '../mapi/resultCodes'
import type { FlagText } from '../text/texts'

/** The text of a tip: lines, the first of them the name. */
export const toTip = (...lines: (string | undefined)[]): string => lines.filter(Boolean).join('\n')

/**
 * What can be explained where it stands: its tip comes with the pointer, with the focus and with
 * a tap. Whatever has `data-tip` has one for the pointer (help/tips.ts shows it); this is for the
 * keyboard and for touch as well.
 */
export function Tip({
  text,
  className = '',
  children,
}: {
  text: string
  className?: string
  children: ReactNode
}) {
  return (
    <button type="button" className={`tip ${className}`} data-tip={text}>
      {children}
    </button>
  )
}

/** A result code that tells what it means, and for which functions it is documented. */
export function CodeTip({ code }: { code: ResultCode }) {
  return (
    <button type="button" className="tip" data-tip-code={code}>
      {code.split(/(?<=_)/).map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </button>
  )
}

/** What there is to say about a flag. */
export const flagTip = (name: string, bit: number, words: FlagText | undefined): string =>
  toTip(`${name} = ${toShortHex(bit)}`, words?.meaning, words?.matters, words?.ignored)
