import { describe, expect, it } from 'vitest'
import { type Loan, quotePayoff } from '../../src/servicing'
import { errorOf } from '../support/error-of'

const rounding = { mode: 'half-up', unit: 'minor' } as const

// 3.65 % over 365 is 0.01 % a day: 1.00 on 10,000.00.
const loan: Loan = {
  id: 'L-1',
  currency: 'CNY',
  excess: 'hold',
  plan: {
    method: 'bullet',
    dueOn: ['2026-02-01', '2026-03-01'],
    rounding,
    rates: [{ from: '2026-01-01', percent: '3.65' }],
    dayCount: 'ACT/365F',
  },
  events: [{ kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '10000.00' }],
}
const figuresOf = (asOf: string, validUntil: string, more: Partial<Loan> = {}): readonly string[] =>
  quotePayoff({ ...loan, ...more }, { asOf, validUntil }).days.map(({ on, figure }) => `${on} ${figure}`)

describe('a payoff quote', () => {
  it('grows by what accrues each day, over a due day, too', () => {
    expect(figuresOf('2026-01-31', '2026-02-02')).toEqual([
      '2026-01-31 10030.00',
      '2026-02-01 10031.00',
      '2026-02-02 10032.00',
    ])
  })

  it('knows nothing of what happens after the day on which it is made', () => {
    const events = [
      ...loan.events,
      { kind: 'payment', id: 'P', effectiveOn: '2026-01-12', amount: '500.00' } as const,
    ]
    expect(figuresOf('2026-01-11', '2026-01-13', { events })).toEqual([
      '2026-01-11 10010.00',
      '2026-01-12 10011.00',
      '2026-01-13 10012.00',
    ])
  })

  it('holds as long as the figure does not grow', () => {
    const free: Loan = {
      ...loan,
      plan: { ...loan.plan, rates: [{ from: '2026-01-01', percent: 0 }] } as Loan['plan'],
    }
    const { figure, holdsUntil } = quotePayoff(free, { asOf: '2026-01-11', validUntil: '2026-01-31' })
    expect([figure, holdsUntil]).toEqual(['10000.00', '2026-01-31'])
    const fee = { kind: 'fixed', fixed: '9.00', graceDays: 3, per: 'installment' } as const
    const { holdsUntil: beforeFee } = quotePayoff(
      { ...free, lateFee: fee },
      { asOf: '2026-02-25', validUntil: '2026-03-31' },
    )
    expect(beforeFee).toBe('2026-03-04')
  })

  it('takes off what is held, and is nothing where more is held', () => {
    const held = (amount: string): Partial<Loan> => ({
      events: [
        ...loan.events,
        { kind: 'refund', id: 'R', effectiveOn: '2026-01-02', amount: '1.00' },
        { kind: 'payment', id: 'P', effectiveOn: '2026-01-02', amount },
      ],
    })
    expect(figuresOf('2026-01-02', '2026-01-02', held('101.00'))).toEqual(['2026-01-02 9901.00'])
    expect(figuresOf('2026-01-02', '2026-01-02', held('20000.00'))).toEqual(['2026-01-02 0.00'])
  })

  it('is refused for a last day before the day asked about, or more than 366 days after it', () => {
    const refusal = (validUntil: string): unknown =>
      errorOf(() => quotePayoff(loan, { asOf: '2026-01-11', validUntil })).sentence.en
    expect(refusal('2026-01-10')).toBe(
      'validUntil: expected 2026-01-11 or a day at most 366 days after it, received 2026-01-10. A quote holds from the day asked about on; name the last day on which it may be paid.',
    )
    expect(refusal('2027-01-13')).toContain('received 2027-01-13')
    expect(quotePayoff(loan, { asOf: '2026-01-11', validUntil: '2027-01-12' }).days).toHaveLength(367)
  })
})
