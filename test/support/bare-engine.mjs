import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

/**
 * An engine with the language and nothing else, in which a clock, chance, the host's zone and the
 * host's locale are traps: what springs one is noted, because a library may swallow what it throws.
 */
export function bareEngine() {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  const run = (code) => runInContext(code, context)
  /** Plain functions of a module become globals of a script when the word `export` is left out. */
  const load = (file) => run(readFileSync(file, 'utf8').replace(/^export (?=function)/gm, ''))
  load(new URL('./traps.mjs', import.meta.url))
  run('var sprung = setTraps()')
  return { run, load, sprung: () => JSON.parse(run('JSON.stringify(sprung)')) }
}
