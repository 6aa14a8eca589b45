import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { embedSandbox } from '../../publish/embedCode'
import type { EmbedText } from '../../text/embedText'
import type { FrameSize } from './frameSize'

/** How long the preview waits for the next letter or choice, in milliseconds. */
const rests = 250

/** The embedded page itself, at its size, or smaller where there is no room for it. */
export function Preview({
  text,
  size,
  address,
}: {
  text: EmbedText
  size: FrameSize
  address: string
}) {
  const pane = useRef<HTMLDivElement>(null)
  const room = useRoom(pane)
  const width = size.width === 'full' ? Math.max(room.width, 320) : size.width
  const scale = Math.min(1, room.width / width, room.height / size.height)
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(address)
  const shown = useRef(first)
  useEffect(() => {
    if (shown.current === address) return
    const timer = setTimeout(() => {
      shown.current = address
      // A new source would add to the history of the page.
      frame.current?.contentWindow?.location.replace(address)
    }, rests)
    return () => clearTimeout(timer)
  }, [address])
  return (
    <section className="embed-preview" aria-label={text.preview}>
      <h3>
        {text.preview} {scale < 0.995 && <small>{text.shownAt(Math.round(100 * scale))}</small>}
      </h3>
      <div className="embed-pane" ref={pane}>
        <div style={{ width: width * scale, height: size.height * scale }}>
          <iframe
            ref={frame}
            src={first}
            title={text.preview}
            sandbox={embedSandbox}
            referrerPolicy="no-referrer"
            style={{ width, height: size.height, scale: String(scale) }}
          />
        </div>
      </div>
    </section>
  )
}

/** The room in a box, without its padding. */
function useRoom(box: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 640, height: 480 })
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      if (width > 0 && height > 0) setRoom({ width, height })
    })
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return room
}
