import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { Pages } from './Pages'
import { prepare } from './prepare'
import { Room } from './Room'

/** Shows the page, prepared and rendered in pieces: a slow machine stays responsive meanwhile. */
export async function show(element: HTMLElement): Promise<void> {
  // The page finds out by itself what is wrong, and says so.
  await prepare().catch(() => {})
  const root = createRoot(element)
  startTransition(() =>
    root.render(
      <StrictMode>
        <Room of="page">
          <Pages />
        </Room>
      </StrictMode>,
    ),
  )
}
