import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agingPolicyShape } from '../../src/aging'
import type { Shape } from '../../src/foundations'
import { accountShape, caseFileShape } from '../../src/model'
import { fiveClasses2023, mBuckets30, receivablesBuckets } from '../../src/policies'
import { histories } from './histories'
import { changed, leaves } from './mutations'
import { portfolios } from './portfolios'

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
