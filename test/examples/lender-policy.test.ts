import { createArrears } from 'arrears'
import { describe, expect, it } from 'vitest'
import { after } from '../../examples/lender-policy/after'
import { before } from '../../examples/lender-policy/before'

describe("a lender's own policy", () => {
  it('fails its own example before the row is changed, and says which row decided', () => {
    expect(createArrears({ policy: before }).runExamples()).toMatchObject({
      passed: 1,
      failed: 1,
      results: [
        {
          id: 'soft-from-day-1',
          mismatches: [
            { question: 'stage', expected: 'soft', received: 'identify', rules: ['stages/identify'] },
          ],
        },
        { id: 'day-60-still-soft', mismatches: [] },
      ],
    })
  })

  // The one line of a lender's own suite.
  it.each(createArrears({ policy: after }).exampleTests())('%s', (_, test) => test())
})
