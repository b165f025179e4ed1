import { defineConfig } from 'tsup'

const entry = {
  index: 'src/index.ts',
  aging: 'src/entries/aging.ts',
  contact: 'src/entries/contact.ts',
  installments: 'src/entries/installments.ts',
  kpi: 'src/entries/kpi.ts',
  packs: 'src/entries/packs.ts',
  policies: 'src/entries/policies.ts',
  spreadsheet: 'src/entries/spreadsheet.ts',
}
const shared = {
  entry,
  target: 'es2020',
  clean: false,
  treeshake: { moduleSideEffects: 'no-external' },
} as const

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    splitting: true,
    dts: { entry },
  },
  { ...shared, format: 'cjs', splitting: false, dts: { entry } },
  {
    // The main entry without what its hosts do not do: they ask a policy, and do not write one.
    entry: { arrears: 'src/entries/global.ts' },
    treeshake: shared.treeshake,
    format: 'iife',
    globalName: 'Arrears',
    platform: 'neutral',
    target: 'es2020',
    minify: 'terser',
    // A second pass folds what the first one exposed; plain ASCII survives a paste into any editor.
    terserOptions: { compress: { passes: 2 }, format: { ascii_only: true } },
    clean: false,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']
      options.alias = { 'zod/mini': './src/foundations/zod-subset.ts' }
      options.legalComments = 'inline'
    },
  },
])
