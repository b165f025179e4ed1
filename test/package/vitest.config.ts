import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot('.'),
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: [fromRoot('test/package/stranger.ts')],
    // Every file starts processes of its own; side by side they would only wait for each other.
    fileParallelism: false,
    testTimeout: 120_000,
    reporters: ['default', fromRoot('test/support/closing-line.mjs')],
  },
})
