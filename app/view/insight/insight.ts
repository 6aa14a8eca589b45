// Questions about runs and their answers, loaded once the page has been painted.
import './insight.css'

export { ComparePanel } from './ComparePanel'
export { ReachPanel } from './ReachPanel'
export { DecidedBy, StepInsight } from './StepInsight'
