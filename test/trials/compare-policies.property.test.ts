import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Assessment, type CaseFile, createArrears, type Policy, sumAmounts } from '../../src'
import { markKinds } from '../../src/model'
import { consumerLendingCn, tradeReceivables } from '../../src/policies'
import { accounts, today } from '../properties/portfolios'

const { strategy } = tradeReceivables
if (strategy === undefined) throw new Error('The shipped policy has a strategy.')

/** The shipped policy with longer soft collection, without a segmentation, and with other letters and limits. */
const changed: Policy = {
  ...tradeReceivables,
  version: 'changed',
  classification: {
    segmentations: (tradeReceivables.classification?.segmentations ?? []).filter(
      ({ id }) => id !== 'factors',
    ),
  },
  strategy: {
    ...strategy,
    stageTable: {
      ...strategy.stageTable,
      rows: strategy.stageTable.rows.map((row) =>
        row.id === 'soft' ? { ...row, when: { daysPastDue: { from: 30, to: 75 } } } : row,
      ),
    },
    letters: strategy.letters.slice(0, 2),
  },
}
const policies: Readonly<Record<string, Policy>> = { tradeReceivables, consumerLendingCn, changed }
const arrearsOf = Object.fromEntries(
  Object.entries(policies).map(([name, policy]) => [name, createArrears({ policy })]),
)
const names = fc.constantFrom(...Object.keys(policies))

const cases: fc.Arbitrary<readonly CaseFile[]> = fc.array(
  fc.record(
    {
      debtor: fc.record({ id: fc.constantFrom('D-1', 'D-2', 'D-3') }),
      accounts: fc
        .array(accounts, { maxLength: 2 })
        .map((list) => list.map((account, index) => ({ ...account, id: `A-${index}` }))),
      marks: fc.array(fc.record({ kind: fc.constantFrom(...markKinds), from: fc.constant('2020-01-01') }), {
        maxLength: 1,
      }),
      promises: fc.constant([]),
      contacts: fc.constant([]),
      facts: fc.record({ softEffortFailed: fc.boolean(), willing: fc.boolean() }, { requiredKeys: [] }),
    },
    { requiredKeys: ['debtor', 'accounts'] },
  ),
  { maxLength: 6 },
)

/** What is compared of an assessment: written down here by itself, as text per question. */
function answersOf(assessment: Assessment) {
  const { segments, stage, treatment, followUpDays, letter, approver, followUpOn, plan } = assessment
  const steps = { stage, treatment, followUpDays, letter, approver, followUpOn }
  // The day of a review moves by itself; which guidelines hold shows in what they say.
  const { guidelines: _, mayHold: __, reviewOn: ___, ...planned } = plan ?? {}
  const ofPlan = Object.entries(planned).map(([name, answer]) => [`plan.${name}`, answer] as const)
  return new Map(
    [...segments.map(({ id, answer }) => [id, answer] as const), ...Object.entries(steps), ...ofPlan].map(
      ([id, { status, value }]) => [id, `${status} ${JSON.stringify(value)}`],
    ),
  )
}

it('moves what two assessments tell apart, and its matrices add up to every case and every cent', () => {
  fc.assert(
    fc.property(names, names, cases, (from, to, list) => {
      const [one, other] = [arrearsOf[from], arrearsOf[to]]
      const [first, second] = [policies[from], policies[to]]
      if (!one || !other || !first || !second) throw new Error('There are two.')
      const comparison = one.compareWith(second, list, { asOf: today })
      const assessed = list.map((row) => one.assess(row, { asOf: today }))
      const expected = list.flatMap((row, index) => {
        const [before, after] = [one, other].map((arrears) => answersOf(arrears.assess(row, { asOf: today })))
        const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
        const questions = ids.filter((id) => before?.get(id) !== after?.get(id)).sort()
        return questions.length === 0 ? [] : [{ index, questions }]
      })
      expect(
        comparison.moves.map(({ index, answers }) => ({
          index,
          questions: answers.map(({ question }) => question).sort(),
        })),
      ).toEqual(expected)
      expect(comparison).toMatchObject({ cases: list.length, moved: expected.length, problems: [] })
      expect(comparison.unchanged).toBe(list.length - expected.length)

      const owed = assessed.flatMap((assessment) => assessment.accounts)
      const sums = [...new Set(owed.map(({ currency }) => currency))].sort().map((currency) => ({
        currency,
        pastDue: sumAmounts(
          owed.flatMap((account) => (account.currency === currency ? [account.pastDue] : [])),
          currency,
        ),
      }))
      expect(comparison.amounts).toEqual(sums)
      for (const cells of Object.values(comparison.matrix)) {
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)
        for (const { currency, pastDue } of sums) {
          const parts = cells.flatMap(({ amounts }) =>
            amounts.filter((amount) => amount.currency === currency),
          )
          expect(
            sumAmounts(
              parts.map((part) => part.pastDue),
              currency,
            ),
          ).toBe(pastDue)
        }
        const pairs = cells.map(({ from: left, to: right }) => JSON.stringify([left, right]))
        expect(new Set(pairs).size).toBe(pairs.length)
      }
      if (from === to) expect(comparison.moved).toBe(0)
      // The other way round the same cases move, and the same questions.
      const back = other.compareWith(first, list, { asOf: today })
      expect(back.moves.map(({ index }) => index)).toEqual(comparison.moves.map(({ index }) => index))
    }),
    { numRuns: 60 },
  )
})
