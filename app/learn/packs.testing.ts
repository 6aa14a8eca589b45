import { loadCharts } from '../charts/charts'
import type { ChartId } from '../charts/chartIds'
import type { Chart } from '../charts/chartDefinition'

const loaded = await loadCharts()

/** Every chart, by id. */
export const charts = (id: ChartId): Chart => {
  const chart = loaded.find((one) => one.id === id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}

/** A small pack without a fault, as JSON has it; made anew each time, so that tests may spoil it. */
// biome-ignore lint/suspicious/noExplicitAny: tests put things into it that have no place there.
export const goodPack = (): any => ({
  format: 'mapi-session-explorer-pack',
  version: 1,
  id: 'contoso',
  title: 'Contoso',
  lessons: [
    {
      id: 'one',
      title: 'One',
      tasks: [
        {
          kind: 'scenario',
          id: 'nothing-said',
          title: 'Nothing said',
          story: 'No flag, no name.',
          link: 'logon',
          expects: { result: 'MAPI_E_LOGON_FAILED' },
        },
        {
          kind: 'exercise',
          id: 'silent',
          title: 'Silent',
          story: 'Log on without a dialog.',
          link: 'logon',
          goal: { result: 'S_OK', dialogs: 'none', inputs: { profile: null } },
        },
      ],
    },
  ],
})

/** The pack with something else at a place, such as `lessons.0.tasks.1.most`. */
export function spoiled(path: string, value: unknown): unknown {
  const pack = goodPack()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = pack
  for (const key of keys) at = at[key]
  if (value === undefined) delete at[last]
  else at[last] = value
  return pack
}
