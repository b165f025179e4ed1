import { describe, expect, it } from 'vitest'
import type { AccountEvent } from '../../src/model'
import { type Loan, replayLoan } from '../../src/servicing'
import { errorOf } from '../support/error-of'
import { falling, lastOf, late, paid, rounding, rowsOf } from './falling-loan'

const lent = (amount: string): AccountEvent => ({
  kind: 'disbursement',
  id: 'D-1',
  effectiveOn: '2026-01-01',
  amount,
})
const months = ['2026-02-01', '2026-03-01', '2026-04-01']
const loanOf = (plan: Loan['plan'], events: readonly AccountEvent[], more: Partial<Loan> = {}): Loan => ({
  id: 'L-1',
  currency: 'CNY',
  excess: 'hold',
  excessByTransaction: { shorter: 'shorter-term', smaller: 'smaller-installment' },
  plan,
  events,
  ...more,
})

describe('an annuity', () => {
  // 12 % by 30E/360 is 1 % a month, and 0.5 % from the 16th to the 1st. 30,000 × 0.01 ÷ (1 − 1.01⁻³) = 10,200.663.
  const plan: Extract<Loan['plan'], { readonly method: 'annuity' }> = {
    method: 'annuity',
    dueOn: months,
    rounding,
    rates: [{ from: '2026-01-01', percent: '12' }],
    dayCount: '30E/360',
  }
  const annuity = (events: readonly AccountEvent[], more: Partial<typeof plan> = {}): Loan =>
    loanOf({ ...plan, ...more }, [lent('30000.00'), ...events])

  it.each<[string, Loan, string, readonly string[]]>([
    // 1 % of 30,000.00; of 20,099.34 it is 200.9934, of 10,099.67 it is 100.9967.
    [
      'pays the same in all, the last row what is left',
      annuity([]),
      '2026-01-01',
      ['2026-02-01 9900.66 300.00', '2026-03-01 9999.67 200.99', '2026-04-01 10099.67 101.00'],
    ],
    [
      'keeps interest to its own rounding',
      annuity([], { interestRounding: { mode: 'down', unit: 'minor' } }),
      '2026-01-01',
      ['2026-02-01 9900.66 300.00', '2026-03-01 9999.67 200.99', '2026-04-01 10099.67 100.99'],
    ],
    // 15 days are 150.00; 15,000.00 are repaid. 15,000 ÷ (1/1.005 + 1/(1.005 × 1.01) + 1/(1.005 × 1.01²)) = 5,075.083.
    [
      'after a prepayment pays less each time',
      annuity([paid('2026-01-16', '15150.00', 'smaller')]),
      '2026-01-16',
      ['2026-02-01 5000.08 75.00', '2026-03-01 4975.08 100.00', '2026-04-01 5024.84 50.25'],
    ],
    // 10,200.66 − 75.00 are repaid first; 4,874.34 are left, less than an installment, and bear 48.7434.
    [
      'after a prepayment pays as much as before, for a shorter time',
      annuity([paid('2026-01-16', '15150.00', 'shorter')]),
      '2026-01-16',
      ['2026-02-01 10125.66 75.00', '2026-03-01 4874.34 48.74'],
    ],
    // 150.00 had accrued. 30,000 ÷ (1/1.01 + 1/(1.01 × 1.02) + 1/(1.01 × 1.02²)) = 10,300.654, of which the first row has 300.00; then
    // 2 % of 19,999.35 and of 10,098.69. What had accrued comes with the first row.
    [
      'at another rate pays another installment',
      annuity([], {
        rates: [
          { from: '2026-01-01', percent: '12' },
          { from: '2026-01-16', percent: '24' },
        ],
      }),
      '2026-01-16',
      ['2026-02-01 10000.65 450.00', '2026-03-01 9900.66 399.99', '2026-04-01 10098.69 201.97'],
    ],
  ])('%s', (_, loan, asOf, rows) => {
    expect(rowsOf(replayLoan(loan, { asOf }))).toEqual(rows)
  })

  it('of a rounded installment leaves the rest to the last day, after a prepayment, too', () => {
    // 10,200.663 down to hundreds is 10,200: 300.00 and 9,900.00 on the first day, and a cent more is repaid. Of 20,099.99, 1 % is
    // 201.00, and 9,999.00 are repaid; all that is left, 10,100.99, on the last, though it is more than 10,200.00 less 101.01.
    const loan = annuity([paid('2026-02-01', '10200.01', 'shorter')], {
      rounding: { mode: 'down', unit: '100' },
      interestRounding: rounding,
    })
    expect(rowsOf(replayLoan(loan, { asOf: '2026-02-01' }))).toEqual([
      '2026-03-01 9999.00 201.00',
      '2026-04-01 10100.99 101.01',
    ])
  })

  it('accrues by the rounding of its interest', () => {
    // Half of 1 % of 20,099.34 is 100.4967.
    const figures = [{}, { interestRounding: { mode: 'down', unit: 'minor' } } as const].map((more) =>
      lastOf(replayLoan(annuity([paid('2026-02-01', '10200.66')], more), { asOf: '2026-02-16' })),
    )
    expect(figures.map(({ accrued }) => accrued)).toEqual(['100.50', '100.49'])
  })

  it('is settled by the principal left and what has accrued', () => {
    const events = [paid('2026-02-01', '10200.66'), paid('2026-02-16', '20199.84')]
    expect(replayLoan(annuity(events), { asOf: '2026-02-16' }).status).toBe('closed')
  })
})

describe('a bullet', () => {
  // 36.5 % over 365 is 0.1 % a day: of 1,000.00 a yuan.
  const plan: Loan['plan'] = {
    method: 'bullet',
    dueOn: months,
    rounding,
    rates: [{ from: '2026-01-01', percent: '36.5' }],
    dayCount: 'ACT/365F',
  }

  it('bears interest on each day, and repays on the last', () => {
    expect(rowsOf(replayLoan(loanOf(plan, [lent('1000.00')]), { asOf: '2026-01-01' }))).toEqual([
      '2026-02-01 0.00 31.00',
      '2026-03-01 0.00 28.00',
      '2026-04-01 1000.00 31.00',
    ])
  })

  it.each(['smaller', 'shorter'])('keeps its days after a prepayment: %s', (transaction) => {
    // 14 days are 14.00; 500.00 are repaid. 17, 28 and 31 days of 500.00.
    const loan = loanOf(plan, [lent('1000.00'), paid('2026-01-15', '514.00', transaction)])
    expect(rowsOf(replayLoan(loan, { asOf: '2026-01-15' }))).toEqual([
      '2026-02-01 0.00 8.50',
      '2026-03-01 0.00 14.00',
      '2026-04-01 500.00 15.50',
    ])
  })

  it('bears for being late only on what was due', () => {
    const loan = loanOf(plan, [lent('1000.00')], { late: { ...late, on: ['interest', 'principal'] } })
    // 0.2 % of 31.00 for ten days is 0.62; ten days of 1,000.00 are 10.00.
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-11' }))).toMatchObject({
      due: '31.62',
      notDue: '1000.00',
      accrued: '10.00',
    })
  })
})

describe('equal parts', () => {
  const partsOf = (remainder: 'first' | 'last' | 'spread'): Loan['plan'] => ({
    method: 'equal-parts',
    remainder,
    dueOn: months,
    rounding,
  })

  it.each<['first' | 'last', readonly string[]]>([
    ['first', ['2026-02-01 3333.34 0.00', '2026-03-01 3333.33 0.00', '2026-04-01 3333.33 0.00']],
    ['last', ['2026-02-01 3333.33 0.00', '2026-03-01 3333.33 0.00', '2026-04-01 3333.34 0.00']],
  ])('leave the odd cent to the %s', (remainder, rows) => {
    expect(
      rowsOf(replayLoan(loanOf(partsOf(remainder), [lent('10000.00')]), { asOf: '2026-01-01' })),
    ).toEqual(rows)
  })

  it.each<[string, string, readonly string[]]>([
    ['smaller', '1000.00', ['2026-02-01 3000.00 0.00', '2026-03-01 3000.00 0.00', '2026-04-01 3000.00 0.00']],
    // Parts of 3,333.33 stay.
    ['shorter', '1000.00', ['2026-02-01 3333.33 0.00', '2026-03-01 3333.33 0.00', '2026-04-01 2333.34 0.00']],
    ['shorter', '3333.34', ['2026-02-01 3333.33 0.00', '2026-03-01 3333.33 0.00']],
  ])('after a prepayment that makes them %s: %s', (transaction, amount, rows) => {
    const loan = loanOf(partsOf('last'), [lent('10000.00'), paid('2026-01-15', amount, transaction)])
    expect(rowsOf(replayLoan(loan, { asOf: '2026-01-15' }))).toEqual(rows)
  })

  it('accrue nothing, and bear for being late', () => {
    const loan = loanOf(partsOf('last'), [lent('10000.00')], { late })
    // 0.2 % of 3,333.33 for ten days is 66.6666.
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-11' }))).toMatchObject({
      due: '3400.00',
      notDue: '6666.67',
      accrued: '0.00',
      owed: '10066.67',
    })
    expect(lastOf(replayLoan(loan, { asOf: '2026-01-31' }))).toMatchObject({
      owed: '10000.00',
      accrued: '0.00',
    })
  })
})

describe('equal principal', () => {
  it('is refused on the day of the first plan, where a part would be nothing', () => {
    // What is agreed on four days is not planned on fewer; of a cent each part would be nothing.
    const call = (): unknown => replayLoan({ ...falling, events: [lent('0.01')] }, { asOf: '2026-01-01' })
    expect(errorOf(call).code).toBe('invalid-input')
  })
})
