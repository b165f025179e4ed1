import * as main from 'arrears'
import * as policies from 'arrears/policies'
import fc from 'fast-check'
import { rounding } from './plan-terms'
import type { Target } from './target'

const day = fc.nat({ max: 2000 }).map((days) => main.addDays('2026-01-01', days))
const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2))
const share = fc.constantFrom('0', '12.5', 50, '99.999999999999999999999', 100)
const rate = fc.constantFrom('0', '4.9', 24, '1000')
const months = fc.nat({ max: 60 })
const label = fc.constant({ en: 'a product', 'zh-CN': '产品' })
const scale = fc.constantFrom(policies.cnCourtFee, policies.cnEnforcementFee, policies.cnPreservationFee)
const discounting = {
  annualRatePercent: rate,
  dayCount: fc.constantFrom('ACT/365F', '30/360', 'ACT/ACT ISDA'),
  rounding,
}

const payment = fc.record(
  { on: day, amount: money, expectedPercent: share },
  { requiredKeys: ['on', 'amount'] },
)
const kinds = fc.oneof(
  fc.record(
    {
      kind: fc.constant('offer'),
      label,
      payments: fc.array(payment, { minLength: 1, maxLength: 4 }),
      expectedPercent: share,
    },
    { requiredKeys: ['kind', 'payments'] },
  ),
  fc.record(
    {
      kind: fc.constant('payment-in-full'),
      amount: money,
      on: day,
      probability: fc.constantFrom('0', '0.25', 1),
    },
    { requiredKeys: ['kind', 'amount'] },
  ),
  fc.record(
    {
      kind: fc.constant('litigation'),
      claim: money,
      expectedPercent: share,
      inMonths: months,
      fees: fc.uniqueArray(
        fc.record(
          {
            id: fc.string({ minLength: 1 }),
            scale,
            of: money,
            inMonths: months,
            isRecovered: fc.boolean(),
          },
          { requiredKeys: ['id', 'scale'] },
        ),
        { selector: ({ id }) => id, maxLength: 3 },
      ),
      lawyer: fc.record({ amount: money, inMonths: months, percentOfRecovery: share }, { requiredKeys: [] }),
      rounding,
    },
    { requiredKeys: ['kind', 'claim', 'fees', 'lawyer', 'rounding'] },
  ),
  fc.record(
    { kind: fc.constant('doing-nothing'), owed: money, expectedPercent: share, inMonths: months },
    { requiredKeys: ['kind', 'owed'] },
  ),
)
const outcomes = fc
  .array(kinds, { maxLength: 4 })
  .map((list) => list.map((one, index) => ({ ...one, id: `way ${index}` })))
const outcomesQuestion = fc.record(
  { currency: fc.constant('CNY'), on: fc.constant('2026-01-01'), ...discounting, outcomes },
  { requiredKeys: ['currency', 'on', 'dayCount', 'rounding', 'outcomes'] },
)

const audience = fc.record({
  willingness: fc.uniqueArray(fc.constantFrom('willing', 'unwilling'), { minLength: 1 }),
  difficulty: fc.uniqueArray(fc.constantFrom('none', 'temporary', 'permanent'), { minLength: 1 }),
})
const measure = fc.constantFrom('standard', 'plan', 'nobody’s')
const remainder = fc.constantFrom('first', 'last', 'spread', 'separate')
const percents = fc.record(
  { fee: share, penalty: share, interest: share, principal: share },
  { requiredKeys: [] },
)
const citation = fc.constant({ title: 'A rule', confidence: 'verified' })
const bounds = fc.array(
  fc.record(
    {
      id: fc.constant('b'),
      longestMonths: fc.integer({ min: 1, max: 60 }),
      mostAnnualCostPercent: rate,
      citation,
    },
    { requiredKeys: ['id', 'longestMonths', 'citation'] },
  ),
  { maxLength: 1 },
)
const unit = fc.constantFrom('minor', 'major', '10')
const products = fc.oneof(
  fc.record(
    {
      kind: fc.constant('plan'),
      label,
      measure,
      for: audience,
      terms: fc.oneof(
        fc.record({ method: fc.constant('equal-parts'), remainder }),
        fc.record({ method: fc.constant('annuity'), annualRatePercent: rate }),
        fc.record({
          method: fc.constantFrom('flat', 'equal-principal'),
          annualRatePercent: rate,
          remainder,
        }),
      ),
      counts: fc
        .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 })
        .map((counts) => [...counts].sort((one, other) => one - other)),
      firstDue: fc.record(
        { afterDays: fc.integer({ min: 28, max: 60 }), dayOfMonth: fc.constantFrom(1, 28, 31) },
        { requiredKeys: ['afterDays'] },
      ),
      downPayment: fc.record({ leastPercent: share, afterDays: fc.nat({ max: 27 }) }),
      longestMonths: fc.integer({ min: 1, max: 60 }),
      relief: fc.record({ percent: percents, measure, rounding }),
      bounds,
      rounding,
    },
    { requiredKeys: ['kind', 'label', 'measure', 'for', 'terms', 'counts', 'firstDue', 'rounding'] },
  ),
  fc.record(
    {
      kind: fc.constant('settlement'),
      label,
      measure,
      for: audience,
      discountPercent: percents,
      validDays: fc.nat({ max: 90 }),
      leastPayable: money,
      rounding,
    },
    { requiredKeys: ['kind', 'label', 'measure', 'for', 'discountPercent', 'validDays', 'rounding'] },
  ),
  fc.record(
    { kind: fc.constant('part-payment'), label, measure, for: audience, least: money, unit },
    { requiredKeys: ['kind', 'label', 'measure', 'for', 'unit'] },
  ),
)
const role = (id: string) => ({ id, label: { en: id, 'zh-CN': id } })
const authority = {
  currency: 'CNY',
  roles: [{ ...role('collector'), upTo: '50000' }, role('director')],
  measures: [
    { ...role('standard'), owner: 'collector' },
    { ...role('plan'), owner: 'director' },
  ],
}
const offersQuestion = fc
  .array(products, { maxLength: 3 })
  .map((list) => list.map((one, index) => ({ ...one, id: `product ${index}` })))
  .chain((list) =>
    fc.record(
      {
        currency: fc.constant('CNY'),
        asOf: day,
        owed: fc.record(
          { cost: money, fee: money, penalty: money, interest: money, principal: money },
          { requiredKeys: ['principal'] },
        ),
        willingness: fc.constantFrom('willing', 'unwilling'),
        difficulty: fc.constantFrom('none', 'temporary', 'permanent'),
        monthlyIncome: money,
        monthlyExpenses: money,
        downPayment: money,
        partPayment: money,
        policy: fc.record(
          {
            currency: fc.constant('CNY'),
            annualCost: fc.constantFrom('simple', 'compound'),
            warningSharePercent: fc.constant(20),
            products: fc.constant(list),
          },
          { requiredKeys: ['currency', 'annualCost', 'products'] },
        ),
        authority: fc.constant(authority),
        role: fc.constantFrom('collector', 'director'),
        allowedOffers: fc.constant(['installments']),
        bounds,
        valuation: fc.record(
          {
            ...discounting,
            expectedPercents: fc.constant(Object.fromEntries(list.map(({ id }) => [id, 60]))),
            alternatives: fc.constant([]),
          },
          { requiredKeys: ['dayCount', 'rounding', 'expectedPercents', 'alternatives'] },
        ),
      },
      { requiredKeys: ['currency', 'asOf', 'owed', 'policy', 'authority'] },
    ),
  )

/** Of the functions that say what may be offered, and what it is worth. */
export const offerTargets: readonly Target[] = [
  {
    name: 'valueOutcomes',
    call: main.valueOutcomes,
    validArgs: fc.tuple(outcomesQuestion),
    acceptedFloor: 0.02,
  },
  { name: 'quoteOffers', call: main.quoteOffers, validArgs: fc.tuple(offersQuestion), acceptedFloor: 0.02 },
]
