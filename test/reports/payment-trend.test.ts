import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  analyzePaymentTrend,
  type CustomerPayment,
  type PaymentDirection,
  type PaymentTrendInput,
} from '../../src/reports'
import { errorOf } from '../support/error-of'

const january = { from: '2026-01-01', to: '2026-01-31' }
const february = { from: '2026-02-01', to: '2026-02-28' }
const march = { from: '2026-03-01', to: '2026-03-31' }

const paid = (on: string, amount: string, customerId = 'A'): CustomerPayment => ({ customerId, on, amount })
const inputOf = (...payments: readonly CustomerPayment[]): PaymentTrendInput => ({
  currency: 'USD',
  months: [january, february],
  steadyFromPercent: 90,
  payments,
})

describe('analyzePaymentTrend', () => {
  it.each<[string, readonly CustomerPayment[], PaymentDirection]>([
    // 90 % of 100.00 is 90.00.
    [
      'falls just below the share that is steady',
      [paid('2026-01-31', '100.00'), paid('2026-02-01', '89.99')],
      'falling',
    ],
    ['is steady at that share', [paid('2026-01-31', '100.00'), paid('2026-02-01', '90.00')], 'steady'],
    ['is steady with as much', [paid('2026-01-01', '100.00'), paid('2026-02-28', '100.00')], 'steady'],
    [
      'is steady where the earlier one is at that share',
      [paid('2026-01-01', '90.00'), paid('2026-02-28', '100.00')],
      'steady',
    ],
    [
      'rises where the earlier one is just below it',
      [paid('2026-01-01', '89.99'), paid('2026-02-28', '100.00')],
      'rising',
    ],
    ['rises from nothing', [paid('2026-02-28', '0.01')], 'rising'],
    ['falls to nothing', [paid('2026-01-01', '0.01')], 'falling'],
    ['is none where all was reversed', [paid('2026-01-01', '5.00'), paid('2026-01-02', '-5.00')], 'none'],
    ['falls below zero', [paid('2026-01-01', '5.00'), paid('2026-02-02', '-5.00')], 'falling'],
    ['falls farther below zero', [paid('2026-01-01', '-5.00'), paid('2026-02-02', '-10.00')], 'falling'],
    [
      'is steady where both are as far below zero',
      [paid('2026-01-01', '-5.00'), paid('2026-02-02', '-5.00')],
      'steady',
    ],
    ['falls by a cent below zero', [paid('2026-01-01', '-5.00'), paid('2026-02-02', '-5.01')], 'falling'],
    ['rises from below zero', [paid('2026-01-01', '-5.00'), paid('2026-02-02', '-1.00')], 'rising'],
  ])('%s', (_, payments, direction) => {
    expect(analyzePaymentTrend(inputOf(...payments)).customers[0]?.direction).toBe(direction)
  })

  it('tells amounts by month, halves, and the last day on which anything came in', () => {
    const payments = [
      paid('2026-03-31', '3.00'),
      paid('2026-01-01', '1.00'),
      paid('2026-02-14', '10.00'),
      paid('2026-03-31', '-0.50', 'B'),
    ]
    const trends = analyzePaymentTrend({ ...inputOf(...payments), months: [january, february, march] })
    expect(trends).toEqual({
      currency: 'USD',
      months: [january, february, march],
      period: { from: '2026-01-01', to: '2026-03-31' },
      // The month in the middle belongs to neither half.
      total: {
        amounts: ['1.00', '10.00', '2.50'],
        total: '13.50',
        earlierHalf: '1.00',
        laterHalf: '2.50',
        direction: 'rising',
      },
      customers: [
        {
          customerId: 'B',
          amounts: ['0.00', '0.00', '-0.50'],
          total: '-0.50',
          earlierHalf: '0.00',
          laterHalf: '-0.50',
          direction: 'falling',
          payments: 1,
          lastPaidOn: null,
        },
        {
          customerId: 'A',
          amounts: ['1.00', '10.00', '3.00'],
          total: '14.00',
          earlierHalf: '1.00',
          laterHalf: '3.00',
          direction: 'rising',
          payments: 3,
          lastPaidOn: '2026-03-31',
        },
      ],
    })
  })

  it('keeps the last day on which money came in, wherever it is listed', () => {
    const payments = [
      paid('2026-02-10', '1.00'),
      paid('2026-01-10', '1.00'),
      paid('2026-02-20', '-1.00'),
      paid('2026-02-21', '0.00'),
    ]
    expect(analyzePaymentTrend(inputOf(...payments)).customers[0]?.lastPaidOn).toBe('2026-02-10')
  })

  it('has those first who fell most, then by id', () => {
    const payments = [
      paid('2026-02-01', '5.00', 'more'),
      paid('2026-01-01', '5.00', 'Z less'),
      paid('2026-01-01', '5.00', 'A less'),
      paid('2026-01-01', '9.00', 'least'),
    ]
    const order = analyzePaymentTrend(inputOf(...payments)).customers.map(({ customerId }) => customerId)
    expect(order).toEqual(['least', 'A less', 'Z less', 'more'])
  })

  it('has no customers without payments', () => {
    const { customers, total } = analyzePaymentTrend(inputOf())
    expect([customers, total.direction, total.total]).toEqual([[], 'none', '0.00'])
  })

  it.each<[string, PaymentTrendInput, readonly [string, string][]]>([
    ['one month', { ...inputOf(), months: [january] }, [['months', 'at least two months']]],
    [
      'months from the newest on',
      { ...inputOf(), months: [february, january] },
      [['months[1].from', 'a day after 2026-02-01, where the month before starts']],
    ],
    [
      'a month left out',
      { ...inputOf(), months: [january, march] },
      [['months[1].from', '2026-02-01, the day after months[0] ends']],
    ],
    [
      'a month that ends before it starts',
      { ...inputOf(), months: [january, { from: '2026-02-28', to: '2026-02-01' }] },
      [['months[1].to', 'a day not before 2026-02-28, where the period starts']],
    ],
    [
      'a payment before the months',
      inputOf(paid('2025-12-31', '1.00')),
      [['payments[0].on', 'a day from 2026-01-01 to 2026-02-28, the months listed']],
    ],
    [
      'a payment after them',
      inputOf(paid('2026-02-01', '1.00'), paid('2026-03-01', '1.00')),
      [['payments[1].on', 'a day from 2026-01-01 to 2026-02-28, the months listed']],
    ],
    [
      'half a cent',
      inputOf(paid('2026-02-01', '1.005')),
      [['payments[0].amount', 'an amount of USD with at most 2 decimals']],
    ],
  ])('refuses %s', (_, input, issues) => {
    const { details } = errorOf(() => analyzePaymentTrend(input))
    expect(details).toMatchObject({ issues: issues.map(([path, expected]) => ({ path, expected })) })
  })

  it('says what to do', () => {
    const faults = {
      ...inputOf(paid('2026-03-01', '1.00')),
      months: [february, january],
      steadyFromPercent: 100,
    }
    expect(errorOf(() => analyzePaymentTrend(faults)).message).toMatchInlineSnapshot(
      `"months[1].from: expected a day after 2026-02-01, where the month before starts, received 2026-01-01. List the months from the oldest on."`,
    )
    expect(
      errorOf(() => analyzePaymentTrend({ ...inputOf(), months: [january] })).message,
    ).toMatchInlineSnapshot(
      `"months: expected at least two months, received 1. A trend takes an earlier and a later one."`,
    )
    expect(
      errorOf(() => analyzePaymentTrend({ ...inputOf(), months: [january, march] })).message,
    ).toMatchInlineSnapshot(
      `"months[1].from: expected 2026-02-01, the day after months[0] ends, received 2026-03-01. Add the month that is left out: one without payments is listed too."`,
    )
  })

  it('adds up, whatever is paid, in any order', () => {
    const payment = fc.record({
      customerId: fc.constantFrom('A', 'B', 'C'),
      on: fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28'),
      amount: fc.integer({ min: -9_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
    })
    const centsOf = (amount: string): number => Math.round(Number(amount) * 100)
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 20 }), (payments) => {
        const { total, customers } = analyzePaymentTrend(inputOf(...payments))
        const expected = payments.reduce((sum, { amount }) => sum + centsOf(amount), 0)
        expect(centsOf(total.total)).toBe(expected)
        expect(total.amounts.reduce((sum, amount) => sum + centsOf(amount), 0)).toBe(expected)
        expect(customers.reduce((sum, customer) => sum + centsOf(customer.total), 0)).toBe(expected)
        expect(analyzePaymentTrend(inputOf(...payments.toReversed()))).toEqual(
          analyzePaymentTrend(inputOf(...payments)),
        )
      }),
    )
  })
})
