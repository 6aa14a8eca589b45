/** What the browser's history is asked to take. */
type Method = 'pushState' | 'replaceState'

/** So long, in milliseconds, a browser is left alone that refuses an address. */
const rests = 1000
/** No browser refuses longer than this, in tries, because of too many calls. */
const mostTries = 30

let timer: ReturnType<typeof setTimeout> | undefined
/** An entry of its own was refused: what comes next is to be one. */
let owesEntry = false
/** Somebody who goes elsewhere waits for an address to be taken: no mere step overtakes them. */
let isAwaited = false

const isTaken = (fragment: string) => new URL(fragment, location.href).hash === location.hash

/**
 * Writes the address. A browser that has had too many in a short time refuses more, in silence or
 * by an error: the newest is offered again until it is taken; `then` hears of it.
 */
export function writeAddress(
  method: Method,
  state: unknown,
  fragment: string,
  then?: () => void,
  tries = 0,
): void {
  if (isAwaited && !then) return
  clearTimeout(timer)
  isAwaited = false
  const owed = owesEntry ? 'pushState' : method
  try {
    history[owed](state, '', fragment)
  } catch {}
  owesEntry = false
  if (isTaken(fragment)) {
    then?.()
    return
  }
  owesEntry = owed === 'pushState'
  if (tries < mostTries) {
    isAwaited = then !== undefined
    timer = setTimeout(() => writeAddress(owed, state, fragment, then, tries + 1), rests)
  } else reportError('address')
}

// A person goes elsewhere: what was to be written belongs to the past.
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    clearTimeout(timer)
    owesEntry = false
    isAwaited = false
  })
}
