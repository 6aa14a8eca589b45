import type { Layout, Place } from '../chartDefinition'
import { type LogonStateId, logonStates } from './logonStates'
const places = Object.fromEntries(Object.keys(logonStates).map((k) => [k, { x: 0, y: 0, w: 10, h: 10, exits: {} }])) as unknown as Record<LogonStateId, Place<LogonStateId>>
export const wideLayout: Layout = { width: 1, height: 1, places, stages: [] }
export const narrowLayout = wideLayout
export const figureLayout = wideLayout
