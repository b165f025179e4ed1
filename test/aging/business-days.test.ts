import { describe, expect, it } from 'vitest'
import {
  type AgingPolicy,
  ageAccount,
  type CountingPolicy,
  compileAging,
  trackAssetClass,
} from '../../src/aging'
import { createArrears } from '../../src/arrears'
import type { BusinessCalendar } from '../../src/foundations'
import type { Account, AccountEvent } from '../../src/model'
import { fiveClasses2023, mBuckets30 } from '../../src/policies'
import { china2026 } from '../foundations/calendars'
import { errorOf } from '../support/error-of'

const grace3 = { days: 3, unit: 'business-days', effect: 'suppress' } as const

// National Day of 2026 in China: off from Thursday 1 to Wednesday 7 October, made up for on Sunday 20 September and
// Saturday 10 October (General Office of the State Council, arrangement of holidays for 2026).
const china: BusinessCalendar = {
  id: 'cn',
  version: '2026',
  from: '2026-09-01',
  to: '2026-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-09-20', '2026-10-10'],
}
const agingOf = (counting: CountingPolicy, more: Partial<AgingPolicy> = {}) =>
  compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, counting, ...more }, { calendars: [china] })
const accountOf = (dueOn: string, ...events: readonly AccountEvent[]): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues: [{ id: '1', dueOn, amount: '100.00' }],
  events,
})
const told = (dueOn: string, asOf: string, counting: CountingPolicy, more: Partial<AgingPolicy> = {}) => {
  const aging = ageAccount(accountOf(dueOn), { asOf, aging: agingOf(counting, more) })
  return [aging.status, aging.daysPastDue, aging.daysDelinquent, aging.bucket, aging.changesOn]
}

describe('days counted by business days', () => {
  const counting: CountingPolicy = { method: 'business-days', calendar: 'cn' }
  // Due Wednesday 30 September; worked are 8, 9 and the Saturday 10 October, then Monday 12 October.
  it.each<[string, string, readonly unknown[]]>([
    ['on the due date', '2026-09-30', ['not-due', 0, 0, 'M0', '2026-10-01']],
    ['past due in the holiday, by no business day', '2026-10-01', ['past-due', 1, 0, 'M0', '2026-10-08']],
    ['the last day of the holiday', '2026-10-07', ['past-due', 7, 0, 'M0', '2026-10-08']],
    ['the first business day', '2026-10-08', ['past-due', 8, 1, 'M1', '2026-11-18']],
    ['the make-up workday', '2026-10-10', ['past-due', 10, 3, 'M1', '2026-11-18']],
    ['the Sunday after it', '2026-10-11', ['past-due', 11, 3, 'M1', '2026-11-18']],
    // By weeks from 8 October: 3, 8, 13, 18, on 6 November 23, on the 13th 28, on Tuesday the 17th 30.
    ['the last day of M1', '2026-11-17', ['past-due', 48, 30, 'M1', '2026-11-18']],
    // On 20 November 33, then 38, 43, 48, 53, on 25 December 58, on Wednesday the 30th 61.
    ['the first of M2', '2026-11-18', ['past-due', 49, 31, 'M2', '2026-12-30']],
  ])('%s', (_, asOf, answer) => expect(told('2026-09-30', asOf, counting)).toEqual(answer))

  it('counts a due date that is day 1 if it is a business day', () => {
    const inclusive = { dueDateIsDay: 1 } as const
    expect(told('2026-09-30', '2026-09-30', counting, inclusive).slice(0, 3)).toEqual(['past-due', 1, 1])
    expect(told('2026-10-01', '2026-10-01', counting, inclusive).slice(0, 3)).toEqual(['past-due', 1, 0])
  })

  it('leaves out business days on which the clock stood still, and no holiday twice', () => {
    const account = accountOf(
      '2026-09-30',
      { kind: 'pause', id: 'p', effectiveOn: '2026-10-05' },
      { kind: 'resume', id: 'r', effectiveOn: '2026-10-10' },
    )
    const on = (rules: CountingPolicy) =>
      ageAccount(account, { asOf: '2026-10-12', aging: agingOf({ ...counting, ...rules }) }).daysDelinquent
    expect(on({})).toBe(4)
    // 8 and 9 October are left out, and the day of resumption where it is paused still.
    expect(on({ pauses: { resumeDay: 'counted' } })).toBe(2)
    expect(on({ pauses: { resumeDay: 'paused' } })).toBe(1)
  })
})

describe('a due date that is no business day', () => {
  // Thursday 1 October, in the holiday: the business days beside it are 30 September and 8 October.
  it.each<[string, CountingPolicy['dueDateAdjustment'], string, number]>([
    ['stays', undefined, '2026-10-09', 8],
    ['stays where the convention says so', 'no-adjust', '2026-10-09', 8],
    ['following: 8 October', 'following', '2026-10-09', 1],
    ['modified following: 8 October, in the same month', 'modified-following', '2026-10-09', 1],
    ['and in the same half of it', 'modified-following-bimonthly', '2026-10-09', 1],
    ['preceding: 30 September', 'preceding', '2026-10-09', 9],
    ['modified preceding: not 30 September, in another month', 'modified-preceding', '2026-10-09', 1],
    ['nearest, from a Thursday: 30 September', 'nearest', '2026-10-09', 9],
  ])('%s', (_, dueDateAdjustment, asOf, daysDelinquent) => {
    const counting: CountingPolicy =
      dueDateAdjustment === undefined
        ? {}
        : dueDateAdjustment === 'no-adjust'
          ? { dueDateAdjustment }
          : { dueDateAdjustment, calendar: 'cn' }
    expect(told('2026-10-01', asOf, counting)[2]).toBe(daysDelinquent)
  })

  it('is not past due before the day to which it moves', () => {
    const counting: CountingPolicy = { dueDateAdjustment: 'following', calendar: 'cn' }
    expect(told('2026-10-01', '2026-10-08', counting)).toEqual(['not-due', 7, 0, 'M0', '2026-10-09'])
    expect(told('2026-10-01', '2026-10-09', counting)).toEqual(['past-due', 8, 1, 'M1', '2026-11-08'])
  })

  it('moves before the grace that moves it on', () => {
    // To 8 October, and three days on: the 11th; by business days 9, 10 and 12 October.
    const byDays: CountingPolicy = {
      dueDateAdjustment: 'following',
      calendar: 'cn',
      grace: { days: 3, effect: 'move-due-date' },
    }
    expect(told('2026-10-01', '2026-10-12', byDays)[2]).toBe(1)
    const byBusinessDays: CountingPolicy = {
      ...byDays,
      grace: { days: 3, unit: 'business-days', effect: 'move-due-date' },
    }
    expect(told('2026-10-01', '2026-10-12', byBusinessDays).slice(0, 3)).toEqual(['not-due', 11, 0])
    expect(told('2026-10-01', '2026-10-13', byBusinessDays).slice(0, 3)).toEqual(['past-due', 12, 1])
  })
})

describe('grace of business days', () => {
  // Due Wednesday 30 September, three days of grace: up to 3 October, or up to Saturday 10 October.
  const grace = (unit: 'calendar-days' | 'business-days'): CountingPolicy => ({
    calendar: 'cn',
    dueDateAdjustment: 'following',
    grace: { days: 3, unit, effect: 'suppress' },
  })
  it.each<[string, CountingPolicy, string, number]>([
    ['calendar days: the last', grace('calendar-days'), '2026-10-03', 0],
    ['calendar days: the day after', grace('calendar-days'), '2026-10-04', 4],
    ['business days: the last', grace('business-days'), '2026-10-11', 0],
    ['business days: the next business day, and all days count', grace('business-days'), '2026-10-12', 12],
    [
      'the unit of the method where none is stated',
      { calendar: 'cn', method: 'business-days', grace: { days: 3, effect: 'suppress' } },
      '2026-10-11',
      0,
    ],
    [
      'another unit than that of the method',
      {
        calendar: 'cn',
        method: 'business-days',
        grace: { days: 10, unit: 'calendar-days', effect: 'suppress' },
      },
      '2026-10-11',
      3,
    ],
    [
      'and the day before',
      {
        calendar: 'cn',
        method: 'business-days',
        grace: { days: 10, unit: 'calendar-days', effect: 'suppress' },
      },
      '2026-10-10',
      0,
    ],
  ])('%s', (_, counting, asOf, days) => expect(told('2026-09-30', asOf, counting)[2]).toBe(days))

  it('that has ended is known to have ended beyond the calendar', () => {
    const counting = grace('business-days')
    expect(told('2026-09-30', '2027-03-31', counting).slice(0, 3)).toEqual(['past-due', 182, 182])
  })
})

describe('days that the calendar does not cover', () => {
  const counting: CountingPolicy = { method: 'business-days', calendar: 'cn' }
  it('leave unknown what they would tell, and say which day is missing', () => {
    const aging = agingOf(counting, { assetClassFloors: fiveClasses2023 })
    const account = accountOf('2026-12-30')
    expect(ageAccount(account, { asOf: '2026-12-31', aging })).toMatchObject({
      status: 'past-due',
      daysDelinquent: 1,
      uncoveredOn: null,
      changesOn: '2027-01-01',
    })
    expect(ageAccount(account, { asOf: '2027-01-01', aging })).toMatchObject({
      status: 'undetermined',
      daysPastDue: 2,
      daysDelinquent: null,
      bucket: null,
      assetClassFloor: null,
      uncoveredOn: '2027-01-01',
      oldestUnpaidDueOn: '2026-12-30',
      balance: '100.00',
      pastDue: '0.00',
      notDue: '0.00',
      undetermined: '100.00',
      changesOn: null,
      dues: [{ status: 'undetermined', daysPastDue: 2, daysDelinquent: null, bucket: null, open: '100.00' }],
    })
  })

  it('leave nothing unknown before the due date', () => {
    expect(told('2027-06-01', '2026-12-01', counting)).toEqual(['not-due', 0, 0, 'M0', '2027-06-02'])
    const adjusted: CountingPolicy = { dueDateAdjustment: 'following', calendar: 'cn' }
    expect(told('2027-06-01', '2027-05-31', adjusted)).toEqual(['not-due', 0, 0, 'M0', '2027-06-02'])
    expect(told('2027-06-01', '2027-06-02', adjusted)[0]).toBe('undetermined')
  })

  it('may let a date fall back as far as the last day that is known to be worked', () => {
    // Were every day of 2027 off, 1 June would fall back to Thursday 31 December.
    const counting: CountingPolicy = { dueDateAdjustment: 'preceding', calendar: 'cn' }
    expect(told('2027-06-01', '2026-12-31', counting)).toEqual(['not-due', 0, 0, 'M0', '2027-01-01'])
    expect(told('2027-06-01', '2027-01-01', counting)).toEqual(['undetermined', 0, null, null, null])
    // Nothing is known of the days before 1 September.
    expect(told('2026-08-30', '2026-12-31', counting)[0]).toBe('undetermined')
  })

  it('are those before it, too', () => {
    // Day 0 need not be known, only the days that count.
    expect(told('2026-08-31', '2026-09-01', counting)[2]).toBe(1)
    const { status, uncoveredOn } = ageAccount(accountOf('2026-08-30'), {
      asOf: '2026-09-01',
      aging: agingOf(counting),
    })
    expect([status, uncoveredOn]).toEqual(['undetermined', '2026-08-31'])
  })

  it('say first which day is missing: of the days that count, of the move, of the grace', () => {
    const missing = (dueOn: string, asOf: string, rules: CountingPolicy) =>
      ageAccount(accountOf(dueOn), { asOf, aging: agingOf(rules) }).uncoveredOn
    // The first day late lies beyond the calendar; or within it, and the first day beyond is the one after its end.
    expect(missing('2027-06-01', '2027-06-05', counting)).toBe('2027-06-02')
    expect(missing('2026-12-31', '2027-06-05', counting)).toBe('2027-01-01')
    expect(missing('2026-12-30', '2027-06-05', counting)).toBe('2027-01-01')
    expect(missing('2027-06-01', '2027-06-05', { dueDateAdjustment: 'following', calendar: 'cn' })).toBe(
      '2027-06-01',
    )
    const grace: CountingPolicy = {
      calendar: 'cn',
      grace: { days: 3, unit: 'business-days', effect: 'move-due-date' },
    }
    expect(missing('2026-12-30', '2027-06-05', grace)).toBe('2027-01-01')
    expect(missing('2027-06-01', '2027-06-05', grace)).toBe('2027-06-02')
    expect(missing('2026-08-01', '2026-12-31', grace)).toBe('2026-08-02')
  })

  it('are missing at the earliest day of several dues', () => {
    const account: Account = {
      id: 'A-1',
      currency: 'CNY',
      dues: [
        { id: '1', dueOn: '2026-12-30', amount: '1.00' },
        { id: '2', dueOn: '2026-08-01', amount: '2.00' },
        { id: '3', dueOn: '2027-02-01', amount: '4.00' },
      ],
    }
    const aging = ageAccount(account, { asOf: '2027-03-01', aging: agingOf(counting) })
    expect([aging.uncoveredOn, aging.undetermined]).toEqual(['2026-08-02', '7.00'])
  })

  it('leave grace unknown that has not ended by the last day that is covered', () => {
    const grace: CountingPolicy = {
      calendar: 'cn',
      grace: { days: 2, unit: 'business-days', effect: 'suppress' },
    }
    // Due on 28 December: 29, 30 and 31 are three business days, and the grace is over; from the 29th they are two.
    expect(told('2026-12-28', '2027-01-05', grace).slice(0, 3)).toEqual(['past-due', 8, 8])
    expect(told('2026-12-29', '2026-12-31', grace).slice(0, 3)).toEqual(['past-due', 2, 0])
    expect(told('2026-12-29', '2027-01-01', grace).slice(0, 3)).toEqual(['undetermined', 3, null])
  })

  it('end grace of business days at the earliest when all of them are worked', () => {
    const counting: CountingPolicy = {
      calendar: 'cn',
      grace: { days: 5, unit: 'business-days', effect: 'move-due-date' },
    }
    // Due 29 December: 30 and 31 are known, three more days lead to 3 January at the earliest.
    expect(told('2026-12-29', '2027-01-03', counting)).toEqual(['not-due', 5, 0, 'M0', '2027-01-04'])
    expect(told('2026-12-29', '2027-01-04', counting)[0]).toBe('undetermined')
    // Due beyond the calendar: five days on at the earliest.
    expect(told('2027-02-01', '2027-02-06', counting)).toEqual(['not-due', 5, 0, 'M0', '2027-02-07'])
    expect(told('2027-02-01', '2027-02-07', counting)[0]).toBe('undetermined')
  })

  it('leave the bucket of a credit unknown, and nothing else of its account', () => {
    const account: Account = {
      id: 'A-1',
      currency: 'CNY',
      dues: [
        { id: '1', dueOn: '2026-12-30', amount: '-100.00' },
        { id: '2', dueOn: '2027-03-01', amount: '70.00' },
      ],
    }
    expect(ageAccount(account, { asOf: '2027-01-05', aging: agingOf(counting) })).toMatchObject({
      status: 'not-due',
      daysDelinquent: 0,
      bucket: 'M0',
      undetermined: '-100.00',
      credit: '0.00',
      balance: '-30.00',
      uncoveredOn: null,
    })
    const apart = agingOf(counting, { credits: 'apart' })
    expect(ageAccount(account, { asOf: '2027-01-05', aging: apart })).toMatchObject({
      undetermined: '0.00',
      credit: '-100.00',
    })
  })

  it('leave unknown from where arrears are counted that began in them, until they certainly end', () => {
    const from = { ...china, from: '2026-10-01', holidays: china.holidays.slice(1), workdays: ['2026-10-10'] }
    const aging = compileAging(
      {
        dueDateIsDay: 0,
        bucketTable: mBuckets30,
        counting: { anchor: 'first-into-arrears', dueDateAdjustment: 'following', calendar: 'cn' },
      },
      { calendars: [from] },
    )
    const account: Account = {
      id: 'A-1',
      currency: 'CNY',
      dues: [
        { id: '1', dueOn: '2026-09-01', amount: '100.00' },
        { id: '2', dueOn: '2026-10-08', amount: '100.00' },
        { id: '3', dueOn: '2026-11-02', amount: '100.00' },
      ],
      events: [
        { kind: 'payment', id: 'P-1', effectiveOn: '2026-10-12', amount: '100.00' },
        { kind: 'payment', id: 'P-2', effectiveOn: '2026-10-20', amount: '100.00' },
      ],
    }
    const on = (asOf: string) => {
      const { status, daysDelinquent, bucket, uncoveredOn } = ageAccount(account, { asOf, aging })
      return [status, daysDelinquent, bucket, uncoveredOn]
    }
    // The due of 1 September may have moved anywhere; it is paid on 12 October, the next on the 20th.
    expect(on('2026-10-05')).toEqual(['undetermined', null, null, '2026-09-01'])
    expect(on('2026-10-15')).toEqual(['past-due', null, null, '2026-09-01'])
    expect(on('2026-11-05')).toEqual(['past-due', 3, 'M1', null])
  })

  it('leave a decision undetermined, and name the calendar in its basis', () => {
    const arrears = createArrears({
      policy: {
        schemaVersion: 1,
        id: 'p',
        version: '1',
        aging: { dueDateIsDay: 0, bucketTable: mBuckets30, counting },
        classification: {
          segmentations: [
            {
              id: 'age',
              label: { en: 'age', 'zh-CN': '账龄' },
              segments: [
                { id: 'late', label: { en: 'late', 'zh-CN': '逾期' } },
                { id: 'fresh', label: { en: 'fresh', 'zh-CN': '未逾期' } },
              ],
              table: {
                id: 'age',
                hitPolicy: 'first',
                rows: [
                  { id: 'late', when: { daysDelinquent: { above: 0 } }, outcome: 'late' },
                  { id: 'fresh', when: {}, outcome: 'fresh' },
                ],
              },
            },
          ],
        },
      },
      calendars: [china],
    })
    const caseFile = { debtor: { id: 'D' }, accounts: [accountOf('2026-12-30')] }
    const segmentOn = (asOf: string) => {
      const { segments, missing, changesOn } = arrears.assess(caseFile, { asOf })
      return [segments[0]?.answer.value, missing, changesOn]
    }
    expect(segmentOn('2026-12-31')).toEqual(['late', [], '2027-01-01'])
    expect(segmentOn('2027-01-01')).toEqual([null, ['daysDelinquent'], null])
    expect(arrears.assess(caseFile, { asOf: '2026-12-31' }).basis.calendars).toEqual([
      { id: 'cn', version: '2026' },
    ])
  })

  it('leave the class unknown from then on', () => {
    const options = {
      aging: agingOf(counting, { assetClassFloors: fiveClasses2023 }),
      upgrade: { needs: 'nothing-past-due', probationMonths: 3 },
    } as const
    const account = accountOf('2026-12-29')
    expect(trackAssetClass(account, { ...options, asOf: '2026-12-31' })).toMatchObject({
      assetClass: 'special-mention',
      uncoveredOn: null,
      changesOn: '2027-01-01',
    })
    expect(trackAssetClass(account, { ...options, asOf: '2027-01-01' })).toMatchObject({
      assetClass: null,
      since: null,
      floor: null,
      uncoveredOn: '2027-01-01',
      changesOn: null,
      history: [{ assetClass: 'normal' }, { assetClass: 'special-mention' }],
    })
  })
})

// What the table of the README says of a due of 1 March, a Sunday, asked on 5 April, with the real calendar of 2026.
it.each<[string, CountingPolicy, string, number]>([
  ['working days only', { method: 'business-days' }, '2026-04-05', 25],
  ['the due date moves to Monday', { dueDateAdjustment: 'following' }, '2026-04-05', 34],
  ['grace of three working days', { grace: { ...grace3 } }, '2026-04-05', 35],
  ['its last day', { grace: { ...grace3 } }, '2026-03-04', 0],
  ['the day after it', { grace: { ...grace3 } }, '2026-03-05', 4],
])('the README: %s', (_, counting, asOf, days) => {
  const aging = compileAging(
    { dueDateIsDay: 0, bucketTable: mBuckets30, counting: { ...counting, calendar: china2026.id } },
    { calendars: [china2026] },
  )
  expect(ageAccount(accountOf('2026-03-01'), { asOf, aging }).daysDelinquent).toBe(days)
})

describe('the calendar of a policy', () => {
  it.each<[string, CountingPolicy, string]>([
    [
      'none is named',
      { method: 'business-days' },
      'counting.calendar: expected the id of the calendar whose business days count, received nothing. Name the calendar, and pass it among the calendars.',
    ],
    [
      'no rule goes by it',
      { calendar: 'cn' },
      'counting.calendar: expected nothing, as no rule counts business days or moves a date to one, received "cn". Drop it, or state the rule that goes by it: method, dueDateAdjustment or grace.unit.',
    ],
    [
      'a convention that moves nothing needs none',
      { calendar: 'cn', dueDateAdjustment: 'no-adjust' },
      'counting.calendar: expected nothing, as no rule',
    ],
    [
      'it was not passed',
      { method: 'business-days', calendar: 'de' },
      'counting.calendar: expected the id of a calendar passed: cn, received de. Pass the calendar itself when the policy is compiled: calendars: [{ id, from, to, … }].',
    ],
  ])('is refused where %s', (_, counting, sentence) => {
    expect(errorOf(() => agingOf(counting)).message).toContain(sentence)
  })

  it('is refused in Chinese too', () => {
    const chineseOf = (counting: CountingPolicy) => errorOf(() => agingOf(counting)).sentence['zh-CN']
    expect(chineseOf({ method: 'business-days' })).toBe(
      'counting.calendar：应为所依工作日历的 id，收到空缺。请写明日历的 id，并在 calendars 中传入该日历。',
    )
    expect(chineseOf({ calendar: 'cn' })).toBe(
      'counting.calendar：应为空缺，因为没有规则按工作日计数或顺延，收到 "cn"。请删除此项，或写明依其计算的规则：method、dueDateAdjustment 或 grace.unit。',
    )
    expect(chineseOf({ method: 'business-days', calendar: 'de' })).toBe(
      'counting.calendar：应为已传入的日历之一：cn，收到 de。请在编译政策时传入该日历：calendars: [{ id, from, to, … }]。',
    )
    expect(
      errorOf(() =>
        compileAging({
          dueDateIsDay: 0,
          bucketTable: mBuckets30,
          counting: { method: 'business-days', calendar: 'cn' },
        }),
      ).sentence['zh-CN'],
    ).toContain('应为已传入的日历，但未传入任何日历，收到 cn。')
  })

  it('is refused where none was passed, with its place in the policy', () => {
    const aging = {
      dueDateIsDay: 0,
      bucketTable: mBuckets30,
      counting: { method: 'business-days', calendar: 'cn' },
    } as const
    const error = errorOf(() => createArrears({ policy: { schemaVersion: 1, id: 'p', version: '1', aging } }))
    expect([error.code, error.message]).toEqual([
      'invalid-policy',
      expect.stringContaining(
        'aging.counting.calendar: expected a calendar that was passed, and none was, received cn.',
      ),
    ])
  })

  it('is refused with every fault of it', () => {
    const policy: AgingPolicy = { dueDateIsDay: 0, bucketTable: mBuckets30 }
    const error = errorOf(() => compileAging(policy, { calendars: [china, { ...china, to: '2026-01-01' }] }))
    expect(error.code).toBe('invalid-input')
    expect(error.message).toContain('calendars[1].to: expected 2026-09-01, the first day covered, or later')
    expect(error.message).toContain('calendars[1].id: expected')
  })
})
