import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * A source file of the library as a module of its own, for what is no public function, only what is built on it.
 *
 * @param path - Below `src`, such as `ledger/index.ts` for a room.
 */
export async function bundleSource(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${path}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}
