import { startTransition, useEffect, useState } from 'react'
import type * as Parts from './Beside'
import { afterPaint } from './firstPaint/painted'

type Beside = typeof Parts

let loaded: Beside | null = null

const load = async () => {
  loaded = await import('./Beside')
  return loaded
}

/** The parts that stand beside the chart: `null` until the chart has been painted and they are there. */
export function useBeside(): Beside | 'failed' | null {
  const [parts, setParts] = useState<Beside | 'failed' | null>(loaded)
  useEffect(() => {
    if (loaded) return
    let isLeft = false
    const show = (now: Beside | 'failed') => {
      if (!isLeft) startTransition(() => setParts(now))
    }
    const cancel = afterPaint(() =>
      load()
        .catch(load)
        .then(show, () => show('failed')),
    )
    return () => {
      isLeft = true
      cancel()
    }
  }, [])
  return parts
}
