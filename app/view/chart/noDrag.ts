// Stands in for d3-drag: nobody drags shapes. Of the rest only this is asked for: that a browser
// takes panning with the mouse for nothing else.
const kinds = ['dragstart', 'selectstart'] as const
const first = { capture: true, passive: false }

function refuse(event: Event) {
  event.preventDefault()
  event.stopImmediatePropagation()
}

export function dragDisable(view: Window): void {
  for (const kind of kinds) view.addEventListener(kind, refuse, first)
}

export function dragEnable(view: Window, withoutClick: boolean): void {
  for (const kind of kinds) view.removeEventListener(kind, refuse, first)
  if (!withoutClick) return
  view.addEventListener('click', refuse, first)
  setTimeout(() => view.removeEventListener('click', refuse, first))
}

export function drag(): never {
  throw new Error('Shapes cannot be dragged')
}
