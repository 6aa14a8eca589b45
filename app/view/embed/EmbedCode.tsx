import { Check, Copy } from 'lucide-react'
import { useRef } from 'react'
import type { EmbedText } from '../../text/embedText'
import { copyText } from '../publish/download'
import { useSaid } from '../useSaid'
import { Field } from './Field'

/** The code, and the button that copies it. */
export function EmbedCode({ text, code }: { text: EmbedText; code: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { said, copy } = useSaid(code)
  const press = async () => {
    if (await copy(copyText(code), text.copied, text.copyFailed)) return
    field.current?.focus()
    field.current?.select()
  }
  const Icon = said?.isFault === false ? Check : Copy
  return (
    <div className="embed-code">
      <Field name={text.code}>
        <textarea ref={field} readOnly spellCheck={false} rows={5} value={code} />
      </Field>
      <div className="embed-copy">
        <button type="button" className="primary" onClick={() => void press()}>
          <Icon size={16} aria-hidden="true" />
          {text.copy}
        </button>
        <span role="status" className={said?.isFault ? 'field-problem' : ''}>
          {said?.words}
        </span>
      </div>
    </div>
  )
}
