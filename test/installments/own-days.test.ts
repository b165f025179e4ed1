import { describe, expect, it } from 'vitest'
import {
  type DueDayPattern,
  type InstallmentPlan,
  listDueDays,
  planInstallments,
  scheduleDates,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

const shared = { currency: 'CNY', rounding: { mode: 'half-up', unit: 'minor' } } as const
// A tenth a year of 3,650 is one a day; the days are ten apart.
const dueOn = ['2026-01-11', '2026-01-21', '2026-01-31']
const byDays = {
  annualRatePercent: '10',
  interestByDays: { dayCount: 'ACT/365F', openedOn: '2026-01-01', periodEnds: 'unadjusted' },
} as const
const told = ({ rows }: InstallmentPlan): readonly string[] =>
  rows.map(({ dueOn: on, principal, interest }) => `${on} ${principal} + ${interest}`)

describe('the next days on which money comes in', () => {
  it.each([
    [
      'the middle and the end of months, each month by its own end',
      { from: '2026-01-20', count: 4, daysOfMonth: [15, 31] },
      ['2026-01-31', '2026-02-15', '2026-02-28', '2026-03-15'],
    ],
    [
      'the same in whatever order they are named',
      { from: '2026-01-20', count: 2, daysOfMonth: [31, 15] },
      ['2026-01-31', '2026-02-15'],
    ],
    [
      'two days that fall together once',
      { from: '2026-02-01', count: 3, daysOfMonth: [29, 30, 31] },
      ['2026-02-28', '2026-03-29', '2026-03-30'],
    ],
    ['the leap day', { from: '2028-02-01', count: 2, daysOfMonth: [30] }, ['2028-02-29', '2028-03-30']],
    [
      'from the first day on, if it is one',
      { from: '2026-03-10', count: 1, daysOfMonth: [10] },
      ['2026-03-10'],
    ],
    ['not the day before it', { from: '2026-03-11', count: 1, daysOfMonth: [10] }, ['2026-04-10']],
    [
      'only in some months',
      { from: '2026-07-01', count: 3, daysOfMonth: [10], months: [9, 6] },
      ['2026-09-10', '2027-06-10', '2027-09-10'],
    ],
    ['a day of one digit', { from: '2026-01-01', count: 2, daysOfMonth: [5] }, ['2026-01-05', '2026-02-05']],
    ['the last day there is', { from: '9999-12-01', count: 1, daysOfMonth: [31] }, ['9999-12-31']],
  ])('%s', (_, pattern, days) => {
    expect(listDueDays(pattern)).toEqual(days)
  })

  const faulty: readonly (readonly [string, DueDayPattern, path: string, code: string])[] = [
    ['no day of the month', { from: '2026-01-01', count: 1, daysOfMonth: [] }, 'daysOfMonth', 'missing'],
    ['no month', { from: '2026-01-01', count: 1, daysOfMonth: [1], months: [] }, 'months', 'missing'],
    [
      'a day that no month has',
      { from: '2026-01-01', count: 1, daysOfMonth: [32] },
      'daysOfMonth[0]',
      'wrong-type',
    ],
    [
      'a day before the first',
      { from: '2026-01-01', count: 1, daysOfMonth: [0] },
      'daysOfMonth[0]',
      'wrong-type',
    ],
    [
      'a thirteenth month',
      { from: '2026-01-01', count: 1, daysOfMonth: [1], months: [13] },
      'months[0]',
      'wrong-type',
    ],
    [
      'more days than a plan has',
      { from: '2026-01-01', count: 1201, daysOfMonth: [1] },
      'count',
      'wrong-type',
    ],
  ]

  it.each(faulty)('%s is refused', (_, pattern, path, code) => {
    expect(errorOf(() => listDueDays(pattern)).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('says what to name', () => {
    const sentences = faulty.map(([name, pattern]) => [name, errorOf(() => listDueDays(pattern)).sentence])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a day before the first": {
          "en": "daysOfMonth[0]: expected a whole number from 1 to 31, received 0. Pass an integer such as 12.",
          "zh-CN": "daysOfMonth[0]：应为 1 至 31 的整数，收到 0。请传入整数，例如 12。",
        },
        "a day that no month has": {
          "en": "daysOfMonth[0]: expected a whole number from 1 to 31, received 32. Pass an integer such as 12.",
          "zh-CN": "daysOfMonth[0]：应为 1 至 31 的整数，收到 32。请传入整数，例如 12。",
        },
        "a thirteenth month": {
          "en": "months[0]: expected a whole number from 1 to 12, received 13. Pass an integer such as 12.",
          "zh-CN": "months[0]：应为 1 至 12 的整数，收到 13。请传入整数，例如 12。",
        },
        "more days than a plan has": {
          "en": "count: expected a whole number from 1 to 1200, received 1201. Pass an integer such as 12.",
          "zh-CN": "count：应为 1 至 1200 的整数，收到 1201。请传入整数，例如 12。",
        },
        "no day of the month": {
          "en": "daysOfMonth: expected at least one, received an empty list. Name one, such as 15: from none no day follows.",
          "zh-CN": "daysOfMonth：应为至少一个每月日期，收到空列表。请至少填写一个，例如 15：空列表得不出日期。",
        },
        "no month": {
          "en": "months: expected at least one, received an empty list. Name one, such as 6: from none no day follows.",
          "zh-CN": "months：应为至少一个月份，收到空列表。请至少填写一个，例如 6：空列表得不出日期。",
        },
      }
    `)
  })

  it('past the last year there is says so', () => {
    const error = errorOf(() => listDueDays({ from: '9999-12-01', count: 2, daysOfMonth: [1] }))
    expect(error.code).toBe('date-out-of-range')
  })
})

describe('a plan on days of one’s own', () => {
  it('has equal parts on paydays', () => {
    const days = listDueDays({ from: '2026-01-20', count: 3, daysOfMonth: [15, 31] })
    const plan = planInstallments({
      ...shared,
      method: 'equal-parts',
      amount: '100.00',
      remainder: 'last',
      dueOn: days,
    })
    expect(plan.rows.map(({ dueOn: on, payment }) => `${on} ${payment}`)).toEqual([
      '2026-01-31 33.33',
      '2026-02-15 33.33',
      '2026-02-28 33.34',
    ])
  })

  // 10 of interest, then 2,433.33 × 10 ÷ 3,650 = 6.67, then 1,216.66 × 10 ÷ 3,650 = 3.33.
  it('bears the interest of the days between them', () => {
    const plan = planInstallments({
      ...shared,
      ...byDays,
      method: 'equal-principal',
      amount: '3650.00',
      remainder: 'last',
      dueOn,
    })
    expect(told(plan)).toEqual([
      '2026-01-11 1216.67 + 10.00',
      '2026-01-21 1216.67 + 6.67',
      '2026-01-31 1216.66 + 3.33',
    ])
    expect(plan.ratePerPeriod).toBe('by-days')
  })

  // 3,650 × r(1+r)³ ÷ ((1+r)³ − 1) with r = 1/365, by Python's fractions: 1,223.34.
  it('is level in weeks or tens of days as it is in months', () => {
    const plan = planInstallments({ ...shared, ...byDays, method: 'annuity', amount: '3650.00', dueOn })
    expect(plan.installment).toBe('1223.34')
    const weekly = scheduleDates({
      startOn: '2026-01-01',
      step: { unit: 'day', count: 10 },
      count: 3,
      stub: 'none',
      convention: 'no-adjust',
    })
    expect(weekly.slice(1).map(({ unadjusted }) => unadjusted)).toEqual(dueOn)
  })

  // 3,650 at a tenth for 30 days is 30 of interest.
  it('may be flat, or a bullet on the last of them', () => {
    const flat = planInstallments({
      ...shared,
      ...byDays,
      method: 'flat',
      amount: '3650.00',
      remainder: 'last',
      dueOn,
    })
    expect(told(flat)[0]).toBe('2026-01-11 1216.67 + 10.00')
    const bullet = planInstallments({
      ...shared,
      ...byDays,
      method: 'bullet',
      interestDue: 'at-maturity',
      amount: '3650.00',
      dueOn,
    })
    expect(told(bullet)).toEqual(['2026-01-31 3650.00 + 30.00'])
  })

  // Of 3,650 at a tenth, one a day: ten days, ten days and eleven, after which there is no day.
  it('bears interest to the end of the calendar', () => {
    const plan = planInstallments({
      ...shared,
      method: 'bullet',
      interestDue: 'each-installment',
      amount: '3650.00',
      annualRatePercent: '10',
      interestByDays: { dayCount: 'ACT/365F', openedOn: '9999-11-30', periodEnds: 'unadjusted' },
      dueOn: ['9999-12-10', '9999-12-20', '9999-12-31'],
    })
    expect(plan.rows.map(({ interest }) => interest)).toEqual(['10.00', '10.00', '11.00'])
  })

  it('may have as many as 1200', () => {
    const days = listDueDays({ from: '2026-01-01', count: 1200, daysOfMonth: [1] })
    expect(planInstallments({ ...parts, amount: '1200.00', dueOn: days }).rows).toHaveLength(1200)
  })

  const parts = { ...shared, method: 'equal-parts', amount: '100.00', remainder: 'last', dueOn } as const
  const level = { ...shared, ...byDays, method: 'annuity', amount: '3650.00', dueOn } as const
  const refused = [
    ['no days', { ...parts, dueOn: [] }, 'dueOn', 'missing'],
    [
      'more days than a plan has',
      { ...parts, dueOn: Array.from({ length: 1201 }, () => '2026-01-01') },
      'dueOn',
      'too-large',
    ],
    ['a day twice', { ...parts, dueOn: ['2026-01-11', '2026-01-11'] }, 'dueOn[1]', 'date-order'],
    [
      'a day before the one before it',
      { ...parts, dueOn: ['2026-01-11', '2026-01-10'] },
      'dueOn[1]',
      'date-order',
    ],
    ['what is no day', { ...parts, dueOn: ['2026-02-30'] }, 'dueOn[0]', 'no-such-day'],
    ['a count beside them', { ...parts, count: 3 }, 'count', 'unknown-key'],
    ['a part that is set apart', { ...parts, remainder: 'separate' }, 'remainder', 'wrong-type'],
    ['interest by months', { ...level, interestByDays: undefined }, 'interestByDays', 'missing'],
    [
      'a day count of regular periods',
      { ...level, interestByDays: { ...level.interestByDays, dayCount: 'ACT/ACT ICMA' } },
      'interestByDays.dayCount',
      'wrong-type',
    ],
    [
      'equal principal without a word on its remainder',
      { ...level, method: 'equal-principal' },
      'remainder',
      'missing',
    ],
    ['flat interest without one', { ...level, method: 'flat' }, 'remainder', 'missing'],
    [
      'a bullet without a word on when interest is due',
      { ...level, method: 'bullet' },
      'interestDue',
      'missing',
    ],
    ['a method there is not', { ...level, method: 'balloon' }, 'method', 'wrong-type'],
    [
      'days beside payments that have their own',
      { ...shared, method: 'custom', amount: '1.00', payments: [{ dueOn: '2026-01-11' }], dueOn },
      'dueOn',
      'unknown-key',
    ],
    [
      'another day count of regular periods',
      { ...level, interestByDays: { ...level.interestByDays, dayCount: 'ACT/365L' } },
      'interestByDays.dayCount',
      'wrong-type',
    ],
    [
      'interest that runs from the first of them',
      { ...level, interestByDays: { ...level.interestByDays, openedOn: '2026-01-11' } },
      'interestByDays.openedOn',
      'date-order',
    ],
  ] as const

  it.each(refused)('%s: refused', (_, terms, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => planInstallments(terms)).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('says what to do instead', () => {
    const sentences = refused.map(([name, terms]) => [
      name,
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      errorOf(() => planInstallments(terms)).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a bullet without a word on when interest is due": {
          "en": "interestDue: expected "each-installment" or "at-maturity", received nothing. Name one of these; there is no default.",
          "zh-CN": "interestDue：应为 "each-installment" 或 "at-maturity"，收到空缺。请指明其中之一；没有默认值。",
        },
        "a count beside them": {
          "en": "count: expected no field of this name, received "count". Correct the spelling, or leave the field out: what the library does not read, it does not accept.",
          "zh-CN": "count：应为没有此名称的字段，收到 "count"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。",
        },
        "a day before the one before it": {
          "en": "dueOn[1]: expected a day after 2026-01-11, received 2026-01-10. List the days in their order, each once; what falls due on one day is one installment.",
          "zh-CN": "dueOn[1]：应为晚于 2026-01-11 的日期，收到 2026-01-10。请按先后列出，每日一次；同一天到期的为一期。",
        },
        "a day count of regular periods": {
          "en": "interestByDays.dayCount: expected a day count that needs no regular periods, received ACT/ACT ICMA. Due days of your own have no regular period: choose one such as ACT/365F or ACT/ACT ISDA.",
          "zh-CN": "interestByDays.dayCount：应为不依赖固定周期的计息惯例，收到 ACT/ACT ICMA。自定还款日没有固定周期：请选用 ACT/365F 或 ACT/ACT ISDA 等。",
        },
        "a day twice": {
          "en": "dueOn[1]: expected a day after 2026-01-11, received 2026-01-11. List the days in their order, each once; what falls due on one day is one installment.",
          "zh-CN": "dueOn[1]：应为晚于 2026-01-11 的日期，收到 2026-01-11。请按先后列出，每日一次；同一天到期的为一期。",
        },
        "a method there is not": {
          "en": "method: expected "equal-parts" or "annuity" or "equal-principal" or "flat" or "bullet" or "custom", received "balloon". Name one of these; there is no default.",
          "zh-CN": "method：应为 "equal-parts" 或 "annuity" 或 "equal-principal" 或 "flat" 或 "bullet" 或 "custom"，收到 "balloon"。请指明其中之一；没有默认值。",
        },
        "a part that is set apart": {
          "en": "remainder: expected a remainder other than 'separate', received 'separate'. What is set apart would fall due a month after the last, of which own days say nothing: choose 'last', or add the day.",
          "zh-CN": "remainder：应为 'separate' 以外的尾差规则，收到 'separate'。单列的尾差没有对应的还款日：请改用 last，或自行增加一天。",
        },
        "another day count of regular periods": {
          "en": "interestByDays.dayCount: expected a day count that needs no regular periods, received ACT/365L. Due days of your own have no regular period: choose one such as ACT/365F or ACT/ACT ISDA.",
          "zh-CN": "interestByDays.dayCount：应为不依赖固定周期的计息惯例，收到 ACT/365L。自定还款日没有固定周期：请选用 ACT/365F 或 ACT/ACT ISDA 等。",
        },
        "days beside payments that have their own": {
          "en": "dueOn: expected no field of this name, received "dueOn". Correct the spelling, or leave the field out: what the library does not read, it does not accept.",
          "zh-CN": "dueOn：应为没有此名称的字段，收到 "dueOn"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。",
        },
        "equal principal without a word on its remainder": {
          "en": "remainder: expected "first" or "last" or "spread" or "largest-remainder" or "separate", received nothing. Name one of these; there is no default.",
          "zh-CN": "remainder：应为 "first" 或 "last" 或 "spread" 或 "largest-remainder" 或 "separate"，收到空缺。请指明其中之一；没有默认值。",
        },
        "flat interest without one": {
          "en": "remainder: expected "first" or "last" or "spread" or "largest-remainder" or "separate", received nothing. Name one of these; there is no default.",
          "zh-CN": "remainder：应为 "first" 或 "last" 或 "spread" 或 "largest-remainder" 或 "separate"，收到空缺。请指明其中之一；没有默认值。",
        },
        "interest by months": {
          "en": "interestByDays: expected how interest goes by days, received nothing. These due days are no whole months apart: name the day count and the day from which interest runs.",
          "zh-CN": "interestByDays：应为按天计息的约定，收到空缺。这些还款日不是整月间隔：请指明计息惯例和起息日。",
        },
        "interest that runs from the first of them": {
          "en": "interestByDays.openedOn: expected a day before 2026-01-11, received 2026-01-11. Interest runs from this day to the first installment: check both days.",
          "zh-CN": "interestByDays.openedOn：应为早于 2026-01-11 的日期，收到 2026-01-11。利息自此日起算至首期：请核对两个日期。",
        },
        "more days than a plan has": {
          "en": "dueOn: expected from 1 to 1200 days, received 1201. List every day on which something falls due; a plan longer than that is several plans.",
          "zh-CN": "dueOn：应为 1 至 1200 个还款日，收到 1201。请逐一列出还款日；更长的计划请拆分。",
        },
        "no days": {
          "en": "dueOn: expected from 1 to 1200 days, received 0. List every day on which something falls due; a plan longer than that is several plans.",
          "zh-CN": "dueOn：应为 1 至 1200 个还款日，收到 0。请逐一列出还款日；更长的计划请拆分。",
        },
        "what is no day": {
          "en": "dueOn[0]: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.",
          "zh-CN": "dueOn[0]：应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。",
        },
      }
    `)
  })
})
