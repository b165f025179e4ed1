import { describe, expect, it } from 'vitest'
import { inspect, record } from '../../src/foundations'
import { type OfferProduct, type OffersPolicy, offersPolicyIssues, offersPolicyShape } from '../../src/offers'
import { partPayment, plan, policyOf, settlement } from './offer-cases'

const citation = { title: 'A rule', confidence: 'verified' } as const
const relief = {
  percent: { interest: 50 },
  measure: 'relief',
  rounding: { mode: 'up', unit: 'minor' },
} as const
const known = { measures: ['installment-plan', 'standard', 'relief'], offers: ['installments'] }
const found = (section: OffersPolicy): readonly string[] => {
  const shape = record<{ readonly offers: OffersPolicy }>({ offers: offersPolicyShape })
  const parsed = inspect(shape, { offers: section }, ({ offers }) =>
    offersPolicyIssues(offers, 'offers', known),
  )
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('a section of offers', () => {
  it('may use all that there is', () => {
    expect(
      found(
        policyOf(
          [
            plan({
              offer: 'installments',
              downPayment: { leastPercent: 0, afterDays: 30 },
              longestMonths: 60,
              relief,
              bounds: [{ id: 'five-years', longestMonths: 60, mostAnnualCostPercent: '24', citation }],
              note: { en: 'why', 'zh-CN': '原因' },
              counts: [1, 1200],
              firstDue: { afterDays: 31, dayOfMonth: 28 },
            }),
            plan({ id: 'annuity', terms: { method: 'annuity', annualRatePercent: '4.9' } }),
            plan({
              id: 'flat',
              terms: { method: 'flat', annualRatePercent: 4, remainder: 'first' },
              firstDue: { afterDays: 28, dayOfMonth: 31 },
            }),
            partPayment({ least: '100', unit: '10' }),
            settlement({ validDays: 0, leastPayable: '0' }),
          ],
          { warningSharePercent: 20, annualCost: 'compound' },
        ),
      ),
    ).toEqual([])
    expect(found(policyOf([]))).toEqual([])
  })

  it.each<[string, readonly OfferProduct[], readonly string[]]>([
    ['one id twice', [plan(), plan()], ['offers.products[1].id: duplicate-id']],
    [
      'a product by the id of an offer of another',
      [plan({ counts: [3, 10] }), partPayment({ id: 'plan:10' })],
      ['offers.products[1].id: duplicate-id'],
    ],
    [
      'a measure that there is not',
      [plan({ measure: 'other' })],
      ['offers.products[0].measure: unknown-reference'],
    ],
    [
      'an offer that there is not',
      [partPayment({ offer: 'other' })],
      ['offers.products[0].offer: unknown-reference'],
    ],
    [
      'a measure of what is given up that there is not',
      [plan({ relief: { ...relief, measure: 'other' } })],
      ['offers.products[0].relief.measure: unknown-reference'],
    ],
    [
      'a product for nobody',
      [plan({ for: { willingness: [], difficulty: [] } })],
      ['offers.products[0].for.willingness: missing', 'offers.products[0].for.difficulty: missing'],
    ],
    ['no number of installments', [plan({ counts: [] })], ['offers.products[0].counts: missing']],
    [
      'numbers that do not rise',
      [plan({ counts: [6, 6, 12, 3] })],
      ['offers.products[0].counts[1]: limit-order', 'offers.products[0].counts[3]: limit-order'],
    ],
    ['too many installments', [plan({ counts: [1201] })], ['offers.products[0].counts[0]: wrong-type']],
    [
      'a first installment today',
      [plan({ firstDue: { afterDays: 0 } })],
      ['offers.products[0].firstDue.afterDays: not-positive'],
    ],
    [
      'interest of a month for fewer days than any has',
      [
        plan({ terms: { method: 'annuity', annualRatePercent: '0.01' }, firstDue: { afterDays: 27 } }),
        plan({
          id: 'no-interest',
          terms: { method: 'annuity', annualRatePercent: '0.00' },
          firstDue: { afterDays: 1 },
        }),
        plan({ id: 'in-parts', firstDue: { afterDays: 1 } }),
      ],
      ['offers.products[0].firstDue.afterDays: limit-order'],
    ],
    [
      'a day that February has not',
      [
        plan({ firstDue: { afterDays: 1, dayOfMonth: 29 } }),
        plan({ id: 'b', firstDue: { afterDays: 1, dayOfMonth: 30 } }),
      ],
      [
        'offers.products[0].firstDue.dayOfMonth: wrong-type',
        'offers.products[1].firstDue.dayOfMonth: wrong-type',
      ],
    ],
    [
      'a down payment on the day of the first installment',
      [plan({ downPayment: { leastPercent: 10, afterDays: 31 } })],
      ['offers.products[0].downPayment.afterDays: date-order'],
    ],
    [
      'a down payment of more than all',
      [plan({ downPayment: { leastPercent: '100.1', afterDays: 1 } })],
      ['offers.products[0].downPayment.leastPercent: wrong-type'],
    ],
    [
      'units that the currency has not',
      [
        plan({
          rounding: { mode: 'up', unit: '0.001' },
          relief: { ...relief, rounding: { mode: 'up', unit: '0' } },
        }),
        partPayment({ unit: '-1' }),
      ],
      [
        'offers.products[0].relief.rounding.unit: wrong-type',
        'offers.products[0].rounding.unit: wrong-type',
        'offers.products[1].unit: wrong-type',
      ],
    ],
    [
      'a settlement for less than nothing, in a unit that there is not',
      [settlement({ leastPayable: '-1', rounding: { mode: 'up', unit: '0' } })],
      ['offers.products[0].leastPayable: wrong-type', 'offers.products[0].rounding.unit: wrong-type'],
    ],
    [
      'a discount of more than all',
      [settlement({ discountPercent: { fee: '100.01' } })],
      ['offers.products[0].discountPercent.fee: wrong-type'],
    ],
    ['a least below zero', [partPayment({ least: '-1' })], ['offers.products[0].least: wrong-type']],
    [
      'a bound that binds nothing',
      [plan({ bounds: [{ id: 'b', citation }] })],
      ['offers.products[0].bounds[0]: missing'],
    ],
    [
      'a method that there is not',
      [plan({ terms: { method: 'bullet' } as never })],
      ['offers.products[0].terms.method: wrong-type'],
    ],
    [
      'a kind that there is not',
      [{ ...plan(), kind: 'gift' } as never],
      ['offers.products[0].kind: wrong-type'],
    ],
  ])('with %s is refused', (_, products, faults) => expect(found(policyOf(products))).toEqual(faults))

  it('with a warning share of nothing is refused', () => {
    expect(found(policyOf([], { warningSharePercent: 0 }))).toEqual([
      'offers.warningSharePercent: wrong-type',
    ])
  })

  it('looks nothing up where nothing is known', () => {
    expect(offersPolicyIssues(policyOf([plan({ measure: 'other', offer: 'other' })]), 'offers')).toEqual([])
  })
})
