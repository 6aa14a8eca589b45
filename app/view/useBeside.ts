import { startTransition, useEffect, useState } from 'react'
import type * as Parts from './Beside'
import { afterPaint } from './firstPaint/painted'
import { lazyPart, Nothing } from './lazyPart'

type Beside = typeof Parts

const loadAnnouncer = () => import('./Announcer')
export const Announcer = lazyPart(async () => (await loadAnnouncer()).Announcer, Nothing)

let loaded: Beside | null = null

/** Fetches what stands beside a chart, and what says its steps. @throws when a file cannot be loaded. */
export async function loadBeside(): Promise<Beside> {
  void loadAnnouncer().catch(() => {})
  loaded = await import('./Beside')
  return loaded
}

/** The parts that stand beside the chart: `null` until the chart has been painted and they are there. */
export function useBeside(): Beside | 'failed' | null {
  const [parts, setParts] = useState<Beside | 'failed' | null>(loaded)
  useEffect(() => {
    if (loaded) return setParts(loaded)
    let isLeft = false
    const show = (now: Beside | 'failed') => {
      if (!isLeft) startTransition(() => setParts(now))
    }
    const cancel = afterPaint(() =>
      loadBeside()
        .catch(loadBeside)
        .then(show, () => show('failed')),
    )
    return () => {
      isLeft = true
      cancel()
    }
  }, [])
  return parts
}
