import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { defineStates, toMachine } from '../app/charts/chart'
import type { Chart, Layout } from '../app/charts/chartDefinition'
import { chartIds } from '../app/charts/chartIds'
import { defineChart } from '../app/charts/defineChart'
import { toMermaid } from '../app/publish/mermaid'
import { type Choices, type Publication, toPublication } from '../app/publish/publication'
import { parseQuery } from '../app/run/permalink'
import { runWorld } from '../app/run/run'
import { text as words } from '../app/text/en/documents'
import { text as logon } from '../app/text/en/logon'
import { text as more } from '../app/text/en/more'
import { text as russian } from '../app/text/ru/logon'
import type { AllTexts, ChartText } from '../app/text/texts'
import { charts, texts as said } from './chartRuns'

/**
 * What the text format says to Mermaid itself, in the two versions that are about: each parses
 * it and draws it, and draws what the labels say and nothing else.
 */

type Mermaid = {
  initialize(options: object): void
  parse(text: string): Promise<unknown>
  render(id: string, text: string): Promise<{ svg: string }>
}

const require = createRequire(import.meta.url)
const packages = { 'the current release': 'mermaid', 'release 11': 'mermaid11' }

const texts = { ...said, ...more } as AllTexts

const publish = (chart: Chart, query = '', choices: Partial<Choices> = {}): Publication =>
  toPublication(parseQuery(chart, query), { texts, words }, choices)

/** Opens an empty page with a release of Mermaid in it. */
async function openMermaid(page: Page, name: string) {
  await page.setContent('<!doctype html><title>Mermaid</title><main></main>')
  const path = join(dirname(require.resolve(`${name}/package.json`)), 'dist/mermaid.min.js')
  await page.addScriptTag({ path })
  await page.evaluate(() => {
    const { mermaid } = window as unknown as { mermaid: Mermaid }
    mermaid.initialize({ startOnLoad: false })
  })
}

/** Draws a text on the page. @throws when Mermaid refuses it. */
async function draw(page: Page, text: string) {
  await page.evaluate(async (text) => {
    const { mermaid } = window as unknown as { mermaid: Mermaid }
    await mermaid.parse(text)
    const { svg } = await mermaid.render('drawing', text)
    const main = document.querySelector('main')
    if (main) main.innerHTML = svg
  }, text)
  return page.locator('main svg')
}

const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, '')
const squeeze = (labels: readonly string[]) => labels.map(plain).sort()

const hostile = [
  '"><script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '`code` and "`**Markdown**`"',
  '| pipe || bars |-->|"x"| end',
  'one\ntwo\r\nthree\u2028four',
  '\u202eright to left\u202c',
  'end',
  '1. a list',
  '- another',
  '# no heading',
  '*bold* __both__ _some_ ~~gone~~',
  'https://example.org www.example.org a@example.org',
  '[a](javascript:alert(1)) ![b](x.png)',
  '%%{init: {"theme": "forest"}}%% after',
  'style a:#fff; classDef b:#quot;c#quot;; #35; &lt; &amp;',
  '$$x^2$$ fa:fa-car',
  '{"a": [1]} ([x]) ((y))',
  ']) --> mapiLogonEx click mapiLogonEx href "javascript:1"',
]
const shown = (text: string) => text.replace(/[\u202a-\u202e]/g, '\ufffd')

/** A run through steps that bear these names. */
function runThrough(names: readonly string[]) {
  const [first = '', ...rest] = names
  const states = defineStates()(
    Object.fromEntries(
      names.map((name, i) => {
        const next = rest[i]
        return [
          name,
          next === undefined
            ? { kind: 'end', basis: 'text', hresult: 'S_OK' }
            : { kind: 'action', basis: 'text', to: next },
        ]
      }),
    ),
  )
  const layout: Layout = {
    stages: [],
    places: Object.fromEntries(
      names.map((name, i) => [
        name,
        {
          box: [100, 100 * i, 90, 40],
          exits: rest[i] === undefined ? {} : { [rest[i]]: { from: 'bottom', to: 'top' } },
        },
      ]),
    ),
  }
  const chart = defineChart<object>({
    id: 'logon',
    machine: toMachine({
      id: 'names',
      initial: first,
      context: () => ({}),
      states,
      guards: {},
      changes: {},
    }),
    rules: { guards: {}, changes: {} },
    inputs: [],
    calls: () => [],
    layouts: { wide: layout, narrow: layout },
    pages: {},
    sources: () => [],
    contradictions: () => [],
    read: (_, read) => ({ read, input: null, flag: null, value: null, basis: null }),
    outcome: (_, node) => ({ node, hresult: 'S_OK', details: {}, basis: 'text', reasons: [] }),
  })
  return runWorld(chart as Chart, { inputs: {}, answers: {} })
}

/** The same publication of another run, in which each step says what `label` gives it. */
function relabel(of: Publication, run: Publication['run'], label: (i: number) => string) {
  const steps = Object.fromEntries(
    run.steps.map(({ node }, i) => [node, { label: label(i), asks: '', means: {} }]),
  )
  const chart: ChartText = { ...logon, steps }
  return {
    ...of,
    run,
    position: run.steps.length - 1,
    texts: { ...of.texts, charts: { logon: chart } },
  }
}

for (const [release, name] of Object.entries(packages)) {
  test.describe(release, () => {
    test.beforeEach(({ page }) => openMermaid(page, name))

    for (const id of chartIds) {
      test(`draws the chart ${id}, with the path and without`, async ({ page }) => {
        const chart = charts[id]
        const views = chart.layouts.figure ? ['full', 'figure'] : ['full']
        for (const view of views) {
          for (const showsPath of [true, false]) {
            const publication = publish(chart, `view=${view}`, { showsPath })
            const text = toMermaid(publication)
            const drawing = await draw(page, text)
            const labels = await drawing.locator('.node .nodeLabel').allTextContents()
            const nodes = [...text.matchAll(/^ +\w+[[({]+"(.*)"[\])}]+$/gm)].map(
              ([, one]) => one ?? '',
            )
            const literal = nodes.map((one) =>
              one.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
            )
            expect(squeeze(labels)).toEqual(squeeze(literal))
            expect(nodes.length).toBeGreaterThan(10)
            expect((await drawing.locator('.node.taken, .node.current').count()) > 0).toBe(
              showsPath,
            )
          }
        }
      })
    }

    test('draws the path as far as the step, and what failed', async ({ page }) => {
      const query = 'flags=MAPI_LOGON_UI&profile=Archive&fault=pst/ms:corrupt-data*&answers=retry'
      const drawing = await draw(page, toMermaid(publish(charts.logon, `${query}&step=10`)))
      await expect(drawing.locator('.node.current')).toHaveCount(1)
      await expect(drawing.locator('.node.current')).toContainText('Version OK?')
      await expect(drawing.locator('.node.takenFailed')).toHaveCount(0)
      const whole = await draw(page, toMermaid(publish(charts.logon, query)))
      await expect(whole.locator('.node.current')).toContainText('Return session')
      await expect(whole.locator('.node.takenFailed')).toHaveCount(3)
    })

    test('draws letters of other scripts', async ({ page }) => {
      const alone = { showsPath: false }
      const publication = publish(charts.logon, 'profile=Archive', alone)
      const spoken = { ...texts, charts: { logon: russian } } as AllTexts
      const drawing = await draw(page, toMermaid({ ...publication, texts: spoken }))
      const label = russian.steps.sharedSessionExists.label
      const labels = await drawing.locator('.node .nodeLabel').allTextContents()
      expect(squeeze(labels)).toContain(plain(label))
    })

    test('takes steps that are called as its own words are', async ({ page }) => {
      const names = ['graph', 'flowchart', 'class', 'classDef', 'click', 'style', 'linkStyle']
      const more = ['subgraph', 'default', 'call', 'href', 'direction', 'interpolate', 'end']
      const run = runThrough([...names, ...more, 'x', 'o', 'v', 'TB', 'LR', 'done'])
      const drawing = await draw(
        page,
        toMermaid(relabel(publish(charts.logon), run, (i) => `Step ${i}`)),
      )
      await expect(drawing.locator('.node')).toHaveCount(run.steps.length)
      await expect(drawing.locator('.edgePaths path, path.flowchart-link')).toHaveCount(
        run.steps.length - 1,
      )
    })

    test('prints hostile labels literally', async ({ page }) => {
      const run = runThrough(hostile.map((_, i) => `step${i}`))
      const drawing = await draw(
        page,
        // Without the numbers of a path, so that a label begins as it likes.
        toMermaid(
          relabel(publish(charts.logon, '', { showsPath: false }), run, (i) => hostile[i] ?? ''),
        ),
      )
      const labels = await drawing.locator('.node .nodeLabel').allTextContents()
      expect(squeeze(labels)).toEqual(squeeze(hostile.map(shown)))
      await expect(drawing.locator('a, script, img, code, em, strong, li, i')).toHaveCount(0)
      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    })

    test('keeps names and addresses in its comment', async ({ page }) => {
      const name = '%%{init: {"theme": "forest"}}%%\n"><script>|`'
      const publication = publish(
        charts.logon,
        `profile=${encodeURIComponent(name.replace('\n', ' '))}`,
        { site: 'https://example.org/%%{init:{}}%%\n  click newSession href "https://x"' },
      )
      const drawing = await draw(page, toMermaid(publication))
      await expect(drawing.locator('a')).toHaveCount(0)
      await expect(drawing.locator('.node')).toHaveCount(
        [...toMermaid(publish(charts.logon)).matchAll(/^ +\w+[[({]+"/gm)].length,
      )
    })
  })
}
