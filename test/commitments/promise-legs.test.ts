import { describe, expect, it } from 'vitest'
import { judgePromise } from '../../src/commitments'
import type { Payment, PaymentPromise } from '../../src/model'
import { errorOf } from '../support/error-of'

/** "Both installments next month": 300 by 10 April and 200 by 20 April, promised on 28 March. */
const promiseOf = (more: Partial<PaymentPromise> = {}): PaymentPromise => ({
  id: 'P-1',
  madeOn: '2026-03-28',
  dueOn: '2026-04-20',
  amount: '500.00',
  currency: 'CNY',
  legs: [
    { dueOn: '2026-04-10', dueAt: '2026-04-10T15:00:00+08:00', amount: '300.00' },
    { dueOn: '2026-04-20', dueAt: '2026-04-20T15:00:00+08:00', amount: '200.00' },
  ],
  ...more,
})
const paid = (effectiveOn: string, amount: string, more: Partial<Payment> = {}): Payment => ({
  kind: 'payment',
  id: `${effectiveOn} ${amount}`,
  effectiveOn,
  amount,
  ...more,
})
const rule = { graceDays: 2, thresholdPercent: 90, reminderMinutesBefore: 30 }
const judge = (payments: readonly Payment[], asOf: string, more: Partial<PaymentPromise> = {}) =>
  judgePromise(promiseOf(more), payments, { asOf, rule })

describe('a promise in two legs', () => {
  it.each<[string, readonly Payment[], string, string, readonly string[], string | null]>([
    ['before it is made', [], '2026-03-27', 'not-made', ['not-made', 'not-made'], '2026-03-28'],
    ['the last day of the first leg', [], '2026-04-12', 'pending', ['pending', 'pending'], '2026-04-13'],
    ['the day after, nothing paid', [], '2026-04-13', 'broken', ['broken', 'pending'], '2026-04-23'],
    [
      'the day after, a cent less than 90 %',
      [paid('2026-04-12', '269.99')],
      '2026-04-13',
      'partial',
      ['partial', 'pending'],
      '2026-04-23',
    ],
    [
      'the day after, exactly 90 %',
      [paid('2026-04-12', '270.00')],
      '2026-04-13',
      'pending',
      ['kept', 'pending'],
      '2026-04-23',
    ],
    [
      'both paid at once, ahead',
      [paid('2026-04-01', '500.00')],
      '2026-04-01',
      'kept',
      ['kept', 'kept'],
      null,
    ],
    [
      'the second kept does not mend the first',
      [paid('2026-04-13', '200.00')],
      '2026-12-31',
      'partial',
      ['broken', 'kept'],
      null,
    ],
    [
      'the first kept and the second broken is partial',
      [paid('2026-04-02', '300.00')],
      '2026-04-23',
      'partial',
      ['kept', 'broken'],
      null,
    ],
  ])('%s', (_, payments, asOf, status, legs, changesOn) => {
    const judgment = judge(payments, asOf)
    expect(judgment).toMatchObject({ status, changesOn })
    expect(judgment.legs.map((leg) => leg.status)).toEqual(legs)
  })

  it('gives the earliest leg its whole amount before the next gets any', () => {
    // 90 % would keep the first leg with 270; it still takes 300 before the second takes anything.
    const { legs, paid: sum, short } = judge([paid('2026-04-01', '350.00')], '2026-04-01')
    expect(legs.map((leg) => [leg.paid, leg.short])).toEqual([
      ['300.00', '0.00'],
      ['50.00', '150.00'],
    ])
    expect([sum, short]).toEqual(['350.00', '150.00'])
  })

  it('says when it was kept, and at what time, by its last leg', () => {
    const payments = [
      paid('2026-04-09', '300.00', { paidAt: '2026-04-09T16:30:00+08:00' }),
      paid('2026-04-19', '200.00', { paidAt: '2026-04-19T09:05:00+08:00' }),
    ]
    expect(judge(payments, '2026-04-19')).toMatchObject({
      status: 'kept',
      keptOn: '2026-04-19',
      keptAt: '2026-04-19T09:05:00+08:00',
      endedOn: '2026-04-19',
      promisedAt: null,
    })
  })

  it('reminds of the first leg that is pending, then of the last', () => {
    expect(judge([], '2026-04-01').remindAt).toBe('2026-04-10T06:30:00.000Z')
    expect(judge([paid('2026-04-01', '300.00')], '2026-04-01').remindAt).toBe('2026-04-20T06:30:00.000Z')
    expect(judge([paid('2026-04-01', '500.00')], '2026-04-01').remindAt).toBe('2026-04-20T06:30:00.000Z')
  })

  it.each<[string, string, string, string | null]>([
    ['canceled between the legs, the first kept', '2026-04-15', 'canceled', '2026-04-15'],
    ['canceled on the last day of the second', '2026-04-22', 'canceled', '2026-04-22'],
    ['canceled after it was broken', '2026-04-23', 'partial', '2026-04-23'],
  ])('%s', (_, canceledOn, status, endedOn) => {
    const judgment = judge([paid('2026-04-01', '300.00')], '2026-12-31', { canceledOn })
    expect(judgment).toMatchObject({ status, endedOn })
    expect(judgment.legs[0]?.status).toBe('kept')
  })
})

describe('the time of payment', () => {
  const whole: PaymentPromise = {
    id: 'P-1',
    madeOn: '2026-03-28',
    dueOn: '2026-04-10',
    dueAt: '2026-04-10T15:00:00+08:00',
    amount: '100.00',
    currency: 'CNY',
  }
  const judgeWhole = (payments: readonly Payment[]) =>
    judgePromise(whole, payments, { asOf: '2026-04-30', rule })

  it('is kept beside the time promised', () => {
    const late = paid('2026-04-10', '100.00', { paidAt: '2026-04-10T23:59:00+08:00' })
    expect(judgeWhole([late])).toMatchObject({
      status: 'kept',
      promisedAt: '2026-04-10T15:00:00+08:00',
      keptOn: '2026-04-10',
      keptAt: '2026-04-10T23:59:00+08:00',
    })
  })

  it('is that of the payment that reached the threshold, by sequence within the day', () => {
    const first = paid('2026-04-10', '80.00', { id: 'z', paidAt: '2026-04-10T08:00:00+08:00' })
    const second = paid('2026-04-10', '20.00', { id: 'a', sequence: 1, paidAt: '2026-04-10T09:00:00+08:00' })
    expect(judgeWhole([second, first]).keptAt).toBe('2026-04-10T09:00:00+08:00')
  })

  it('is null where that payment states none, and while nothing is kept', () => {
    expect(judgeWhole([paid('2026-04-10', '100.00')]).keptAt).toBeNull()
    const little = paid('2026-04-10', '1.00', { paidAt: '2026-04-10T08:00:00+08:00' })
    expect(judgeWhole([little]).keptAt).toBeNull()
  })

  it('must be an instant', () => {
    expect(errorOf(() => judgeWhole([paid('2026-04-10', '1.00', { paidAt: '15:00' })])).message).toContain(
      'payments[0].paidAt: expected an instant',
    )
  })
})

describe('legs that do not fit', () => {
  const messageOf = (more: Partial<PaymentPromise>): string =>
    errorOf(() => judge([], '2026-04-01', more)).message

  it.each<[string, Partial<PaymentPromise>, string]>([
    [
      'a whole that is not their sum',
      { amount: '500.01' },
      'promise.amount: expected 500.00, what the legs add up to, received 500.01. Correct the whole or a leg.',
    ],
    [
      'another last day',
      { dueOn: '2026-04-21' },
      'promise.dueOn: expected 2026-04-20, the day of the last leg, received 2026-04-21. Correct one of the two.',
    ],
    [
      'a time beside them',
      { dueAt: '2026-04-20T15:00:00Z' },
      'promise.dueAt: expected no time beside legs, received 2026-04-20T15:00:00Z. Give each leg its own dueAt.',
    ],
    [
      'no leg',
      { legs: [] },
      'promise.legs: expected at least one row, received an empty list. State what is to be paid, and by when.',
    ],
    [
      'two on one day',
      {
        legs: [
          { dueOn: '2026-04-20', amount: '300.00' },
          { dueOn: '2026-04-20', amount: '200.00' },
        ],
      },
      'promise.legs[1].dueOn: expected a day after 2026-04-20, that of the row before, received 2026-04-20. List the rows by day, and what falls due on one day as one row.',
    ],
    [
      'one before the promise',
      {
        legs: [
          { dueOn: '2026-03-27', amount: '300.00' },
          { dueOn: '2026-04-20', amount: '200.00' },
        ],
      },
      'promise.legs[0].dueOn: expected 2026-03-28, the day it was made, or later, received 2026-03-27. Nothing falls due or ends before it is undertaken; check both days.',
    ],
    [
      'an amount of zero',
      {
        legs: [
          { dueOn: '2026-04-10', amount: '0' },
          { dueOn: '2026-04-20', amount: '500.00' },
        ],
      },
      'promise.legs[0].amount: expected more than zero, received 0. Record money that flows back as an event of its own kind, not with a minus sign.',
    ],
  ])('%s', (_, more, sentence) => expect(messageOf(more)).toBe(sentence))
})
