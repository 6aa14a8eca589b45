import { charts } from '../charts/charts'
import { toGraph } from '../run/graph'
import { readAddress } from './address'
import { spokenTexts } from './language'

/** Ends a task, so that the browser comes to what waits. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** Works out, in tasks of their own, what the first render would else work out in one. */
export async function prepare(): Promise<void> {
  await nextTask()
  toGraph(charts[0].machine)
  await nextTask()
  readAddress()
  await nextTask()
  // A browser takes long for its first list.
  new Intl.ListFormat(spokenTexts().language).format([])
  await nextTask()
}
