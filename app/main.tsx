import './view/trustedTypes'
import { linkedLanguage, preferredLanguage, speak } from './view/language'
import { show } from './view/show'
import 'reactflow/dist/base.css'
import './view/tokens.css'
import './view/chart.css'
import './view/panels.css'
import './view/player.css'
import './view/page.css'
import './view/firstPaint/firstPaint.css'
import 'virtual:first-paint.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element #root')

// The page speaks its language from the first paint on. It is not awaited here: the files of the
// languages import from this one, and would wait for it in turn.
void speak(linkedLanguage(location.hash) ?? preferredLanguage()).then(() => show(element))

/** What goes wrong beside the drawing, such as in what a button does, is said. */
const tell = (error: unknown) =>
  import('./view/faults/tellFault').then(({ tellFault }) => tellFault(error)).catch(() => {})
addEventListener('error', ({ error, message }) => tell(error ?? message))
addEventListener('unhandledrejection', ({ reason }) => tell(reason))

/** Most readers need no other contrast. */
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)')
const loadContrast = () => {
  if (contrast.matches) import('./view/contrast.css').catch(() => {})
}
loadContrast()
contrast.addEventListener('change', loadContrast)

/** Paper comes later than the screen. */
const loadPrint = () => void import('./view/print.css').catch(() => {})
setTimeout(loadPrint, 1000)
addEventListener('beforeprint', loadPrint)

/** What is kept for later comes when nothing else is to be done; frames belong to others. */
const loadOffline = () =>
  import('./view/offline/offline').then(({ workOffline }) => workOffline()).catch(() => {})
if (import.meta.env.PROD && top === self) setTimeout(loadOffline, 8000)
