import { useEffect, useMemo, useRef } from 'react'
import type { languages } from '../../run/permalink'
import type { ExportText } from '../../text/exportText'
import { languageNames } from '../language'
import { useTexts } from '../TextsContext'
import { toDataUrl } from './png'
import type { Made, Making } from './useExport'

/** So many characters of a text are shown. */
const mostShown = 100_000

/** What comes of the format and its options; what was there before stays until it is there. */
export function Preview({
  text,
  making,
  chart,
  language,
  onAgain,
}: {
  text: ExportText
  making: Making
  chart: string
  language: (typeof languages)[number]
  onAgain: () => void
}) {
  const { ui } = useTexts()
  const made = making.state === 'made' ? making.made : making.state === 'working' && making.before
  return (
    <section
      className="export-preview"
      aria-label={text.preview}
      aria-busy={making.state === 'working'}
    >
      {making.state === 'no-language' && (
        <div className="export-fault" role="alert">
          {ui.languageFailed(languageNames[language])}
          <button type="button" className="small" onClick={onAgain}>
            {ui.tryAgain}
          </button>
        </div>
      )}
      {making.state === 'failed' && (
        <p className="export-fault" role="alert">
          {text.failed(making.message)}
        </p>
      )}
      {made ? (
        <Shown text={text} made={made} chart={chart} />
      ) : (
        making.state === 'working' && <p className="export-working">{ui.working}</p>
      )}
    </section>
  )
}

function Shown({ text, made, chart }: { text: ExportText; made: Made; chart: string }) {
  const { offer } = made
  const isDrawn = offer === 'svg' || offer === 'png'
  const address = useMemo(() => (isDrawn ? toDataUrl(made.text) : ''), [isDrawn, made])
  if (isDrawn) {
    return (
      <div className="export-picture">
        <img src={address} alt={text.pictureOf(chart)} />
      </div>
    )
  }
  if (offer === 'html') return <Page made={made} name={text.preview} />
  const isCut = made.text.length > mostShown
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <pre tabIndex={0} lang={made.publication.texts.language} dir="ltr">
        {isCut ? made.text.slice(0, mostShown) : made.text}
      </pre>
      {isCut && (
        <p className="panel-note">
          {text.cut({ shown: inKilobytes(mostShown), of: inKilobytes(made.text.length) })}
        </p>
      )}
    </>
  )
}

const inKilobytes = (characters: number) => Math.round(characters / 1000)

/** A page in a frame of its own, in which no script runs and no link leads away. */
function Page({ made, name }: { made: Made; name: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const page = URL.createObjectURL(new Blob([made.text], { type: 'text/html;charset=utf-8' }))
    // A source of the frame would add to the history of the page.
    frame.current?.contentWindow?.location.replace(page)
    return () => URL.revokeObjectURL(page)
  }, [made.text])
  return (
    <iframe
      ref={frame}
      title={name}
      className="export-page"
      // Its window can be printed from here; scripts are not allowed, dialogs of printing are.
      sandbox="allow-same-origin allow-modals"
      onLoad={({ currentTarget }) => {
        const page = currentTarget.contentDocument
        page?.addEventListener('click', (event) => {
          const link = (event.target as Element | null)?.closest?.('a[href]')
          if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
        })
        page?.addEventListener('keydown', (event) => {
          if (event.key === 'Escape') currentTarget.closest('dialog')?.close()
        })
      }}
    />
  )
}
