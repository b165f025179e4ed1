import * as main from 'arrears'
import * as policies from 'arrears/policies'
import fc from 'fast-check'
import { rounding } from './plan-terms'
import type { Target } from './target'
import { currencyOf, day } from './valid-documents'

const code = currencyOf.map(({ code }) => code)
const whole = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
)
const percent = fc.constantFrom('0', '5.25', '0.0175', '36.5', 1000, '33.333333333333333333333333')
const start = day.filter((one) => one > '1000' && one < '9000')

/** Entries from a day on, each some days after the one before it. */
function datedFrom(
  first: string,
  value: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 4 }),
      fc.array(fc.record(value), { minLength: 5, maxLength: 5 }),
    )
    .map(([gaps, values]) => {
      let from = first
      return [0, ...gaps].map((gap, index) => {
        from = main.addDays(from, gap)
        return { from, ...values[index] }
      })
    })
}

const basis = fc.oneof(
  fc.constant({ ratePer: 'day' }),
  fc
    .constantFrom('ACT/360', 'ACT/365F', 'ACT/365.25', 'NL/365', 'ACT/ACT ISDA', '30E/360')
    .map((dayCount) => ({
      ratePer: 'year',
      dayCount,
    })),
)
const accrual = start.chain((from) =>
  fc
    .tuple(
      fc.record(
        {
          currency: code,
          from: fc.constant(from),
          to: fc.nat({ max: 400 }).map((days) => main.addDays(from, days)),
          balances: datedFrom(from, { amount: whole }),
          rates: datedFrom(from, { percent }),
          compounding: fc.oneof(
            fc.constant({ every: 'day' }),
            fc.record({
              every: fc.constant('month'),
              count: fc.constantFrom(1, 3, 12),
              anchorOn: day,
              monthRule: fc.constantFrom('corresponding-day', 'month-end'),
            }),
          ),
          suspensions: fc.array(
            fc.record(
              { from: fc.nat({ max: 300 }).map((days) => main.addDays(from, days)) },
              { requiredKeys: ['from'] },
            ),
            { maxLength: 2 },
          ),
          rounding,
          roundEach: fc.constantFrom('day', 'period'),
        },
        { requiredKeys: ['currency', 'from', 'to', 'balances', 'rates', 'rounding', 'roundEach'] },
      ),
      basis,
    )
    .map(([terms, per]) => ({ ...terms, ...per })),
)
const components = fc.constantFrom('cost', 'fee', 'penalty', 'interest')
const capped = start.chain((from) => {
  const later = fc.nat({ max: 400 }).map((days) => main.addDays(from, days))
  return fc.record({
    currency: code,
    lent: whole.map((amount) => [{ from, amount }]),
    owed: datedFrom(from, { amount: whole }),
    charges: fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), on: later, component: components, amount: whole }),
      {
        selector: ({ id }) => id,
        maxLength: 6,
      },
    ),
    ceilings: fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        components: fc.array(components, { minLength: 1, maxLength: 3 }),
        limit: fc.oneof(
          fc.record({ kind: fc.constant('amount'), amount: whole }),
          fc.record({ kind: fc.constant('share'), percent }),
          fc
            .tuple(
              fc.record({ kind: fc.constant('rate'), percent, of: fc.constantFrom('owed', 'lent') }),
              basis,
            )
            .map(([limit, per]) => ({ ...limit, ...per })),
        ),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
  })
})
const feeRule = fc.oneof(
  fc.record({ kind: fc.constant('fixed'), fixed: whole }),
  fc.record({ kind: fc.constant('percent'), percent, rounding }),
  fc.record({ kind: fc.constant('larger'), fixed: whole, percent, rounding }),
)
const lateFees = fc.record(
  {
    currency: code,
    asOf: day,
    items: fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), dueOn: day, amount: whole }), {
      selector: ({ id }) => id,
      maxLength: 5,
    }),
    rule: fc
      .tuple(
        feeRule,
        fc.record(
          {
            graceDays: fc.nat({ max: 30 }),
            per: fc.constantFrom('installment', 'account'),
            mostEach: whole,
            mostInTotal: whole,
          },
          { requiredKeys: ['graceDays', 'per'] },
        ),
      )
      .map(([own, shared]) => ({ ...own, ...shared })),
    charged: whole,
  },
  { requiredKeys: ['currency', 'asOf', 'items', 'rule'] },
)
const laws = fc.constantFrom(
  policies.cnOverdueLoanRate,
  policies.cnPrivateLendingCeiling,
  policies.cnSupplierLateRate,
  policies.cnSaleLateRate,
)
const scales = fc.constantFrom(policies.cnCourtFee, policies.cnPaymentOrderFee, policies.cnPreservationFee)

function charges(
  name: string,
  call: (...args: never) => unknown,
  validArgs: fc.Arbitrary<readonly unknown[]>,
): Target {
  return { name, call, validArgs, acceptedFloor: 0.02 }
}

/** Of the functions that tell what being late costs. */
export const chargeTargets: readonly Target[] = [
  charges('accrueInterest', main.accrueInterest, fc.tuple(accrual)),
  charges('capCharges', main.capCharges, fc.tuple(capped)),
  charges('chargeLateFees', main.chargeLateFees, fc.tuple(lateFees)),
  charges(
    'findLateRate',
    main.findLateRate,
    fc.tuple(
      laws,
      fc.record(
        {
          on: day,
          contractRatePercent: percent,
          referenceRates: start.chain((from) => datedFrom(from, { percent })),
        },
        { requiredKeys: ['on'] },
      ),
    ),
  ),
  charges('computeFee', main.computeFee, fc.tuple(scales, fc.record({ claim: fc.nat(), on: day, rounding }))),
  charges(
    'judgePenalty',
    main.judgePenalty,
    fc.tuple(
      fc.constant(policies.cnPenaltyLimit),
      fc.record(
        { currency: code, penalty: whole, loss: whole, on: day },
        { requiredKeys: ['currency', 'penalty', 'on'] },
      ),
    ),
  ),
]
