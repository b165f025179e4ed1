import * as main from 'arrears'
import fc from 'fast-check'
import { rounding } from './plan-terms'
import type { Target } from './target'
import { currencyOf } from './valid-documents'

const START = '2026-01-01'
const dayAt = (days: number): string => main.addDays(START, days)
const near = fc.nat({ max: 300 }).map(dayAt)
const percent = fc.constantFrom('0', '0.05', '5.25', '36.5', 360, '1000', '33.333333333333333333333333')
const whole = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String),
)
const rates = fc.tuple(percent, percent, fc.integer({ min: 1, max: 200 })).map(([first, later, days]) => [
  { from: START, percent: first },
  { from: dayAt(days), percent: later },
])
const dueOn = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
  .map((gaps) => gaps.map((_, index) => dayAt(gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 2))))
const remainder = fc.constantFrom('first', 'last', 'spread', 'largest-remainder')
const bearing = { dueOn, rounding, rates, dayCount: fc.constantFrom('ACT/365F', 'ACT/ACT ISDA', '30E/360') }
const plan = fc.oneof(
  fc.record({ method: fc.constantFrom('annuity', 'bullet'), ...bearing }),
  fc.record({ method: fc.constant('equal-principal'), remainder, ...bearing }),
  fc.record({ method: fc.constant('equal-parts'), remainder, dueOn, rounding }),
)
const late = fc.record({
  component: fc.constantFrom('penalty', 'interest'),
  on: fc.constantFrom(['principal'], ['principal', 'fee']),
  rates,
  ratePer: fc.constant('day'),
  rounding,
  roundEach: fc.constantFrom('day', 'period'),
  duringPauses: fc.constantFrom('runs', 'stops'),
})
const event = fc.oneof(
  fc.record({ kind: fc.constantFrom('payment', 'refund', 'recovery'), effectiveOn: near, amount: whole }),
  fc.record({
    kind: fc.constantFrom('pause', 'resume', 're-aging', 'acceleration', 'write-off'),
    effectiveOn: near,
  }),
  fc.record({
    kind: fc.constant('charge'),
    component: fc.constantFrom('fee', 'cost', 'penalty'),
    effectiveOn: near,
    amount: whole,
  }),
)
const reschedule = near.chain((effectiveOn) =>
  fc.record({
    effectiveOn: fc.constant(effectiveOn),
    reason: fc.constantFrom('difficulty', 'other'),
    duePrincipal: fc.constantFrom('stays', 'spread'),
    dueOn: fc.constant([main.addDays(effectiveOn, 30), main.addDays(effectiveOn, 61)]),
    capitalized: fc.constantFrom([], ['interest'], ['fee', 'cost']),
  }),
)
const loan = fc.record(
  {
    id: fc.constant('L'),
    currency: currencyOf.map(({ code }) => code),
    plan,
    excess: fc.constantFrom('hold', 'smaller-installment', 'shorter-term'),
    late,
    lateFee: fc.record({
      kind: fc.constant('fixed'),
      fixed: whole,
      graceDays: fc.nat({ max: 9 }),
      per: fc.constantFrom('account', 'installment'),
    }),
    ceilings: fc.constant([
      { id: 'c', components: ['interest', 'penalty', 'fee'], limit: { kind: 'share', percent: '5' } },
    ]),
    events: fc
      .tuple(whole, fc.array(event, { maxLength: 5 }))
      .map(([amount, more]) => [
        { kind: 'disbursement', id: 'D', effectiveOn: START, amount },
        ...more.map((one, index) => ({ ...one, id: `E${index}` })),
      ]),
    reschedules: fc
      .array(reschedule, { maxLength: 2 })
      .map((all) => all.map((one, index) => ({ ...one, id: `X${index}` }))),
  },
  { requiredKeys: ['id', 'currency', 'plan', 'excess', 'events'] },
)

/** Of the functions that follow a loan over its life. */
export const servicingTargets: readonly Target[] = [
  {
    name: 'replayLoan',
    call: main.replayLoan,
    validArgs: fc.tuple(loan, fc.record({ asOf: near })),
    acceptedFloor: 0.02,
  },
  {
    name: 'quotePayoff',
    call: main.quotePayoff,
    validArgs: near.chain((asOf) =>
      fc.tuple(
        loan,
        fc.record({
          asOf: fc.constant(asOf),
          validUntil: fc.nat({ max: 20 }).map((days) => main.addDays(asOf, days)),
        }),
      ),
    ),
    acceptedFloor: 0.02,
  },
]
