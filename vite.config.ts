import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstPaint } from './scripts/firstPaint.ts'
import { leanFlow, leanIcons } from './scripts/lean.ts'
import { lockdown } from './scripts/lockdown.ts'
import { offline } from './scripts/offline.ts'

/** Parts of React Flow that the page does not use; its style sheet has rules for them. */
const unusedParts = [
  ...['background', 'background-pattern', 'controls', 'controls-button', 'resize-control'],
  ...['node-default', 'node-group', 'node-input', 'node-output'],
  ...['connection', 'edge-text', 'edge-textwrapper', 'edgeupdater'],
  ...['nodesselection', 'nodesselection-rect', 'selection'],
  ...['handle', 'handle-top', 'handle-right', 'handle-bottom', 'handle-left'],
  ...['connectionline', 'connection-path', 'arrowhead'],
  ...['minimap', 'minimap-mask', 'minimap-node', 'minimap-svg'],
]

export default defineConfig({
  plugins: [react(), leanFlow(), leanIcons(), firstPaint(), lockdown(), offline()],
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  resolve: {
    alias: [
      // What the shim stands in for has been in React since version 18.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      ...Object.entries({
        'd3-drag': 'noDrag.ts',
        'd3-interpolate': 'littleD3.ts',
        'd3-selection': 'littleD3.ts',
        'd3-transition': 'littleD3.ts',
      }).map(([find, file]) => ({
        find,
        replacement: fileURLToPath(new URL(`app/view/chart/${file}`, import.meta.url)),
      })),
    ],
  },
  css: {
    lightningcss: { unusedSymbols: unusedParts.map((part) => `react-flow__${part}`) },
  },
  build: {
    // The licences of what is bundled go with it.
    license: { fileName: 'licenses.md' },
    // The targets know modulepreload.
    modulePreload: false,
    rolldownOptions: {
      // They only make something: where nobody uses it, it goes.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
      output: {
        // What the first paint needs is one file: many small ones weigh more and come later.
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'] },
            // All that it needs, in one file.
            { name: 'beside', test: /app\/view\/Beside\.tsx$/ },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 700,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
  },
  test: {
    include: ['app/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
