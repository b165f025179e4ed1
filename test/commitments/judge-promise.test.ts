import { describe, expect, it } from 'vitest'
import { judgePromise, type PromiseRule } from '../../src/commitments'
import type { Payment, PaymentPromise } from '../../src/model'
import { errorOf } from '../support/error-of'

/** 500 dollars promised on Monday 2 March for 10 March; with three days of grace, 13 March is the last. */
const promiseOf = (more: Partial<PaymentPromise> = {}): PaymentPromise => ({
  id: 'P-1',
  madeOn: '2026-03-02',
  dueOn: '2026-03-10',
  amount: '500.00',
  currency: 'USD',
  ...more,
})
const paid = (effectiveOn: string, amount: string, more: Partial<Payment> = {}): Payment => ({
  kind: 'payment',
  id: `${effectiveOn} ${amount}`,
  effectiveOn,
  amount,
  ...more,
})
const ruleOf = (more: Partial<PromiseRule> = {}): PromiseRule => ({
  graceDays: 3,
  thresholdPercent: 90,
  reminderMinutesBefore: 30,
  ...more,
})
const judge = (
  promise: PaymentPromise,
  payments: readonly Payment[],
  asOf: string,
  rule: PromiseRule = ruleOf(),
) => judgePromise(promise, payments, { asOf, rule })

const promise = promiseOf()
/** 90 % of 500. */
const threshold = '450.00'
const muchLater = '2026-12-31'

it('answers with everything that the judgment rests on', () => {
  const whole = {
    status: 'pending',
    promised: '500.00',
    paid: '200.00',
    short: '300.00',
    dueOn: '2026-03-10',
    lastDay: '2026-03-13',
    promisedAt: null,
    keptOn: null,
    keptAt: null,
    remindAt: null,
  }
  expect(judge(promise, [paid('2026-03-05', '200.00')], '2026-03-09')).toEqual({
    promiseId: 'P-1',
    asOf: '2026-03-09',
    currency: 'USD',
    ...whole,
    endedOn: null,
    legs: [whole],
    changesOn: '2026-03-14',
  })
})

describe('the days of a promise', () => {
  it.each<[string, readonly Payment[], string, string, string | null]>([
    ['the day before it is made', [], '2026-03-01', 'not-made', '2026-03-02'],
    ['the day it is made', [], '2026-03-02', 'pending', '2026-03-14'],
    ['the day before the day promised', [], '2026-03-09', 'pending', '2026-03-14'],
    ['the day promised', [], '2026-03-10', 'pending', '2026-03-14'],
    ['the first day of grace', [], '2026-03-11', 'pending', '2026-03-14'],
    ['the last day of grace', [], '2026-03-13', 'pending', '2026-03-14'],
    ['the day after, with nothing paid', [], '2026-03-14', 'broken', null],
    ['the day after, with a cent paid', [paid('2026-03-13', '0.01')], '2026-03-14', 'partial', null],
    ['long after', [], muchLater, 'broken', null],
    ['a payment still to come', [paid('2026-03-12', threshold)], '2026-03-11', 'pending', '2026-03-12'],
    ['the day of that payment', [paid('2026-03-12', threshold)], '2026-03-12', 'kept', null],
    ['a payment to come too late', [paid('2026-03-14', threshold)], '2026-03-13', 'pending', '2026-03-14'],
    ['not made, and a payment to come', [paid('2026-03-02', '1.00')], '2026-03-01', 'not-made', '2026-03-02'],
    [
      'kept, and more to come',
      [paid('2026-03-04', threshold), paid('2026-03-13', '1.00')],
      '2026-03-04',
      'kept',
      '2026-03-13',
    ],
  ])('%s', (_, payments, asOf, status, changesOn) => {
    expect(judge(promise, payments, asOf)).toMatchObject({ status, changesOn })
  })

  it.each<[string, number, string, string, string]>([
    ['no grace, on the day promised', 0, '2026-03-10', 'pending', '2026-03-10'],
    ['no grace, the day after', 0, '2026-03-11', 'broken', '2026-03-10'],
    ['one day of grace, on it', 1, '2026-03-11', 'pending', '2026-03-11'],
    ['one day of grace, the day after', 1, '2026-03-12', 'broken', '2026-03-11'],
  ])('%s', (_, graceDays, asOf, status, lastDay) => {
    expect(judge(promise, [], asOf, ruleOf({ graceDays }))).toMatchObject({ status, lastDay })
  })

  it.each<[string, Partial<PaymentPromise>, string]>([
    ['over the end of a month', { dueOn: '2026-03-31' }, '2026-04-03'],
    ['over a leap day', { dueOn: '2028-02-27', madeOn: '2028-02-01' }, '2028-03-01'],
    ['over the end of a common February', { dueOn: '2026-02-27', madeOn: '2026-02-01' }, '2026-03-02'],
    ['made and due on one day', { madeOn: '2026-03-10' }, '2026-03-13'],
  ])('grace runs in calendar days %s', (_, more, lastDay) => {
    expect(judge(promiseOf(more), [], muchLater).lastDay).toBe(lastDay)
  })

  it('never ends when the day after its last cannot be written', () => {
    const forever = promiseOf({ dueOn: '9999-12-31' })
    expect(judge(forever, [], '9999-12-31', ruleOf({ graceDays: 0 }))).toMatchObject({
      status: 'pending',
      changesOn: null,
    })
    expect(errorOf(() => judge(forever, [], muchLater, ruleOf({ graceDays: 1 }))).code).toBe(
      'date-out-of-range',
    )
  })
})

describe('the payments that count, judged long after', () => {
  it.each<[string, readonly Payment[], string, string, string | null]>([
    ['none', [], 'broken', '0.00', null],
    ['the day before the promise', [paid('2026-03-01', threshold)], 'broken', '0.00', null],
    ['the day of the promise', [paid('2026-03-02', threshold)], 'kept', '450.00', '2026-03-02'],
    ['the day promised', [paid('2026-03-10', threshold)], 'kept', '450.00', '2026-03-10'],
    ['the last day of grace', [paid('2026-03-13', threshold)], 'kept', '450.00', '2026-03-13'],
    ['the day after the last', [paid('2026-03-14', threshold)], 'broken', '0.00', null],
    [
      'a part in time, the rest too late',
      [paid('2026-03-13', '449.99'), paid('2026-03-14', '50.01')],
      'partial',
      '449.99',
      null,
    ],
    [
      'several that add up',
      [paid('2026-03-03', '150.00'), paid('2026-03-06', '150.00'), paid('2026-03-11', '150.00')],
      'kept',
      '450.00',
      '2026-03-11',
    ],
    [
      'several of one day',
      [paid('2026-03-06', '225.00', { id: 'x' }), paid('2026-03-06', '225.00', { id: 'y' })],
      'kept',
      '450.00',
      '2026-03-06',
    ],
    [
      'listed late, dated before',
      [paid('2026-03-12', '50.00'), paid('2026-03-04', '450.00')],
      'kept',
      '500.00',
      '2026-03-04',
    ],
    [
      'recorded after the last day',
      [paid('2026-03-13', threshold, { recordedOn: '2026-03-20' })],
      'kept',
      '450.00',
      '2026-03-13',
    ],
    [
      'recorded in time, counting too late',
      [paid('2026-03-14', threshold, { recordedOn: '2026-03-12' })],
      'broken',
      '0.00',
      null,
    ],
    [
      'a cent before the promise is no help',
      [paid('2026-03-01', '0.01'), paid('2026-03-05', '449.99')],
      'partial',
      '449.99',
      null,
    ],
    [
      'two accounts, each with a payment of one id',
      [paid('2026-03-05', '225.00'), paid('2026-03-05', '225.00')],
      'kept',
      '450.00',
      '2026-03-05',
    ],
    [
      'in the currency it states',
      [paid('2026-03-05', threshold, { currency: 'USD' })],
      'kept',
      '450.00',
      '2026-03-05',
    ],
  ])('%s', (_, payments, status, sum, keptOn) => {
    expect(judge(promise, payments, muchLater)).toMatchObject({ status, paid: sum, keptOn, changesOn: null })
  })

  it('not those dated after the day of the question', () => {
    const payments = [paid('2026-03-05', '200.00'), paid('2026-03-06', '250.00')]
    expect(judge(promise, payments, '2026-03-05')).toMatchObject({ status: 'pending', paid: '200.00' })
    expect(judge(promise, payments, '2026-03-06')).toMatchObject({ status: 'kept', keptOn: '2026-03-06' })
  })

  it.each<[string, string, string, string]>([
    ['a cent less than the threshold', '449.99', 'partial', '50.01'],
    ['the threshold', '450.00', 'kept', '50.00'],
    ['a cent more than the threshold', '450.01', 'kept', '49.99'],
    ['a cent less than promised', '499.99', 'kept', '0.01'],
    ['what was promised', '500.00', 'kept', '0.00'],
    ['more than was promised', '500.01', 'kept', '0.00'],
  ])('%s', (_, amount, status, short) => {
    expect(judge(promise, [paid('2026-03-10', amount)], muchLater)).toMatchObject({
      status,
      paid: amount,
      short,
    })
  })
})

describe('the threshold is exact', () => {
  it.each<[string, string, string, number | string, string, string]>([
    // 50 % of 100.01 is 50.005: the first cent that reaches it is 50.01.
    ['half a cent below', 'USD', '100.01', 50, '50.00', 'partial'],
    ['half a cent above', 'USD', '100.01', 50, '50.01', 'kept'],
    // In floating point 1.1 × 100 is more than 110.
    ['1.1 % of 100 is 1.10', 'USD', '100.00', 1.1, '1.10', 'kept'],
    ['and not 1.09', 'USD', '100.00', '1.1', '1.09', 'partial'],
    ['a third with many decimals', 'USD', '3.00', '33.333333333333333333', '1.00', 'kept'],
    ['a hair over a third', 'USD', '3.00', '33.333333333333333334', '1.00', 'partial'],
    ['zeros at the end of a percentage', 'USD', '500.00', '90.00', '450.00', 'kept'],
    ['the least amount at the least share', 'USD', '0.01', '0.01', '0.01', 'kept'],
    ['100 %, a cent less', 'USD', '500.00', 100, '499.99', 'partial'],
    ['100 %, in full', 'USD', '500.00', '100', '500.00', 'kept'],
    // 2^53 + 1 cents, one more than a number can tell apart.
    ['a cent less past 2^53', 'USD', '90071992547409.93', 100, '90071992547409.92', 'partial'],
    ['in full past 2^53', 'USD', '90071992547409.93', 100, '90071992547409.93', 'kept'],
    // 99.95 % of 1000 is 999.5.
    ['yen have no cents: half a yen below', 'JPY', '1000', '99.95', '999', 'partial'],
    ['yen have no cents: half a yen above', 'JPY', '1000', '99.95', '1000', 'kept'],
    ['dinars have three decimals: the threshold', 'KWD', '1.000', '99.9', '0.999', 'kept'],
    ['dinars have three decimals: a fils less', 'KWD', '1.000', '99.9', '0.998', 'partial'],
  ])('%s', (_, currency, amount, thresholdPercent, sum, status) => {
    const judgment = judge(
      promiseOf({ amount, currency }),
      [paid('2026-03-10', sum)],
      muchLater,
      ruleOf({ thresholdPercent }),
    )
    expect(judgment).toMatchObject({ status, paid: sum })
  })

  it('adds up parts of a dollar that floating point does not', () => {
    // In floating point 0.10 + 0.20 is more than 0.30, and 0.30 − 0.10 − 0.20 less than nothing.
    const payments = [paid('2026-03-05', '0.10'), paid('2026-03-06', '0.20')]
    expect(judge(promiseOf({ amount: 0.3 }), payments, muchLater)).toMatchObject({
      paid: '0.30',
      short: '0.00',
    })
  })

  it.each([
    ['JPY', '1000', '400', '600'],
    ['KWD', '1.5', '0.001', '1.499'],
  ])('writes %s with its own decimals', (currency, amount, sum, short) => {
    expect(judge(promiseOf({ amount, currency }), [paid('2026-03-10', sum)], muchLater)).toMatchObject({
      currency,
      paid: sum,
      short,
    })
  })
})

describe('a canceled promise', () => {
  it.each<[string, string, readonly Payment[], string, string, string | null]>([
    ['stands the day before', '2026-03-06', [], '2026-03-05', 'pending', '2026-03-06'],
    ['is canceled from its day', '2026-03-06', [], '2026-03-06', 'canceled', null],
    ['is never broken', '2026-03-06', [], '2026-03-14', 'canceled', null],
    ['on the day it was made', '2026-03-02', [], '2026-03-02', 'canceled', null],
    ['is not made before it is made', '2026-03-02', [], '2026-03-01', 'not-made', '2026-03-02'],
    ['was kept the day before', '2026-03-06', [paid('2026-03-05', threshold)], '2026-03-06', 'kept', null],
    [
      'was kept the day before, asked on that day',
      '2026-03-06',
      [paid('2026-03-05', threshold)],
      '2026-03-05',
      'kept',
      null,
    ],
    ['was paid on its day', '2026-03-06', [paid('2026-03-06', threshold)], '2026-03-06', 'canceled', null],
    ['was paid after', '2026-03-06', [paid('2026-03-08', threshold)], '2026-03-08', 'canceled', null],
    [
      'is paid later: what is paid changes',
      '2026-03-06',
      [paid('2026-03-08', threshold)],
      '2026-03-06',
      'canceled',
      '2026-03-08',
    ],
    ['on its last day', '2026-03-13', [], '2026-03-13', 'canceled', null],
    ['the day after its last: too late, it stays broken', '2026-03-14', [], '2026-03-14', 'broken', null],
    [
      'pending on its last day: what comes after breaks it',
      '2026-03-14',
      [],
      '2026-03-13',
      'pending',
      '2026-03-14',
    ],
    ['long after: it stays broken', '2026-03-20', [], '2026-03-20', 'broken', null],
    [
      'too late, in part paid: it stays partial',
      '2026-03-20',
      [paid('2026-03-05', '1.00')],
      '2026-03-20',
      'partial',
      null,
    ],
  ])('%s', (_, canceledOn, payments, asOf, status, changesOn) => {
    const judgment = judge(promiseOf({ canceledOn }), payments, asOf)
    expect(judgment).toMatchObject({ status, changesOn })
    expect(judgment.keptOn).toBe(status === 'kept' ? '2026-03-05' : null)
  })

  it('says what was paid all the same', () => {
    const judgment = judge(
      promiseOf({ canceledOn: '2026-03-06' }),
      [paid('2026-03-08', threshold)],
      muchLater,
    )
    expect(judgment).toMatchObject({ status: 'canceled', paid: '450.00', short: '50.00' })
  })
})

describe('the reminder', () => {
  it.each<[string, string | number, number, string]>([
    [
      'half an hour before three in the afternoon',
      '2026-03-10T15:00:00+08:00',
      30,
      '2026-03-10T06:30:00.000Z',
    ],
    ['at the time itself', '2026-03-10T15:00:00Z', 0, '2026-03-10T15:00:00.000Z'],
    ['on the day before, in UTC', '2026-03-10T00:10:00Z', 30, '2026-03-09T23:40:00.000Z'],
    ['over the end of a leap February', '2028-03-01T00:00Z', 1, '2028-02-29T23:59:00.000Z'],
    ['a week before', '2026-03-10T15:00:00Z', 10_080, '2026-03-03T15:00:00.000Z'],
    ['to the millisecond', '2026-03-10T15:00:09.007Z', 30, '2026-03-10T14:30:09.007Z'],
    ['milliseconds since 1970', 0, 30, '1969-12-31T23:30:00.000Z'],
    ['at 23:59, west of Greenwich', '2026-03-10T23:59:00-05:00', 30, '2026-03-11T04:29:00.000Z'],
  ])('%s', (_, dueAt, reminderMinutesBefore, remindAt) => {
    const judgment = judge(promiseOf({ dueAt }), [], '2026-03-05', ruleOf({ reminderMinutesBefore }))
    expect(judgment.remindAt).toBe(remindAt)
  })

  it('a promise for 23:59 may be kept until its day is over, and grace follows', () => {
    const late = promiseOf({ dueAt: '2026-03-10T23:59:00+08:00' })
    const strict = ruleOf({ graceDays: 0 })
    expect(judge(late, [], '2026-03-10', strict).status).toBe('pending')
    expect(judge(late, [paid('2026-03-10', threshold)], '2026-03-10', strict).status).toBe('kept')
    expect(judge(late, [], '2026-03-11', strict).status).toBe('broken')
    expect(judge(late, [], '2026-03-13').status).toBe('pending')
  })

  it('fails where its day cannot be written', () => {
    const first = promiseOf({ madeOn: '0001-01-01', dueAt: '0001-01-01T00:10:00Z' })
    expect(errorOf(() => judge(first, [], muchLater)).code).toBe('date-out-of-range')
  })
})

it('judges each of two promises for one debt by itself', () => {
  const payments = [paid('2026-03-10', '500.00')]
  const statuses = ['P-1', 'P-2'].map((id) => judge(promiseOf({ id }), payments, muchLater).status)
  expect(statuses).toEqual(['kept', 'kept'])
})
