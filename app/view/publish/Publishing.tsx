import { useState } from 'react'
import { loadExport } from '../../text/loadTexts'
import { lazyPart, NotLoadedNotice } from '../lazyPart'
import { Room } from '../Room'
import type { Explorer } from '../useExplorer'
import { useLoadedText } from '../useLoadedText'
import { ExportDialog } from './ExportDialog'

const EmbedDialog = lazyPart(
  async () => (await import('../embed/EmbedDialog')).EmbedDialog,
  ({ onClose }) => <NotLoadedNotice onDismiss={onClose} />,
)

/** What the button Export opens: the dialog of the formats, and from there that of the embed. */
export function Publishing({ explorer, onClose }: { explorer: Explorer; onClose: () => void }) {
  const text = useLoadedText(loadExport)
  const [embeds, setEmbeds] = useState(false)
  if (text === 'failed') return <NotLoadedNotice onDismiss={onClose} />
  if (embeds) {
    return (
      <Room of="export" onClose={onClose}>
        <EmbedDialog explorer={explorer} onClose={onClose} />
      </Room>
    )
  }
  return (
    text && (
      <ExportDialog
        explorer={explorer}
        text={text}
        onClose={onClose}
        onEmbed={() => setEmbeds(true)}
      />
    )
  )
}
