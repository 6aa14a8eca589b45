import { Copy, Download, Printer } from 'lucide-react'
import type { RefObject } from 'react'
import { formats } from '../../publish/formats'
import type { ExportText } from '../../text/exportText'
import { useSaid } from '../useSaid'
import { copyPicture, copyText, download } from './download'
import { fileNameOf, type Settings } from './offers'
import { isTooLarge, scaled, sizeOf, toPng } from './png'
import type { Made, Making } from './useExport'

/** What can be done with what was made. */
export function Actions({
  text,
  making,
  scale,
  box,
}: {
  text: ExportText
  making: Making
  scale: Settings['scale']
  /** What the page to print is in. */
  box: RefObject<HTMLElement | null>
}) {
  const made = making.state === 'made' ? making.made : null
  const { said, say, copy } = useSaid(made, scale)
  const offer = made?.offer
  const size = made && offer === 'png' ? sizeOf(made.text) : null
  const picture = size && scaled(size, scale)
  const tooLarge = picture && isTooLarge(picture) ? text.tooLarge(picture) : null
  const disabled = made === null || tooLarge !== null

  const copyMade = ({ offer, text: content }: Made) =>
    offer === 'png'
      ? copy(
          copyPicture(() => toPng(content, scale)),
          text.copied,
          text.pictureNotCopied,
        )
      : copy(copyText(content), text.copied, text.textNotCopied)
  const save = async ({ offer, text: content, publication }: Made) => {
    const name = fileNameOf(offer, publication)
    if (offer !== 'png') download(content, formats[offer].type, name)
    else {
      const blob = await toPng(content, scale).catch(() => null)
      if (!blob) return say(text.notDrawn, true)
      download(blob, blob.type, name)
    }
    say(text.downloaded(name))
  }
  const print = () => {
    const frame = box.current?.querySelector<HTMLIFrameElement>('iframe.export-page')
    try {
      if (!frame?.contentWindow) throw new Error('There is no page to print')
      frame.contentWindow.focus()
      frame.contentWindow.print()
    } catch {
      say(text.notPrinted, true)
    }
  }
  return (
    <div className="export-actions">
      {tooLarge && (
        <p className="export-said fault" role="alert">
          {tooLarge}
        </p>
      )}
      {said?.isFault && (
        <p className="export-said fault" role="alert">
          {said.words}
        </p>
      )}
      <p className="export-said" role="status">
        {said && !said.isFault ? said.words : ''}
      </p>
      {offer === 'html' && (
        <button type="button" className="outlined" disabled={disabled} onClick={print}>
          <Printer size={16} aria-hidden="true" /> {text.print}
        </button>
      )}
      <button
        type="button"
        className="outlined"
        disabled={disabled}
        onClick={() => made && void copyMade(made)}
      >
        <Copy size={16} aria-hidden="true" /> {text.copy}
      </button>
      <button
        type="button"
        className="outlined primary"
        disabled={disabled}
        onClick={() => made && void save(made)}
      >
        <Download size={16} aria-hidden="true" /> {text.download}
      </button>
    </div>
  )
}
