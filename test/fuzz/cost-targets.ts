import { addDays } from 'arrears'
import * as installments from 'arrears/installments'
import fc from 'fast-check'
import { remainder, rounding } from './plan-terms'
import type { Target } from './target'
import { currencyOf, day } from './valid-documents'

const code = currencyOf.map(({ code }) => code)
const positive = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.bigInt({ min: 1n, max: 10n ** 20n }).map(String),
)
const charge = fc.oneof(positive, fc.constant('0'))

/** One or two advances, and payments after the first of them. */
const dated = day
  .filter((one) => one > '1000' && one < '9000')
  .chain((start) => {
    const after = (least: number, most: number): fc.Arbitrary<unknown> =>
      fc.record({
        on: fc.integer({ min: least, max: most }).map((days) => addDays(start, days)),
        amount: positive,
      })
    const first = fc.record({ on: fc.constant(start), amount: positive })
    return fc.record({
      currency: code,
      advances: fc.oneof(fc.tuple(first), fc.tuple(first, after(0, 400))),
      payments: fc.array(after(1, 2000), { minLength: 1, maxLength: 5 }),
    })
  })

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 365 }), fc.nat({ max: 364 }))
  .map(([of, count]) => ({ count: count % of, of }))
function afterPeriods(least: number, most: number): fc.Arbitrary<unknown> {
  const fields = { fullPeriods: fc.integer({ min: least, max: most }), oddPart: fraction, amount: positive }
  return fc.record(fields, { requiredKeys: ['fullPeriods', 'amount'] })
}
const byPeriod = fc.record({
  timing: fc.constant('by-unit-period'),
  method: fc.constantFrom('actuarial', 'uncompounded'),
  currency: code,
  advances: fc.array(afterPeriods(0, 3), { minLength: 1, maxLength: 2 }),
  payments: fc.array(afterPeriods(1, 360), { minLength: 1, maxLength: 5 }),
  periodsPerYear: fc.constantFrom({ count: 12, of: 1 }, { count: 365, of: 255 }, { count: 36_525, of: 1 }),
})
const unitPeriod = fc.constantFrom(
  { unit: 'day', count: 1 },
  { unit: 'week', count: 2 },
  { unit: 'semimonth', count: 1 },
  { unit: 'month', count: 11 },
  { unit: 'year', count: 1 },
)
const byDate = fc
  .tuple(
    dated,
    fc.record(
      { method: fc.constantFrom('actuarial', 'uncompounded'), unitPeriod },
      { requiredKeys: ['method'] },
    ),
  )
  .map(([amounts, rest]) => ({ timing: 'by-date', ...amounts, ...rest }))

function inPeriods(least: number, most: number): fc.Arbitrary<unknown> {
  const one = fc.record({ period: fc.integer({ min: least, max: most }), amount: positive })
  return fc.array(one, { minLength: 1, maxLength: 4 })
}

const format = {
  decimals: fc.nat({ max: 10 }),
  roundingMode: fc.constantFrom('half-up', 'half-even', 'down', 'ceiling'),
}
const percent = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom('0', '12.5', '1000', '0.000000000000000000000000000001'),
)
const perYear = fc.oneof(fc.constantFrom(1, 2, 4, 12, 52), fc.integer({ min: 1, max: 366 }))

const discountDays = fc.integer({ min: 0, max: 60 })
const discountPercent = fc.constantFrom('2', '0.5', '1.25', '99.9999999999')
const writtenTerms = fc
  .tuple(discountPercent, discountDays, fc.integer({ min: 61, max: 3650 }), fc.nat({ max: 4 }))
  .map(
    ([off, days, net, way]) =>
      [
        `${off}/${days}, n/${net}`,
        `${off}/${days} net ${net}`,
        `${off}%/${days}, net ${net} days`,
        `n/${net}`,
        ` NET ${net} `,
      ][way],
  )
const tradeTerms = fc.record({
  discount: fc.option(
    fc.record({ percent: fc.oneof(discountPercent, fc.integer({ min: 1, max: 99 })), days: discountDays }),
  ),
  // A longer time takes roots of a higher order, and longer.
  netDays: fc.integer({ min: 61, max: 400 }),
})

/** Of the functions that tell what credit costs, and what of its cost is earned. */
export const costTargets: readonly Target[] = [
  {
    name: 'annualPercentageRate, by date',
    call: installments.annualPercentageRate,
    validArgs: fc.tuple(byDate),
    acceptedFloor: 0.02,
  },
  {
    name: 'annualPercentageRate, by unit period',
    call: installments.annualPercentageRate,
    validArgs: fc.tuple(byPeriod),
    acceptedFloor: 0.02,
  },
  {
    name: 'annualPercentageCharge',
    call: installments.annualPercentageCharge,
    validArgs: fc.tuple(
      fc
        .tuple(
          dated,
          fc.record({
            intervals: fc.constantFrom('years', 'months', 'weeks', 'days'),
            oddDays: fc.constantFrom('counted-back', 'counted-on'),
          }),
        )
        .map(([amounts, rest]) => ({ ...amounts, ...rest })),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'annualizedCost',
    call: installments.annualizedCost,
    validArgs: fc.tuple(
      fc.record({
        currency: code,
        advances: inPeriods(0, 2),
        payments: inPeriods(1, 60),
        periodsPerYear: perYear,
      }),
    ),
    acceptedFloor: 0.02,
  },
  {
    name: 'effectiveRate',
    call: installments.effectiveRate,
    validArgs: fc.tuple(fc.record({ nominalPercent: percent, compoundingsPerYear: perYear, ...format })),
    acceptedFloor: 0.05,
  },
  {
    name: 'nominalRate',
    call: installments.nominalRate,
    validArgs: fc.tuple(fc.record({ effectivePercent: percent, compoundingsPerYear: perYear, ...format })),
    acceptedFloor: 0.05,
  },
  {
    name: 'splitBySumOfDigits',
    call: installments.splitBySumOfDigits,
    validArgs: fc.tuple(
      fc.record({
        charge,
        currency: code,
        periods: fc.integer({ min: 1, max: 60 }),
        remainder,
        unit: fc.constantFrom('minor', 'major', '10'),
      }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'unearnedBySumOfDigits',
    call: installments.unearnedBySumOfDigits,
    validArgs: fc.tuple(
      fc.record({
        charge,
        currency: code,
        periods: fc.constantFrom(24, 1200),
        elapsed: fc.nat({ max: 24 }),
        rounding,
      }),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'parseTradeTerms',
    call: installments.parseTradeTerms,
    validArgs: fc.tuple(writtenTerms),
    acceptedFloor: 0.05,
  },
  {
    name: 'applyTradeTerms',
    call: installments.applyTradeTerms,
    validArgs: fc.tuple(tradeTerms, fc.record({ invoicedOn: day, ...format })),
    acceptedFloor: 0.05,
  },
]
