import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { type ChartId, chartIds } from '../charts/chartIds'
import { loadChart } from '../charts/charts'
import { toFigureView } from '../run/figureView'
import { toGraph } from '../run/graph'
import { parseQuery } from '../run/permalink'
import { anyRunOf } from '../run/worlds.testing'
import { loadAllTexts, loadDocuments } from '../text/loadTexts'
import { chartText } from '../words/chartText'
import { type Choices, inks, toPublication } from './publication'
import { toSvg } from './svg'
import { escapeXml } from './xml'

const charts = new Map<string, Chart>(
  await Promise.all(chartIds.map(async (id) => [id, await loadChart(id)] as const)),
)
const texts = await loadAllTexts('en', chartIds)
const words = await loadDocuments('en')

function draw(query: string, choices: Partial<Choices> = {}, id: ChartId = 'logon'): string {
  const chart = charts.get(id) as Chart
  return toSvg(toPublication(parseQuery(chart, query), { texts, words }, choices))
}

const disabled =
  'flags=MAPI_LOGON_UI,MAPI_USE_DEFAULT&fault=exchange/ms:server-unavailable*&answers=retry'

/** The names of elements in order; fails where one is not closed, or closed twice. */
function elementsOf(markup: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, close, name = '', alone] of markup.matchAll(/<(\/)?([a-zA-Z]+)[^<>]*?(\/)?>/g)) {
    if (close) expect(open.pop()).toBe(name)
    else names.push(name)
    if (!close && !alone) open.push(name)
  }
  expect(open).toEqual([])
  // What is left between the tags is text: no sign of markup in it.
  expect(markup.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/)
  return names
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

describe('golden files', () => {
  // After a change that is meant, rewrite the files: npx vitest run app/publish -u
  test.each([
    ['figure-print', 'flags=MAPI_USE_DEFAULT&view=figure', { ink: 'print' }, 'logon'],
    ['disabled-light', disabled, { ink: 'light' }, 'logon'],
    ['waiting-dark', 'flags=MAPI_LOGON_UI&theme=dark', {}, 'logon'],
    ['chart-alone', '', { showsPath: false, arrangement: 'narrow' }, 'end'],
  ] as const)('%s', async (name, query, choices, id) => {
    await expect(draw(query, choices, id)).toMatchFileSnapshot(`./golden/drawings/${name}.svg`)
  })
})

describe.each(chartIds)('a drawing of %s', (id) => {
  const chart = charts.get(id) as Chart
  const graph = toGraph(chart.machine)

  test('has markup that is sound, real text, and nothing that runs or comes from elsewhere', () => {
    fc.assert(
      fc.property(anyRunOf(chart), fc.constantFrom(...inks), fc.boolean(), (run, ink, narrow) => {
        const publication = toPublication(
          { run, place: parseQuery(chart, '').place },
          { texts, words },
          { ink, arrangement: narrow ? 'narrow' : 'wide' },
        )
        const svg = toSvg(publication)
        const allowed = ['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text']
        expect(elementsOf(svg).filter((name) => !allowed.includes(name))).toEqual([])
        expect(svg).not.toMatch(/href|url\(|\son\w+=|\sstyle=|NaN|undefined|Infinity/)
        expect(toSvg(publication)).toBe(svg)
      }),
      { numRuns: 15 },
    )
  })

  test('has the label of every step, and the path in its description', () => {
    const svg = draw('', {}, id)
    const drawn = textsOf(svg).join(' ').replaceAll(/[-\s]/g, '')
    const { steps } = chartText(texts, id)
    for (const node of graph.nodes) {
      const label = escapeXml(steps[node.id]?.label ?? '').replaceAll(/[-\s\u00ad]/g, '')
      expect(drawn).toContain(label)
    }
    const { run } = parseQuery(chart, '')
    const nodes = [...new Set(run.steps.map(({ node }) => node))]
    const path = nodes.map((node) => escapeXml(steps[node]?.label ?? '')).join(' → ')
    expect(svg).toContain(path)
  })
})

test('numbers the steps of the path, and only those', () => {
  const { run } = parseQuery(charts.get('logon') as Chart, 'flags=MAPI_USE_DEFAULT')
  const last = new Map(run.steps.map(({ node }, index) => [node, String(index + 1)]))
  const numbers = (svg: string) => textsOf(svg).filter((text) => /^\d+$/.test(text))
  expect(numbers(draw('flags=MAPI_USE_DEFAULT')).sort()).toEqual([...last.values()].sort())
  expect(numbers(draw('flags=MAPI_USE_DEFAULT', { showsPath: false }))).toEqual([])
})

test('draws the path as far as the step that the link names, and what lies ahead in dashes', () => {
  const whole = draw('flags=MAPI_USE_DEFAULT')
  const part = draw('flags=MAPI_USE_DEFAULT&step=5')
  expect(whole).toContain(texts.ui.taken)
  expect(whole).not.toContain(`>${texts.ui.aheadShort}<`)
  expect(part).toContain(`>${texts.ui.aheadShort}<`)
})

test('draws the published figure with its steps alone', () => {
  const chart = charts.get('logon') as Chart
  const figure = toFigureView(toGraph(chart.machine))
  const svg = draw('view=figure', { showsPath: false })
  // A group for each shape, and one for each border that the legend explains.
  expect(svg.match(/<g transform/g)).toHaveLength(figure.nodes.length + 2)
  expect(svg).not.toContain('MAPI_TIMEOUT_SHORT')
})

test('shows what a service has come to, and which failure was set', () => {
  const svg = draw(disabled)
  expect(svg).toMatch(/text-decoration="line-through"[^>]*>Microsoft Exchange</)
  expect(svg).toMatch(/>Personal Folders</)
})

test('escapes names from outside, and keeps them from turning the direction of writing', () => {
  const hostile = '"><script>alert(1)</script>&amp; |`\n\u202e'
  expect(escapeXml(hostile)).toBe(
    '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp; |`\n\ufffd',
  )
  expect(escapeXml('a\u0000b\ud800c\u{1f4e7}')).toBe('a\ufffdb\ufffdc\u{1f4e7}')
})

test('says in its title and description what the run came to, where it is drawn to its end', () => {
  const whole = draw(disabled)
  expect(whole).toContain('<title id="drawing-title">Log on – S_OK, new individual session</title>')
  expect(whole).toMatch(/<desc[^>]*>[^<]*S_OK[^<]*Microsoft Exchange[^<]*MAPILogonEx/)
  expect(draw(`${disabled}&step=4`)).toContain('<title id="drawing-title">Log on</title>')
})
