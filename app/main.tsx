import { linkedLanguage, preferredLanguage, speak } from './view/language'
import { show } from './view/show'
import 'reactflow/dist/base.css'
import './view/tokens.css'
import './view/chart.css'
import './view/panels.css'
import './view/player.css'
import './view/page.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element #root')

// The page speaks its language from the first paint on. It is not awaited here: the files of the
// languages import from this one, and would wait for it in turn.
void speak(linkedLanguage(location.hash) ?? preferredLanguage()).then(() => show(element))

/** Most readers need no other contrast. */
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)')
const loadContrast = () => {
  if (contrast.matches) import('./view/contrast.css').catch(() => {})
}
loadContrast()
contrast.addEventListener('change', loadContrast)

/** Paper comes later than the screen. */
const loadPrint = () => void import('./view/print.css').catch(() => {})
addEventListener('load', () => setTimeout(loadPrint, 1000))
addEventListener('beforeprint', loadPrint)
