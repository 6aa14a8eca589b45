import { useEffect } from 'react'
import type { Explorer } from '../useExplorer'
import { learned } from './progressStore'

/** Takes down what has been shown of a run; shows nothing itself. */
export function Recorder({ explorer: { run, position } }: { explorer: Explorer }) {
  useEffect(() => learned.see(run, position), [run, position])
  return null
}
