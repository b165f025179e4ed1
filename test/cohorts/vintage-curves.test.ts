import { describe, expect, it } from 'vitest'
import {
  type LossVintageInput,
  type PastDueVintageInput,
  type VintageRow,
  vintageCurves,
} from '../../src/cohorts'
import { faultsOf, issuesOf, sentenceOf } from './fault-list'

const row = (
  cohort: string,
  monthsOnBook: number,
  amount: string,
  rest: Partial<VintageRow> = {},
): VintageRow => ({
  cohort,
  monthsOnBook,
  disbursed: '1000.00',
  loans: 4,
  amount,
  ...rest,
})
const january = '2026-01-01'
const february = '2026-02-01'
const pastDue = (asOf: string, rows: readonly VintageRow[]): PastDueVintageInput => ({
  variant: 'past-due-above',
  asOf,
  currency: 'USD',
  thresholdDays: 30,
  rows,
})
const losses = (
  rows: readonly VintageRow[],
  variant: LossVintageInput['variant'] = 'cumulative-loss',
): LossVintageInput => ({ variant, asOf: '2026-03-31', currency: 'USD', rows })

/** Cohort, month on book, value. */
const cellsOf = (input: PastDueVintageInput | LossVintageInput): readonly unknown[] =>
  vintageCurves(input).curves.flatMap(({ cohort, cells }) =>
    cells.map(({ monthsOnBook, value }) => [cohort, monthsOnBook, value]),
  )

// Amount past due / amount disbursed × 100, by hand: 25 / 1,000 = 2.5 %.
const threeMonths = [row(january, 0, '0.00'), row(january, 1, '25.00'), row(january, 2, '10.00')]

describe('vintageCurves', () => {
  it('divides by what was disbursed, and may fall when loans are cured', () => {
    expect(cellsOf(pastDue('2026-03-31', threeMonths))).toEqual([
      [january, 0, 0],
      [january, 1, 2.5],
      [january, 2, 1],
    ])
  })

  it.each<[string, string, readonly number[], number]>([
    ['the day on which a month ends makes it ripe', '2026-03-31', [0, 1, 2], 0],
    ['the day before it leaves that month out', '2026-03-30', [0, 1], 1],
    ['the day after adds nothing', '2026-02-28', [0, 1], 1],
    ['the last day but one of February, of a common year', '2026-02-27', [0], 2],
    ['the last day of the month of disbursement', '2026-01-31', [0], 2],
    ['nothing is ripe before the month of disbursement has ended', '2026-01-30', [], 3],
    ['nothing is ripe before the cohort', '2025-06-30', [], 3],
  ])('%s: cells that are not ripe are absent and not 0', (_, asOf, months, unripeRows) => {
    const curves = vintageCurves(pastDue(asOf, threeMonths))
    expect(curves.curves.flatMap(({ cells }) => cells.map(({ monthsOnBook }) => monthsOnBook))).toEqual(
      months,
    )
    expect(curves.curves).toHaveLength(months.length === 0 ? 0 : 1)
    expect(curves.unripeRows).toBe(unripeRows)
  })

  it('sorts cohorts and months, whatever the order of the rows', () => {
    const rows = [row(february, 1, '50.00'), row(january, 2, '30.00'), row(january, 0, '10.00')]
    const others = [row(february, 0, '40.00'), row(january, 1, '20.00')]
    expect(cellsOf(pastDue('2026-03-31', [...rows, ...others]))).toEqual([
      [january, 0, 1],
      [january, 1, 2],
      [january, 2, 3],
      [february, 0, 4],
      [february, 1, 5],
    ])
  })

  it('tells all it was reckoned from', () => {
    const label = {
      en: 'Vintage curve, balance more than the threshold past due',
      'zh-CN': 'Vintage 曲线（逾期天数大于阈值的余额）',
    }
    expect(vintageCurves(pastDue('2026-02-28', threeMonths.slice(0, 2)))).toEqual({
      id: 'vintage-curve',
      variant: 'past-due-above',
      label,
      unit: 'percent',
      basis: 'amount',
      currency: 'USD',
      asOf: '2026-02-28',
      thresholdDays: 30,
      unripeRows: 0,
      curves: [
        {
          cohort: january,
          disbursed: '1000.00',
          loans: 4,
          cells: [
            ['2026-01-31', '0.00', 0, 0],
            ['2026-02-28', '25.00', 2.5, 1],
          ].map(([asOf, numerator, value, monthsOnBook]) => ({
            id: 'vintage-curve',
            variant: 'past-due-above',
            label,
            unit: 'percent',
            basis: 'amount',
            currency: 'USD',
            period: { asOf },
            numerator,
            denominator: '1000.00',
            factor: 100,
            offset: 0,
            value,
            reason: null,
            monthsOnBook,
          })),
        },
      ],
    })
  })

  it('draws losses without a threshold', () => {
    const curves = vintageCurves(losses([row(january, 0, '0'), row(january, 1, '5'), row(january, 2, '5')]))
    expect([curves.variant, curves.thresholdDays]).toEqual(['cumulative-loss', null])
    expect(curves.curves[0]?.cells.map(({ value }) => value)).toEqual([0, 0.5, 0.5])
  })

  it('names the variant of balances from the threshold on', () => {
    const { label } = vintageCurves({ ...pastDue('2026-03-31', threeMonths), variant: 'past-due-from' })
    expect(label.en).toBe('Vintage curve, balance from the threshold past due')
  })

  it.each<[string, string, string, string]>([
    ['nothing was disbursed', '0.00', 'zero-denominator', '无值：放款金额为零'],
    ['less than nothing was', '-0.01', 'negative-denominator', '无值：放款金额小于零'],
  ])('has no value where %s, and says why', (_, disbursed, code, chinese) => {
    const { curves } = vintageCurves(pastDue('2026-01-31', [row(january, 0, '1.00', { disbursed })]))
    expect(curves[0]?.cells[0]).toMatchObject({ value: null, reason: { code, label: { 'zh-CN': chinese } } })
  })

  it('has no curves without rows', () => {
    expect(vintageCurves(pastDue('2026-03-31', [])).curves).toEqual([])
  })
})

describe('a cohort that shrinks', () => {
  it.each<[string, Partial<VintageRow>, readonly [string, string][]]>([
    ['in its amount by a cent', { disbursed: '999.99' }, [['rows[1].disbursed', 'wrong-type']]],
    ['that grows by a cent', { disbursed: '1000.01' }, [['rows[1].disbursed', 'wrong-type']]],
    ['in its count', { loans: 3 }, [['rows[1].loans', 'wrong-type']]],
    ['that grows in its count', { loans: 5 }, [['rows[1].loans', 'wrong-type']]],
    [
      'in both',
      { disbursed: '900', loans: 3 },
      [
        ['rows[1].disbursed', 'wrong-type'],
        ['rows[1].loans', 'wrong-type'],
      ],
    ],
  ])('is an error that names the row: %s', (_, rest, faults) => {
    const rows = [row(january, 0, '0.00'), row(january, 1, '0.00', rest)]
    expect(faultsOf(() => vintageCurves(pastDue('2026-02-28', rows)))).toEqual(faults)
  })

  it('is compared with its first month, whichever row comes first', () => {
    const rows = [row(january, 1, '0.00', { loans: 3 }), row(january, 0, '0.00')]
    expect(faultsOf(() => vintageCurves(pastDue('2026-02-28', rows)))).toEqual([
      ['rows[0].loans', 'wrong-type'],
    ])
  })

  it('says what to do', () => {
    const rows = [row(january, 0, '0.00'), row(january, 1, '0.00', { disbursed: '900.00' })]
    expect(sentenceOf(() => vintageCurves(pastDue('2026-02-28', rows)))).toEqual([
      'rows[1].disbursed',
      'expected 1000.00, as rows[0] has it of the same cohort, received "900.00". A cohort keeps its size: leave loans in it that were paid, sold or written off, and add none.',
      '应为与同一批次的 rows[0] 相同的 1000.00，收到 "900.00"。批次规模不变：已结清、转让或核销的贷款仍应保留，也不得新增贷款。',
    ])
  })

  it('is none where the same amount is written otherwise, or another cohort has another size', () => {
    const rows = [
      row(january, 0, '0.00', { disbursed: '1000' }),
      row(january, 1, '0.00', { disbursed: 1000 }),
      row(february, 0, '0.00', { disbursed: '7.00', loans: 1 }),
    ]
    expect(cellsOf(pastDue('2026-02-28', rows))).toHaveLength(3)
  })

  it('is found where no row of the cohort is ripe, and so is the month left out', () => {
    const rows = [row(january, 3, '0.00'), row(january, 4, '0.00', { loans: 3 }), row(january, 4, '0.00')]
    expect(faultsOf(() => vintageCurves(pastDue('2026-02-28', rows)))).toEqual([
      ['rows[2].monthsOnBook', 'duplicate-id'],
      ['rows', 'missing'],
      ['rows[1].loans', 'wrong-type'],
    ])
  })

  it('is none while its months are not ripe', () => {
    const rows = [row(january, 0, '0.00'), row(january, 1, '0.00', { loans: 3 })]
    expect(cellsOf(pastDue('2026-02-27', rows))).toHaveLength(1)
  })
})

describe('a balance past due', () => {
  it('is not below zero, by a cent', () => {
    const rows = [row(january, 0, '0.00'), row(january, 1, '-0.01')]
    expect(faultsOf(() => vintageCurves(pastDue('2026-02-28', rows)))).toEqual([
      ['rows[1].amount', 'wrong-type'],
    ])
  })
})

describe('a cumulative loss', () => {
  const falling = [row(january, 0, '1.00'), row(january, 1, '5.00'), row(january, 2, '4.99')]

  it('must not fall, by a cent, while cures are not deducted', () => {
    expect(faultsOf(() => vintageCurves(losses(falling)))).toEqual([['rows[2].amount', 'wrong-type']])
    expect(sentenceOf(() => vintageCurves(losses(falling)))).toEqual([
      'rows[2].amount',
      'expected at least the loss of rows[1], received "4.99". A loss from which nothing is deducted never falls: name \'cumulative-loss-net\' if cures or recoveries are deducted.',
      '应为不低于 rows[1] 的损失，收到 "4.99"。不作扣除的累计损失不会下降：若已扣除转好或回收，请指明 cumulative-loss-net。',
    ])
  })

  it('must not start below zero', () => {
    const rows = [row(january, 0, '-0.01'), row(january, 1, '0.00'), row(january, 2, '0.00')]
    expect(sentenceOf(() => vintageCurves(losses(rows))).slice(0, 2)).toEqual([
      'rows[0].amount',
      'expected a loss of zero or more, received "-0.01". A loss from which nothing is deducted never falls: name \'cumulative-loss-net\' if cures or recoveries are deducted.',
    ])
    expect(issuesOf(() => vintageCurves(losses(rows)))[0]?.sentence['zh-CN']).toContain('应为不小于零的损失')
  })

  it('may stay as it is', () => {
    const rows = [row(january, 0, '0.00'), row(january, 1, '5.00'), row(january, 2, '5.00')]
    expect(cellsOf(losses(rows))).toHaveLength(3)
  })

  it('may fall, and below zero, when cures are deducted', () => {
    const rows = [row(january, 0, '1.00'), row(january, 1, '5.00'), row(january, 2, '-10.00')]
    expect(cellsOf(losses(rows, 'cumulative-loss-net'))).toEqual([
      [january, 0, 0.1],
      [january, 1, 0.5],
      [january, 2, -1],
    ])
  })

  it('is compared within its cohort alone', () => {
    const rows = [
      ...[row(january, 0, '1.00'), row(january, 1, '5.00'), row(january, 2, '5.00')],
      ...[row(february, 0, '0.00'), row(february, 1, '0.00')],
    ]
    expect(cellsOf(losses(rows))).toHaveLength(5)
  })
})

describe('rows that tell no curve', () => {
  it.each<[string, readonly VintageRow[], readonly [string, string][]]>([
    ['a month left out in the middle', [row(january, 0, '0'), row(january, 2, '0')], [['rows', 'missing']]],
    [
      'the month of disbursement left out',
      [row(january, 1, '0'), row(january, 2, '0')],
      [['rows', 'missing']],
    ],
    ['the last ripe month left out', [row(january, 0, '0'), row(january, 1, '0')], [['rows', 'missing']]],
    [
      'a month told twice',
      [row(january, 0, '0'), row(january, 1, '0'), row(january, 2, '0'), row(january, 1, '0')],
      [['rows[3].monthsOnBook', 'duplicate-id']],
    ],
    ['a cohort not named by its first day', [row('2026-01-02', 0, '0')], [['rows[0].cohort', 'wrong-type']]],
    [
      'another currency',
      [row(january, 0, '0', { currency: 'EUR' })],
      [['rows[0].currency', 'mixed-currency']],
    ],
    ['a negative month on book', [row(january, -1, '0')], [['rows[0].monthsOnBook', 'wrong-type']]],
    ['a negative count', [row(january, 0, '0', { loans: -1 })], [['rows[0].loans', 'wrong-type']]],
    [
      'half cents in both amounts',
      [row(january, 0, '0.005', { disbursed: '1.005' })],
      [
        ['rows[0].disbursed', 'too-precise'],
        ['rows[0].amount', 'too-precise'],
      ],
    ],
  ])('%s', (_, rows, faults) => {
    expect(faultsOf(() => vintageCurves(pastDue('2026-03-31', rows)))).toEqual(faults)
  })

  it('are named in words', () => {
    const missing = [row(january, 0, '0')]
    expect(sentenceOf(() => vintageCurves(pastDue('2026-03-31', missing)))).toEqual([
      'rows',
      "expected a row for the cohort 2026-01-01 at month on book 1, received nothing. Add the row, with the amount '0.00' if there was none; an unknown amount is not zero.",
      '应为批次 2026-01-01 在账龄月 1 的数据行，收到空缺。请补上该行；确无金额时写 0.00；未知不等于零。',
    ])
    const twice = [row(january, 0, '0'), row(january, 0, '0')]
    expect(sentenceOf(() => vintageCurves(pastDue('2026-01-31', twice)))).toEqual([
      'rows[1].monthsOnBook',
      'expected a month on book that rows[0] does not tell of the same cohort, received 0. Add the two rows up, or drop one.',
      '应为同一批次中 rows[0] 未列出的账龄月，收到 0。请合并两行或删除其一。',
    ])
    const other = [row('2026-01-31', 0, '0')]
    expect(sentenceOf(() => vintageCurves(pastDue('2026-01-31', other)))).toEqual([
      'rows[0].cohort',
      'expected 2026-01-01, the first day of the month, received 2026-01-31. Name a cohort by the first day of its month of disbursement.',
      '应为当月首日 2026-01-01，收到 2026-01-31。请以放款月的首日表示批次。',
    ])
    const euro = [row(january, 0, '0', { currency: 'EUR' })]
    expect(sentenceOf(() => vintageCurves(pastDue('2026-01-31', euro)))).toEqual([
      'rows[0].currency',
      'expected USD, the currency of the whole, received EUR. Reckon each currency on its own; the library never converts.',
      '应为整体货币 USD，收到 EUR。请按货币分别计算；本库从不换算。',
    ])
  })

  it('with their own currency are taken when it is that of the pool', () => {
    expect(cellsOf(pastDue('2026-01-31', [row(january, 0, '0', { currency: 'USD' })]))).toHaveLength(1)
  })

  it('names no variant: there is no default', () => {
    // @ts-expect-error no variant
    expect(faultsOf(() => vintageCurves({ ...losses([]), variant: undefined }))).toEqual([
      ['variant', 'missing'],
    ])
  })

  it('gives a threshold where there is none, or none where there is one', () => {
    // @ts-expect-error no threshold
    const none = () => vintageCurves({ ...pastDue('2026-01-31', []), thresholdDays: undefined })
    expect(faultsOf(none)).toEqual([['thresholdDays', 'missing']])
    // @ts-expect-error a threshold of losses
    const one = () => vintageCurves({ ...losses([]), thresholdDays: 30 })
    expect(faultsOf(one)).toEqual([['thresholdDays', 'unknown-key']])
  })
})
