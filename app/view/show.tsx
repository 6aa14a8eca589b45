import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Pages } from './Pages'
import { prepare } from './prepare'
import { Room } from './Room'

/** Shows the page: first what the first step needs, then the rest of it. */
export async function show(element: HTMLElement): Promise<void> {
  // The page finds out by itself what is wrong, and says so.
  await prepare().catch(() => {})
  createRoot(element).render(
    <StrictMode>
      <Room of="page">
        <Pages />
      </Room>
    </StrictMode>,
  )
}
