import { codeOrigins } from '../../mapi/codeOrigins'
import { toHex } from '../../mapi/flags'
import { type ResultCode, resultCodes } from '../../mapi/resultCodes'
import type { AllTexts } from '../../text/texts'
import './tips.css'

/** How long the pointer rests before a tip comes, and how long it may be away before it goes. */
const delay = 450
const grace = 150
const gap = 6
const edge = 8
const focused = ':focus-visible, :has(:focus-visible)'

/** What is spoken; nothing until the tips are started. */
let spoken: AllTexts | null = null

/** What has a tip: it holds the tip's text. */
const ownerOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip], [data-tip-code]') : null

/** The lines of a tip: what its owner says, or what there is to say about a result code. */
function linesOf({ dataset }: HTMLElement, { codes, help }: AllTexts): readonly string[] {
  const code = dataset.tipCode as ResultCode | undefined
  if (code === undefined) return (dataset.tip ?? '').split('\n')
  const origins = codeOrigins[code]?.join(', ')
  return [
    `${code} = ${toHex(resultCodes[code])}`,
    codes[code],
    ...(origins === undefined ? [] : [help.namedBy(origins)]),
  ]
}

/**
 * Shows the tip of what the pointer rests on, of what the keyboard's focus reaches, and of what
 * is tapped. It stays while the pointer is on it, and goes with Escape without taking anything
 * else along. A control with the focus is described by it.
 */
export function startTips(texts: AllTexts): void {
  const isStarted = spoken !== null
  spoken = texts
  if (!isStarted) listen()
}

function listen(): void {
  const bubble = document.createElement('div')
  bubble.className = 'tip-bubble'
  bubble.popover = 'manual'
  bubble.role = 'tooltip'
  bubble.id = 'tip'
  let owner: HTMLElement | null = null
  /** The control that has the focus and is described by the bubble. */
  let described: Element | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The run goes on under the pointer: what was explained may be gone. */
  const changes = new MutationObserver(() => owner?.isConnected || hide())

  const describe = (control: Element | null) => {
    described?.removeAttribute('aria-describedby')
    const isSaid = control?.matches('[aria-describedby], [aria-label]')
    described = isSaid ? null : control
    described?.setAttribute('aria-describedby', bubble.id)
  }
  const show = (next: HTMLElement) => {
    clearTimeout(timer)
    const [name = '', ...rest] = spoken ? linesOf(next, spoken) : []
    if (name === '' || !next.isConnected) return hide()
    owner = next
    describe(next.contains(document.activeElement) ? document.activeElement : null)
    const head = document.createElement('b')
    head.textContent = name
    bubble.replaceChildren(
      ...(rest.length === 0
        ? [name]
        : [
            head,
            ...rest.map((line) => {
              const paragraph = document.createElement('p')
              paragraph.textContent = line
              return paragraph
            }),
          ]),
    )
    // Within a dialog, because all else is out of reach while it is modal.
    const layer = next.closest('dialog, [popover]') ?? document.body
    if (bubble.parentElement !== layer) layer.append(bubble)
    if (!bubble.matches(':popover-open')) bubble.showPopover()
    place(bubble, next)
    changes.observe(document.body, { childList: true, subtree: true })
  }
  const hide = () => {
    clearTimeout(timer)
    owner = null
    describe(null)
    changes.disconnect()
    if (bubble.isConnected) bubble.remove()
  }
  const later = (act: () => void, time: number) => {
    clearTimeout(timer)
    timer = setTimeout(act, time)
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const next = ownerOf(event.target)
    if (next && next === owner) clearTimeout(timer)
    else if (next) later(() => show(next), owner ? grace : delay)
    else if (event.target instanceof Node && bubble.contains(event.target)) clearTimeout(timer)
    else if (owner) {
      if (!owner.matches(focused)) later(hide, grace)
    } else clearTimeout(timer)
  })
  document.addEventListener('focusin', ({ target }) => {
    const next = ownerOf(target)
    if (next && target instanceof Element && target.matches(':focus-visible')) show(next)
    else if (owner && !owner.matches(':hover')) hide()
  })
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (owner && !owner.matches(':hover') && ownerOf(relatedTarget) !== owner) hide()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    const button = target instanceof Element && target.closest('button.tip')
    if (!button && !(target instanceof Node && bubble.contains(target))) hide()
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.tip') : null
    if (button) show(button)
  })
  document.addEventListener(
    'scroll',
    () => {
      // The keyboard's focus brings its control into view.
      if (owner?.matches(focused)) place(bubble, owner)
      else if (owner) hide()
    },
    true,
  )
  window.addEventListener('resize', hide)
  window.addEventListener('popstate', hide)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !owner) return
      event.preventDefault()
      event.stopPropagation()
      hide()
    },
    true,
  )
}

/** Below its owner, or above it; in a list beside it, so that the rows around stay legible. */
function place(bubble: HTMLElement, owner: HTMLElement): void {
  const at = owner.getBoundingClientRect()
  const own = bubble.getBoundingClientRect()
  const room = { width: document.documentElement.clientWidth, height: innerHeight }
  const inside = (value: number, size: number, of: number) =>
    Math.max(edge, Math.min(value, of - size - edge))
  const beside = owner.dataset.tipBeside !== undefined && at.right + own.width + edge < room.width
  const below = at.bottom + gap
  const above = at.top - gap - own.height
  const left = beside ? at.right + gap : inside(at.left, own.width, room.width)
  const top = beside
    ? inside(at.top, own.height, room.height)
    : below + own.height + edge <= room.height || above < edge
      ? inside(below, own.height, room.height)
      : above
  bubble.style.left = `${left}px`
  bubble.style.top = `${top}px`
}
