import { describe, expect, it } from 'vitest'
import type { AccountEvent, CaseFile, PaymentPromise } from '../../src/model'
import { brokenRate, keptRate, tallyPromises } from '../../src/outreach'
import { errorOf } from '../support/error-of'

const period = { from: '2026-03-01', to: '2026-03-31' }
const rule = { graceDays: 3, thresholdPercent: 90, reminderMinutesBefore: 30 }
const asked = { period, asOf: '2026-04-04', rule, currency: 'USD' }

const promise = (id: string, dueOn: string, amount: string, over: Partial<PaymentPromise> = {}) => ({
  id,
  madeOn: '2026-02-20',
  dueOn,
  amount,
  currency: 'USD',
  ...over,
})
const payment = (id: string, effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount,
})
const caseOf = (
  promises: readonly PaymentPromise[],
  events: readonly AccountEvent[] = [],
  id = 'D-1',
): CaseFile => ({
  debtor: { id },
  accounts: [{ id: 'A-1', currency: 'USD', dues: [], events }],
  promises,
})
const countsOf = (cases: readonly CaseFile[], options: object = {}): Readonly<Record<string, number>> => {
  const { tally } = tallyPromises(cases, { ...asked, ...options })
  const { due, kept, partial, broken, canceled, pending } = tally
  return { due, kept, partial, broken, canceled, pending }
}
const none = { due: 0, kept: 0, partial: 0, broken: 0, canceled: 0, pending: 0 }

describe('tallyPromises', () => {
  it('counts and sums how promises ended', () => {
    const cases = [
      caseOf([promise('P', '2026-03-10', '100.00')], [payment('1', '2026-03-12', '90.00')], 'kept'),
      caseOf(
        [promise('P', '2026-03-10', '80.00')],
        [payment('1', '2026-03-09', '200.00')],
        'kept, more paid',
      ),
      caseOf([promise('P', '2026-03-10', '50.00')], [payment('1', '2026-03-10', '20.00')], 'partial'),
      caseOf([promise('P', '2026-03-10', '30.00')], [payment('1', '2026-03-14', '30.00')], 'too late'),
      caseOf(
        [promise('P', '2026-03-10', '15.00', { canceledOn: '2026-03-05' })],
        [payment('1', '2026-03-02', '5.00')],
        'canceled',
      ),
    ]
    expect(tallyPromises(cases, asked)).toEqual({
      tally: {
        period,
        asOf: '2026-04-04',
        currency: 'USD',
        due: 5,
        kept: 2,
        partial: 1,
        broken: 1,
        canceled: 1,
        pending: 0,
        // 100 + 80 + 50 + 30 + 15
        dueAmount: '275.00',
        keptAmount: '180.00',
        partialAmount: '50.00',
        brokenAmount: '30.00',
        canceledAmount: '15.00',
        pendingAmount: '0.00',
        // 90, of 200 the 80 promised, and 20
        paidAmount: '190.00',
      },
      duplicates: 0,
      inOtherCurrencies: 0,
      problems: [],
    })
  })

  it.each<[string, string, object]>([
    ['due the day before the period', '2026-02-28', none],
    ['due on its first day', '2026-03-01', { ...none, due: 1, broken: 1 }],
    ['due on its last day', '2026-03-31', { ...none, due: 1, broken: 1 }],
    ['due the day after it', '2026-04-01', none],
  ])('%s', (_, dueOn, counts) => expect(countsOf([caseOf([promise('P', dueOn, '10.00')])])).toEqual(counts))

  // Grace of 3 days after 2026-03-31: the last day is 2026-04-03.
  it.each<[string, string, object]>([
    ['on the last day of grace it is pending', '2026-04-03', { ...none, pending: 1 }],
    ['the day after it is broken', '2026-04-04', { ...none, due: 1, broken: 1 }],
    ['on the day promised it is pending', '2026-03-31', { ...none, pending: 1 }],
  ])('%s', (_, asOf, counts) => {
    expect(countsOf([caseOf([promise('P', '2026-03-31', '10.00')])], { asOf })).toEqual(counts)
  })

  it('sums what is pending apart, and in no other amount', () => {
    const { tally } = tallyPromises(
      [caseOf([promise('P', '2026-03-31', '10.00')], [payment('1', '2026-03-20', '4.00')])],
      { ...asked, asOf: '2026-03-31' },
    )
    expect(tally).toMatchObject({ pendingAmount: '10.00', paidAmount: '0.00', dueAmount: '0.00' })
  })

  it('one payment keeps the earliest due first, one before the period too', () => {
    const promises = [
      promise('P-2', '2026-03-20', '50.00'),
      promise('P-1', '2026-02-27', '50.00'),
      promise('P-3', '2026-03-25', '50.00'),
    ]
    const cases = [caseOf(promises, [payment('1', '2026-02-25', '100.00')])]
    expect(countsOf(cases)).toEqual({ ...none, due: 2, kept: 1, broken: 1 })
  })

  it('of two promises for one account and day one is counted, so that one payment keeps it', () => {
    const promises = [
      promise('P-1', '2026-03-10', '60.00', { accountId: 'A-1' }),
      promise('P-2', '2026-03-10', '60.00', { accountId: 'A-1', madeOn: '2026-03-04' }),
      promise('P-3', '2026-03-20', '60.00', { accountId: 'A-1' }),
    ]
    // With P-2 counted as well, it would take what keeps P-3.
    const cases = [caseOf(promises, [payment('1', '2026-03-05', '120.00')])]
    expect(countsOf(cases)).toEqual({ ...none, due: 2, kept: 2 })
    expect(tallyPromises(cases, asked).duplicates).toBe(1)
  })

  it('of several that were said anew, the earlier day is settled first, in whatever order they are listed', () => {
    const [first = [], second = []] = ['2026-03-10', '2026-03-20'].map((dueOn) => [
      promise(`P-${dueOn}`, dueOn, dueOn === '2026-03-10' ? '150.00' : '100.00'),
      promise(`Q-${dueOn}`, dueOn, '50.00', { madeOn: '2026-02-25' }),
    ])
    const paid = [payment('1', '2026-03-09', '100.00')]
    // Of the first day 150 are not paid, and 50 are; of the second the 50 that are left pay 50, and not 100.
    for (const promises of [
      [...first, ...second],
      [...second, ...first],
    ]) {
      const told = tallyPromises([caseOf(promises, paid)], asked)
      expect(told.tally).toMatchObject({ due: 2, kept: 2, keptAmount: '100.00', paidAmount: '100.00' })
      expect(told.duplicates).toBe(2)
    }
  })

  it('what is due on another day than those of the period is no duplicate', () => {
    const promises = [promise('P-1', '2026-03-31', '60.00'), promise('P-2', '2026-04-01', '60.00')]
    expect(tallyPromises([caseOf(promises)], asked).duplicates).toBe(0)
  })

  it('a payment between the first word and its repetition keeps the promise', () => {
    const promises = [
      promise('P-1', '2026-03-10', '60.00', { madeOn: '2026-03-08' }),
      promise('P-2', '2026-03-10', '60.00', { madeOn: '2026-03-01' }),
    ]
    expect(countsOf([caseOf(promises, [payment('1', '2026-03-03', '60.00')])])).toMatchObject({
      due: 1,
      kept: 1,
    })
  })

  it.each<[string, readonly PaymentPromise[], object]>([
    [
      'the one that supersedes stands for the one of the same day',
      [
        promise('P-1', '2026-03-10', '60.00'),
        promise('P-2', '2026-03-10', '20.00', { madeOn: '2026-03-01', supersedes: 'P-1' }),
      ],
      { ...none, due: 1, kept: 1 },
    ],
    [
      'one that is superseded by one for a later day is canceled',
      [
        promise('P-1', '2026-03-10', '20.00'),
        promise('P-2', '2026-03-12', '20.00', { madeOn: '2026-03-01', supersedes: 'P-1' }),
      ],
      { ...none, due: 2, kept: 1, canceled: 1 },
    ],
    [
      'it is, though the one that superseded it is a repetition',
      [
        promise('P-1', '2026-03-10', '20.00'),
        promise('P-2', '2026-03-12', '20.00', { madeOn: '2026-02-28' }),
        promise('P-3', '2026-03-12', '20.00', { madeOn: '2026-03-01', supersedes: 'P-1' }),
      ],
      { ...none, due: 2, kept: 1, canceled: 1 },
    ],
    [
      'two of one day that were both canceled are one canceled',
      [
        promise('P-1', '2026-03-10', '20.00', { canceledOn: '2026-03-01' }),
        promise('P-2', '2026-03-10', '20.00', { canceledOn: '2026-03-02' }),
      ],
      { ...none, due: 1, canceled: 1 },
    ],
    [
      'one that was canceled does not stand for the one that was not',
      [
        promise('P-1', '2026-03-10', '60.00', { canceledOn: '2026-03-05' }),
        promise('P-2', '2026-03-10', '20.00', { madeOn: '2026-02-21' }),
      ],
      { ...none, due: 1, kept: 1 },
    ],
  ])('%s', (_, promises, counts) => {
    expect(countsOf([caseOf(promises, [payment('1', '2026-03-09', '20.00')])])).toEqual(counts)
  })

  // 60.00 for 03-10, paid in full on 03-04: kept from then on, whatever is said later of that day.
  it.each<[string, Partial<PaymentPromise>, Partial<PaymentPromise>]>([
    ['canceled after it was kept', { canceledOn: '2026-03-06' }, {}],
    ['canceled after its day', { canceledOn: '2026-03-15' }, {}],
    ['superseded by one for the same day', {}, { supersedes: 'P-1' }],
    ['said again', {}, {}],
  ])('a promise that was kept stays kept, though %s', (_, first, second) => {
    const promises = [
      promise('P-1', '2026-03-10', '60.00', { madeOn: '2026-03-02', ...first }),
      promise('P-2', '2026-03-10', '60.00', { madeOn: '2026-03-06', ...second }),
    ]
    const cases = [caseOf(promises, [payment('1', '2026-03-04', '60.00')])]
    expect(
      tallyPromises(cases, { ...asked, asOf: '2026-04-01', rule: { ...rule, graceDays: 0 } }),
    ).toMatchObject({
      tally: { due: 1, kept: 1, broken: 0, canceled: 0, keptAmount: '60.00', paidAmount: '60.00' },
      duplicates: 1,
    })
  })

  it('of two repeated days the earlier is settled first, and takes no money twice', () => {
    const promises = [
      promise('P-3', '2026-03-12', '60.00', { canceledOn: '2026-03-20' }),
      promise('P-4', '2026-03-12', '60.00', { madeOn: '2026-03-08' }),
      promise('P-1', '2026-03-10', '60.00', { canceledOn: '2026-03-20' }),
      promise('P-2', '2026-03-10', '60.00', { madeOn: '2026-03-08' }),
    ]
    // One payment of 60.00 before both repetitions keeps P-1, the earlier due; nothing is left for 03-12.
    const cases = [caseOf(promises, [payment('1', '2026-03-04', '60.00')])]
    expect(tallyPromises(cases, asked).tally).toMatchObject({
      due: 2,
      kept: 1,
      broken: 1,
      paidAmount: '60.00',
    })
  })

  it.each([
    ['on the day of judgment: the other stands', '2026-03-31', { ...none, pending: 1 }, '7.00'],
    ['the day after: it stands as yet, being the first', '2026-04-01', { ...none, pending: 1 }, '9.00'],
  ])('a duplicate that is canceled %s', (_, canceledOn, counts, pendingAmount) => {
    const cases = [
      caseOf([
        promise('P-1', '2026-03-31', '9.00', { canceledOn }),
        promise('P-2', '2026-03-31', '7.00', { madeOn: '2026-03-01' }),
      ]),
    ]
    expect(countsOf(cases, { asOf: '2026-03-31' })).toEqual(counts)
    expect(tallyPromises(cases, { ...asked, asOf: '2026-03-31' }).tally).toMatchObject({ pendingAmount })
  })

  it('of two made on one day the first by its id counts, however they are listed', () => {
    const [one, other] = [promise('P-1', '2026-03-10', '20.00'), promise('P-2', '2026-03-10', '60.00')]
    for (const promises of [
      [one, other],
      [other, one],
    ]) {
      expect(tallyPromises([caseOf(promises)], asked).tally.brokenAmount).toBe('20.00')
    }
  })

  it('takes the promises of the currency named, and tells how many others there are', () => {
    const yen = promise('P-2', '2026-03-10', '500', { currency: 'JPY' })
    const later = promise('P-3', '2026-04-10', '500', { currency: 'JPY' })
    const cases = [caseOf([promise('P-1', '2026-03-10', '10.00'), yen, later])]
    const dollars = tallyPromises(cases, asked)
    expect([dollars.tally.due, dollars.tally.dueAmount, dollars.inOtherCurrencies]).toEqual([1, '10.00', 1])
    const yens = tallyPromises(cases, { ...asked, currency: 'JPY' })
    expect([yens.tally.due, yens.tally.dueAmount, yens.inOtherCurrencies]).toEqual([1, '500', 1])
  })

  it('counts, with knownOn, only what was recorded by then', () => {
    const late = { ...payment('1', '2026-03-09', '10.00'), recordedOn: '2026-04-10' }
    const cases = [caseOf([promise('P', '2026-03-10', '10.00')], [late])]
    expect(countsOf(cases)).toMatchObject({ kept: 1 })
    expect(countsOf(cases, { knownOn: '2026-04-09' })).toMatchObject({ broken: 1 })
  })

  it('hands its tally to the measures', () => {
    const cases = [
      caseOf([promise('P', '2026-03-10', '75.00')], [payment('1', '2026-03-10', '75.00')], 'D-1'),
      caseOf([promise('P', '2026-03-10', '25.00')], [], 'D-2'),
    ]
    const { tally } = tallyPromises(cases, asked)
    expect(keptRate({ ...tally, variant: 'count' }).value).toBe(50)
    expect(keptRate({ ...tally, variant: 'amount' }).value).toBe(75)
    expect(keptRate({ ...tally, variant: 'paid-amount' }).value).toBe(75)
    expect(brokenRate({ ...tally, variant: 'amount' }).value).toBe(25)
    expect(brokenRate({ ...tally, variant: 'not-kept-count' }).value).toBe(50)
  })

  it('lists a case that cannot be judged, and loses no other', () => {
    const cases = [
      caseOf([promise('P', '9999-12-31', '10.00')], [], 'D-far'),
      caseOf([promise('P', '2026-03-10', '10.00')], [], 'D-2'),
    ]
    const { tally, problems } = tallyPromises(cases, asked)
    expect(tally.broken).toBe(1)
    expect(problems).toMatchObject([{ ok: false, index: 0, id: 'D-far' }])
    expect(problems[0]?.error.sentence).toEqual({
      en: 'promises: expected days of the years 1 to 9999, received 9999-12-31 + 3 days. Check the day promised: with the days of grace it leads beyond them.',
      'zh-CN':
        'promises：应为公元 1 年至 9999 年内的日期，收到 9999-12-31 + 3 days。请核对承诺日：加上宽限天数后超出该范围。',
    })
  })

  it('a case without promises has none', () => {
    const { promises: _, ...bare } = caseOf([])
    expect(countsOf([bare])).toEqual(none)
  })

  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ['a day of judgment before the end of the period', { asOf: '2026-03-30' }, [['asOf', 'date-order']]],
    [
      'a period that ends before it starts',
      { period: { from: '2026-03-02', to: '2026-03-01' } },
      [['period.to', 'empty-range']],
    ],
    ['no rule', { rule: undefined }, [['rule', 'missing']]],
    ['no currency', { currency: undefined }, [['currency', 'missing']]],
  ])('refuses %s', (_, over, issues) => {
    const { details } = errorOf(() => Reflect.apply(tallyPromises, null, [[], { ...asked, ...over }]))
    expect('issues' in details && details.issues.map((issue) => [issue.path, issue.code])).toEqual(issues)
  })

  it('may be judged on the last day of the period', () => {
    expect(countsOf([], { asOf: '2026-03-31' })).toEqual(none)
  })

  it('says why the day of judgment is too early', () => {
    expect(errorOf(() => tallyPromises([], { ...asked, asOf: '2026-03-30' })).sentence).toEqual({
      en: 'asOf: expected 2026-03-31, where the period ends, or later, received 2026-03-30. Of promises that are not due yet only the kept ones would count: end the period earlier.',
      'zh-CN':
        'asOf：应为不早于期间结束日 2026-03-31 的日期，收到 2026-03-30。尚未到期的承诺中只有已兑现者会被计入：请提前期间的结束日。',
    })
  })
})
