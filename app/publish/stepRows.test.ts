import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartIds } from '../charts/chartIds'
import { anyRunOf } from '../run/worlds.testing'
import {
  charts,
  hostileNames,
  hostileQuery,
  publish,
  publishRun,
  shownRuns,
} from './publications.testing'
import { toStepRows, toStepsCsv, toStepsJson } from './stepRows'
import { toServices, toTraceSteps } from './trace'

// After a change that is meant: npx vitest run app/publish/stepRows.test.ts -u
test.each(shownRuns)('the steps of $name equal their golden files', async ({ name, id, query }) => {
  const publication = publish(query, id)
  await expect(toStepsCsv(publication)).toMatchFileSnapshot(`./golden/documents/${name}.csv`)
  await expect(toStepsJson(publication)).toMatchFileSnapshot(
    `./golden/documents/steps/${name}.json`,
  )
})

/** Cells of CSV, read as RFC 4180 says. */
const readCsv = (text: string): string[][] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    )

test.each(chartIds)('for any run of %s: a row for each step, with what the trace says', (id) => {
  const chart = charts.get(id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  fc.assert(
    fc.property(anyRunOf(chart), (run) => {
      const publication = publishRun(run)
      const rows = toStepRows(publication)
      expect(rows.map(({ position }) => position)).toEqual(run.steps.map((_, i) => i + 1))
      expect(rows).toMatchObject(
        toTraceSteps(run).map(({ hresult, ...step }) => (hresult ? { ...step, hresult } : step)),
      )
      for (const { sources, hresult, value } of rows) {
        expect(sources.length).toBeGreaterThan(0)
        expect(value === null).toBe(hresult === null)
      }
      expect(rows.at(-1)?.hresult).toBe(run.outcome?.hresult ?? null)

      const [head = [], ...cells] = readCsv(toStepsCsv(publication))
      expect(cells.length).toBe(run.steps.length)
      for (const line of cells) expect(line.length).toBe(head.length)
      expect(cells.map((line) => line[head.indexOf('step')])).toEqual(
        run.steps.map(({ node }) => node),
      )

      const data = JSON.parse(toStepsJson(publication))
      const last = run.steps.at(-1)
      expect(data.steps).toEqual(rows)
      expect(data.services).toEqual(toServices(chart.services(last?.context, last?.node ?? '')))
    }),
    { numRuns: 40 },
  )
})

test.each(hostileNames)('%s stays the value of a cell', (name) => {
  const publication = publish(hostileQuery(name))
  const [head = [], ...rows] = readCsv(toStepsCsv(publication))
  const reads = rows.map((row) => row[head.indexOf('read')] ?? '')
  expect(reads.some((cell) => cell.includes(name))).toBe(true)
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]./)
})
