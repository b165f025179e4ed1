import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', aging: 'src/entries/aging.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2020',
    splitting: false,
    clean: false,
    treeshake: { moduleSideEffects: 'no-external' },
  },
  {
    entry: { arrears: 'src/index.ts' },
    format: 'iife',
    globalName: 'Arrears',
    platform: 'neutral',
    target: 'es2019',
    minify: true,
    clean: false,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']
      options.legalComments = 'inline'
    },
  },
])
