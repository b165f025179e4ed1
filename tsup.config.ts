import { defineConfig } from 'tsup'
import * as packs from './src/entries/packs'

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
// `usFederal` is `arrears/packs/us-federal`: the name in kebab case is the file in src/packs that holds this pack alone.
const packFiles = Object.keys(packs).map((name) =>
  name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
)
const packEntry = Object.fromEntries(packFiles.map((file) => [`packs/${file}`, `src/packs/${file}.ts`]))
// The types of all entries are made together, so that they share those of the packs.
const dts = { entry: { ...entry, ...packEntry } }
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
    dts,
  },
  { ...shared, format: 'cjs', splitting: false, dts },
  // Not split: a pack's own entry imports nothing, not even what `arrears/packs` holds as well.
  { ...shared, entry: packEntry, format: ['esm', 'cjs'], splitting: false },
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
