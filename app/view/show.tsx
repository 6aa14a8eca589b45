import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Pages } from './Pages'
import { prepare } from './prepare'
import { Room } from './Room'

/** Shows the page: first what the first step needs, then the rest of it. */
export async function show(element: HTMLElement): Promise<void> {
  // The page finds out by itself what is wrong, and says so.
  await prepare().catch(() => {})
  // What React has put right by drawing once more is no fault of the page's; a room says its own.
  const onRecoverableError = (error: unknown) => console.warn(error)
  createRoot(element, { onRecoverableError }).render(
    <StrictMode>
      <Room of="page">
        <Pages />
      </Room>
    </StrictMode>,
  )
}
