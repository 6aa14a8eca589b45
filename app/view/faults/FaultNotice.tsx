import { useSpoken } from '../language'
import { asAll } from '../TextsContext'
import { FaultLink } from './FaultLink'
import './faults.css'

/** That something went wrong, what still holds, and the link to what was shown. */
export function FaultNotice({
  message,
  link,
  onClose,
}: {
  /** What was thrown, or `address`. */
  message: string
  link: string
  onClose: () => void
}) {
  const { faults, ui } = asAll(useSpoken().texts)
  const isAddress = message === 'address'
  return (
    <div className="broken-room toast notice" role="alert">
      <p>{isAddress ? faults.address : faults.event}</p>
      {!isAddress && (
        <p>
          <code>{message.slice(0, 300)}</code>
        </p>
      )}
      <p className="fault-actions">
        <FaultLink link={link} faults={faults} />
        <button type="button" className="quiet" onClick={onClose}>
          {ui.dismiss}
        </button>
      </p>
    </div>
  )
}
