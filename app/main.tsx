import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CrashScreen } from './view/CrashScreen'
import { Pages } from './view/Pages'
import 'reactflow/dist/base.css'
import './view/tokens.css'
import './view/chart.css'
import './view/panels.css'
import './view/player.css'
import './view/page.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
createRoot(root).render(
  <StrictMode>
    <CrashScreen>
      <Pages />
    </CrashScreen>
  </StrictMode>,
)
