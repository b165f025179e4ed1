import { describe, expect, it } from 'vitest'
import { type ScheduleTerms, scheduleDates } from '../../src/installments'
import { errorOf } from '../support/error-of'

const monthly = { unit: 'month', count: 1, monthRule: 'corresponding-day' } as const

const termsOf = (more: Partial<ScheduleTerms>): ScheduleTerms => ({
  startOn: '2026-01-15',
  step: monthly,
  stub: 'none',
  convention: 'no-adjust',
  ...more,
})
const daysOf = (more: Partial<ScheduleTerms>): readonly string[] =>
  scheduleDates(termsOf(more)).map(({ unadjusted }) => unadjusted)

describe('scheduleDates refuses', () => {
  const odd = { startOn: '2026-01-31', endOn: '2026-04-10' }
  const refused: readonly (readonly [string, object, path: string, code: string])[] = [
    ['a start that is no day', { startOn: '2026-02-30', count: 1 }, 'startOn', 'no-such-day'],
    ['neither an end nor a count', {}, 'endOn', 'missing'],
    ['an end and a count', { endOn: '2026-02-15', count: 1 }, 'count', 'wrong-type'],
    ['an end on the start', { endOn: '2026-01-15' }, 'endOn', 'date-order'],
    ['an end before the start', { endOn: '2026-01-14' }, 'endOn', 'date-order'],
    ['no periods', { count: 0 }, 'count', 'wrong-type'],
    ['1201 periods', { count: 1201 }, 'count', 'wrong-type'],
    ['a step of no name', { count: 1, step: { unit: 'year', count: 1 } }, 'step.unit', 'wrong-type'],
    ['a step of nothing', { count: 1, step: { ...monthly, count: 0 } }, 'step.count', 'wrong-type'],
    ['months without a rule', { count: 1, step: { unit: 'month', count: 1 } }, 'step.monthRule', 'missing'],
    [
      'weeks with a rule of months',
      { count: 1, step: { unit: 'week', count: 1, monthRule: 'month-end' } },
      'step.monthRule',
      'unknown-key',
    ],
    ['no stub rule', { count: 1, stub: undefined }, 'stub', 'missing'],
    ['no convention', { count: 1, convention: undefined }, 'convention', 'missing'],
    ['a convention without its calendar', { count: 1, convention: 'following' }, 'calendar', 'missing'],
    ['a misspelt term', { count: 1, anchor: '2026-01-25' }, 'anchor', 'unknown-key'],
    ['days left, where there may be none', odd, 'stub', 'wrong-type'],
    [
      'days left at the end, where the stub is at the start',
      { ...odd, anchorOn: '2026-01-31', stub: 'short-first' },
      'stub',
      'wrong-type',
    ],
    [
      'days left at the start, where the stub is at the end',
      { ...odd, anchorOn: '2026-04-10', stub: 'short-last' },
      'stub',
      'wrong-type',
    ],
    [
      'a count from a day that is no date of the anchor',
      { anchorOn: '2026-01-25', count: 2 },
      'stub',
      'wrong-type',
    ],
    [
      'days left at both ends',
      { ...odd, anchorOn: '2026-01-20', stub: 'short-first' },
      'anchorOn',
      'wrong-type',
    ],
    [
      'a hundred years of days',
      { startOn: '2026-01-01', endOn: '2126-01-01', step: { unit: 'day', count: 1 } },
      'endOn',
      'too-large',
    ],
    [
      '1201 days',
      { startOn: '2026-01-01', endOn: '2029-04-16', step: { unit: 'day', count: 1 } },
      'endOn',
      'too-large',
    ],
    [
      'days left at the start, of one period that is short',
      { startOn: '2026-01-31', anchorOn: '2026-02-15', endOn: '2026-02-15' },
      'stub',
      'wrong-type',
    ],
    [
      'days left at the end, of one period that is short',
      { startOn: '2026-01-31', endOn: '2026-02-15' },
      'stub',
      'wrong-type',
    ],
  ]

  it.each(refused)('%s', (_, more, path, code) => {
    expect(errorOf(() => scheduleDates(termsOf(more))).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('1200 days are not too many', () => {
    // 365 + 365 + 366 (2028) + 104 days: 1 January 2029 is day 1096, and 15 April 104 days later.
    const days = daysOf({ startOn: '2026-01-01', endOn: '2029-04-15', step: { unit: 'day', count: 1 } })
    expect(days).toHaveLength(1201)
  })

  // 1200 steps of two days to 2032-07-28, and a day more, which the last of them takes in.
  it('1200 periods are not too many where a date between them was left out', () => {
    const far = { startOn: '2026-01-01', endOn: '2032-07-29', step: { unit: 'day', count: 2 } } as const
    expect(daysOf({ ...far, stub: 'long-last' })).toHaveLength(1201)
    const tooFar = { ...far, endOn: '2032-07-31', stub: 'long-last' } as const
    expect(errorOf(() => daysOf(tooFar)).details).toMatchObject({
      issues: [{ path: 'endOn', code: 'too-large' }],
    })
  })

  it('days beyond the last that can be written', () => {
    expect(errorOf(() => daysOf({ startOn: '9999-12-01', count: 1 })).code).toBe('date-out-of-range')
  })

  it('and says what would do', () => {
    const sentences = refused.map(([name, more]) => [
      name,
      errorOf(() => scheduleDates(termsOf(more))).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "1201 days": {
          "en": "endOn: expected a day at most 1200 periods after 2026-01-01, received 2029-04-16. Take a longer step, or make several schedules of it: a hundred years of months is as far as one goes.",
          "zh-CN": "endOn：应为 2026-01-01 之后不超过 1200 期的日期，收到 2029-04-16。请加大步长，或拆成几个日程：一个日程最多相当于一百年的月数。",
        },
        "1201 periods": {
          "en": "count: expected a whole number from 1 to 1200, received 1201. Pass an integer such as 12.",
          "zh-CN": "count：应为 1 至 1200 的整数，收到 1201。请传入整数，例如 12。",
        },
        "a convention without its calendar": {
          "en": "calendar: expected a compiled calendar, received nothing. following moves dates off days without business: pass what compileCalendar returns, or name no-adjust.",
          "zh-CN": "calendar：应为已编译的工作日历，收到空缺。following 需按工作日调整：请传入 compileCalendar 的返回值，或指明 no-adjust。",
        },
        "a count from a day that is no date of the anchor": {
          "en": "stub: expected short-first or long-first, as 2026-01-15 is not a whole number of steps from 2026-01-25, received "none". short-first begins with the period from 2026-01-15 to 2026-01-25, long-first with the one to 2026-02-25.",
          "zh-CN": "stub：应为 short-first 或 long-first（2026-01-15 与 2026-01-25 相距不是整数步），收到 "none"。short-first 的首期为 2026-01-15 至 2026-01-25，long-first 的首期至 2026-02-25。",
        },
        "a hundred years of days": {
          "en": "endOn: expected a day at most 1200 periods after 2026-01-01, received 2126-01-01. Take a longer step, or make several schedules of it: a hundred years of months is as far as one goes.",
          "zh-CN": "endOn：应为 2026-01-01 之后不超过 1200 期的日期，收到 2126-01-01。请加大步长，或拆成几个日程：一个日程最多相当于一百年的月数。",
        },
        "a misspelt term": {
          "en": "anchor: expected no field of this name, received "anchor". Correct the spelling, or leave the field out: what the library does not read, it does not accept.",
          "zh-CN": "anchor：应为没有此名称的字段，收到 "anchor"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。",
        },
        "a start that is no day": {
          "en": "startOn: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.",
          "zh-CN": "startOn：应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。",
        },
        "a step of no name": {
          "en": "step.unit: expected "month" or "week" or "day", received "year". Name one of these; there is no default.",
          "zh-CN": "step.unit：应为 "month" 或 "week" 或 "day"，收到 "year"。请指明其中之一；没有默认值。",
        },
        "a step of nothing": {
          "en": "step.count: expected a whole number from 1 to 1200, received 0. Pass an integer such as 12.",
          "zh-CN": "step.count：应为 1 至 1200 的整数，收到 0。请传入整数，例如 12。",
        },
        "an end and a count": {
          "en": "count: expected no count beside endOn, received 1. Each follows from the other: give the one that the contract states.",
          "zh-CN": "count：应为空缺（已有 endOn），收到 1。两者可互相推出：请只给出合同写明的一项。",
        },
        "an end before the start": {
          "en": "endOn: expected a day after 2026-01-15, received 2026-01-14. A schedule has one period at least: check both days.",
          "zh-CN": "endOn：应为晚于 2026-01-15 的日期，收到 2026-01-14。日程至少有一期：请核对两个日期。",
        },
        "an end on the start": {
          "en": "endOn: expected a day after 2026-01-15, received 2026-01-15. A schedule has one period at least: check both days.",
          "zh-CN": "endOn：应为晚于 2026-01-15 的日期，收到 2026-01-15。日程至少有一期：请核对两个日期。",
        },
        "days left at both ends": {
          "en": "anchorOn: expected a day that is a whole number of steps from 2026-01-31 or from 2026-04-10, received "2026-01-20". A schedule has one odd period, at its start or at its end: move anchorOn, or make two schedules of it.",
          "zh-CN": "anchorOn：应为与 2026-01-31 或 2026-04-10 相距整数步的日期，收到 "2026-01-20"。日程只能有一个不规则周期（首期或末期）：请调整 anchorOn，或拆成两个日程。",
        },
        "days left at the end, of one period that is short": {
          "en": "stub: expected short-last or long-last or short-first or long-first, as 2026-02-15 is not a whole number of steps from 2026-01-31, received "none". short-last ends with the period from 2026-01-31 to 2026-02-15, long-last with the one from 2026-01-31; short-first and long-first count every date back from the end.",
          "zh-CN": "stub：应为 short-last 或 long-last 或 short-first 或 long-first（2026-02-15 与 2026-01-31 相距不是整数步），收到 "none"。short-last 的末期为 2026-01-31 至 2026-02-15，long-last 的末期自 2026-01-31 起；short-first 与 long-first 则从终止日向前推算。",
        },
        "days left at the end, where the stub is at the start": {
          "en": "stub: expected short-last or long-last, as 2026-04-10 is not a whole number of steps from 2026-01-31, received "short-first". short-last ends with the period from 2026-03-31 to 2026-04-10, long-last with the one from 2026-02-28.",
          "zh-CN": "stub：应为 short-last 或 long-last（2026-04-10 与 2026-01-31 相距不是整数步），收到 "short-first"。short-last 的末期为 2026-03-31 至 2026-04-10，long-last 的末期自 2026-02-28 起。",
        },
        "days left at the start, of one period that is short": {
          "en": "stub: expected short-first or long-first, as 2026-01-31 is not a whole number of steps from 2026-02-15, received "none". short-first begins with the period from 2026-01-31 to 2026-02-15, long-first with the one to 2026-02-15.",
          "zh-CN": "stub：应为 short-first 或 long-first（2026-01-31 与 2026-02-15 相距不是整数步），收到 "none"。short-first 的首期为 2026-01-31 至 2026-02-15，long-first 的首期至 2026-02-15。",
        },
        "days left at the start, where the stub is at the end": {
          "en": "stub: expected short-first or long-first, as 2026-01-31 is not a whole number of steps from 2026-04-10, received "short-last". short-first begins with the period from 2026-01-31 to 2026-02-10, long-first with the one to 2026-03-10.",
          "zh-CN": "stub：应为 short-first 或 long-first（2026-01-31 与 2026-04-10 相距不是整数步），收到 "short-last"。short-first 的首期为 2026-01-31 至 2026-02-10，long-first 的首期至 2026-03-10。",
        },
        "days left, where there may be none": {
          "en": "stub: expected short-last or long-last or short-first or long-first, as 2026-04-10 is not a whole number of steps from 2026-01-31, received "none". short-last ends with the period from 2026-03-31 to 2026-04-10, long-last with the one from 2026-02-28; short-first and long-first count every date back from the end.",
          "zh-CN": "stub：应为 short-last 或 long-last 或 short-first 或 long-first（2026-04-10 与 2026-01-31 相距不是整数步），收到 "none"。short-last 的末期为 2026-03-31 至 2026-04-10，long-last 的末期自 2026-02-28 起；short-first 与 long-first 则从终止日向前推算。",
        },
        "months without a rule": {
          "en": "step.monthRule: expected "corresponding-day" or "month-end", received nothing. Name one of these; there is no default.",
          "zh-CN": "step.monthRule：应为 "corresponding-day" 或 "month-end"，收到空缺。请指明其中之一；没有默认值。",
        },
        "neither an end nor a count": {
          "en": "endOn: expected an end or a count of periods, received neither. Give endOn or count: a schedule without an end has no dates to list.",
          "zh-CN": "endOn：应为终止日或期数，收到两者皆无。请给出 endOn 或 count：没有终点的日程无法列出日期。",
        },
        "no convention": {
          "en": "convention: expected "no-adjust" or "following" or "modified-following" or "modified-following-bimonthly" or "preceding" or "modified-preceding" or "nearest", received nothing. Name one of these; there is no default.",
          "zh-CN": "convention：应为 "no-adjust" 或 "following" 或 "modified-following" 或 "modified-following-bimonthly" 或 "preceding" 或 "modified-preceding" 或 "nearest"，收到空缺。请指明其中之一；没有默认值。",
        },
        "no periods": {
          "en": "count: expected a whole number from 1 to 1200, received 0. Pass an integer such as 12.",
          "zh-CN": "count：应为 1 至 1200 的整数，收到 0。请传入整数，例如 12。",
        },
        "no stub rule": {
          "en": "stub: expected "none" or "short-first" or "long-first" or "short-last" or "long-last", received nothing. Name one of these; there is no default.",
          "zh-CN": "stub：应为 "none" 或 "short-first" 或 "long-first" 或 "short-last" 或 "long-last"，收到空缺。请指明其中之一；没有默认值。",
        },
        "weeks with a rule of months": {
          "en": "step.monthRule: expected no field of this name, received "monthRule". Correct the spelling, or leave the field out: what the library does not read, it does not accept.",
          "zh-CN": "step.monthRule：应为没有此名称的字段，收到 "monthRule"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。",
        },
      }
    `)
  })
})
