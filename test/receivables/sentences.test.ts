import { expect, it } from 'vitest'
import { daysSalesOutstanding, overdueRate } from '../../src/receivables'
import { faultsOf } from '../support/faults-of'

const asOf = '2026-03-31'

it('says in both languages that more cannot be overdue than there is', () => {
  expect(
    faultsOf(() => overdueRate({ variant: 'count', asOf, overdueCount: 9, totalCount: 8 })),
  ).toMatchInlineSnapshot(`
    [
      [
        "overdueCount",
        "wrong-type",
        "expected at most 8, the count of all, received 9. Count the overdue ones among all, as of the same day.",
        "应为不超过总数 8 的计数，收到 9。总数应包含逾期的，并以同一天为准。",
      ],
    ]
  `)
})

it('says in both languages what is wrong with months of sales', () => {
  const month = (from: string, to: string, more: object = {}) => ({ from, to, creditSales: '9.00', ...more })
  const of = (...months: readonly ReturnType<typeof month>[]) =>
    faultsOf(() =>
      daysSalesOutstanding({ variant: 'count-back', asOf, currency: 'USD', receivables: '1.00', months }),
    )
  expect([
    of(month('2026-02-01', '2026-02-28')),
    of(month('2026-03-01', asOf, { currency: 'EUR' })),
    // Which month is the newest is not known, where one is backwards.
    of(month('2026-04-30', '2026-03-01')),
  ]).toMatchInlineSnapshot(`
    [
      [
        [
          "months[0].to",
          "wrong-type",
          "expected 2026-03-31, the day of the receivables, received 2026-02-28. End the newest month on asOf, and give it the sales of those days only.",
          "应为应收账款的日期 2026-03-31，收到 2026-02-28。最新月份应截至 asOf，并只含截至当日的销售。",
        ],
      ],
      [
        [
          "months[0].currency",
          "mixed-currency",
          "expected USD, the currency of the whole, received EUR. Reckon each currency on its own; the library never converts.",
          "应为整体货币 USD，收到 EUR。请按货币分别计算；本库从不换算。",
        ],
      ],
      [
        [
          "months[0].to",
          "empty-range",
          "expected a day not before 2026-04-30, where the period starts, received 2026-03-01. Exchange from and to.",
          "应为不早于期间起始日 2026-04-30 的日期，收到 2026-03-01。请对调 from 和 to。",
        ],
      ],
    ]
  `)
})
