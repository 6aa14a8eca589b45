// The dialogs of the simulation, loaded together once the page stands.
export { FailureMenu } from './FailureMenu'
export { PromptDialog } from './PromptDialog'
