import type { UseIds } from '../charts/use/useChart'
import type { SessionMethodName } from '../mapi/sessionMethods'
import type { ChartTextOf } from './texts'

/** What a language says about the chart of the session in use. */
export interface UseText extends ChartTextOf<UseIds> {
  /** What each method of the session is for, in one line. */
  readonly methods: Readonly<Record<SessionMethodName, string>>
}
