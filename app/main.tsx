import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { CrashScreen } from './view/CrashScreen'
import { linkedLanguage, preferredLanguage, speak } from './view/language'
import 'reactflow/dist/base.css'
import './view/tokens.css'
import './view/chart.css'
import './view/panels.css'
import './view/player.css'
import './view/page.css'
import './view/contrast.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element #root')
const root = createRoot(element)
/**
 * The page is evaluated, prepared and rendered in pieces, each a task of its own: a slow machine
 * stays responsive meanwhile.
 */
async function show() {
  const [{ Pages }, { prepare }] = await Promise.all([
    import('./view/Pages'),
    import('./view/prepare'),
  ])
  await prepare()
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
// The page speaks its language from the first paint on. It is not awaited here: the files of the
// languages import from this one, and would wait for it in turn.
void speak(linkedLanguage(location.hash) ?? preferredLanguage()).then(show)

/** Paper comes later than the screen. */
const loadPrint = () => void import('./view/print.css').catch(() => {})
addEventListener('load', () => setTimeout(loadPrint, 1000))
addEventListener('beforeprint', loadPrint)
