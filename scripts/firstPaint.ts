import { type Plugin, runnerImport } from 'vite'

type Markup = typeof import('../app/view/firstPaint/markup')

const place = '<!-- first paint -->'
const style = 'virtual:first-paint.css'

/** The program, which the page begins by itself once it is painted. */
const program = /<script type="module" crossorigin src="([^"]+)"><\/script>/

/**
 * Puts the start chart into the page that is built, so that it is there before any program, and lets
 * the page begin its program.
 * @throws when index.html has no place for it.
 */
export function firstPaint(): Plugin {
  let loading: Promise<{ module: Markup }> | undefined
  const load = async () => {
    loading ??= runnerImport<Markup>('./app/view/firstPaint/markup.tsx', {
      configFile: false,
      logLevel: 'error',
    })
    return (await loading).module
  }
  let builds = false
  return {
    name: 'first-paint',
    configResolved: ({ command }) => {
      builds = command === 'build'
    },
    buildStart: () => {
      loading = undefined
    },
    resolveId: (id) => (id === style ? `\0${style}` : undefined),
    load: async (id) =>
      id === `\0${style}` ? (builds ? (await load()).firstPaintStyle() : '') : undefined,
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        if (!html.includes(place)) throw new Error(`index.html has no place "${place}"`)
        if (!builds) return html.replace(place, '')
        if (!program.test(html)) throw new Error('index.html has no program')
        const markup = (await load()).firstPaintMarkup().trim()
        return html
          .replace(program, '<link rel="modulepreload" crossorigin href="$1">')
          .replace(place, () => markup)
      },
    },
  }
}
