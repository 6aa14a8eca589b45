import { Download } from 'lucide-react'
import { useTexts } from '../TextsContext'

/** Opens the dialog in which the run is exported; in a narrow header it stands in a menu. */
export function ExportButton({ onOpen }: { onOpen: () => void }) {
  const { ui } = useTexts()
  return (
    <button
      type="button"
      className="outlined"
      title={ui.export}
      data-command="export"
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <Download size={16} aria-hidden="true" />
      <span className="share-name">{ui.export}</span>
    </button>
  )
}
