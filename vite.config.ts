import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  build: {
    // The licences of what is bundled go with it.
    license: { fileName: 'licenses.md' },
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
  },
  test: {
    include: ['app/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
