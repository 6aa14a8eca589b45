import { followDelay } from '../address'
import { keepPlaces } from '../pages'
import { keepOldFiles } from './oldFiles'

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/** Waits until a service worker has come to its end: it is in charge, or another has replaced it. */
const isSettled = (worker: ServiceWorker) =>
  new Promise<void>((resolve) => {
    const look = () => /activated|redundant/.test(worker.state) && resolve()
    worker.addEventListener('statechange', look)
    look()
  })

/** Loads the page anew, with the version that waits in charge. The address says what is shown. */
export async function takeNewVersion({ waiting, scope }: ServiceWorkerRegistration) {
  if (waiting) {
    // Other tabs can do without, where there is no room for them.
    await keepOldFiles(scope, waiting).catch(() => {})
    waiting.postMessage({ type: 'SKIP_WAITING' })
    await isSettled(waiting)
  }
  // The address follows mere steps some time later.
  await pause(followDelay)
  try {
    keepPlaces()
  } catch {
    // A browser that takes no address now: the places of other pages are begun anew.
  }
  location.reload()
}

/**
 * Calls back whenever there is a version that this page is not: one that waits, or one that another
 * tab has taken.
 */
export function watchVersions(registration: ServiceWorkerRegistration, found: () => void): void {
  // Without one that is in charge this is the first visit, and the first worker is of this version.
  let isKept = registration.active !== null
  let isTold = false
  const tell = () => {
    isTold = true
    found()
  }
  const look = () => registration.waiting && isKept && tell()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => installing.state === 'installed' && look())
  })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isKept && !isTold) tell()
    isKept = true
    isTold = false
  })
  look()
}
