import type { AccountEvent } from '../../src/model'
import type { Loan, LoanReplay, LoanState } from '../../src/servicing'

export const rounding = { mode: 'half-up', unit: 'minor' } as const

// 36.5 % over 365 is 0.1 % a day. Of 10,000.00 in four parts of 2,500.00, the rows bear
// 10,000 × 31 days 310.00, 7,500 × 28 days 210.00, 5,000 × 31 days 155.00, 2,500 × 30 days 75.00.
export const falling: Loan = {
  id: 'L-1',
  currency: 'CNY',
  excess: 'hold',
  excessByTransaction: { shorter: 'shorter-term', smaller: 'smaller-installment' },
  plan: {
    method: 'equal-principal',
    remainder: 'last',
    dueOn: ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'],
    rounding,
    rates: [{ from: '2026-01-01', percent: '36.5' }],
    dayCount: 'ACT/365F',
  },
  events: [{ kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '10000.00' }],
}
/** 0.2 % a day on principal that is past due. */
export const late: NonNullable<Loan['late']> = {
  component: 'penalty',
  on: ['principal'],
  rates: [{ from: '2026-01-01', percent: '0.2' }],
  ratePer: 'day',
  rounding,
  roundEach: 'period',
  duringPauses: 'stops',
}
export const paid = (effectiveOn: string, amount: string, transaction?: string): AccountEvent => ({
  kind: 'payment',
  id: `P-${effectiveOn}`,
  effectiveOn,
  amount,
  ...(transaction === undefined ? {} : { transaction }),
})
export const withEvents = (events: readonly AccountEvent[], more: Partial<Loan> = {}): Loan => ({
  ...falling,
  ...more,
  events: [...falling.events, ...events],
})
export const lastOf = ({ states }: LoanReplay): LoanState => states[states.length - 1] as LoanState
export const rowsOf = ({ rows }: LoanReplay): readonly string[] =>
  rows.map(({ dueOn, principal, interest }) => `${dueOn} ${principal} ${interest}`)

/** All components, those told and the others nothing. */
export function componentsOf(told: Partial<LoanState['components']>): LoanState['components'] {
  return { cost: '0.00', fee: '0.00', penalty: '0.00', interest: '0.00', principal: '0.00', ...told }
}
