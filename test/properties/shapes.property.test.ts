import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agingPolicyShape } from '../../src/aging'
import type { Shape } from '../../src/foundations'
import { accountShape, caseFileShape } from '../../src/model'
import { fiveClasses2023, mBuckets30, receivablesBuckets } from '../../src/policies'
import { histories } from './histories'
import { portfolios } from './portfolios'

// What may come in the place of any leaf, good or bad.
const leaves = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    0,
    1,
    -1,
    0.5,
    36_525,
    36_526,
    NaN,
    true,
    [],
    {},
    '2026-02-28',
    '2026-02-30',
  ),
  fc.constantFrom<unknown>(
    '0x10',
    '1e3',
    '1.005',
    '12',
    '-0',
    'USD',
    'usd',
    'verified',
    [[]],
    [undefined],
    new Date(0),
    10n,
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  }),
)
const keys = fc.constantFrom(
  'id',
  'dueOn',
  'amount',
  'extra',
  '__proto__',
  'constructor',
  'toDay',
  'fromDay',
  '0',
)

/** The value with one place changed: a field replaced, removed or added, at a random depth. */
function changed(value: unknown, choices: fc.GeneratorValue, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return choices(() => leaves)
  const entries: [string, unknown][] = Object.entries(value)
  const at = entries.length === 0 ? -1 : choices(() => fc.nat({ max: entries.length - 1 }))
  const entry = entries[at]
  const kind = choices(() => fc.nat({ max: 5 }))
  if (kind === 0 || entry === undefined) {
    const copy: unknown = Array.isArray(value) ? [...value] : { ...value }
    Object.defineProperty(
      copy,
      choices(() => keys),
      {
        value: choices(() => leaves),
        enumerable: true,
        writable: true,
        configurable: true,
      },
    )
    return copy
  }
  if (kind === 1 && !Array.isArray(value))
    return Object.fromEntries(entries.filter((_, index) => index !== at))
  const replaced = changed(entry[1], choices, depth - 1)
  return Array.isArray(value)
    ? Array.from(value, (old, index) => (index === at ? replaced : old))
    : Object.fromEntries(entries.map(([key, old], index) => [key, index === at ? replaced : old]))
}

function sameVerdict(shape: Shape<unknown>, value: unknown): void {
  expect(shape.accepts(value)).toBe(shape.schema().safeParse(value).success)
}

describe('the plain check and the zod schema of a shape accept the same values', () => {
  it('for case files with up to three changes', () => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(portfolios, fc.gen(), fc.nat({ max: 3 }), (cases, choices, changes) => {
        let value: unknown = cases[0] ?? {}
        for (let count = 0; count < changes; count++) value = changed(value, choices, 6)
        sameVerdict(caseFileShape, value)
        if (caseFileShape.accepts(value)) accepted++
        else refused++
      }),
      { seed: 21, endOnFailure: true, numRuns: 1_500 },
    )
    // A property that only ever sees one verdict proves nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(200)
  })

  it('for accounts with events of every kind, with up to three changes', () => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(histories, fc.gen(), fc.nat({ max: 3 }), (account, choices, changes) => {
        let value: unknown = account
        for (let count = 0; count < changes; count++) value = changed(value, choices, 4)
        sameVerdict(accountShape, value)
        if (accountShape.accepts(value)) accepted++
        else refused++
      }),
      { seed: 25, endOnFailure: true, numRuns: 1_500 },
    )
    expect(Math.min(accepted, refused)).toBeGreaterThan(200)
  })

  it('for aging policies with up to three changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(mBuckets30, receivablesBuckets),
        fc.constantFrom(undefined, fiveClasses2023),
        fc.gen(),
        fc.nat({ max: 3 }),
        (bucketTable, assetClassFloors, choices, changes) => {
          let value: unknown = { dueDateIsDay: 0, bucketTable, assetClassFloors }
          for (let count = 0; count < changes; count++) value = changed(value, choices, 8)
          sameVerdict(agingPolicyShape, value)
        },
      ),
      { seed: 22, endOnFailure: true, numRuns: 1_500 },
    )
  })

  it('for anything at all', () => {
    fc.assert(
      fc.property(leaves, (value) => {
        sameVerdict(caseFileShape, value)
        sameVerdict(agingPolicyShape, value)
      }),
      { seed: 23, endOnFailure: true, numRuns: 1_000 },
    )
  })
})
