import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/measures'
import { contactRate, coverage, penetration } from '../../src/outreach'
import { overdueRate } from '../../src/receivables'
import {
  type AgingReportInput,
  type CollectorDay,
  reportAgingShares,
  reportDay,
  reportEfficiency,
  reportManagement,
  reportPaymentTrend,
  reportRisks,
} from '../../src/reports'
import { errorOf } from '../support/error-of'

const data = { en: 'Ledger', 'zh-CN': '台账' }
const period = { from: '2026-03-01', to: '2026-03-31' }
const doThis = { en: 'Do this.', 'zh-CN': '请这样做。' }
const doThat = { en: 'Do that.', 'zh-CN': '请那样做。' }
const codesOf = (report: {
  readonly findings: readonly { readonly code: string; readonly about: string }[]
}) => report.findings.map(({ code, about }) => [code, about])

describe('reportDay', () => {
  const quiet: CollectorDay = {
    id: 'Wu',
    attempts: 10,
    answered: 0,
    rightPartyContacts: 0,
    promises: 0,
    payments: 0,
    collected: '0',
  }
  const busy: CollectorDay = {
    id: 'Li',
    attempts: 30,
    answered: 10,
    rightPartyContacts: 5,
    promises: 2,
    payments: 1,
    collected: '120.5',
  }
  const dayOf = (...collectors: readonly CollectorDay[]) =>
    reportDay({ asOf: '2026-03-31', currency: 'USD', data, collectors })

  it('has a row for each collector and one for all, with what they did and their rates', () => {
    const report = dayOf(busy, quiet)
    expect(report).toMatchObject({ id: 'daily', reader: 'collector', period: { asOf: '2026-03-31' }, data })
    const [each, all] = report.sections
    expect(each?.rows.map(({ id, figures }) => [id, figures])).toEqual([
      [
        'Li',
        { attempts: 30, answered: 10, rightPartyContacts: 5, promises: 2, payments: 1, collected: '120.50' },
      ],
      [
        'Wu',
        { attempts: 10, answered: 0, rightPartyContacts: 0, promises: 0, payments: 0, collected: '0.00' },
      ],
    ])
    // 10 of 40 calls were answered, and 5 of the 10 by the right party.
    expect(all?.rows[0]?.figures).toEqual({
      attempts: 40,
      answered: 10,
      rightPartyContacts: 5,
      promises: 2,
      payments: 1,
      collected: '120.50',
    })
    expect(all?.rows[0]?.measures.map(({ value }) => value)).toEqual([25, 50])
    expect(each?.rows[1]?.measures.map(({ value }) => value)).toEqual([0, null])
    expect(each?.columns.map(({ id }) => id)).toEqual(Object.keys(each?.rows[0]?.figures ?? {}))
    expect(report.method.map(({ measure, variant }) => [measure, variant])).toEqual([
      ['contact-rate', 'of-attempts'],
      ['right-party-rate', 'of-answered'],
    ])
  })

  it.each<[string, CollectorDay, readonly (readonly string[])[]]>([
    ['nobody was reached', quiet, [['nobody-reached', 'Wu']]],
    ['nobody was called', { ...quiet, attempts: 0 }, []],
    [
      'right parties were reached, and nothing came in',
      { ...busy, payments: 0, collected: '0.00' },
      [['nothing-collected', 'Li']],
    ],
    ['only money went back', { ...busy, payments: 0, collected: '-1.00' }, [['nothing-collected', 'Li']]],
    ['a payment came in, and more went back', { ...busy, payments: 1, collected: '-1.00' }, []],
    ['a cent came in', { ...busy, collected: '0.01' }, []],
    ['others answered alone', { ...busy, payments: 0, rightPartyContacts: 0, collected: '0.00' }, []],
  ])('finds what there is where %s', (_, collector, found) =>
    expect(codesOf(dayOf(collector))).toEqual(found),
  )

  it('speaks of one in the singular', () => {
    const nothing = { payments: 0, collected: '0.00' }
    const report = dayOf({ ...quiet, attempts: 1 }, { ...busy, ...nothing, rightPartyContacts: 1 })
    expect(report.findings.map(({ sentence }) => sentence.en)).toEqual([
      'Wu: 1 call made, nobody answered.',
      'Li: right party reached 1 time, nothing collected.',
    ])
  })

  it('says what was found', () => {
    const report = dayOf(quiet, { ...busy, payments: 0, collected: '0.00' })
    expect(report.findings.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
      [
        {
          "en": "Wu: 10 calls made, nobody answered.",
          "zh-CN": "Wu：拨打 10 次，无人接听。",
        },
        {
          "en": "Li: right party reached 5 times, nothing collected.",
          "zh-CN": "Li：本人接通 5 次，无回款。",
        },
      ]
    `)
  })

  it.each<[string, Partial<CollectorDay>, string, string]>([
    ['more answered than calls', { answered: 31 }, 'collectors[0].answered', 'at most 30, its attempts'],
    [
      'more right parties than answered',
      { rightPartyContacts: 11 },
      'collectors[0].rightPartyContacts',
      'at most 10, its answered',
    ],
    [
      'fewer than no promises',
      { promises: -1 },
      'collectors[0].promises',
      'a count: a whole number, 0 or more',
    ],
    [
      'half a cent',
      { collected: '0.005' },
      'collectors[0].collected',
      'an amount of USD with at most 2 decimals',
    ],
  ])('refuses %s', (_, part, path, expected) => {
    expect(errorOf(() => dayOf({ ...busy, ...part })).details).toMatchObject({ issues: [{ path, expected }] })
  })

  it('refuses a collector who is listed twice', () => {
    expect(errorOf(() => dayOf(busy, busy)).details).toMatchObject({ issues: [{ path: 'collectors[1].id' }] })
  })
})

describe('reportAgingShares', () => {
  const bucketsOf = (current: string, late: string) => [
    { id: 'current', amount: current, isOverdue: false },
    { id: 'late', label: { en: 'Late', 'zh-CN': '逾期' }, amount: late, isOverdue: true },
  ]
  const inputOf = (now: readonly [string, string], before?: readonly [string, string]): AgingReportInput => ({
    asOf: '2026-03-31',
    currency: 'USD',
    data,
    buckets: bucketsOf(...now),
    ...(before === undefined ? {} : { before: { asOf: '2026-02-28', buckets: bucketsOf(...before) } }),
  })

  it('has a row for each bucket, with its share and what it held before', () => {
    const report = reportAgingShares(inputOf(['75', '25'], ['90', '10.5']))
    expect(report).toMatchObject({ id: 'aging', reader: 'department', period: { asOf: '2026-03-31' }, data })
    expect(
      report.sections[0]?.rows.map(({ id, figures, measures }) => [
        id,
        figures,
        measures.map(({ value }) => value),
      ]),
    ).toEqual([
      ['current', { amount: '75.00', amountBefore: '90.00' }, [75]],
      ['late', { amount: '25.00', amountBefore: '10.50' }, [25]],
    ])
    expect(report.method.map(({ measure }) => measure)).toEqual(['aging-share'])
  })

  it.each<[string, AgingReportInput, readonly (readonly string[])[]]>([
    ['an overdue share that grew', inputOf(['74.99', '25.01'], ['75', '25']), [['share-grew', 'late']]],
    ['not one that is as large', inputOf(['150', '50'], ['75', '25']), []],
    ['not a larger amount of a larger book', inputOf(['300', '90'], ['75', '25']), []],
    ['not the share of what is not due', inputOf(['90', '10'], ['75', '25']), []],
    ['nothing without an earlier day', inputOf(['75', '25']), []],
    ['nothing where the book was empty', inputOf(['75', '25'], ['0', '0']), []],
    ['nothing where it is empty now', inputOf(['0', '0'], ['75', '25']), []],
  ])('finds %s', (_, input, found) => expect(codesOf(reportAgingShares(input))).toEqual(found))

  it('says what grew', () => {
    const report = reportAgingShares(inputOf(['74.99', '25.01'], ['75', '25']))
    expect(report.findings[0]?.sentence).toMatchInlineSnapshot(`
      {
        "en": "Late: 25.01 of 100.00, before 25.00 of 100.00.",
        "zh-CN": "逾期：100.00 中的 25.01，前次为 100.00 中的 25.00。",
      }
    `)
    expect(reportAgingShares(inputOf(['1', '1'])).sections[0]?.rows[0]?.figures).toEqual({
      amount: '1.00',
      amountBefore: null,
    })
  })

  const good = inputOf(['75', '25'], ['75', '25'])
  it.each<[string, AgingReportInput, string, string]>([
    [
      'an earlier day that is the same',
      { ...good, before: { asOf: '2026-03-31', buckets: good.buckets } },
      'before.asOf',
      'a day before 2026-03-31, the day of the report',
    ],
    [
      'other buckets before',
      { ...good, before: { asOf: '2026-02-28', buckets: good.buckets.slice(1) } },
      'before.buckets',
      'the buckets of the report, in its order: current, late',
    ],
    [
      'the same in another order',
      { ...good, before: { asOf: '2026-02-28', buckets: good.buckets.toReversed() } },
      'before.buckets',
      'the buckets of the report, in its order: current, late',
    ],
    ['half a cent', inputOf(['0.005', '1']), 'buckets[0].amount', 'an amount of USD with at most 2 decimals'],
    [
      'half a cent before',
      inputOf(['1', '1'], ['0.005', '1']),
      'before.buckets[0].amount',
      'an amount of USD with at most 2 decimals',
    ],
  ])('refuses %s', (_, input, path, expected) => {
    expect(errorOf(() => reportAgingShares(input)).details).toMatchObject({ issues: [{ path, expected }] })
  })

  it('takes an earlier book that does not say again what is past due', () => {
    const before = {
      asOf: '2026-02-28',
      buckets: [
        { id: 'late', amount: '10.00' },
        { id: 'rest', amount: '90.00' },
      ],
    }
    const buckets = [
      { id: 'late', amount: '11.00', isOverdue: true },
      { id: 'rest', amount: '89.00', isOverdue: false },
    ]
    const report = reportAgingShares({ asOf: '2026-03-31', currency: 'USD', data, buckets, before })
    expect(codesOf(report)).toEqual([['share-grew', 'late']])
  })
})

describe('reportPaymentTrend', () => {
  const months = [
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-02-01', to: '2026-02-28' },
  ]
  const paid = (customerId: string, on: string, amount: string) => ({ customerId, on, amount })
  const payments = [
    paid('fell', '2026-01-05', '100.00'),
    paid('fell', '2026-02-05', '50.00'),
    paid('rose', '2026-01-05', '1.00'),
    paid('rose', '2026-02-05', '2.00'),
    paid('steady', '2026-01-05', '7.00'),
    paid('steady', '2026-02-05', '7.00'),
    paid('stopped', '2026-01-05', '10.00'),
  ]
  const report = () =>
    reportPaymentTrend(
      { currency: 'USD', months, steadyFromPercent: 90, payments },
      { data, proposals: { 'payments-fell': doThis } },
    )

  it('has those first who fell most, and finds who pays less or nothing', () => {
    expect(report()).toMatchObject({
      id: 'payment-trend',
      reader: 'department',
      period: { from: '2026-01-01', to: '2026-02-28' },
    })
    expect(codesOf(report())).toEqual([
      ['payments-fell', 'fell'],
      ['payments-stopped', 'stopped'],
    ])
    expect(report().proposals).toEqual([{ because: 'payments-fell', about: 'fell', proposal: doThis }])
    expect(report().findings.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
      [
        {
          "en": "fell: 50.00 in the later half, 100.00 in the earlier.",
          "zh-CN": "fell：后半期 50.00，前半期 100.00。",
        },
        {
          "en": "stopped: nothing paid in the later half, last on 2026-01-05.",
          "zh-CN": "stopped：后半期未付款，最近付款日 2026-01-05。",
        },
      ]
    `)
  })

  // What came in on 02-01 and went back on 02-10 is no silence: the last payment is in the later half.
  it.each([
    ['on the last day of the earlier half', '2026-01-31', 'payments-stopped'],
    ['on the first day of the later half', '2026-02-01', 'payments-fell'],
  ])('payments that were last made %s', (_, on, code) => {
    const rows = [
      paid('A', '2026-01-05', '100.00'),
      paid('A', on, '20.00'),
      paid('A', '2026-02-10', '-20.00'),
    ]
    const trend = { currency: 'USD', months, steadyFromPercent: 90, payments: rows }
    expect(codesOf(reportPaymentTrend(trend, { data }))).toEqual([[code, 'A']])
  })

  it('has a row for each customer and one for all', () => {
    const [customers, total] = report().sections
    expect(customers?.rows.map(({ id }) => id)).toEqual(['fell', 'stopped', 'steady', 'rose'])
    expect(customers?.rows[1]?.figures).toEqual({
      earlierHalf: '10.00',
      laterHalf: '0.00',
      total: '10.00',
      direction: 'falling',
      lastPaidOn: '2026-01-05',
    })
    expect(total?.rows[0]).toMatchObject({
      id: 'all',
      figures: { earlierHalf: '118.00', laterHalf: '59.00', lastPaidOn: '2026-02-05' },
    })
  })

  it('refuses a report that does not say where its data come from', () => {
    const trend = { currency: 'USD', months, steadyFromPercent: 90, payments }
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { details } = errorOf(() => reportPaymentTrend(trend, {}))
    expect(details).toMatchObject({ issues: [{ path: 'data', code: 'missing' }] })
  })
})

describe('reportEfficiency', () => {
  const reached = (id: string, answered: number, attempts = 100) => ({
    id,
    measures: [contactRate({ variant: 'of-attempts', period, attempts, answered })],
  })
  const overdue = (id: string, overdueCount: number) => ({
    id,
    measures: [overdueRate({ variant: 'count', asOf: '2026-03-31', overdueCount, totalCount: 100 })],
  })
  type Rows = Parameters<typeof reportEfficiency>[0]['collectors']
  const of = (collectors: Rows, teams: Rows = []) => reportEfficiency({ period, data, teams, collectors })

  it.each<[string, Rows, readonly (readonly string[])[]]>([
    [
      'the highest is best where higher is better',
      [reached('A', 1), reached('B', 3), reached('C', 2)],
      [
        ['best', 'B'],
        ['worst', 'A'],
      ],
    ],
    [
      'the lowest is best where lower is better',
      [overdue('A', 1), overdue('B', 3), overdue('C', 2)],
      [
        ['best', 'A'],
        ['worst', 'B'],
      ],
    ],
    [
      'of equals the first',
      [reached('A', 3), reached('B', 3), reached('C', 1), reached('D', 1)],
      [
        ['best', 'A'],
        ['worst', 'C'],
      ],
    ],
    ['none where all are equal, in other figures too', [reached('A', 25), reached('B', 50, 200)], []],
    ['what has no value is not compared', [reached('A', 0, 0), reached('B', 3)], []],
    ['nobody', [], []],
  ])('%s', (_, rows, found) => {
    const names = rows[0]?.measures.map(({ id, variant }) => `${id}/${variant}`)
    const about = (list: string) => found.map(([code, id]) => [code, `${list}/${id} ${names}`])
    expect(codesOf(of(rows))).toEqual(about('collectors'))
    expect(codesOf(of([], rows))).toEqual(about('teams'))
  })

  it('has the rows as given, and says who was best', () => {
    const report = of([reached('A', 1), reached('B', 3)], [{ ...reached('T', 1), label: doThis }])
    expect(report).toMatchObject({ id: 'efficiency', reader: 'department', period })
    expect(report.sections.map(({ id, rows }) => [id, rows.map((row) => [row.id, row.label])])).toEqual([
      ['teams', [['T', doThis]]],
      [
        'collectors',
        [
          ['A', null],
          ['B', null],
        ],
      ],
    ])
    expect(report.findings.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
      [
        {
          "en": "Contact rate, of attempts: B is the best, with 3 % (3 / 100).",
          "zh-CN": "接通率（占拨打）：B 最好，为 3 %（3 / 100）。",
        },
        {
          "en": "Contact rate, of attempts: A is the worst, with 1 % (1 / 100).",
          "zh-CN": "接通率（占拨打）：A 最差，为 1 %（1 / 100）。",
        },
      ]
    `)
  })

  it.each<[string, Rows, string]>([
    ['other measures than those of the first', [reached('A', 1), overdue('B', 1)], 'collectors[1].measures'],
    [
      'a measure twice',
      [{ id: 'A', measures: [...reached('A', 1).measures, ...reached('A', 1).measures] }],
      'collectors[0].measures',
    ],
    ['a collector twice', [reached('A', 1), reached('A', 1)], 'collectors[1].id'],
  ])('refuses %s', (_, rows, path) => {
    expect(errorOf(() => of(rows)).details).toMatchObject({ issues: [{ path }] })
  })

  const april = { from: '2026-04-01', to: '2026-04-30' }
  const reachedIn = (id: string, days: typeof period) => ({
    id,
    measures: [contactRate({ variant: 'of-attempts', period: days, attempts: 100, answered: 1 })],
  })
  const owed = (id: string, currency: string) => ({
    id,
    measures: [
      overdueRate({ variant: 'amount', asOf: '2026-03-31', currency, overdue: '1', receivables: '3' }),
    ],
  })
  const inUnit = (id: string, unit: Measure['unit']): Rows[number] => ({
    id,
    measures: reached(id, 1).measures.map((measure) => ({ ...measure, unit })),
  })
  it.each<[string, Rows, string, string]>([
    ['another currency', [owed('A', 'USD'), owed('B', 'CNY')], '[1].measures[0].currency', 'mixed-currency'],
    ['another unit', [inUnit('A', 'percent'), inUnit('B', 'ratio')], '[1].measures[0].unit', 'wrong-type'],
    [
      'other days',
      [reached('A', 1), reachedIn('B', { from: '2026-03-01', to: '2026-03-30' })],
      '[1].measures[0].period',
      'wrong-type',
    ],
    ['days after those of the report', [reachedIn('A', april)], '[0].measures[0].period', 'date-order'],
    [
      'days that start the day before the report',
      [reachedIn('A', { from: '2026-02-28', to: '2026-03-31' })],
      '[0].measures[0].period',
      'date-order',
    ],
  ])('refuses to compare %s', (_, rows, path, code) => {
    expect(errorOf(() => of(rows)).details).toMatchObject({ issues: [{ path: `collectors${path}`, code }] })
    expect(errorOf(() => of([], rows)).details).toMatchObject({ issues: [{ path: `teams${path}`, code }] })
  })

  it('tells values to two decimals at most, with the currency of amounts', () => {
    const [best] = of([
      owed('A', 'USD'),
      {
        ...owed('B', 'USD'),
        measures: [
          overdueRate({
            variant: 'amount',
            asOf: '2026-03-31',
            currency: 'USD',
            overdue: '1',
            receivables: '2',
          }),
        ],
      },
    ]).findings
    // 1 / 3 is 33.33 percent; lower is better.
    expect(best?.sentence).toEqual({
      en: 'Overdue rate, by amount: A is the best, with 33.33 % (USD).',
      'zh-CN': '逾期率（按金额）：A 最好，为 33.33 %（USD）。',
    })
  })

  it('ranks by the way that is better for the variant', () => {
    const reach = (id: string, accountsAttempted: number) => {
      const tally = { period, accountsInStock: 10, accountsAttempted, attempts: 20 * accountsAttempted }
      return {
        id,
        measures: [
          coverage({ ...tally, variant: 'dials-per-account-in-stock' }),
          penetration({ ...tally, variant: 'share-of-stock-dialed' }),
        ],
      }
    }
    // More dials are no aim of their own; more of the stock dialed is, by whichever name.
    expect(codesOf(of([reach('A', 1), reach('B', 2)]))).toEqual([
      ['best', 'collectors/B penetration/share-of-stock-dialed'],
      ['worst', 'collectors/A penetration/share-of-stock-dialed'],
    ])
  })

  it('says what to compare', () => {
    expect(errorOf(() => of([reached('A', 1), overdue('B', 1)])).message).toMatchInlineSnapshot(
      `"collectors[1].measures: expected each once, in this order: contact-rate/of-attempts, received overdue-rate/count. Compare the same measures of all; pass one without a value where it could not be reckoned."`,
    )
  })
})

describe('reportManagement and reportRisks', () => {
  const rate = (asOf: string, overdueCount: number, totalCount = 100): Measure =>
    overdueRate({ variant: 'count', asOf, overdueCount, totalCount })
  const target = { direction: 'at-most', value: 15, warningAt: 12, consecutivePeriods: 1 } as const
  const missed = { history: [rate('2026-02-28', 12), rate('2026-03-31', 17)], target, proposal: doThat }
  const atRisk = { id: 'at-risk', history: [rate('2026-03-31', 13)], target }
  const kept = { id: 'kept', history: [rate('2026-03-31', 12)], target }
  const worse = { id: 'worse', history: [rate('2026-02-28', 10), rate('2026-03-31', 11)], target }
  const unknown = { id: 'unknown', history: [rate('2026-03-31', 0, 0)], target }
  const untargeted = { id: 'untargeted', history: [rate('2026-03-31', 99)] }
  const measures = [kept, atRisk, untargeted, worse, unknown, missed]
  const proposals = { 'target-at-risk': doThis, 'target-missed': doThis }
  const about = 'overdue-rate/count'

  it('tells management every key figure, and finds what calls for a decision', () => {
    const report = reportManagement({ period, data, measures, proposals })
    expect(report).toMatchObject({ id: 'management', reader: 'management', period, data })
    expect(report.sections[0]?.rows.map(({ figures }) => figures)).toEqual([
      { target: '15', status: 'on-target', since: '2026-03-31', trend: 'unknown' },
      { target: '15', status: 'at-risk', since: '2026-03-31', trend: 'unknown' },
      { target: null, status: null, since: null, trend: null },
      { target: '15', status: 'on-target', since: '2026-02-28', trend: 'worsening' },
      { target: '15', status: 'no-value', since: '2026-03-31', trend: 'unknown' },
      { target: '15', status: 'missed', since: '2026-03-31', trend: 'worsening' },
    ])
    expect(codesOf(report)).toEqual([
      ['target-at-risk', 'at-risk'],
      ['worsening', 'worse'],
      ['no-value', 'unknown'],
      ['target-missed', about],
    ])
    expect(report.sections[0]?.rows.map(({ id }) => id)).toEqual([
      'kept',
      'at-risk',
      'untargeted',
      'worse',
      'unknown',
      about,
    ])
    expect(report.method).toEqual([
      {
        measure: 'overdue-rate',
        variant: 'count',
        label: { en: 'Overdue rate, by count', 'zh-CN': '逾期率（按数量）' },
        formula: {
          en: 'overdue items / items (accounts, invoices or debtors, the same in both)',
          'zh-CN': '逾期数量 ÷ 总数量（户、发票或债务人，分子分母一致）',
        },
      },
    ])
  })

  it('proposes what belongs to a measure in place of what belongs to all', () => {
    expect(reportManagement({ period, data, measures: [atRisk, missed], proposals }).proposals).toEqual([
      { because: 'target-missed', about, proposal: doThat },
      { because: 'target-at-risk', about: 'at-risk', proposal: doThis },
    ])
    expect(reportManagement({ period, data, measures: [{ ...kept, proposal: doThat }] }).proposals).toEqual(
      [],
    )
  })

  it('warns of what passed its threshold alone, the worst first', () => {
    const report = reportRisks({ period, data, measures })
    expect(report).toMatchObject({ id: 'risk-warning', reader: 'department' })
    expect(codesOf(report).map(([code]) => code)).toEqual(['target-missed', 'no-value', 'target-at-risk'])
    expect(report.sections[0]?.rows).toHaveLength(3)
  })

  it('keeps the order in which equals are listed', () => {
    const other = { ...atRisk, id: 'other', history: [rate('2026-03-31', 14)] }
    const values = (rows: readonly (typeof atRisk)[]) =>
      reportRisks({ period, data, measures: rows }).sections[0]?.rows.map(
        ({ measures: [latest] }) => latest?.value,
      )
    expect(values([atRisk, other])).toEqual([13, 14])
    expect(values([other, atRisk])).toEqual([14, 13])
  })

  it('tells of a measure without a target that it has no value', () => {
    expect(
      codesOf(reportManagement({ period, data, measures: [{ history: [rate('2026-03-31', 0, 0)] }] })),
    ).toEqual([['no-value', about]])
    expect(codesOf(reportManagement({ period, data, measures: [untargeted] }))).toEqual([])
  })

  it('says why', () => {
    expect(reportRisks({ period, data, measures: [missed] }).findings[0]?.sentence).toMatchInlineSnapshot(`
      {
        "en": "Overdue rate, by count: misses the target of at most 15, in 1 period in a row; missed since 2026-03-31, for 1 period; worsening for 1 period.",
        "zh-CN": "逾期率（按数量）：未达目标（不高于 15），已连续 1 期；自 2026-03-31 起未达标，已 1 期；已连续 1 期恶化。",
      }
    `)
    expect(
      reportManagement({ period, data, measures: [{ history: [rate('2026-03-31', 0, 0)] }] }).findings[0]
        ?.sentence,
    ).toMatchInlineSnapshot(`
      {
        "en": "Overdue rate, by count: no value: a total count of zero.",
        "zh-CN": "逾期率（按数量）：无值：总数为零。",
      }
    `)
  })

  it('tells two histories of one measure apart, each with its proposal', () => {
    const north = { ...missed, id: 'north' }
    const south = { ...missed, id: 'south', label: doThis, proposal: doThis }
    const report = reportManagement({ period, data, measures: [north, south] })
    expect(report.proposals).toEqual([
      { because: 'target-missed', about: 'north', proposal: doThat },
      { because: 'target-missed', about: 'south', proposal: doThis },
    ])
    expect(report.sections[0]?.rows.map(({ label }) => label)).toEqual([
      { en: 'Overdue rate, by count (north)', 'zh-CN': '逾期率（按数量）（north）' },
      doThis,
    ])
    expect(report.findings[1]?.sentence.en).toMatch(new RegExp(`^${doThis.en}: misses`))
  })

  it.each([
    ['on the first day', '2026-03-01', true],
    ['on the last day', '2026-03-31', true],
    ['the day before', '2026-02-28', false],
    ['the day after', '2026-04-01', false],
  ])('takes a history whose latest period ends %s of the report or refuses it', (_, asOf, isTaken) => {
    const ask = () =>
      reportManagement({ period, data, measures: [{ history: [rate('2026-01-31', 1), rate(asOf, 1)] }] })
    if (isTaken) expect(ask().sections[0]?.rows).toHaveLength(1)
    else {
      expect(errorOf(ask).details).toMatchObject({
        issues: [{ path: 'measures[0].history[1].period', code: 'date-order', received: asOf }],
      })
    }
  })

  it('refuses one measure twice without ids', () => {
    expect(errorOf(() => reportRisks({ period, data, measures: [missed, missed] })).details).toMatchObject({
      issues: [{ path: 'measures[1].id', code: 'duplicate-id', received: '"overdue-rate/count"' }],
    })
  })

  it.each<[string, unknown, string]>([
    ['a history without measures', { period, data, measures: [{ history: [] }] }, 'measures[0].history'],
    [
      'a warning on the bad side',
      { period, data, measures: [{ ...kept, target: { ...target, warningAt: 16 } }] },
      'measures[0].target.warningAt',
    ],
    [
      'a period that ends before it starts',
      { period: { from: period.to, to: period.from }, data, measures: [] },
      'period.to',
    ],
    [
      'a proposal for what is never found',
      { period, data, measures: [], proposals: { rain: doThis } },
      'proposals.rain',
    ],
  ])('refuses %s', (_, input, path) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => reportRisks(input)).details).toMatchObject({ issues: [{ path }] })
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => reportManagement(input)).details).toMatchObject({ issues: [{ path }] })
  })
})
