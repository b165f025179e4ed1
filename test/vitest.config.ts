import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot('.'),
  resolve: {
    alias: [
      { find: /^arrears$/, replacement: fromRoot('src/index.ts') },
      {
        find: /^arrears\/(aging|contact|packs|installments|kpi|policies|spreadsheet)$/,
        replacement: fromRoot('src/entries/$1.ts'),
      },
      { find: /^arrears\/(packs\/[a-z-]+)$/, replacement: fromRoot('src/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/bench/**', '**/node_modules/**'],
    // The library keeps no state, so that files of tests can share what is loaded, which takes longer than to test it.
    isolate: false,
    // No test asserts a time, and a busy machine must not fail one.
    testTimeout: 60_000,
    reporters: ['default', fromRoot('test/support/closing-line.mjs')],
  },
})
