/** What of the help is loaded when it is needed. */
export { HelpDialog } from './HelpDialog'
export { Tour } from './Tour'
export { TourOffer } from './TourOffer'
import './help.css'
