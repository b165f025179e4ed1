import { describe, expect, it } from 'vitest'
import {
  type BatchMonth,
  batchTracking,
  type LiquidationCurvesInput,
  liquidationCurves,
  type PlacedBatch,
  type PlacementBooks,
  type PlacementRow,
  tallyPlacements,
} from '../../src/recovery'
import { issuesOf, sentencesOf } from './issues-of'

const north = { agency: 'North', batch: '2026-01' } as const

const placement = (on: string, amount: string, more: object = {}): PlacementRow => ({
  ...north,
  kind: 'placement',
  on,
  amount,
  ...more,
})
const money = (
  kind: 'payment' | 'reversal' | 'fee',
  on: string,
  amount: string,
  more: object = {},
): PlacementRow => ({
  ...north,
  kind,
  on,
  amount,
  ...more,
})
const recall = (on: string, amount: string, more: object = {}): PlacementRow => ({
  ...north,
  kind: 'recall',
  on,
  amount,
  ...more,
})

const rows: readonly PlacementRow[] = [
  placement('2026-01-20', '8000.00', { accounts: 30 }),
  placement('2026-01-28', '2000.00', { accounts: 10 }),
  money('payment', '2026-01-20', '100.00'),
  money('payment', '2026-01-31', '400.00'),
  money('payment', '2026-02-01', '300.00'),
  money('payment', '2026-02-28', '50.00'),
  money('reversal', '2026-02-10', '120.00'),
  money('fee', '2026-01-31', '90.00'),
  money('fee', '2026-02-28', '60.00'),
  recall('2026-02-15', '1000.00', { accounts: 4 }),
  recall('2026-03-01', '500.00'),
  money('payment', '2026-03-10', '70.00'),
]

const month = (index: number, more: Partial<BatchMonth> = {}): BatchMonth => ({
  month: index,
  collected: '0.00',
  reversed: '0.00',
  recalled: '0.00',
  recalledCount: 0,
  fees: '0.00',
  ...more,
})

const byCalendar = (asOf: string): PlacementBooks =>
  tallyPlacements(rows, { asOf, currency: 'USD', monthsBy: 'calendar' })

describe('tallyPlacements', () => {
  it('adds up each batch by month since its placement', () => {
    expect(byCalendar('2026-03-15')).toEqual({
      asOf: '2026-03-15',
      currency: 'USD',
      monthsBy: 'calendar',
      batches: [
        {
          ...north,
          placedOn: '2026-01-20',
          placed: '10000.00',
          placedCount: 40,
          months: [
            month(0, { collected: '500.00', fees: '90.00' }),
            month(1, {
              collected: '350.00',
              reversed: '120.00',
              fees: '60.00',
              recalled: '1000.00',
              recalledCount: 4,
            }),
            month(2, { collected: '70.00', recalled: '500.00', recalledCount: 1 }),
          ],
        },
      ],
    })
  })

  it('knows nothing of what is later than the day', () => {
    const [batch] = byCalendar('2026-01-30').batches
    expect(batch).toMatchObject({ placed: '10000.00', months: [month(0, { collected: '100.00' })] })
    expect(byCalendar('2026-01-31').batches[0]?.months).toEqual([
      month(0, { collected: '500.00', fees: '90.00' }),
    ])
    expect(byCalendar('2026-01-20').batches[0]).toMatchObject({ placed: '8000.00', placedCount: 30 })
    expect(byCalendar('2026-01-19').batches).toEqual([])
  })

  it('counts months from the day of the placement where the caller says so', () => {
    const days = ['2026-01-31', '2026-02-27', '2026-02-28', '2026-03-30', '2026-03-31'] as const
    const books = tallyPlacements(
      [placement('2026-01-31', '1000.00'), ...days.map((on, at) => money('payment', on, `${10 ** at}`))],
      { asOf: '2026-04-01', currency: 'USD', monthsBy: 'anniversary' },
    )
    // From 31 January: 28 February, 31 March, 30 April.
    expect(books.batches[0]?.months.map(({ collected }) => collected)).toEqual([
      '11.00',
      '1100.00',
      '10000.00',
    ])
  })

  it('tells agencies and batches apart, in their order', () => {
    const other = (agency: string, batch: string) => placement('2026-01-05', '1.00', { agency, batch })
    const { batches } = tallyPlacements([other('B', '2'), other('B', '1'), other('A', '2')], {
      asOf: '2026-01-05',
      currency: 'USD',
      monthsBy: 'calendar',
    })
    expect(batches.map(({ agency, batch }) => [agency, batch])).toEqual([
      ['A', '2'],
      ['B', '1'],
      ['B', '2'],
    ])
    expect(batches[0]).toMatchObject({ placed: '1.00', placedCount: 1 })
  })

  it('is exact past what numbers hold', () => {
    const { batches } = tallyPlacements(
      [placement('2026-01-05', '90071992547409.93'), placement('2026-01-05', '0.01')],
      { asOf: '2026-01-05', currency: 'USD', monthsBy: 'calendar' },
    )
    expect(batches[0]?.placed).toBe('90071992547409.94')
  })

  it('reads rows once, from anything that can be looped over', () => {
    function* lazily() {
      yield* rows
    }
    expect(tallyPlacements(lazily(), { asOf: '2026-03-15', currency: 'USD', monthsBy: 'calendar' })).toEqual(
      byCalendar('2026-03-15'),
    )
    expect(
      tallyPlacements([], { asOf: '2026-03-15', currency: 'USD', monthsBy: 'calendar' }).batches,
    ).toEqual([])
  })

  const placed = placement('2026-01-20', '1000.00', { accounts: 2 })

  it.each<[string, 'calendar' | 'anniversary', readonly unknown[], readonly (readonly [string, string])[]]>([
    [
      'bad rows in their places',
      'calendar',
      [
        placed,
        null,
        money('payment', '2026-02-30', '1'),
        { ...placed, kind: 'sale' },
        { ...placed, amount: '-1' },
      ],
      [
        ['rows[1]', 'wrong-type'],
        ['rows[2].on', 'no-such-day'],
        ['rows[3].kind', 'wrong-type'],
        ['rows[4].amount', 'wrong-type'],
      ],
    ],
    [
      'half cents and other currencies',
      'calendar',
      [placed, money('payment', '2026-01-21', '1.005', { currency: 'EUR' }), { ...placed, currency: 'USD' }],
      [
        ['rows[1].amount', 'too-precise'],
        ['rows[1].currency', 'mixed-currency'],
      ],
    ],
    [
      'accounts on a payment',
      'calendar',
      [placed, money('payment', '2026-01-21', '1', { accounts: 1 })],
      [['rows[1].accounts', 'unknown-key']],
    ],
    [
      'a field whose name is no word',
      'calendar',
      [{ ...placed, 'two words': 1 }],
      [['rows[0]["two words"]', 'unknown-key']],
    ],
    ['half an account', 'calendar', [{ ...placed, accounts: 0.5 }], [['rows[0].accounts', 'wrong-type']]],
    [
      'money of a batch that was never placed, at its first row',
      'calendar',
      [
        placed,
        money('payment', '2026-03-02', '1', { batch: 'X' }),
        money('payment', '2026-03-01', '1', { batch: 'X' }),
      ],
      [['rows[1].batch', 'unknown-reference']],
    ],
    [
      'money from the day before the placement',
      'calendar',
      [placed, money('payment', '2026-01-19', '1')],
      [['rows[1].on', 'date-order']],
    ],
    [
      'money from a month before the placement',
      'anniversary',
      [placed, money('payment', '2025-12-19', '1')],
      [['rows[1].on', 'date-order']],
    ],
    [
      'a batch placed in two calendar months',
      'calendar',
      [placed, placement('2026-01-31', '1'), placement('2026-02-01', '1')],
      [['rows[2].on', 'wrong-type']],
    ],
    [
      'a batch placed on two days, counted by them',
      'anniversary',
      [placed, placement('2026-01-20', '1'), placement('2026-01-21', '1')],
      [['rows[2].on', 'wrong-type']],
    ],
    [
      'a cent more recalled than was placed, at the row that goes over',
      'calendar',
      [
        placed,
        recall('2026-01-21', '1000.00'),
        money('payment', '2026-01-22', '1'),
        recall('2026-02-01', '0.01'),
        money('payment', '2026-02-02', '1'),
      ],
      [['rows[3].amount', 'wrong-type']],
    ],
    [
      'an account more recalled than was placed',
      'calendar',
      [
        placed,
        ...['2026-01-21', '2026-01-22', '2026-01-23'].map((on) => recall(on, '1.00')),
        money('payment', '2026-01-24', '1'),
      ],
      [['rows[3].accounts', 'wrong-type']],
    ],
    [
      'a recall of what is placed only later in the month',
      'calendar',
      [placed, recall('2026-01-21', '1500.00', { accounts: 0 }), placement('2026-01-22', '1000.00')],
      [['rows[1].amount', 'wrong-type']],
    ],
    [
      'the faults of several batches',
      'calendar',
      [placed, money('payment', '2026-01-19', '1'), money('fee', '2026-01-19', '1', { agency: 'South' })],
      [
        ['rows[1].on', 'date-order'],
        ['rows[2].batch', 'unknown-reference'],
      ],
    ],
  ])('refuses %s', (_, monthsBy, bad, issues) => {
    const options = { asOf: '2026-04-30', currency: 'USD', monthsBy }
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => tallyPlacements(bad, options))).toEqual(issues)
  })

  it('takes recalls up to the cent and to the account', () => {
    const books = tallyPlacements([placed, recall('2026-01-20', '1000.00', { accounts: 2 })], {
      asOf: '2026-01-20',
      currency: 'USD',
      monthsBy: 'calendar',
    })
    expect(books.batches[0]?.months[0]).toMatchObject({ recalled: '1000.00', recalledCount: 2 })
  })

  it('refuses options that are not named', () => {
    // @ts-expect-error no options
    expect(issuesOf(() => tallyPlacements([], { asOf: '2026-01-20' }))).toEqual([
      ['currency', 'missing'],
      ['monthsBy', 'missing'],
    ])
  })

  it('says what to do', () => {
    const tell = (monthsBy: 'calendar' | 'anniversary', ...bad: readonly PlacementRow[]) =>
      sentencesOf(() => tallyPlacements([placed, ...bad], { asOf: '2026-04-30', currency: 'USD', monthsBy }))
    expect(tell('calendar', money('payment', '2026-03-01', '1', { batch: 'X' }))).toEqual([
      'rows[1].batch: expected a batch that was placed with North on or before 2026-04-30, received "X". Add the row of its placement, or correct the agency or the batch.',
      'rows[1].batch：应为 2026-04-30 或之前委托给 North 的批次，收到 "X"。请补上其委托行，或更正机构或批次。',
    ])
    expect(tell('calendar', money('payment', '2026-01-19', '1'))).toEqual([
      'rows[1].on: expected a day not before 2026-01-20, on which the batch was placed, received 2026-01-19. What came in before the placement is not the work of the agency: leave it out.',
      'rows[1].on：应为不早于批次委托日 2026-01-20 的日期，收到 2026-01-19。委托之前的发生额与该机构无关：请去掉。',
    ])
    expect(tell('calendar', placement('2026-02-01', '1'))).toEqual([
      'rows[1].on: expected a day in the calendar month of 2026-01-20, when the batch was first placed, received 2026-02-01. The accounts of a batch are of one age: give later ones a batch of their own.',
      'rows[1].on：应为与批次首次委托日 2026-01-20 同一自然月的日期，收到 2026-02-01。同一批次的账户应同龄：其后委托的请另立批次。',
    ])
    expect(tell('anniversary', placement('2026-01-21', '1'))).toEqual([
      'rows[1].on: expected 2026-01-20, the day on which the batch was first placed, received 2026-01-21. The accounts of a batch are of one age: give later ones a batch of their own.',
      'rows[1].on：应为批次首次委托日 2026-01-20，收到 2026-01-21。同一批次的账户应同龄：其后委托的请另立批次。',
    ])
    expect(tell('calendar', recall('2026-01-21', '1000.01'))[0]).toBe(
      'rows[1].amount: expected at most 1000.00, what was placed, received 1000.01. A recall takes back what was placed, as it was placed, and each account once.',
    )
    expect(tell('calendar', money('payment', '2026-01-21', '1', { currency: 'EUR' }))).toEqual([
      'rows[1].currency: expected USD, the currency of the whole, received EUR. Reckon each currency on its own; the library never converts.',
      'rows[1].currency：应为整体货币 USD，收到 EUR。请按货币分别计算；本库从不换算。',
    ])
  })
})

describe('liquidationCurves', () => {
  const curvesOf = (more: Partial<LiquidationCurvesInput> = {}, asOf = '2026-03-31') =>
    liquidationCurves({
      ...byCalendar(asOf),
      measure: 'liquidation-rate',
      variant: 'at-placement',
      ...more,
    })
  const valuesOf = (more: Partial<LiquidationCurvesInput>, asOf?: string) =>
    curvesOf(more, asOf).curves[0]?.points.map(({ rate }) => rate.value)

  it.each<[string, Partial<LiquidationCurvesInput>, readonly number[]]>([
    // 500; 500 + 350 − 120 = 730; 730 + 70 = 800; of 10,000
    ['on the amount at placement', {}, [5, 7.3, 8]],
    // 500 / 10,000; 730 / 9,000; 800 / 8,500
    ['net of recalls', { variant: 'net-of-recalls' }, [5, 73000 / 9000, 80000 / 8500]],
    // 500 − 90 = 410; 730 − 150 = 580; 650
    ['net of fees', { measure: 'net-liquidation' }, [4.1, 5.8, 6.5]],
    [
      'net of fees and recalls',
      { measure: 'net-liquidation', variant: 'net-of-recalls' },
      [4.1, 58000 / 9000, 65000 / 8500],
    ],
  ])('is cumulative, %s', (_, more, values) => expect(valuesOf(more)).toEqual(values))

  it.each<[string, string, number]>([
    ['the day before a month ends', '2026-02-27', 1],
    ['the day on which it ends', '2026-02-28', 2],
    ['the day after', '2026-03-01', 2],
    ['before the first month has ended', '2026-01-30', 0],
  ])('leaves out months that have not ended: %s', (_, asOf, ripe) => {
    expect(valuesOf({}, asOf)).toHaveLength(ripe)
  })

  it('tells all that it was reckoned from', () => {
    const { curves, ...sleeve } = curvesOf(
      { measure: 'net-liquidation', variant: 'net-of-recalls' },
      '2026-02-28',
    )
    expect(sleeve).toEqual({
      measure: 'net-liquidation',
      variant: 'net-of-recalls',
      label: { en: 'Net liquidation, net of recalls', 'zh-CN': '净催回率（剔除撤回）' },
      unit: 'percent',
      basis: 'amount',
      currency: 'USD',
      period: { asOf: '2026-02-28' },
      monthsBy: 'calendar',
    })
    expect(curves).toHaveLength(1)
    expect(curves[0]).toMatchObject({ ...north, placedOn: '2026-01-20', placed: '10000.00', placedCount: 40 })
    // 350 − 120 − 60
    expect(curves[0]?.points[1]).toMatchObject({
      month: 1,
      kept: '170.00',
      rate: {
        id: 'net-liquidation',
        variant: 'net-of-recalls',
        numerator: '580.00',
        denominator: '9000.00',
        period: { from: '2026-01-20', to: '2026-02-28' },
      },
    })
    expect(curvesOf().label.en).toBe('Liquidation rate, on the amount at placement')
  })

  it('ripens by the day of the placement where months are counted by it', () => {
    const placed: PlacedBatch = {
      ...north,
      placedOn: '2026-01-31',
      placed: '100',
      placedCount: 1,
      months: [month(0, { collected: '1' }), month(1, { collected: '2' })],
    }
    const ripeOn = (asOf: string) =>
      liquidationCurves({
        asOf,
        currency: 'USD',
        monthsBy: 'anniversary',
        batches: [placed],
        measure: 'liquidation-rate',
        variant: 'at-placement',
      }).curves[0]?.points.map(({ rate }) => rate.period)
    const first = { from: '2026-01-31', to: '2026-02-27' }
    const second = { from: '2026-01-31', to: '2026-03-30' }
    expect(ripeOn('2026-03-29')).toEqual([first])
    expect(ripeOn('2026-03-30')).toEqual([first, second])
  })

  it('has points without a value where nothing was placed, and none for months that are not listed', () => {
    const books = { asOf: '2026-03-31', currency: 'USD', monthsBy: 'calendar' } as const
    const empty: PlacedBatch = {
      ...north,
      placedOn: '2026-01-20',
      placed: '0',
      placedCount: 0,
      months: [month(0)],
    }
    const [curve] = liquidationCurves({
      ...books,
      batches: [empty],
      measure: 'liquidation-rate',
      variant: 'at-placement',
    }).curves
    expect(curve?.points.map(({ rate }) => rate.reason?.code)).toEqual(['zero-denominator'])
  })

  const batch: PlacedBatch = {
    ...north,
    placedOn: '2026-01-20',
    placed: '1000.00',
    placedCount: 2,
    months: [month(0)],
  }
  const books: LiquidationCurvesInput = {
    asOf: '2026-03-15',
    currency: 'USD',
    monthsBy: 'calendar',
    batches: [batch],
    measure: 'liquidation-rate',
    variant: 'at-placement',
  }

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    [
      'no measure and no variant',
      { ...books, measure: undefined, variant: 'same-period' },
      [
        ['measure', 'missing'],
        ['variant', 'wrong-type'],
      ],
    ],
    [
      'a batch of an agency given twice',
      { ...books, batches: [batch, { ...batch, agency: 'South' }, batch] },
      [['batches[2].batch', 'duplicate-id']],
    ],
    [
      'another currency',
      { ...books, batches: [{ ...batch, currency: 'EUR' }] },
      [['batches[0].currency', 'mixed-currency']],
    ],
    [
      'a placement after the day',
      { ...books, batches: [{ ...batch, placedOn: '2026-03-16' }] },
      [['batches[0].placedOn', 'date-order']],
    ],
    [
      'half cents everywhere, each with its path',
      {
        ...books,
        batches: [
          {
            ...batch,
            placed: '0.005',
            months: [
              month(0, { collected: '1.005', reversed: '1.005', recalled: '1.005', fees: '1.005' }),
              month(1, { recalled: '5.00' }),
            ],
          },
        ],
      },
      [
        ['batches[0].placed', 'too-precise'],
        ['batches[0].months[0].collected', 'too-precise'],
        ['batches[0].months[0].reversed', 'too-precise'],
        ['batches[0].months[0].recalled', 'too-precise'],
        ['batches[0].months[0].fees', 'too-precise'],
      ],
    ],
    [
      'a month left out',
      { ...books, batches: [{ ...batch, months: [month(0), month(2)] }] },
      [['batches[0].months[1].month', 'wrong-type']],
    ],
    [
      'a month that has not begun',
      { ...books, batches: [{ ...batch, months: [month(0), month(1), month(2), month(3)] }] },
      [['batches[0].months[3].month', 'wrong-type']],
    ],
    [
      'a cent and an account more recalled than was placed, over the months',
      {
        ...books,
        batches: [
          {
            ...batch,
            months: [
              month(0, { recalled: '1000.00', recalledCount: 2 }),
              month(1, { recalled: '0.01', recalledCount: 1 }),
              month(2),
            ],
          },
        ],
      },
      [
        ['batches[0].months[1].recalled', 'wrong-type'],
        ['batches[0].months[1].recalledCount', 'wrong-type'],
      ],
    ],
  ])('refuses %s', (_, input, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => liquidationCurves(input))).toEqual(issues)
  })

  it('takes what is placed on the day of the books', () => {
    const [curve] = liquidationCurves({ ...books, batches: [{ ...batch, placedOn: '2026-03-15' }] }).curves
    expect(curve).toMatchObject({ placedOn: '2026-03-15', points: [] })
  })

  it('says what to do', () => {
    const tell = (...batches: readonly PlacedBatch[]) =>
      sentencesOf(() => liquidationCurves({ ...books, batches }))
    expect(tell(batch, batch)).toEqual([
      'batches[1].batch: expected a batch of this agency not used by batches[0], received "2026-01". Put what belongs to one batch of an agency into one entry.',
      'batches[1].batch：应为未被 batches[0] 使用的该机构批次，收到 "2026-01"。同一机构的同一批次请合并为一项。',
    ])
    expect(tell({ ...batch, placedOn: '2026-03-16' })).toEqual([
      'batches[0].placedOn: expected a day not after 2026-03-15, received 2026-03-16. Leave out what is placed later than the day of the books.',
      'batches[0].placedOn：应为不晚于 2026-03-15 的日期，收到 2026-03-16。请去掉晚于账面日期的委托。',
    ])
    expect(tell({ ...batch, months: [month(1)] })).toEqual([
      'batches[0].months[0].month: expected month 0, received 1. List the months from 0 on, each once; write zeros for a month in which nothing happened.',
      'batches[0].months[0].month：应为第 0 月，收到 1。请自第 0 月起逐月列出，各一次；无发生额的月份写 0。',
    ])
    expect(tell({ ...batch, placedOn: '2026-03-01', months: [month(0), month(1)] })).toEqual([
      'batches[0].months[1].month: expected at most 0, the month that runs on 2026-03-15, received 1. A month that has not begun is absent, not zero.',
      'batches[0].months[1].month：应为不超过 0，即 2026-03-15 所在的月份，收到 1。尚未开始的月份不应列出，而非记零。',
    ])
    expect(tell({ ...batch, months: [month(0, { recalled: '1000.01' })] })[0]).toBe(
      'batches[0].months[0].recalled: expected at most 1000.00, what was placed, received 1000.01. A recall takes back what was placed, as it was placed, and each account once.',
    )
    expect(tell({ ...batch, months: [month(0, { recalledCount: 3 })] })[0]).toBe(
      'batches[0].months[0].recalledCount: expected at most 2, what was placed, received 3. A recall takes back what was placed, as it was placed, and each account once.',
    )
  })
})

describe('batchTracking', () => {
  it('tells the books with their sums, the running month among them', () => {
    expect(batchTracking(byCalendar('2026-03-15'))).toEqual({
      label: { en: 'Batches by agency', 'zh-CN': '各机构批次跟踪' },
      basis: 'amount',
      currency: 'USD',
      period: { asOf: '2026-03-15' },
      monthsBy: 'calendar',
      batches: [
        {
          ...north,
          placedOn: '2026-01-20',
          placed: '10000.00',
          placedCount: 40,
          remaining: '8500.00',
          remainingCount: 35,
          // 500 + 350 + 70; 920 − 120 − 150
          toDate: {
            collected: '920.00',
            reversed: '120.00',
            recalled: '1500.00',
            recalledCount: 5,
            fees: '150.00',
            net: '650.00',
          },
          months: [
            {
              ...month(0, { collected: '500.00', fees: '90.00' }),
              net: '410.00',
              period: { from: '2026-01-20', to: '2026-01-31' },
              isRipe: true,
            },
            {
              ...month(1, {
                collected: '350.00',
                reversed: '120.00',
                fees: '60.00',
                recalled: '1000.00',
                recalledCount: 4,
              }),
              net: '170.00',
              period: { from: '2026-02-01', to: '2026-02-28' },
              isRipe: true,
            },
            {
              ...month(2, { collected: '70.00', recalled: '500.00', recalledCount: 1 }),
              net: '70.00',
              period: { from: '2026-03-01', to: '2026-03-31' },
              isRipe: false,
            },
          ],
        },
      ],
    })
  })

  it('refuses what the curves refuse', () => {
    const books = byCalendar('2026-03-15')
    expect(
      issuesOf(() => batchTracking({ ...books, batches: [...books.batches, ...books.batches] })),
    ).toEqual([['batches[1].batch', 'duplicate-id']])
  })
})
