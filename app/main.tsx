import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CrashScreen } from './view/CrashScreen'
import { linkedLanguage, preferredLanguage, speak } from './view/language'
import { Pages } from './view/Pages'
import 'reactflow/dist/base.css'
import './view/tokens.css'
import './view/chart.css'
import './view/panels.css'
import './view/player.css'
import './view/page.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element #root')
const root = createRoot(element)
// The page speaks its language from the first paint on.
void speak(linkedLanguage(location.hash) ?? preferredLanguage()).then(() =>
  root.render(
    <StrictMode>
      <CrashScreen>
        <Pages />
      </CrashScreen>
    </StrictMode>,
  ),
)
