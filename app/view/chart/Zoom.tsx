import type { RefObject } from 'react'
import { Eye, Maximize, Minus, Plus } from 'lucide-react'
import { useTexts } from '../TextsContext'
import { switchHeat, useHeatOn } from './heat'
import type { Camera } from './useCamera'

/** What has been seen of the chart, zoom, fit, and back to following the run. */
export function Zoom({
  camera,
  follows,
  onFollow,
}: {
  camera: RefObject<Camera | null>
  follows: boolean
  onFollow: (follows: boolean) => void
}) {
  const { ui } = useTexts()
  const heatOn = useHeatOn()
  const zoom = (way: 'zoomIn' | 'zoomOut') => () => {
    onFollow(false)
    void camera.current?.[way]()
  }
  return (
    <div className="zoom">
      <button
        type="button"
        role="switch"
        className="heat-switch"
        aria-checked={heatOn}
        title={ui.coverage}
        onClick={() => switchHeat(!heatOn)}
      >
        <Eye size={16} aria-hidden="true" />
        <span>{ui.coverage}</span>
      </button>
      {!follows && (
        <button type="button" onClick={() => onFollow(true)}>
          {ui.followRun}
        </button>
      )}
      <button type="button" aria-label={ui.zoomOut} onClick={zoom('zoomOut')}>
        <Minus size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={ui.zoomIn} onClick={zoom('zoomIn')}>
        <Plus size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={ui.fit} onClick={() => camera.current?.fit()}>
        <Maximize size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
