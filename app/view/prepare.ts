import { toGraph } from '../run/graph'
import { readAddress } from './address'
import { fetchCharts, needCharts, needStory } from './loadedCharts'
import { isChartPage, isInStory, pageOf } from './pages'

/** So long, in milliseconds, the page has the line for itself before other charts are fetched. */
const restsFor = 4000

/** Ends a task, so that the browser comes to what waits. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** Works out, in tasks of their own, what the first render would else work out in one. */
export async function prepare(): Promise<void> {
  const page = pageOf(location.hash)
  if (isChartPage(page)) {
    try {
      await needCharts([page])
      if (isInStory(location.hash)) await needStory()
    } catch {
      // The page says so, and asks for it again.
      return
    }
    await nextTask()
    toGraph(readAddress().run.chart.machine)
  }
  await nextTask()
  setTimeout(fetchCharts, restsFor)
}
