import { createRoot, type Root } from 'react-dom/client'
import { speakMore } from '../language'
import { shownLink } from '../pages'
import { FaultNotice } from './FaultNotice'

/** The notice, beside the page: it is there even when nothing else is. */
let notice: { readonly element: HTMLElement; readonly root: Root } | null = null
/** What was said last: an error that comes back is said once. */
let said: string | null = null

/** What lies over the page would keep the notice from being reached: it goes there. */
function place(element: HTMLElement): void {
  const host = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
  if (element.parentElement !== host) host.append(element)
}

/** A browser tells so that it has put off a measurement to the next frame. */
const isHarmless = (message: string) => message.startsWith('ResizeObserver loop')

// A dialog that goes takes along what is in it.
const observer = new MutationObserver(() => notice && place(notice.element))

function open() {
  const element = document.createElement('div')
  notice = { element, root: createRoot(element) }
  place(element)
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] })
  return notice
}

function close() {
  observer.disconnect()
  notice?.root.unmount()
  notice?.element.remove()
  notice = null
  said = null
}

/**
 * Says calmly that something went wrong beside what is drawn, such as in what a button does, with
 * the link to what is shown; `address`, that the browser does not take the address.
 */
export async function tellFault(error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error ?? '')
  if (said === message || isHarmless(message)) return
  said = message
  const link = shownLink()
  try {
    await speakMore()
  } catch {
    // Without its words it cannot be said; the next time, perhaps.
    said = null
    return
  }
  const { root } = notice ?? open()
  root.render(<FaultNotice message={message} link={link} onClose={close} />)
}
