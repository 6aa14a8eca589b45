// The dialogs of the simulation, loaded together once the run has begun.
import './dialogs.css'

export { FailureMenu } from './FailureMenu'
export { PromptDialog } from './PromptDialog'
