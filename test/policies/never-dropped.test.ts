import { describe, expect, it } from 'vitest'
import { createArrears, type FactValue, type Policy } from '../../src'
import { addDays } from '../../src/foundations'
import { consumerCardCn, consumerLendingCn, tradeReceivables } from '../../src/policies'

// domain-facts 7.1 and 11.1: neither able nor willing, hardship review first; dropping an unable debtor without review
// is prohibited (silent-abandonment).
const asOf = '2026-06-10'
const nothingRaised = {
  bankrupt: false,
  deceased: false,
  represented: false,
  ceaseRequested: false,
  identityDoubted: false,
  vulnerable: false,
  inHardship: false,
  disputed: false,
  agreementInForce: false,
  promisePending: false,
  pastDue: '20000.00',
  capacity: 'unable',
} as const
const stops = ['bankrupt', 'deceased', 'represented', 'ceaseRequested', 'identityDoubted'] as const
const others = ['vulnerable', 'inHardship', 'disputed', 'agreementInForce', 'promisePending'] as const
const days = [0, 1, 30, 61, 91, 400]
const shipped: readonly (readonly [string, Policy])[] = [
  ['tradeReceivables', tradeReceivables],
  ['consumerLendingCn', consumerLendingCn],
  ['consumerCardCn', consumerCardCn],
]

describe.each(shipped)('%s', (_, policy) => {
  const arrears = createArrears<string>({ policy })
  const decisionsWith = (facts: Readonly<Record<string, FactValue>>) =>
    days.flatMap((daysPastDue) =>
      [true, false].map((softEffortFailed) =>
        arrears.decide(
          { facts: { ...nothingRaised, daysPastDue, softEffortFailed, ...facts }, currency: 'CNY' },
          { asOf },
        ),
      ),
    )

  it('looks again, on a day, at whomever it does not contact', () => {
    const silent = (policy.strategy?.treatments ?? []).filter(({ channels }) => channels.length === 0)
    // Nobody owes anything where there is nothing to collect.
    expect(
      silent.flatMap(({ id, reviewWithinDays }) => (reviewWithinDays === undefined ? [id] : [])),
    ).toEqual(['none'])
    expect(silent.length).toBeGreaterThan(1)
    const toNone = policy.strategy?.treatmentTable.rows.filter(({ outcome }) => outcome === 'none')
    expect(toNone?.map(({ when }) => when)).toEqual([{ stage: 'pre-due' }])
  })

  it.each<[string, Readonly<Record<string, FactValue>>]>([
    ['unable, and nothing else is known', {}],
    ['unable and willing', { willing: true }],
    ['unable and unwilling', { willing: false }],
    ['unable, and noted as refusing', { willing: false, cause: 'wilful-refusal' }],
    ['unable, and noted as delaying', { willing: false, cause: 'wilful-delay' }],
    ['unable, after a judgment', { judgmentUnpaid: true }],
    ['unable, and marked as wilful', { wilfulDefault: true }],
    ['unable, with an agreement', { agreementInForce: true }],
    ['unable, with a promise', { promisePending: true }],
    ['unable, with two broken promises', { brokenPromises: 2, brokenPromisesInARow: 2 }],
  ])('reviews for hardship, with what the review may offer: %s', (__, facts) => {
    for (const { treatment, approver, plan } of decisionsWith(facts)) {
      expect(treatment.value).toBe('hardship-review')
      expect(approver.value).toBe('director')
      expect(plan?.reviewOn.value).toSatisfy((day: string) => day > asOf && day <= addDays(asOf, 14))
      expect(plan?.offers.value?.map(({ offer }) => offer)).toEqual(
        expect.arrayContaining(['deferral', 'installments', 'interest-relief', 'restructured-debt']),
      )
    }
  })

  it.each([...stops, ...others, 'specialCare'])(
    'and names a day for the next look where %s holds too',
    (id) => {
      for (const willing of [true, false]) {
        for (const { treatment, plan } of decisionsWith({ willing, [id]: true })) {
          expect(treatment.status).toBe('decided')
          expect(treatment.value).not.toBe('none')
          expect(plan?.reviewOn.value).toSatisfy((day: string) => day > asOf && day <= addDays(asOf, 30))
        }
      }
    },
  )
})
