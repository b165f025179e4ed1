import { describe, expect, it } from 'vitest'
import {
  type DefaultedInstallment,
  type FallenInstallment,
  type PaymentDefaultInput,
  paymentDefaultRate,
  paymentDefaultRateDefinition,
  tallyPaymentDefaults,
} from '../../src/cohorts'
import { faultsOf, sentenceOf } from './fault-list'

const asOf = '2026-03-31'
const counts = (missed: number, observed: number, notYetObserved = 0): PaymentDefaultInput => ({
  variant: 'first',
  asOf,
  missedCustomers: missed,
  observedCustomers: observed,
  notYetObserved,
})

describe('paymentDefaultRate', () => {
  it.each<[string, PaymentDefaultInput, number]>([
    // 1 / 16 × 100
    ['one customer of sixteen', counts(1, 16), 6.25],
    ['nobody', counts(0, 16), 0],
    ['everybody: never above 100', counts(16, 16), 100],
    ['those who are not yet observed change nothing', counts(1, 16, 9), 6.25],
  ])('%s', (_, input, value) => expect(paymentDefaultRate(input).value).toBe(value))

  it('tells all it was reckoned from, and of whom it says nothing yet', () => {
    expect(paymentDefaultRate(counts(1, 16, 4))).toEqual({
      id: 'payment-default-rate',
      variant: 'first',
      label: { en: 'Payment default rate, first installment (FPD)', 'zh-CN': '第一期逾期率（FPD）' },
      value: 6.25,
      reason: null,
      unit: 'percent',
      numerator: 1,
      denominator: 16,
      factor: 100,
      offset: 0,
      basis: 'count',
      currency: null,
      period: { asOf },
      notYetObserved: 4,
    })
  })

  it.each<[DefaultedInstallment, string, string]>([
    ['first', 'Payment default rate, first installment (FPD)', '第一期逾期率（FPD）'],
    ['second', 'Payment default rate, second installment (SPD)', '第二期逾期率（SPD）'],
    ['third', 'Payment default rate, third installment (TPD)', '第三期逾期率（TPD）'],
    ['fourth', 'Payment default rate, fourth installment (QPD)', '第四期逾期率（QPD）'],
  ])('names the %s installment, in its label and its formula', (variant, en, chinese) => {
    expect(paymentDefaultRate({ ...counts(0, 1), variant }).label).toEqual({ en, 'zh-CN': chinese })
    expect(paymentDefaultRateDefinition.variants[variant].formula.en).toBe(
      `customers whose first-day loans all missed their ${variant} installment / customers whose ${variant} installment fell due and whose window is closed`,
    )
  })

  it('has no value where nobody was observed, and says why', () => {
    expect(paymentDefaultRate(counts(0, 0, 3))).toMatchObject({
      value: null,
      notYetObserved: 3,
      reason: {
        code: 'zero-denominator',
        label: {
          en: 'no value: a count of customers whose first installment was observed of zero',
          'zh-CN': '无值：第一期已观察的客户数为零',
        },
      },
    })
  })

  it('refuses more who missed than were observed', () => {
    expect(faultsOf(() => paymentDefaultRate(counts(17, 16)))).toEqual([['missedCustomers', 'wrong-type']])
    expect(sentenceOf(() => paymentDefaultRate(counts(17, 16)))).toEqual([
      'missedCustomers',
      'expected at most 16, the count of all, received 17. Count the part and the whole over the same loans or customers, as of the same day.',
      '应为不超过总数 16 的计数，收到 17。部分与总数须就同一批贷款或客户、以同一天为准计数。',
    ])
  })

  it('refuses negative counts, all at once', () => {
    expect(faultsOf(() => paymentDefaultRate(counts(-1, -2, -3)))).toEqual([
      ['missedCustomers', 'wrong-type'],
      ['observedCustomers', 'wrong-type'],
      ['notYetObserved', 'wrong-type'],
    ])
  })

  it('refuses a fifth installment, and none', () => {
    // @ts-expect-error a fifth
    expect(faultsOf(() => paymentDefaultRate({ ...counts(1, 2), variant: 'fifth' }))).toEqual([
      ['variant', 'wrong-type'],
    ])
    // @ts-expect-error none
    expect(faultsOf(() => paymentDefaultRate({ ...counts(1, 2), variant: undefined }))).toEqual([
      ['variant', 'missing'],
    ])
  })
})

const due = (
  customerId: string,
  accountId: string,
  paidOn: string | null,
  rest: Partial<FallenInstallment> = {},
): FallenInstallment => ({
  customerId,
  accountId,
  disbursedOn: '2026-01-10',
  installment: 1,
  dueOn: '2026-02-10',
  paidOn,
  ...rest,
})
/** Missed, observed, not yet observed: with three days of grace, as of the day. */
const tallied = (
  rows: readonly FallenInstallment[],
  day: string = asOf,
  variant: DefaultedInstallment = 'first',
): readonly number[] => {
  const { missedCustomers, observedCustomers, notYetObserved } = tallyPaymentDefaults(rows, {
    variant,
    asOf: day,
    graceDays: 3,
  })
  return [missedCustomers, observedCustomers, notYetObserved]
}

describe('tallyPaymentDefaults', () => {
  it.each<[string, string | null, number]>([
    ['never paid', null, 1],
    ['paid before the due date', '2026-02-01', 0],
    ['paid on the due date', '2026-02-10', 0],
    ['paid on the last day of grace', '2026-02-13', 0],
    ['paid on the day after grace: late is missed', '2026-02-14', 1],
    ['paid long after', '2026-03-20', 1],
  ])('%s', (_, paidOn, missed) => expect(tallied([due('C-1', 'A-1', paidOn)])).toEqual([missed, 1, 0]))

  it.each<[string, string, readonly number[]]>([
    ['the day before it falls due: in no count', '2026-02-09', [0, 0, 0]],
    ['the day on which it falls due', '2026-02-10', [0, 0, 1]],
    ['the last day of grace: due, and not yet observed', '2026-02-13', [0, 0, 1]],
    ['the day after grace: the window is closed', '2026-02-14', [1, 1, 0]],
    ['the day before the disbursement: in no count', '2026-01-09', [0, 0, 0]],
  ])('as of %s', (_, day, expected) => expect(tallied([due('C-1', 'A-1', null)], day)).toEqual(expected))

  it.each<[string, readonly FallenInstallment[], readonly number[]]>([
    [
      'two loans of the first day, both missed',
      [due('C-1', 'A-1', null), due('C-1', 'A-2', null)],
      [1, 1, 0],
    ],
    [
      'two loans of the first day, one paid: not all missed',
      [due('C-1', 'A-1', null), due('C-1', 'A-2', '2026-02-10')],
      [0, 1, 0],
    ],
    [
      'a later loan does not count',
      [due('C-1', 'A-1', '2026-02-10'), due('C-1', 'A-2', null, { disbursedOn: '2026-01-11' })],
      [0, 1, 0],
    ],
    [
      'nor does a later loan that was given first, and paid',
      [due('C-1', 'A-2', '2026-02-10', { disbursedOn: '2026-01-11' }), due('C-1', 'A-1', null)],
      [1, 1, 0],
    ],
    [
      'one loan of the first day whose window is open leaves the customer unobserved',
      [due('C-1', 'A-1', '2026-02-10'), due('C-1', 'A-2', null, { dueOn: '2026-03-30' })],
      [0, 0, 1],
    ],
    [
      'even when that one has not fallen due yet',
      [due('C-1', 'A-1', null), due('C-1', 'A-2', null, { dueOn: '2026-04-10' })],
      [0, 0, 1],
    ],
    [
      'other customers are counted for themselves',
      [due('C-1', 'A-1', null), due('C-2', 'A-2', '2026-02-10'), due('C-3', 'A-3', null, { dueOn: asOf })],
      [1, 2, 1],
    ],
    ['no rows', [], [0, 0, 0]],
  ])('%s', (_, rows, expected) => expect(tallied(rows)).toEqual(expected))

  it('a loan of the first day that lacks the installment has no say', () => {
    const second = due('C-1', 'A-1', null, { installment: 2, dueOn: '2026-03-10' })
    const rows = [due('C-1', 'A-1', '2026-02-10'), second, due('C-1', 'A-2', '2026-02-10')]
    expect(tallied(rows, asOf, 'second')).toEqual([1, 1, 0])
    expect(tallied(rows, asOf, 'first')).toEqual([0, 1, 0])
    expect(tallied(rows, asOf, 'third')).toEqual([0, 0, 0])
  })

  it.each<[DefaultedInstallment, 1 | 2 | 3 | 4]>([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
  ])('the %s installment is number %i', (variant, installment) => {
    expect(tallied([due('C-1', 'A-1', null, { installment })], asOf, variant)).toEqual([1, 1, 0])
  })

  it('a later loan hides no earlier one that lacks the installment', () => {
    // The only loan with a fourth installment is not of the first day.
    const later = due('C-1', 'A-2', null, { installment: 4, disbursedOn: '2026-01-11' })
    expect(tallied([due('C-1', 'A-1', null), later], asOf, 'fourth')).toEqual([0, 0, 0])
  })

  it('gives what paymentDefaultRate takes', () => {
    const rows = [due('C-1', 'A-1', null), due('C-2', 'A-2', '2026-02-10')]
    const tally = tallyPaymentDefaults(rows, { variant: 'first', asOf, graceDays: 0 })
    expect(tally).toEqual({
      variant: 'first',
      asOf,
      missedCustomers: 1,
      observedCustomers: 2,
      notYetObserved: 0,
    })
    expect(paymentDefaultRate(tally).value).toBe(50)
  })

  it.each<[string, readonly FallenInstallment[], readonly [string, string][]]>([
    [
      'an installment of a loan twice',
      [due('C-1', 'A-1', null), due('C-1', 'A-1', null)],
      [['rows[1].installment', 'duplicate-id']],
    ],
    [
      'a loan of two customers',
      [due('C-1', 'A-1', null), due('C-2', 'A-1', null, { installment: 2 })],
      [['rows[1].customerId', 'wrong-type']],
    ],
    [
      'a loan with two days of disbursement',
      [due('C-1', 'A-1', null), due('C-1', 'A-1', null, { installment: 2, disbursedOn: '2026-01-11' })],
      [['rows[1].disbursedOn', 'wrong-type']],
    ],
    [
      'an installment due before the disbursement',
      [due('C-1', 'A-1', null, { dueOn: '2026-01-09' })],
      [['rows[0].dueOn', 'date-order']],
    ],
  ])('refuses %s', (_, rows, faults) => expect(faultsOf(() => tallied(rows))).toEqual(faults))

  it('takes an installment due on the day of disbursement', () => {
    expect(tallied([due('C-1', 'A-1', null, { dueOn: '2026-01-10' })])).toEqual([1, 1, 0])
  })

  it('says what to do', () => {
    expect(sentenceOf(() => tallied([due('C-1', 'A-1', null), due('C-1', 'A-1', null)]))).toEqual([
      'rows[1].installment',
      'expected an installment that rows[0] does not tell of the same loan, received 1. Keep one row per loan and installment.',
      '应为同一贷款中 rows[0] 未列出的期次，收到 1。每笔贷款的每一期请只保留一行。',
    ])
    const twoOwners = [due('C-1', 'A-1', null), due('C-2', 'A-1', null, { installment: 2 })]
    expect(sentenceOf(() => tallied(twoOwners))).toEqual([
      'rows[1].customerId',
      'expected C-1, as rows[0] has it of the same loan, received C-2. A loan has one customer and one day of disbursement.',
      '应为与同一贷款的 rows[0] 相同的 C-1，收到 C-2。一笔贷款只有一个客户和一个放款日。',
    ])
    expect(sentenceOf(() => tallied([due('C-1', 'A-1', null, { dueOn: '2026-01-09' })]))).toEqual([
      'rows[0].dueOn',
      'expected a day not before the disbursement on 2026-01-10, received 2026-01-09. Check the two days of the row.',
      '应为不早于放款日 2026-01-10 的日期，收到 2026-01-09。请核对该行的两个日期。',
    ])
  })

  it('refuses options that are left out, and rows that are none', () => {
    // @ts-expect-error no options
    expect(faultsOf(() => tallyPaymentDefaults([], {}))).toEqual([
      ['options.variant', 'missing'],
      ['options.asOf', 'missing'],
      ['options.graceDays', 'missing'],
    ])
    // @ts-expect-error a fifth installment
    expect(faultsOf(() => tallied([due('', 'A-1', null, { installment: 5 })]))).toEqual([
      ['rows[0].customerId', 'wrong-type'],
      ['rows[0].installment', 'wrong-type'],
    ])
  })
})
