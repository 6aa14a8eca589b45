import { Copy } from 'lucide-react'
import { useId } from 'react'
import type { ExportText } from '../../text/exportText'
import { useSaid } from '../useSaid'
import { toCommandLine } from './commandLine'
import { copyText } from './download'
import { fileNameOf, type Settings } from './offers'
import type { Making } from './useExport'

/** The line that makes the same with the export command. */
export function Command({
  text,
  making,
  scale,
}: {
  text: ExportText
  making: Making
  scale: Settings['scale']
}) {
  const id = useId()
  const made =
    making.state === 'made' ? making.made : making.state === 'working' ? making.before : null
  const line =
    made &&
    toCommandLine(made.offer, made.publication, made.choices, {
      file: fileNameOf(made.offer, made.publication),
      scale,
    })
  const { said, copy } = useSaid(line)
  if (!made) return null
  if (line === null) return <p className="export-command panel-note">{text.commandTooLong}</p>
  return (
    <div className="export-command">
      <p id={id}>{text.command}</p>
      <div>
        <input
          type="text"
          className="identifier"
          readOnly
          aria-labelledby={id}
          value={line}
          onFocus={({ target }) => target.select()}
        />
        <button
          type="button"
          className="quiet"
          aria-label={text.copyCommand}
          title={text.copyCommand}
          onClick={() => void copy(copyText(line), text.commandCopied, text.commandNotCopied)}
        >
          <Copy size={16} aria-hidden="true" />
        </button>
      </div>
      {made.offer === 'png' && <p>{text.commandFonts}</p>}
      <p role="status" className={said ? undefined : 'visually-hidden'}>
        {said?.words}
      </p>
    </div>
  )
}
