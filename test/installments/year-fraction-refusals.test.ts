import { describe, expect, it } from 'vitest'
import { yearFraction } from '../../src/installments'
import { errorOf } from '../support/error-of'

const sameDay = { monthRule: 'corresponding-day' } as const

describe('yearFraction refuses', () => {
  const given = { from: '2026-01-01', to: '2026-07-01', dayCount: 'ACT/360', terms: undefined as unknown }
  const half = { from: '2026-01-01', to: '2026-07-01', perYear: 2 }
  const refused: readonly (readonly [string, object, path: string, code: string])[] = [
    ['what is not a day', { from: '2026-02-30' }, 'from', 'no-such-day'],
    ['a missing last day', { to: undefined }, 'to', 'missing'],
    ['days in the wrong order', { to: '2025-12-31' }, 'to', 'date-order'],
    ['no convention', { dayCount: undefined }, 'dayCount', 'missing'],
    ['a convention of no name', { dayCount: 'ACT/365' }, 'dayCount', 'wrong-type'],
    ['terms that are no object', { terms: 'month-end' }, '', 'wrong-type'],
    ['a misspelt term', { terms: { monthrule: 'month-end' } }, 'monthrule', 'unknown-key'],
    ['30U/360 without a month rule', { dayCount: '30U/360' }, 'monthRule', 'missing'],
    ['30E/360 ISDA without the end', { dayCount: '30E/360 ISDA', terms: {} }, 'terminationOn', 'missing'],
    ['ICMA without a period', { dayCount: 'ACT/ACT ICMA', terms: sameDay }, 'period', 'missing'],
    [
      'ICMA without a month rule',
      { dayCount: 'ACT/ACT ICMA', terms: { period: half } },
      'monthRule',
      'missing',
    ],
    ['ACT/365L without a period', { dayCount: 'ACT/365L' }, 'period', 'missing'],
    ['a day of no interest', { to: '2026-01-01', dayCount: 'ACT/365L' }, 'period', 'missing'],
    [
      'five periods in a year',
      { dayCount: 'ACT/365L', terms: { period: { ...half, perYear: 5 } } },
      'period.perYear',
      'wrong-type',
    ],
    [
      'a period of no days',
      { dayCount: 'ACT/365L', terms: { period: { ...half, to: half.from } } },
      'period.to',
      'date-order',
    ],
    [
      'quarters of six months',
      { dayCount: 'ACT/ACT ICMA', terms: { ...sameDay, period: { ...half, perYear: 4 } } },
      'period',
      'wrong-type',
    ],
    [
      'an odd period counted from one that business days have moved',
      {
        to: '2026-08-01',
        dayCount: 'ACT/ACT ICMA',
        terms: { ...sameDay, period: { ...half, from: '2026-01-02' } },
      },
      'period',
      'wrong-type',
    ],
    [
      'ACT/365L from before its period',
      { from: '2025-12-31', dayCount: 'ACT/365L', terms: { period: half } },
      'from',
      'wrong-type',
    ],
    [
      'ACT/365L beyond its period',
      { to: '2026-07-02', dayCount: 'ACT/365L', terms: { period: half } },
      'to',
      'wrong-type',
    ],
  ]
  const refusalOf = (change: object) => {
    const { from, to, dayCount, terms } = { ...given, ...change }
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    return errorOf(() => yearFraction(from, to, dayCount, terms))
  }

  it.each(refused)('%s', (_, change, path, code) => {
    expect(refusalOf(change).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('and says what, why and what to do', () => {
    const sentences = refused.map(([name, change]) => [name, refusalOf(change).sentence])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "30E/360 ISDA without the end": {
          "en": "terminationOn: expected the day the contract ends, or null, as the last day of February is no 30th on that day alone, received nothing. 30E/360 ISDA cannot be counted without it: give it in the terms.",
          "zh-CN": "terminationOn：应为合同终止日或 null（仅在终止日当天，二月末日不视为 30 日），收到空缺。缺少它便无法按 30E/360 ISDA 计算：请在条款中给出。",
        },
        "30U/360 without a month rule": {
          "en": "monthRule: expected 'corresponding-day' or 'month-end', as periods from the end of a month end on different days, received nothing. 30U/360 cannot be counted without it: give it in the terms.",
          "zh-CN": "monthRule：应为 corresponding-day（对应日）或 month-end（月末）（自月末起算的周期终日不同），收到空缺。缺少它便无法按 30U/360 计算：请在条款中给出。",
        },
        "ACT/365L beyond its period": {
          "en": "to: expected a day of the period from 2026-01-01 to 2026-07-01, received 2026-07-02. Each period is counted by itself: split the days where periods meet.",
          "zh-CN": "to：应为 2026-01-01 至 2026-07-01 周期内的日期，收到 2026-07-02。各周期分别计算：请在周期交界处拆分。",
        },
        "ACT/365L from before its period": {
          "en": "from: expected a day of the period from 2026-01-01 to 2026-07-01, received 2025-12-31. Each period is counted by itself: split the days where periods meet.",
          "zh-CN": "from：应为 2026-01-01 至 2026-07-01 周期内的日期，收到 2025-12-31。各周期分别计算：请在周期交界处拆分。",
        },
        "ACT/365L without a period": {
          "en": "period: expected the interest period, as its days or its end decide what is divided by, received nothing. ACT/365L cannot be counted without it: give it in the terms.",
          "zh-CN": "period：应为计息周期（其天数或终日决定除数），收到空缺。缺少它便无法按 ACT/365L 计算：请在条款中给出。",
        },
        "ICMA without a month rule": {
          "en": "monthRule: expected 'corresponding-day' or 'month-end', as periods from the end of a month end on different days, received nothing. ACT/ACT ICMA cannot be counted without it: give it in the terms.",
          "zh-CN": "monthRule：应为 corresponding-day（对应日）或 month-end（月末）（自月末起算的周期终日不同），收到空缺。缺少它便无法按 ACT/ACT ICMA 计算：请在条款中给出。",
        },
        "ICMA without a period": {
          "en": "period: expected the interest period, as its days or its end decide what is divided by, received nothing. ACT/ACT ICMA cannot be counted without it: give it in the terms.",
          "zh-CN": "period：应为计息周期（其天数或终日决定除数），收到空缺。缺少它便无法按 ACT/ACT ICMA 计算：请在条款中给出。",
        },
        "a convention of no name": {
          "en": "dayCount: expected 1/1 or ACT/ACT ISDA or ACT/ACT ICMA or ACT/ACT AFB or ACT/365F or ACT/365L or ACT/365.25 or ACT/360 or ACT/364 or ACT/366 or NL/365 or 30/360 or 30U/360 or 30E/360 or 30E/360 ISDA or 30E+/360 or excel-0 or excel-1 or excel-2 or excel-3 or excel-4, received "ACT/365". Name the convention that the contract states; there is no default, and names that look alike differ.",
          "zh-CN": "dayCount：应为 1/1 或 ACT/ACT ISDA 或 ACT/ACT ICMA 或 ACT/ACT AFB 或 ACT/365F 或 ACT/365L 或 ACT/365.25 或 ACT/360 或 ACT/364 或 ACT/366 或 NL/365 或 30/360 或 30U/360 或 30E/360 或 30E/360 ISDA 或 30E+/360 或 excel-0 或 excel-1 或 excel-2 或 excel-3 或 excel-4，收到 "ACT/365"。请指明合同约定的惯例；没有默认值，名称相近的惯例并不相同。",
        },
        "a day of no interest": {
          "en": "period: expected the interest period, as its days or its end decide what is divided by, received nothing. ACT/365L cannot be counted without it: give it in the terms.",
          "zh-CN": "period：应为计息周期（其天数或终日决定除数），收到空缺。缺少它便无法按 ACT/365L 计算：请在条款中给出。",
        },
        "a missing last day": {
          "en": "to: expected a day written YYYY-MM-DD, received nothing. Write it like '2026-03-31', without a time.",
          "zh-CN": "to：应为写作 YYYY-MM-DD 的日期，收到空缺。请写成 2026-03-31 的形式，不带时间。",
        },
        "a misspelt term": {
          "en": "monthrule: expected no field of this name, received "monthrule". Correct the spelling, or leave the field out: what the library does not read, it does not accept.",
          "zh-CN": "monthrule：应为没有此名称的字段，收到 "monthrule"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。",
        },
        "a period of no days": {
          "en": "period.to: expected a day after 2026-01-01, received 2026-01-01. An interest period runs forward, and has at least a day: check both days.",
          "zh-CN": "period.to：应为晚于 2026-01-01 的日期，收到 2026-01-01。计息周期向后推算，至少一天：请核对两个日期。",
        },
        "an odd period counted from one that business days have moved": {
          "en": "period: expected a period of 6 months, received 2026-01-02 to 2026-07-01. Name a regular period beside the odd one, its days as they are before business days move them, and its monthRule.",
          "zh-CN": "period：应为 6 个月的周期，收到 2026-01-02 至 2026-07-01。请给出与首末不规则周期相邻的正常周期，日期取工作日调整之前的，并指明其 monthRule。",
        },
        "days in the wrong order": {
          "en": "to: expected a day not before 2026-01-01, received 2025-12-31. Interest runs forward: pass the earlier day first.",
          "zh-CN": "to：应为不早于 2026-01-01 的日期，收到 2025-12-31。计息只向后计算：请先传入较早的日期。",
        },
        "five periods in a year": {
          "en": "period.perYear: expected 1 or 2 or 3 or 4 or 6 or 12, received 5. Name one of these; there is no default.",
          "zh-CN": "period.perYear：应为 1 或 2 或 3 或 4 或 6 或 12，收到 5。请指明其中之一；没有默认值。",
        },
        "no convention": {
          "en": "dayCount: expected 1/1 or ACT/ACT ISDA or ACT/ACT ICMA or ACT/ACT AFB or ACT/365F or ACT/365L or ACT/365.25 or ACT/360 or ACT/364 or ACT/366 or NL/365 or 30/360 or 30U/360 or 30E/360 or 30E/360 ISDA or 30E+/360 or excel-0 or excel-1 or excel-2 or excel-3 or excel-4, received nothing. Name the convention that the contract states; there is no default, and names that look alike differ.",
          "zh-CN": "dayCount：应为 1/1 或 ACT/ACT ISDA 或 ACT/ACT ICMA 或 ACT/ACT AFB 或 ACT/365F 或 ACT/365L 或 ACT/365.25 或 ACT/360 或 ACT/364 或 ACT/366 或 NL/365 或 30/360 或 30U/360 或 30E/360 或 30E/360 ISDA 或 30E+/360 或 excel-0 或 excel-1 或 excel-2 或 excel-3 或 excel-4，收到空缺。请指明合同约定的惯例；没有默认值，名称相近的惯例并不相同。",
        },
        "quarters of six months": {
          "en": "period: expected a period of 3 months, received 2026-01-01 to 2026-07-01. Name a regular period beside the odd one, its days as they are before business days move them, and its monthRule.",
          "zh-CN": "period：应为 3 个月的周期，收到 2026-01-01 至 2026-07-01。请给出与首末不规则周期相邻的正常周期，日期取工作日调整之前的，并指明其 monthRule。",
        },
        "terms that are no object": {
          "en": "The value: expected an object, received "month-end". Pass a plain object with named fields.",
          "zh-CN": "此值：应为对象，收到 "month-end"。请传入带字段名的普通对象。",
        },
        "what is not a day": {
          "en": "from: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.",
          "zh-CN": "from：应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。",
        },
      }
    `)
  })
})
