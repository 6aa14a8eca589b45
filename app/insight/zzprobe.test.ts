import { test } from 'vitest'
import { logonChart } from '../run/worlds.testing'
import { toOutcomeTable } from './outcomes'
test('x', () => {
  const t = performance.now()
  const tab = toOutcomeTable(logonChart)
  console.log('table', tab.rows.length, performance.now() - t)
  for (const r of tab.rows) console.log(JSON.stringify(r).slice(0, 600))
}, 120000)
