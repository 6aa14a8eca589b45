import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { CrashScreen } from './CrashScreen'
import { Pages } from './Pages'
import { prepare } from './prepare'

/** Shows the page, prepared and rendered in pieces: a slow machine stays responsive meanwhile. */
export async function show(element: HTMLElement): Promise<void> {
  await prepare()
  const root = createRoot(element)
  startTransition(() =>
    root.render(
      <StrictMode>
        <CrashScreen>
          <Pages />
        </CrashScreen>
      </StrictMode>,
    ),
  )
}
