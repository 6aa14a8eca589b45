/**
 * The drawings of the start chart that the page brings along, one of them in sight: they stand in
 * for the live chart until that is drawn in the same place. Empty where the address shows something
 * else.
 */
let standIns: readonly Element[] =
  typeof document === 'undefined' ||
  ['other', 'frame'].includes(document.documentElement.dataset.first ?? '')
    ? []
    : [...document.querySelectorAll('.stand-in')]

/** Puts the drawings on the canvas of the live chart, which has nothing to show yet. */
export function putStandIn(canvas: Element | null): void {
  canvas?.append(...standIns)
}

/** Takes the drawings away: the live chart is drawn. */
export function dropStandIn(): void {
  for (const one of standIns) one.remove()
  standIns = []
}
