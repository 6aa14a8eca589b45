/** The charts in the order of a session's life; each is a folder of its own. */
export const chartIds = ['start', 'logon', 'configure', 'use', 'identity', 'end'] as const
export type ChartId = (typeof chartIds)[number]

/** Those that depend on the computer: a link can say which profiles it has. */
export const computerChartIds: readonly ChartId[] = ['logon', 'use', 'identity']
