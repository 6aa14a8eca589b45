import type { OfflineText } from '../../text/texts'

export type Loss = keyof OfflineText['losses']

/** What a reload of the page would lose; each is noted by that part of the page which holds it. */
export const losses = new Set<Loss>()

/** Notes whether a part of the page holds what is not kept. */
export function setLoss(loss: Loss, holds: boolean): void {
  if (holds) losses.add(loss)
  else losses.delete(loss)
}
