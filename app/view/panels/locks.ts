import type { Explorer } from '../useExplorer'

/** The element that says of a control that it is locked; the strip of the task brings it. */
const lockedNote = 'locked-note'

/** What a control has that an exercise may lock; `described` is what else describes it. */
export const lockOf = (locked: boolean, described?: string) =>
  locked
    ? {
        disabled: true,
        'aria-describedby': described === undefined ? lockedNote : `${described} ${lockedNote}`,
      }
    : { 'aria-describedby': described }

/** Is all of a mask locked? */
export const isAllLocked = (
  { isLocked }: Explorer,
  { parameter, flags }: { parameter: string; flags: readonly { name: string }[] },
): boolean => flags.every(({ name }) => isLocked(`${parameter}.${name}`))
