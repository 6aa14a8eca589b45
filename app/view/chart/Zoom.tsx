import { Maximize, Minus, Plus } from 'lucide-react'
import { useReactFlow } from 'reactflow'
import { useTexts } from '../TextsContext'
import type { useCamera } from './useCamera'

/** Zoom, fit, and back to following the run. */
export function Zoom({ camera }: { camera: ReturnType<typeof useCamera> }) {
  const { ui } = useTexts()
  const { zoomIn, zoomOut } = useReactFlow()
  const zoom = (change: () => unknown) => () => {
    camera.release()
    change()
  }
  return (
    <div className="zoom">
      {!camera.follows && (
        <button type="button" onClick={camera.follow}>
          {ui.followRun}
        </button>
      )}
      <button type="button" aria-label={ui.zoomOut} onClick={zoom(zoomOut)}>
        <Minus size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={ui.zoomIn} onClick={zoom(zoomIn)}>
        <Plus size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={ui.fit} onClick={camera.fit}>
        <Maximize size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
