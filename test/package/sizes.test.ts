import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'

const { folder, installed } = inject('stranger')

/** What a stranger's bundler makes of one line. */
function bundle(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const gzipped = (code: string): number => gzipSync(code).length

describe('what a consumer pays in bytes, gzipped', () => {
  it.each([
    ["export { daysBetween } from 'arrears'", 2_000],
    ["export { daysPastDue } from 'arrears/aging'", 2_000],
    ["export { florida } from 'arrears/packs/florida'", 1_000],
    ["export { usFederal } from 'arrears/packs/us-federal'", 5_000],
  ])('%s', (line, most) => expect(gzipped(bundle(line))).toBeLessThan(most))

  // Everything of the facade in one script. The bar of 65 kB was set for fewer rooms: tables proved and compared,
  // decisions told with their losers, versions of a policy, nine kinds of contact rules, contacts prepared for diallers,
  // examples that ask of contact and re-aging, guidelines over a treatment, notes of people, follow-ups, installments by
  // every method, on any days and payment by payment, the form of the offers of a policy, and key figures with their definitions came since, in two
  // languages. What a host needs of one room alone is smaller by far; a core script for small hosts is still to be made.
  it('the script for spreadsheets', () => {
    expect(gzipped(readFileSync(join(installed, 'dist', 'arrears.global.js'), 'utf8'))).toBeLessThan(154_500)
  })
})

describe('a bundle with one bucket table', () => {
  const code = bundle("export { mBuckets30 } from 'arrears/aging'")

  it('holds that table', () => expect(code).toContain('"m-30"'))

  it.each(['"m-29"', '"simple"', '"receivables"'])('does not hold the table %s', (id) =>
    expect(code).not.toContain(id),
  )

  it.each([
    ['zod', '_zod'],
    ['the currencies', 'AED AFN'],
  ])('holds nothing of %s', (_, trace) => {
    // The trace is one that a bundle with everything does hold, or its absence would prove nothing.
    expect(bundle("export * from 'arrears'")).toContain(trace)
    expect(code).not.toContain(trace)
  })
})
