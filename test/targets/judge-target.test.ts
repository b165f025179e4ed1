import { describe, expect, it } from 'vitest'
import { daysSalesOutstanding, type Measure, overdueRate } from '../../src/kpi'
import { coverageDefinition } from '../../src/outreach'
import { daysSalesOutstandingDefinition, overdueRateDefinition } from '../../src/receivables'
import { judgeTarget, type Target, targetDirectionOf } from '../../src/targets'
import { errorOf } from '../support/error-of'

const MONTH_ENDS = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']

/** Overdue rates in percent of one account in a hundred each, month by month; `null` without accounts. */
const rates = (...percents: readonly (number | null)[]): readonly Measure[] =>
  percents.map((percent, index) =>
    overdueRate({
      variant: 'count',
      asOf: MONTH_ENDS[index] ?? '',
      overdueCount: percent ?? 0,
      totalCount: percent === null ? 0 : 100,
    }),
  )

/** Days of sales in January, February and so on: closing receivables over sales of 1 a day. */
const daysOver = (from: string, to: string, receivables: string, currency = 'USD'): Measure =>
  daysSalesOutstanding({
    variant: 'ending',
    period: { from, to },
    currency,
    closingReceivables: receivables,
    creditSales: String((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1),
  })

const atMost = (value: string | number, more: Partial<Target> = {}): Target => ({
  direction: 'at-most',
  value,
  consecutivePeriods: 1,
  ...more,
})
const atLeast = (value: string | number, more: Partial<Target> = {}): Target => ({
  ...atMost(value, more),
  direction: 'at-least',
})

describe('judgeTarget', () => {
  it.each<[string, readonly Measure[], Target, string, string, number]>([
    ['just below a ceiling', rates(14), atMost(15), 'on-target', '2026-01-31', 1],
    ['on it', rates(15), atMost(15), 'on-target', '2026-01-31', 1],
    ['just above it', rates(16), atMost(15), 'missed', '2026-01-31', 1],
    ['just above a floor', rates(16), atLeast(15), 'on-target', '2026-01-31', 1],
    ['on the floor', rates(15), atLeast(15), 'on-target', '2026-01-31', 1],
    ['just below the floor', rates(14), atLeast(15), 'missed', '2026-01-31', 1],
    ['on the warning of a ceiling', rates(12), atMost(15, { warningAt: 12 }), 'on-target', '2026-01-31', 1],
    ['just past it', rates(13), atMost(15, { warningAt: 12 }), 'at-risk', '2026-01-31', 1],
    [
      'on the ceiling, past its warning',
      rates(15),
      atMost(15, { warningAt: 12 }),
      'at-risk',
      '2026-01-31',
      1,
    ],
    ['on the warning of a floor', rates(18), atLeast(15, { warningAt: '18' }), 'on-target', '2026-01-31', 1],
    ['just short of it', rates(17), atLeast(15, { warningAt: '18' }), 'at-risk', '2026-01-31', 1],
    [
      'a warning at the target itself',
      rates(15),
      atMost(15, { warningAt: 15 }),
      'on-target',
      '2026-01-31',
      1,
    ],
    [
      'missed once of the twice that count',
      rates(10, 16),
      atMost(15, { consecutivePeriods: 2 }),
      'at-risk',
      '2026-02-28',
      1,
    ],
    [
      'missed twice of the twice that count',
      rates(10, 16, 16),
      atMost(15, { consecutivePeriods: 2 }),
      'missed',
      '2026-03-31',
      1,
    ],
    [
      'missed for the third time',
      rates(10, 16, 17, 18),
      atMost(15, { consecutivePeriods: 2 }),
      'missed',
      '2026-03-31',
      2,
    ],
    [
      'missed twice, but not in a row',
      rates(16, 15, 16),
      atMost(15, { consecutivePeriods: 2 }),
      'at-risk',
      '2026-03-31',
      1,
    ],
    [
      'missed before and after a period without a value',
      rates(16, null, 16),
      atMost(15, { consecutivePeriods: 2 }),
      'at-risk',
      '2026-03-31',
      1,
    ],
    [
      'at risk by the band, then by one period too many',
      rates(10, 14, 16),
      atMost(15, { warningAt: 12, consecutivePeriods: 2 }),
      'at-risk',
      '2026-02-28',
      2,
    ],
    ['on target all along', rates(1, 2, 3), atMost(15), 'on-target', '2026-01-31', 3],
    ['no value in the end', rates(16, 16, null), atMost(15), 'no-value', '2026-03-31', 1],
    ['no value at all', rates(null, null), atMost(15), 'no-value', '2026-01-31', 2],
  ])('%s', (_, history, target, status, since, periods) => {
    expect(judgeTarget(history, target)).toMatchObject({ status, since, periods })
  })

  // 2/3 of a hundred percent has no end: 66.666… is less than 66.67 and more than 66.66, by any number of digits.
  it.each<[string, string, string]>([
    ['a third of a unit in the 30th place below', `66.${'6'.repeat(29)}7`, 'missed'],
    ['two thirds of it above', `66.${'6'.repeat(30)}`, 'on-target'],
  ])('compares exactly, far past what numbers hold: %s', (_, value, status) => {
    const rate = overdueRate({ variant: 'count', asOf: '2026-01-31', overdueCount: 2, totalCount: 3 })
    expect(judgeTarget([rate], atLeast(value)).status).toBe(status)
  })

  it('compares a count-back, which adds its months up', () => {
    // 28 days of February and 5 of 10 for the 31 of January: 43.5 days.
    const months = [
      { from: '2026-02-01', to: '2026-02-28', creditSales: '10.00' },
      { from: '2026-01-01', to: '2026-01-31', creditSales: '10.00' },
    ]
    const walked = daysSalesOutstanding({
      variant: 'count-back',
      asOf: '2026-02-28',
      currency: 'USD',
      receivables: '15.00',
      months,
    })
    expect(judgeTarget([walked], atMost('43.5')).status).toBe('on-target')
    expect(judgeTarget([walked], atMost('43.49')).status).toBe('missed')
  })

  it.each<[string, readonly Measure[], Target, string, number]>([
    ['falls below a ceiling', rates(12, 11), atMost(15), 'improving', 1],
    ['rises below a ceiling', rates(11, 12), atMost(15), 'worsening', 1],
    ['rises above a floor', rates(16, 17), atLeast(15), 'improving', 1],
    ['falls above a floor', rates(17, 16), atLeast(15), 'worsening', 1],
    ['stays', rates(16, 16), atLeast(15), 'steady', 1],
    ['stays after a rise', rates(11, 12, 12, 12), atMost(15), 'steady', 2],
    ['rises for three periods', rates(13, 10, 11, 12, 13), atMost(15), 'worsening', 3],
    ['rises after a period without a value', rates(9, null, 11, 12), atMost(15), 'worsening', 1],
    ['has one period alone', rates(9), atMost(15), 'unknown', 0],
    ['had no value in the period before', rates(9, null, 11), atMost(15), 'unknown', 0],
    ['has no value', rates(9, 11, null), atMost(15), 'unknown', 0],
  ])('tells the trend of what %s', (_, history, target, kind, periods) => {
    expect(judgeTarget(history, target).trend).toEqual({ kind, periods })
  })

  it.each<[string, readonly Measure[], Target, readonly [code: string, en: string, chinese: string][]]>([
    [
      'kept',
      rates(14, 14),
      atMost('15.0'),
      [
        ['keeps-target', 'keeps the target of at most 15.0', '达到目标（不高于 15.0）'],
        ['since', 'on target since 2026-01-31, for 2 periods', '自 2026-01-31 起达标，已 2 期'],
        ['steady', 'steady for 1 period', '已连续 1 期持平'],
      ],
    ],
    [
      'kept past its warning',
      rates(20, 17),
      atLeast(15, { warningAt: 18 }),
      [
        [
          'within-warning',
          'keeps the target of at least 15, but not the warning of at least 18',
          '达到目标（不低于 15），但未达预警线（不低于 18）',
        ],
        ['since', 'at risk since 2026-02-28, for 1 period', '自 2026-02-28 起有风险，已 1 期'],
        ['worsening', 'worsening for 1 period', '已连续 1 期恶化'],
      ],
    ],
    [
      'kept on the good side of its warning',
      rates(20),
      atLeast(15, { warningAt: 18 }),
      [
        ['keeps-target', 'keeps the target of at least 15', '达到目标（不低于 15）'],
        ['since', 'on target since 2026-01-31, for 1 period', '自 2026-01-31 起达标，已 1 期'],
        [
          'trend-unknown',
          'no trend: it takes a value in each of the latest two periods',
          '无法判断趋势：最近两期均须有值',
        ],
      ],
    ],
    [
      'missed',
      rates(18, 17, 16),
      atMost(15, { warningAt: 12 }),
      [
        [
          'misses-target',
          'misses the target of at most 15, in 3 periods in a row',
          '未达目标（不高于 15），已连续 3 期',
        ],
        ['since', 'missed since 2026-01-31, for 3 periods', '自 2026-01-31 起未达标，已 3 期'],
        ['improving', 'improving for 2 periods', '已连续 2 期好转'],
      ],
    ],
    [
      'missed too seldom, after a period that says nothing',
      rates(16, null, 16),
      atMost(15, { consecutivePeriods: 2 }),
      [
        [
          'misses-target',
          'misses the target of at most 15, in 1 period in a row',
          '未达目标（不高于 15），已连续 1 期',
        ],
        ['too-few-periods', 'counts as missed from 2 periods in a row on', '连续 2 期起方计为未达标'],
        [
          'interrupted',
          'the row starts after a period without a value, which is not counted as missed',
          '之前一期无值，不计为未达标，连续期数自其后起算',
        ],
        ['since', 'at risk since 2026-03-31, for 1 period', '自 2026-03-31 起有风险，已 1 期'],
        [
          'trend-unknown',
          'no trend: it takes a value in each of the latest two periods',
          '无法判断趋势：最近两期均须有值',
        ],
      ],
    ],
    [
      'without a value',
      rates(16, null),
      atMost(15),
      [
        ['no-value', 'not judged: no value: a total count of zero', '无法判断：无值：总数为零'],
        ['since', 'without a value since 2026-02-28, for 1 period', '自 2026-02-28 起无值，已 1 期'],
        [
          'trend-unknown',
          'no trend: it takes a value in each of the latest two periods',
          '无法判断趋势：最近两期均须有值',
        ],
      ],
    ],
  ])('gives every reason of a target that is %s', (_, history, target, reasons) => {
    expect(judgeTarget(history, target).reasons).toEqual(
      reasons.map(([code, en, chinese]) => ({ code, label: { en, 'zh-CN': chinese } })),
    )
  })

  it('does not call a row interrupted that started after a kept period, or kept without one', () => {
    const twice = atMost(15, { consecutivePeriods: 2 })
    for (const history of [rates(null, 15, 16), rates(null, 15), rates(16)]) {
      expect(judgeTarget(history, twice).reasons.map(({ code }) => code)).not.toContain('interrupted')
    }
  })

  it('names the measure, its target and its latest value', () => {
    const history = rates(16, 17)
    const target = atMost(15, { consecutivePeriods: 3 })
    expect(judgeTarget(history, target)).toMatchObject({
      id: 'overdue-rate',
      variant: 'count',
      label: { en: 'Overdue rate, by count', 'zh-CN': '逾期率（按数量）' },
      unit: 'percent',
      currency: null,
      target,
      latest: history[1],
      missedPeriods: 2,
    })
  })

  it('takes periods that follow each other, and what comes back from JSON', () => {
    const history = [
      daysOver('2026-01-01', '2026-01-31', '46.00'),
      daysOver('2026-02-01', '2026-02-28', '45.00'),
      daysOver('2026-03-01', '2026-03-31', '45.01'),
    ]
    const judged = judgeTarget(JSON.parse(JSON.stringify(history)), atMost(45))
    expect(judged).toMatchObject({ status: 'missed', since: '2026-03-01', currency: 'USD', missedPeriods: 1 })
    expect(judgeTarget(history.slice(0, 2), atMost(45))).toMatchObject({
      status: 'on-target',
      since: '2026-02-01',
    })
  })
})

describe('judgeTarget refuses', () => {
  const january = daysOver('2026-01-01', '2026-01-31', '45.00')
  const february = daysOver('2026-02-01', '2026-02-28', '45.00')
  const march = daysOver('2026-03-01', '2026-03-31', '45.00')
  const first = rates(10)[0] as Measure
  const byAmount = overdueRate({
    variant: 'amount',
    asOf: '2026-02-28',
    currency: 'USD',
    overdue: '1',
    receivables: '2',
  })
  const broken = (field: string, value: unknown): Measure => ({ ...first, [field]: value }) as Measure

  it.each<[string, readonly Measure[], string, string]>([
    [
      'no measure at all',
      [],
      'history: expected at least one measure, received an empty list. Pass the measure of the latest period, also where it has no value.',
      'history：应为至少一个指标结果，收到空列表。请传入最近一期的指标结果，无值时亦然。',
    ],
    [
      'another variant, which has a currency',
      [first, byAmount],
      'history[1].variant: expected count, as in the first row, received amount. A history tells of one measure by one definition; judge each on its own. history[1].currency: expected no currency, as in the first row, received USD. Reckon each currency on its own; the library never converts.',
      'history[1].variant：应为与首行一致的 count，收到 amount。一份历史只讲一个指标的一种口径；请分别判断。history[1].currency：应为与首行一致：无货币，收到 USD。请按货币分别计算；本库从不换算。',
    ],
    [
      'another currency',
      [january, daysOver('2026-02-01', '2026-02-28', '45', 'EUR')],
      'history[1].currency: expected USD, as in the first row, received EUR. Reckon each currency on its own; the library never converts.',
      'history[1].currency：应为与首行一致：USD，收到 EUR。请按货币分别计算；本库从不换算。',
    ],
    [
      'no currency after one',
      [january, { ...february, currency: null }],
      'history[1].currency: expected USD, as in the first row, received no currency. Reckon each currency on its own; the library never converts.',
      'history[1].currency：应为与首行一致：USD，收到无货币。请按货币分别计算；本库从不换算。',
    ],
    [
      'a day after periods',
      [january, { ...february, period: { asOf: '2026-02-28' } }],
      'history[1].period: expected a period (from, to), as in the first row, received one day (asOf). Take all of them as of a day, or all of them over a period.',
      'history[1].period：应为与首行一致的期间（from、to），收到单日（asOf）。请全部取时点，或全部取期间。',
    ],
    [
      'a period after days',
      [{ ...january, period: { asOf: '2026-01-31' } }, february],
      'history[1].period: expected one day (asOf), as in the first row, received a period (from, to). Take all of them as of a day, or all of them over a period.',
      'history[1].period：应为与首行一致的单日（asOf），收到期间（from、to）。请全部取时点，或全部取期间。',
    ],
    [
      'periods in another order',
      [february, january],
      'history[1].period.from: expected a day after 2026-02-01, that of the row before, received 2026-01-01. Put the oldest first, each period once.',
      'history[1].period.from：应为晚于上一行 2026-02-01 的日期，收到 2026-01-01。请由早到晚排列，每期一行。',
    ],
    [
      'a day twice',
      [first, first],
      'history[1].period.asOf: expected a day after 2026-01-31, that of the row before, received 2026-01-31. Put the oldest first, each period once.',
      'history[1].period.asOf：应为晚于上一行 2026-01-31 的日期，收到 2026-01-31。请由早到晚排列，每期一行。',
    ],
    [
      'periods that overlap',
      [january, daysOver('2026-01-31', '2026-02-28', '45.00')],
      'history[1].period.from: expected a day after 2026-01-31, where history[0] ends, received 2026-01-31. The two overlap, and days in both would be counted twice: drop one, or move its ends.',
      'history[1].period.from：应为晚于 2026-01-31（history[0] 的结束日）的日期，收到 2026-01-31。两段重叠，重叠日会被计两次：请删除其一或调整起止日。',
    ],
    [
      'a month left out',
      [january, march],
      'history[1].period.from: expected 2026-02-01, the day after history[0] ends, received 2026-03-01. Add the period that is left out: where nothing could be measured, the measure without a value.',
      'history[1].period.from：应为 2026-02-01，即 history[0] 结束的次日，收到 2026-03-01。请补上缺少的期间；无法计算时，请传入无值的指标结果。',
    ],
  ])('%s, and names the row', (_, history, en, chinese) => {
    const { code, sentence } = errorOf(() => judgeTarget(history, atMost(45)))
    expect(code).toBe('invalid-input')
    expect(sentence).toEqual({ en, 'zh-CN': chinese })
  })

  it('another measure and another unit', () => {
    const { details } = errorOf(() =>
      judgeTarget([january, { ...february, id: 'turnover-days', unit: 'months' }], atMost(45)),
    )
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['history[1].id', 'wrong-type'],
      ['history[1].unit', 'wrong-type'],
    ])
  })

  it('a period that ends before it starts', () => {
    const backwards = { ...january, period: { from: '2026-01-31', to: '2026-01-01' } }
    expect(errorOf(() => judgeTarget([backwards], atMost(45))).message).toContain('history[0].period.to: ')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 15],
    ['no id', broken('id', undefined)],
    ['no variant', broken('variant', 7)],
    ['no unit', broken('unit', null)],
    ['no basis', broken('basis', undefined)],
    ['a currency that is no text', broken('currency', 1)],
    ['no label in Chinese', broken('label', { en: 'Overdue rate' })],
    ['no period', broken('period', undefined)],
    ['a day that does not exist', broken('period', { asOf: '2026-02-30' })],
    ['a period without an end', broken('period', { from: '2026-01-01' })],
    ['a period without a start', broken('period', { to: '2026-01-01' })],
    ['no value and no reason', broken('value', null)],
    ['a numerator that is no plain decimal', broken('numerator', '1e3')],
    ['a numerator that is not whole', broken('numerator', 0.5)],
    ['a denominator of zero', broken('denominator', 0)],
    ['a denominator that is no figure', broken('denominator', 'many')],
    ['a factor that is not whole', broken('factor', 0.5)],
    ['an offset that is not whole', broken('offset', 0.5)],
    ['terms that are no list', broken('terms', 1)],
    ['a term that divides by nothing', broken('terms', [{ numerator: 1, denominator: null, factor: 1 }])],
  ])('what is no measure: %s', (_, measure) => {
    const { sentence } = errorOf(() => judgeTarget([measure as Measure], atMost(45)))
    expect(sentence.en).toMatch(/^history\[0\]: expected a measure, received .*overdueRate\.$/)
    expect(sentence['zh-CN']).toMatch(/^history\[0\]：应为指标结果，收到.*返回值。$/)
  })

  it.each<[string, unknown, string, string]>([
    [
      'a warning past a ceiling',
      atMost(15, { warningAt: '15.01' }),
      'target.warningAt: expected at most 15, the target, received 15.01. A warning comes before the target is missed: move it to the good side.',
      'target.warningAt：应为不高于目标值 15 的数值，收到 15.01。预警应先于未达标：请移到较好的一侧。',
    ],
    [
      'a warning short of a floor',
      atLeast('15.00', { warningAt: 14.99 }),
      'target.warningAt: expected at least 15.00, the target, received 14.99. A warning comes before the target is missed: move it to the good side.',
      'target.warningAt：应为不低于目标值 15.00 的数值，收到 14.99。预警应先于未达标：请移到较好的一侧。',
    ],
    [
      'no period in a row',
      atMost(15, { consecutivePeriods: 0 }),
      'target.consecutivePeriods: expected a whole number, 1 or more, received 0. Pass an integer such as 1.',
      'target.consecutivePeriods：应为不小于 1 的整数，收到 0。请传入整数，例如 1。',
    ],
  ])('%s', (_, target, en, chinese) => {
    expect(errorOf(() => judgeTarget([first], target as Target)).sentence).toEqual({ en, 'zh-CN': chinese })
  })

  it('a target without direction, value or number of periods: there is no default', () => {
    const { details } = errorOf(() => judgeTarget([first], {} as Target))
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['target.direction', 'missing'],
      ['target.value', 'missing'],
      ['target.consecutivePeriods', 'missing'],
    ])
  })
})

describe('targetDirectionOf', () => {
  it('follows what the definition of a measure calls better', () => {
    expect(targetDirectionOf(overdueRateDefinition)).toBe('at-most')
    expect(targetDirectionOf(daysSalesOutstandingDefinition)).toBe('at-most')
    expect(targetDirectionOf({ better: 'higher' })).toBe('at-least')
    expect(targetDirectionOf({ better: 'neither' })).toBeNull()
  })

  it.each([
    ['as the measure where the variant says nothing of its own', 'share-of-stock-dialed', 'at-least'],
    ['by the variant where it differs', 'dials-per-account-in-stock', null],
    ['as the measure where no variant is named', undefined, 'at-least'],
  ])('%s', (_, variant, direction) => {
    expect(targetDirectionOf(coverageDefinition, variant)).toBe(direction)
  })

  it('refuses what is no definition, and a variant that there is not', () => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => targetDirectionOf()).details).toMatchObject({
      issues: [{ path: 'better', code: 'missing' }],
    })
    expect(errorOf(() => targetDirectionOf(coverageDefinition, 'toString')).sentence).toEqual({
      en: 'variant: expected a variant of the measure, received "toString". Name a variant that its definition lists.',
      'zh-CN': 'variant：应为该指标的口径，收到 "toString"。请填写其定义中所列的口径。',
    })
  })
})
