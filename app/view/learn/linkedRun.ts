import { splitLink } from '../../learn/packs'
import { toTaskRun } from '../../learn/taskRun'
import type { Run } from '../../run/run'
import { loadedChart } from '../loadedCharts'

/** The run of a link; `null` where the link names no chart. */
export function toLinkedRun(link: string): Run | null {
  const { chart, query } = splitLink(link)
  return chart === null ? null : toTaskRun({ chart, query }, loadedChart).run
}
