import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { toBpmn } from './bpmn'
import { type Flowchart, toFlowchart, toMermaidSource } from './flowchart'
import { chartSizes, distOf, grownPageId, type Peer, peers } from './pages'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the bare stack and Mermaid draw; only BPMN wants the corners of the lines. */
const withoutCorners = ({ edges, ...rest }: Flowchart) => ({
  ...rest,
  edges: edges.map(({ drawn: { path, label }, ...edge }) => ({ ...edge, drawn: { path, label } })),
})

/** The flowchart as the pages take it: data, worked out here. */
function flowchartData(): Plugin {
  const sources: Readonly<Record<string, () => unknown>> = {
    'virtual:flowchart': () => withoutCorners(toFlowchart()),
    'virtual:run': () => toFlowchart().run,
    'virtual:mermaid': toMermaidSource,
    'virtual:bpmn': () => toBpmn(toFlowchart()),
  }
  return {
    name: 'flowchart-data',
    resolveId: (id) => (id in sources ? `\0${id}` : null),
    load(id) {
      const source = id.startsWith('\0') ? sources[id.slice(1)] : undefined
      return source ? `export default ${JSON.stringify(source())}` : null
    },
  }
}

/** Builds a page as its authors would: Vite, for production, with its own defaults. */
async function buildPeer(peer: Peer): Promise<void> {
  await build({
    root: `${here}pages/${peer}`,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), flowchartData()],
    build: { outDir: distOf(peer), emptyOutDir: true },
  })
}

/** Puts the made-up chart of so many shapes, and its words, in the place of the logon chart. */
const growChart = (nodes: number): Plugin => ({
  name: 'grown-chart',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer?.includes('/app/') && /(\/logon\/logonChart|^\.\/en\/logon)$/.test(id)
      ? '\0grown-chart'
      : null,
  load: (id) =>
    id === '\0grown-chart'
      ? [
          `import { toGrownChart, toGrownText } from ${JSON.stringify(`${here}grownChart.ts`)}`,
          `export const logonChart = toGrownChart(${nodes}, 10)`,
          `export const text = toGrownText(${nodes})`,
        ].join('\n')
      : null,
})

/** Builds the app as it is published, or with other plugins. */
async function buildApp(page: string, plugins: () => Plugin[] = () => []): Promise<void> {
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    plugins: plugins(),
    worker: { plugins },
    build: { outDir: distOf(page), emptyOutDir: true },
  })
}

/** Builds one page, by its id. A process can build the app once. @throws when there is no such page. */
export async function buildPage(id: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production') throw new Error('Pages are built for production')
  const peer = peers.find((one) => one === id)
  const nodes = chartSizes.find((one) => grownPageId(one) === id)
  if (peer) await buildPeer(peer)
  else if (nodes) await buildApp(id, () => [growChart(nodes)])
  else if (id === 'app') await buildApp(id)
  else throw new Error(`There is no page "${id}" to build`)
}
