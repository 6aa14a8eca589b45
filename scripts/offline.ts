import { readFileSync } from 'node:fs'
import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { toPng } from './png.ts'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

/** A colour of the page, in light and in dark. */
export function readToken(name: string): { readonly light: string; readonly dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(
    read('app/view/tokens.css'),
  )
  const [, light, dark] = found ?? []
  if (!light || !dark) throw new Error(`app/view/tokens.css has no colours --${name}`)
  return { light, dark }
}

/**
 * The icons that no browser makes of the SVG by itself. Those that are cut to a shape by the system
 * are filled to their edges, and the drawing keeps so much of the width.
 */
export const icons = [
  { file: 'icons/192.png', size: 192, purpose: 'any', drawn: 1 },
  { file: 'icons/512.png', size: 512, purpose: 'any', drawn: 1 },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable', drawn: 0.8 },
  { file: 'icons/apple-touch-icon.png', size: 180, purpose: 'apple', drawn: 0.9 },
] as const

/** An icon as a PNG, of public/icon.svg. */
export function drawIcon({ size, drawn }: Pick<(typeof icons)[number], 'size' | 'drawn'>) {
  const svg = read('public/icon.svg')
  const [, paper, shapes] = /(<rect width="32"[^>]*>)([\s\S]*)<\/svg>/.exec(svg) ?? []
  if (!paper || !shapes) throw new Error('public/icon.svg does not begin with its paper')
  const margin = 16 * (1 - drawn)
  return toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">` +
      (drawn === 1 ? paper : paper.replace(/ rx="\d+"/, '')) +
      `<g transform="translate(${margin} ${margin}) scale(${drawn})">${shapes}</g></svg>`,
  )
}

/** Draws the icons, and says in the page which colours and which icon a system may use. */
function dressing(): Plugin {
  const panel = readToken('panel')
  return {
    name: 'dressing',
    apply: 'build',
    async buildStart() {
      for (const icon of icons) {
        this.emitFile({ type: 'asset', fileName: icon.file, source: await drawIcon(icon) })
      }
    },
    transformIndexHtml: () => [
      ...(['light', 'dark'] as const).map((scheme) => ({
        tag: 'meta',
        injectTo: 'head' as const,
        attrs: {
          name: 'theme-color',
          media: `(prefers-color-scheme: ${scheme})`,
          content: panel[scheme],
        },
      })),
      {
        tag: 'link',
        injectTo: 'head',
        attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' },
      },
    ],
  }
}

/** What hosts and search engines read; hosts do not even deliver the first. */
export const notForReaders = ['_headers', 'robots.txt']

/** Makes the built site one that can be installed, and that works without a network. */
export function offline(): PluginOption {
  const { description } = JSON.parse(read('package.json')) as { description: string }
  return [
    dressing(),
    VitePWA({
      // Nobody is taken to another version without being asked: app/view/offline/ does that.
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        name: 'MAPI Session Explorer',
        short_name: 'MAPI Session',
        description,
        start_url: './',
        scope: './',
        display: 'standalone',
        // Back takes back a decision, so it should be at hand.
        display_override: ['minimal-ui', 'standalone'],
        background_color: readToken('canvas').light,
        theme_color: readToken('panel').light,
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          ...icons.flatMap(({ file, size, purpose }) =>
            purpose === 'apple'
              ? []
              : [{ src: file, sizes: `${size}x${size}`, type: 'image/png', purpose }],
          ),
        ],
      },
      workbox: {
        mode: 'production',
        sourcemap: false,
        // One file: Trusted Types admit no scripts that it would import.
        inlineWorkboxRuntime: true,
        globPatterns: ['**/*'],
        globIgnores: notForReaders,
        // The folder is the page. No other address is, and what a host says there is right.
        navigateFallback: null,
        directoryIndex: 'index.html',
        ignoreURLParametersMatching: [/^/],
        // The first visit is served from what was fetched, as soon as all is there.
        clientsClaim: true,
        // It would take away what a site in a folder below this one keeps.
        cleanupOutdatedCaches: false,
        runtimeCaching: [
          {
            // A tab that goes on with the version before: see app/view/offline/oldFiles.ts.
            urlPattern: /\/assets\//,
            handler: async ({ request }) => (await caches.match(request)) ?? fetch(request),
          },
        ],
      },
    }),
  ]
}
