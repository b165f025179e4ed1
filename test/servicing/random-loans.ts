import fc from 'fast-check'
import type { AccountEvent } from '../../src/model'
import type { Loan, LoanPlan, Reschedule } from '../../src/servicing'

const roundings = [
  { mode: 'half-up', unit: 'minor' },
  { mode: 'half-even', unit: 'minor' },
  { mode: 'down', unit: 'minor' },
] as const

/** The day so many days after 2026-01-01. */
export function dayAt(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
}

function amountOf(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

const rounding = fc.constantFrom(...roundings)
const percent = fc.integer({ min: 0, max: 3600 }).map((hundredths) => (hundredths / 100).toFixed(2))
const dueOn = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 7 })
  .map((gaps) => gaps.map((_, index) => dayAt(gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0))))
const rates = fc
  .tuple(percent, fc.option(fc.tuple(fc.integer({ min: 2, max: 150 }), percent), { nil: undefined }))
  .map(([first, later]) => [
    { from: dayAt(0), percent: first },
    ...(later === undefined ? [] : [{ from: dayAt(later[0]), percent: later[1] }]),
  ])
const dayCount = fc.constantFrom('ACT/365F', 'ACT/360', '30E/360', 'ACT/ACT ISDA')

const plan: fc.Arbitrary<LoanPlan> = fc.oneof(
  fc.record({
    method: fc.constantFrom('annuity', 'bullet'),
    dueOn,
    rounding,
    rates,
    dayCount,
  }),
  fc.record({
    method: fc.constant('equal-principal'),
    dueOn,
    rounding,
    rates,
    dayCount,
    remainder: fc.constantFrom('first', 'last', 'spread', 'largest-remainder'),
  }),
  fc.record({
    method: fc.constant('equal-parts'),
    dueOn,
    rounding,
    remainder: fc.constantFrom('first', 'last', 'spread', 'largest-remainder'),
  }),
) as fc.Arbitrary<LoanPlan>

const late: fc.Arbitrary<Loan['late']> = fc.option(
  fc.record({
    component: fc.constant('penalty'),
    on: fc.constantFrom(['principal'], ['principal', 'interest'], ['principal', 'interest', 'fee']),
    rates: fc
      .integer({ min: 0, max: 20 })
      .map((rate) => [{ from: dayAt(0), percent: (rate / 100).toFixed(2) }]),
    ratePer: fc.constant('day'),
    rounding,
    roundEach: fc.constantFrom('day', 'period'),
    duringPauses: fc.constantFrom('runs', 'stops'),
  }),
  { nil: undefined },
) as fc.Arbitrary<Loan['late']>

const lateFee: fc.Arbitrary<Loan['lateFee']> = fc.option(
  fc.record({
    kind: fc.constant('larger'),
    fixed: fc.constant('5.00'),
    percent: fc.constant('5'),
    graceDays: fc.integer({ min: 0, max: 10 }),
    per: fc.constantFrom('installment', 'account'),
    rounding,
    mostInTotal: fc.constant('40.00'),
  }),
  { nil: undefined },
) as fc.Arbitrary<Loan['lateFee']>

/** Ceilings that bound what the loan costs; none for some loans. */
export const ceilings: fc.Arbitrary<NonNullable<Loan['ceilings']>> = fc.constantFrom<
  NonNullable<Loan['ceilings']>
>(
  [],
  [{ id: 'share', components: ['interest', 'penalty', 'fee'], limit: { kind: 'share', percent: '3' } }],
  [
    {
      id: 'rate',
      components: ['interest', 'penalty', 'fee', 'cost'],
      limit: { kind: 'rate', percent: '12', ratePer: 'year', dayCount: 'ACT/365F', of: 'owed' },
    },
    { id: 'amount', components: ['penalty', 'fee'], limit: { kind: 'amount', amount: '15.00' } },
  ],
)

type Happening = { readonly day: number; readonly cents: number; readonly kind: string }

const happening: fc.Arbitrary<Happening> = fc.record({
  day: fc.integer({ min: 0, max: 250 }),
  cents: fc.integer({ min: 1, max: 400_000 }),
  kind: fc.constantFrom(
    'payment',
    'payment',
    'payment',
    'payment',
    'prepayment',
    'reversed',
    'chargeback',
    'refund',
    'charge',
    'waiver',
    'pause',
    'resume',
    're-aging',
    'acceleration',
    'write-off',
    'spread',
    'capitalized',
    'extension',
  ),
})

function eventsOf({ day, cents, kind }: Happening, index: number): readonly AccountEvent[] {
  const common = { id: `E-${index}`, effectiveOn: dayAt(day), sequence: index % 3 }
  const amount = amountOf(cents)
  switch (kind) {
    case 'payment':
      return [{ ...common, kind: 'payment', amount }]
    case 'prepayment':
      return [{ ...common, kind: 'payment', amount, transaction: 'prepayment' }]
    case 'reversed':
      return [
        { ...common, kind: 'payment', amount },
        { kind: 'reversal', id: `R-${index}`, effectiveOn: dayAt(day + 9), of: common.id },
      ]
    case 'chargeback':
      return [
        { ...common, kind: 'payment', amount },
        { kind: 'chargeback', id: `B-${index}`, effectiveOn: dayAt(day + 5), of: common.id, amount },
      ]
    case 'refund':
      return [{ ...common, kind: 'refund', amount: amountOf(1 + (cents % 5000)) }]
    case 'charge':
      return [{ ...common, kind: 'charge', component: 'fee', amount: amountOf(1 + (cents % 3000)) }]
    case 'waiver':
      return [
        {
          ...common,
          kind: 'waiver',
          components: { interest: amountOf(cents % 3000), principal: amountOf(cents % 70_000) },
        },
      ]
    case 'pause':
      return [{ ...common, kind: 'pause' }]
    case 'resume':
    case 'write-off':
    case 're-aging':
    case 'acceleration':
      return [{ ...common, kind }]
    default:
      return []
  }
}

function rescheduleOf({ day, kind }: Happening, index: number): readonly Reschedule[] {
  const common = { id: `E-${index}`, effectiveOn: dayAt(day), reason: 'other' } as const
  const days = [1, 2, 3, 4].map((step) => dayAt(day + 30 * step))
  switch (kind) {
    case 'spread':
      return [{ ...common, duePrincipal: 'spread', dueOn: days }]
    case 'capitalized':
      return [{ ...common, duePrincipal: 'spread', capitalized: ['interest', 'penalty'], dueOn: days }]
    case 'extension':
      return [{ ...common, reason: 'difficulty', duePrincipal: 'stays', dueOn: days }]
    default:
      return []
  }
}

/** Loans of every method with any history, and a day on which they are asked about. */
export const loans: fc.Arbitrary<{ readonly loan: Loan; readonly asOf: string }> = fc
  .record({
    plan,
    excess: fc.constantFrom('hold', 'smaller-installment', 'shorter-term'),
    prepayment: fc.constantFrom('hold', 'smaller-installment', 'shorter-term'),
    late,
    lateFee,
    ceilings,
    lent: fc.integer({ min: 50_000, max: 900_000 }),
    further: fc.option(fc.integer({ min: 1000, max: 300_000 }), { nil: undefined }),
    happenings: fc.array(happening, { maxLength: 9 }),
    asOf: fc.integer({ min: 0, max: 280 }).map(dayAt),
  })
  .map(({ plan: given, excess, prepayment, lent, further, happenings, asOf, ...rest }) => {
    const disbursed: AccountEvent[] = [
      { kind: 'disbursement', id: 'D-1', effectiveOn: dayAt(0), amount: amountOf(lent), sequence: 0 },
      ...(further === undefined
        ? []
        : [{ kind: 'disbursement', id: 'D-2', effectiveOn: dayAt(1), amount: amountOf(further) } as const]),
    ]
    // The second disbursement finds a due day after it, whatever the first gap.
    const days = given.dueOn.filter((day) => day > dayAt(1))
    return {
      asOf,
      loan: {
        id: 'L-1',
        currency: 'CNY',
        plan: { ...given, dueOn: days.length === 0 ? [dayAt(60)] : days },
        excess,
        excessByTransaction: { prepayment },
        ceilings: rest.ceilings,
        ...(rest.late === undefined ? {} : { late: rest.late }),
        ...(rest.lateFee === undefined ? {} : { lateFee: rest.lateFee }),
        // What happens on the first day comes after the loan was paid out.
        events: [
          ...disbursed,
          ...happenings.flatMap((one, index) => eventsOf({ ...one, day: one.day + 1 }, index + 1)),
        ],
        reschedules: happenings.flatMap((one, index) =>
          rescheduleOf({ ...one, day: one.day + 1 }, index + 1),
        ),
      },
    }
  })
