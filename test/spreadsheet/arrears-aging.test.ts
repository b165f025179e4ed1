import { describe, expect, it } from 'vitest'
import { compileAging, reportAging } from '../../src/aging'
import { sumAmounts } from '../../src/foundations'
import { receivablesBuckets } from '../../src/policies'
import { ARREARS_AGING, type Cell } from '../../src/spreadsheet'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'
const header = ['debtor', 'due', 'amount', 'currency']

/** The table of these rows by the receivables table, as of 31 March, the due date being day 0. */
function tableOf(rows: readonly (readonly Cell[])[], head: readonly Cell[] = header): readonly unknown[] {
  return ARREARS_AGING([head, ...rows], asOf, 0, 'receivables')
}

/** What stands below the table: row, column and sentence of each wrong cell. */
function problemsOf(rows: readonly (readonly Cell[])[], head?: readonly Cell[]): readonly unknown[] {
  const table = tableOf(rows, head) as readonly (readonly unknown[])[]
  const title = table.findIndex(([first]) => first === 'Row')
  return title < 0 ? [] : table.slice(title + 1)
}

/** The rows of one currency: amount and number of dues per bucket, then the total. */
function amountsOf(rows: readonly (readonly Cell[])[], head?: readonly Cell[]): readonly unknown[] {
  const table = tableOf(rows, head) as readonly (readonly unknown[])[]
  return table.slice(1, 7).map(([, , amount, dues]) => [amount, dues])
}

describe('ARREARS_AGING', () => {
  it('gives every currency its buckets and its total, and lists the wrong rows below', () => {
    const rows = [
      ['debtor', 'due', 'amount', 'currency', 'id', 'issued', 'settled', 'note'],
      // 44 days late: 28 − 15 = 13 in February, and 31.
      ['D-1', '2026-02-15', '100.00', 'USD', 'INV-1', '', '', ''],
      ['D-1', '2026-03-31', 50.25, 'USD', 'INV-2', '', '', 'due today'],
      ['D-2', '2026-03-01', '-20.10', 'USD', 'CN-1', '', '', 'a credit'],
      ['D-2', '2025-12-31', 1000, 'JPY', 'INV-3', '', '', '90 days late'],
      ['D-2', '2025-12-30', 7, 'JPY', 'INV-4', '', '', '91 days late'],
      ['D-3', '2026-03-01', '9.99', 'USD', 'INV-5', '2026-04-01', '', 'not issued'],
      ['D-3', '2026-03-01', '9.99', 'USD', 'INV-6', '', '2026-03-31', 'settled'],
      ['', '', '', '', '', '', '', ''],
      ['D-4', '2026-02-30', '1.005', 'USD', 'INV-7', '', '', ''],
    ]
    expect(ARREARS_AGING(rows, asOf, 0, 'receivables')).toEqual([
      ['Currency', 'Bucket', 'Amount', 'Dues'],
      ['JPY', 'Not due', 0, 0],
      ['JPY', '1–30 days', 0, 0],
      ['JPY', '31–60 days', 0, 0],
      ['JPY', '61–90 days', 1000, 1],
      ['JPY', 'Over 90 days', 7, 1],
      ['JPY', 'Total', 1007, 2],
      ['USD', 'Not due', 50.25, 1],
      ['USD', '1–30 days', -20.1, 1],
      ['USD', '31–60 days', 100, 1],
      ['USD', '61–90 days', 0, 0],
      ['USD', 'Over 90 days', 0, 0],
      ['USD', 'Total', 130.15, 3],
      ['', '', '', ''],
      ['Row', 'Column', 'Problem', ''],
      [
        10,
        'due',
        'expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.',
        '',
      ],
      [
        10,
        'amount',
        'expected an amount of USD with at most 2 decimals, received "1.005". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.',
        '',
      ],
    ])
  })

  it('speaks Chinese when asked to', () => {
    const rows = [
      ['客户', '到期日', '金额', '币种'],
      ['甲公司', '2026-03-01', 100, 'CNY'],
      ['乙公司', '2026-03-01', '一百', 'CNY'],
    ]
    expect(ARREARS_AGING(rows, asOf, 0, 'm-29', 'zh-CN')).toEqual([
      ['币种', '区间', '金额', '笔数'],
      ['CNY', 'M0（未逾期）', 0, 0],
      ['CNY', 'M1（1–29 天）', 0, 0],
      ['CNY', 'M2（30–59 天）', 100, 1],
      ['CNY', 'M3（60–89 天）', 0, 0],
      ['CNY', 'M4（90–119 天）', 0, 0],
      ['CNY', 'M5（120–149 天）', 0, 0],
      ['CNY', 'M6（150–179 天）', 0, 0],
      ['CNY', 'M7（180 天及以上）', 0, 0],
      ['CNY', '合计', 100, 1],
      ['', '', '', ''],
      ['行', '列', '问题', ''],
      [
        3,
        '金额',
        '应为普通十进制金额，收到 "一百"。请只写数字、小数点和小数，例如 1234.50；不用指数、千分位、货币符号和空格。',
        '',
      ],
    ])
  })

  it('takes a bucket table from the sheet, and the due date as day 1', () => {
    const rows = [header, ['D-1', asOf, 5, 'USD']]
    const buckets = [
      ['on time', 0, 0],
      ['late', 1, ''],
    ]
    expect(ARREARS_AGING(rows, asOf, 1, buckets)).toEqual([
      ['Currency', 'Bucket', 'Amount', 'Dues'],
      ['USD', 'on time', 0, 0],
      ['USD', 'late', 5, 1],
      ['USD', 'Total', 5, 1],
    ])
  })

  it('takes days as numbers of Excel, from 1900 and from 1904', () => {
    const due = 46112 - 31
    const from1900 = ARREARS_AGING([header, ['D-1', due, 5, 'USD']], 46112, 0, 'receivables')
    const rows1904 = [header, ['D-1', due - 1462, 5, 'USD']]
    expect(from1900[3]).toEqual(['USD', '31–60 days', 5, 1])
    expect(ARREARS_AGING(rows1904, 46112 - 1462, 0, 'receivables', 'en', 1904)).toEqual(from1900)
  })

  it('answers as reportAging does', () => {
    const rows = [
      ['D-1', '2026-01-15', '10.10', 'USD'],
      ['D-2', '2026-03-15', '20.20', 'USD'],
      ['D-1', '2026-02-15', '30.30', 'USD'],
    ] as const
    const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
    const cases = rows.map(([, dueOn, amount, currency], index) => ({
      debtor: { id: `${index}` },
      accounts: [{ id: 'A', currency, dues: [{ id: '1', dueOn, amount }] }],
    }))
    const [currency] = reportAging(cases, { asOf, aging }).currencies
    expect(amountsOf(rows)).toEqual([
      ...(currency?.buckets ?? []).map(({ amount, dues }) => [Number(amount), dues]),
      [60.6, 3],
    ])
  })
})

describe('the rows', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ['none', []],
    ['empty ones', [['', '', '', ''], [null, undefined], []]],
    [
      'settled and not yet issued ones',
      [
        ['D', asOf, 5, 'USD', asOf, ''],
        ['D', asOf, 5, 'USD', '', '2026-04-01'],
      ],
    ],
  ])('%s give a table of its header alone', (_, rows) => {
    expect(tableOf(rows, [...header, 'settled', 'issued'])).toEqual([
      ['Currency', 'Bucket', 'Amount', 'Dues'],
    ])
  })

  it.each<[string, readonly Cell[], readonly Cell[]]>([
    ['in another order', ['amount', 'currency', 'due', 'debtor'], [5, 'USD', asOf, 'D']],
    ['in capitals, with spaces', [' Debtor', 'DUE ', 'Amount', 'CURRENCY'], ['D', asOf, 5, 'USD']],
    ['among columns of the sheet', ['note', ...header, '', 7], ['x', 'D', asOf, 5, 'USD', 'y', 'z']],
    ['in two languages', ['客户', 'due', '金额', 'currency'], ['D', asOf, 5, 'USD']],
  ])('have their columns %s', (_, head, row) => {
    expect(amountsOf([row], head)[0]).toEqual([5, 1])
  })

  it('of a debtor with the same id in two currencies, or of two debtors, are different dues', () => {
    const rows = [
      ['D-1', asOf, 1, 'USD', 'INV-1'],
      ['D-2', asOf, 2, 'USD', 'INV-1'],
      ['D-1', asOf, 4, 'EUR', 'INV-1'],
    ]
    expect(tableOf(rows, [...header, 'id'])).toHaveLength(1 + 6 + 6)
  })

  it('of a debtor with the same id in one currency are one due too many', () => {
    const rows = [
      ['D-1', asOf, 1, 'USD', 'INV-1'],
      ['D-1', asOf, 2, 'USD', 'INV-1'],
      ['D-1', asOf, 4, 'USD', 'INV-1'],
      // Without an id, and with one that looks like the place of another row: both are taken.
      ['D-1', asOf, 8, 'USD', ''],
      ['D-1', asOf, 16, 'USD', 5],
    ]
    const head = [...header, 'id']
    expect(amountsOf(rows, head)[0]).toEqual([1 + 8 + 16, 3])
    const sentence =
      'expected an id not used by row 2, received "INV-1". Drop the row if it is the same due twice; otherwise give it an id of its own.'
    expect(problemsOf(rows, head)).toEqual([
      [3, 'id', sentence, ''],
      [4, 'id', sentence, ''],
    ])
  })

  it('take a number as the id of a debtor or a due for its figures', () => {
    const rows = [
      [1042, asOf, 1, 'USD', 7],
      ['1042', asOf, 2, 'USD', '7'],
    ]
    expect(problemsOf(rows, [...header, 'id'])).toEqual([
      [3, 'id', expect.stringContaining('not used by row 2'), ''],
    ])
  })

  it.each<[string, readonly Cell[], readonly (readonly [string, string])[]]>([
    ['without a debtor', ['', asOf, 5, 'USD'], [['debtor', 'received nothing']]],
    [
      'with a debtor that lost its digits',
      [2 ** 53, asOf, 5, 'USD'],
      [['debtor', 'turn a numeric id into text']],
    ],
    ['without a due date', ['D', '', 5, 'USD'], [['due', 'received nothing']]],
    ['with the leap day of Excel', ['D', 60, 5, 'USD'], [['due', 'the 1900-02-29 of Excel']]],
    ['without an amount', ['D', asOf, '', 'USD'], [['amount', 'received nothing']]],
    ['with an amount with separators', ['D', asOf, '1,000', 'USD'], [['amount', 'no separators']]],
    [
      'with an amount that a formula spoiled',
      ['D', asOf, 0.1 + 0.2, 'USD'],
      [['amount', 'at most 2 decimals']],
    ],
    ['with more decimals than the currency has', ['D', asOf, 0.5, 'JPY'], [['amount', 'at most 0 decimals']]],
    ['with an amount that lost its digits', ['D', asOf, 2 ** 53, 'JPY'], [['amount', 'fewer than 2^53']]],
    ['with a yes for an amount', ['D', asOf, true, 'USD'], [['amount', 'received true']]],
    ['without a currency', ['D', asOf, 5, ''], [['currency', 'received nothing']]],
    ['with no currency', ['D', asOf, 5, 'usd'], [['currency', 'received "usd"']]],
    ['with an issue date that is no day', ['D', asOf, 5, 'USD', '', 'May'], [['issued', 'received "May"']]],
    ['with a settlement at noon', ['D', asOf, 5, 'USD', '', '', 46112.5], [['settled', 'a time of day']]],
    ['with a yes for an id', ['D', asOf, 5, 'USD', true], [['id', 'received true']]],
    [
      'with nothing right',
      ['', 'soon', 'much', 'money', false, 'x', 'y'],
      [
        ['debtor', 'received nothing'],
        ['due', '"soon"'],
        ['amount', '"much"'],
        ['currency', '"money"'],
        ['id', 'false'],
        ['issued', '"x"'],
        ['settled', '"y"'],
      ],
    ],
  ])('%s are listed with their number and column, and cost no other row', (_, row, expected) => {
    const head = [...header, 'id', 'issued', 'settled']
    const rows = [['D-1', asOf, 5, 'USD'], row]
    expect(problemsOf(rows, head)).toEqual(
      expected.map(([column, words]) => [3, column, expect.stringContaining(words), '']),
    )
    expect(amountsOf(rows, head)[0]).toEqual([5, 1])
  })

  it('give a column the name that the sheet gives it', () => {
    expect(problemsOf([['D', 'soon', 5, 'USD']], ['客户', ' Due', 'amount', 'currency'])).toEqual([
      [2, 'Due', expect.any(String), ''],
    ])
  })
})

describe('an amount of the table', () => {
  it.each<[string, readonly string[], string, number | string]>([
    ['is a number', ['0.10', '0.20'], 'USD', 0.3],
    ['is a number of fifteen digits', ['9999999999999.99'], 'USD', 9999999999999.99],
    [
      'is a text of sixteen, which a sheet would cut',
      ['9999999999999.99', '0.01'],
      'USD',
      '10000000000000.00',
    ],
    ['is a text past 2^53', ['90071992547409.91', '0.02'], 'USD', '90071992547409.93'],
    ['is a negative number', ['-5.50'], 'USD', -5.5],
    ['is a text when negative and long', ['-9007199254740993'], 'JPY', '-9007199254740993'],
    ['is a number of three decimals', ['0.001'], 'KWD', 0.001],
    ['is zero', ['5', '-5'], 'USD', 0],
  ])('%s', (_, amounts, currency, expected) => {
    const rows = amounts.map((amount) => ['D', asOf, amount, currency])
    expect(amountsOf(rows)[0]).toEqual([expected, amounts.length])
    expect(amountsOf(rows)[5]).toEqual([expected, amounts.length])
  })

  it('is to the last digit what the rows add up to', () => {
    const amounts = ['123456789012.34', '0.01', '-23.35', '99999999999.99']
    const rows = amounts.map((amount) => ['D', asOf, amount, 'USD'])
    const [total] = amountsOf(rows)[5] as readonly [number]
    expect(sumAmounts([total], 'USD')).toBe(sumAmounts(amounts, 'USD'))
  })
})

describe('the other arguments of ARREARS_AGING', () => {
  it.each<[string, readonly unknown[], string]>([
    [
      'a header without columns',
      [[['debtor', 'when', 'amount']], asOf, 0, 'simple'],
      'rows[0]: expected a header with debtor, due, amount, currency, received one without due, currency. Name the columns in the first row of the range; id, issued and settled may be left out.',
    ],
    [
      'no rows at all',
      [[], asOf, 0, 'simple'],
      'rows[0]: expected a header with debtor, due, amount, currency, received one without debtor, due, amount, currency. Name the columns in the first row of the range; id, issued and settled may be left out.',
    ],
    [
      'a column that is there twice',
      [[[...header, '金额']], asOf, 0, 'simple'],
      'rows[0][4]: expected one column called amount, received "金额". Rename one of the two.',
    ],
    [
      'a cell in place of rows',
      ['debtor', asOf, 0, 'simple'],
      'rows: expected a range: rows of cells, received "debtor". Pass a range such as A1:D100; in JavaScript, a list of rows such as [[\'2026-03-01\']].',
    ],
    [
      'no day',
      [[header], '', 0, 'simple'],
      "asOf: expected a day written YYYY-MM-DD, received nothing. Write it like '2026-03-31', without a time.",
    ],
    [
      'another language',
      [[header], asOf, 0, 'simple', 'fr'],
      'locale: expected en or zh-CN, received "fr". Name one of these, or leave it out for en.',
    ],
  ])('%s is refused', (_, args, sentence) => {
    // @ts-expect-error a formula can pass anything
    expect(errorOf(() => ARREARS_AGING(...args)).message).toBe(sentence)
  })
})
