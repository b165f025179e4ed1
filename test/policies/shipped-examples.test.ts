import { describe, expect, it } from 'vitest'
import { createArrears } from '../../src'
import { consumerLendingCn, tradeReceivables } from '../../src/policies'

describe.each([
  ['tradeReceivables', createArrears<string>({ policy: tradeReceivables })],
  ['consumerLendingCn', createArrears<string>({ policy: consumerLendingCn })],
])('the examples of %s', (_, arrears) => {
  it.each(arrears.exampleTests())('%s', (__, test) => test())

  it('reach every row of every table, and every stage, treatment, letter, role and segment', () => {
    expect(arrears.runExamples()).toMatchObject({ failed: 0, unreached: [], unreachedOutcomes: [] })
  })
})
