import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { isEmbedded } from '../../run/permalink'
import { speakMore, useSpoken } from '../language'
import { TextsContext } from '../TextsContext'
import { NewVersion } from './NewVersion'
import { takeNewVersion, watchVersions } from './takeNewVersion'

/** So often a newer version is asked for, and whenever somebody comes back after so long. */
const hour = 60 * 60 * 1000

/** Keeps a copy of the site in this browser, where that is allowed, and offers newer versions. */
export async function workOffline(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (isEmbedded(location.hash) || connection?.saveData) return
  const address = new URL('sw.js', document.baseURI).href
  const registration = await navigator.serviceWorker.register(address)
  // Without its words it is offered the next time.
  watchVersions(registration, () => void offer(registration).catch(() => {}))
  askForVersions(registration)
}

function askForVersions(registration: ServiceWorkerRegistration) {
  let asked = Date.now()
  const ask = () => {
    if (document.hidden || Math.abs(Date.now() - asked) < hour) return
    asked = Date.now()
    registration.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', ask)
  // Not every tick comes to the millisecond.
  setInterval(ask, hour + 60_000)
}

let root: Root | undefined

/** Shows the notice, in a region that is there before, so that it is read out. */
async function offer(registration: ServiceWorkerRegistration) {
  if (!root) {
    const place = document.createElement('div')
    place.role = 'status'
    document.body.append(place)
    root = createRoot(place)
  }
  await speakMore()
  root.render(
    <Spoken>
      <NewVersion
        onTake={() => void takeNewVersion(registration)}
        onLater={() => root?.render(null)}
      />
    </Spoken>,
  )
}

/** What stands beside the page speaks its language, too. */
function Spoken({ children }: { children: ReactNode }) {
  return <TextsContext value={useSpoken().texts}>{children}</TextsContext>
}
