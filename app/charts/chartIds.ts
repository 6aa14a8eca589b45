/** The charts in the order of a session's life; each is a folder of its own. */
export const chartIds = ['start', 'logon', 'configure', 'identity', 'end'] as const
export type ChartId = (typeof chartIds)[number]
