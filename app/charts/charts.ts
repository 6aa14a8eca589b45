import type { Chart } from './chartDefinition'
import { logonChart } from './logon/logonChart'

/** All charts; the first is the one that the site opens with. */
export const charts: readonly [Chart, ...Chart[]] = [logonChart]
