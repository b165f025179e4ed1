import { describe, expect, it } from 'vitest'
import { type MigrationOptions, tallyMigration } from '../../src/migration'
import { errorOf } from '../support/error-of'

const statuses = { buckets: ['M0', 'M1'], terminal: [{ id: 'paid', kind: 'paid-off' }] } as const
const months = ['2026-01-31', '2026-02-28']
const options: MigrationOptions = { statuses, months, currency: 'USD' }
const row = { accountId: 'A-1', statuses: ['M0', 'M1'], balances: ['1.00', '2.00'] }
const issuesOf = (call: () => unknown): readonly (readonly [path: string, code: string])[] => {
  const { code, details } = errorOf(call)
  expect(code).toBe('invalid-input')
  return 'issues' in details ? details.issues.map(({ path, code: issue }) => [path, issue] as const) : []
}

describe('tallyMigration', () => {
  it('tells of no accounts that there are none', () => {
    const tally = tallyMigration([], options)
    expect(tally.accounts).toBe(0)
    expect(tally.standings.map(({ count, balance }) => [count, balance])).toEqual([
      [0, '0.00'],
      [0, '0.00'],
    ])
    expect(tallyMigration({ codes: new Uint8Array(0), balances: new Float64Array(0) }, options)).toEqual(
      tally,
    )
  })

  it('tells of a single month what stands in it, and that nothing moved', () => {
    const tally = tallyMigration([{ accountId: 'A-1', statuses: ['M1'], balances: [5] }], {
      ...options,
      months: ['2026-01-31'],
    })
    expect(tally.standings[0]?.buckets[1]).toEqual({ status: 'M1', count: 1, balance: '5.00' })
    expect(tally.moves).toEqual([])
  })

  it('lists the problem in the place of a row, and counts the others', () => {
    const error = errorOf(() => tallyMigration([], { ...options, currency: 'usd' }))
    const problem = { ok: false, index: 4, id: 'D-1', error } as const
    // @ts-expect-error the error of a problem is of one code, which this one has
    const tally = tallyMigration([problem, row], options)
    expect(tally.accounts).toBe(1)
    expect(tally.problems).toEqual([problem])
  })

  it('reads rows from a generator once, and more of them than fit in a block', () => {
    function* many(): Generator<typeof row> {
      for (let index = 0; index < 40_000; index++) yield row
    }
    // 40,000 × 1.00 that move from M0 to M1, where they are 40,000 × 2.00.
    const tally = tallyMigration(many(), options)
    expect(tally.moves[0]?.rows[0]).toEqual({
      from: 'M0',
      counts: [0, 40_000, 0, 0],
      balances: ['0.00', '40000.00', '0.00', '0.00'],
    })
    expect(tally.standings[1]?.balance).toBe('80000.00')
  })

  it.each([
    // The most that a block adds up as numbers, one above, and the largest safe number; 70,001 are more than a block.
    ['at the limit of a block', 2 ** 37],
    ['just above it', 2 ** 37 + 1],
    ['just below it, of the debtor', 1 - 2 ** 37],
    ['as large as may be', 2 ** 53 - 1],
  ])('adds up balances %s exactly, far past 2^53', (_, cents) => {
    const accounts = 70_001
    const tally = tallyMigration(
      {
        codes: new Uint8Array(3 * accounts).fill(1),
        balances: new Float64Array(3 * accounts).fill(cents),
      },
      {
        ...options,
        months: ['2026-01-31', '2026-02-28', '2026-03-31'],
        currency: 'JPY',
        cure: { on: '2026-01-31', months: 1, reDefaultMonths: 1 },
      },
    )
    const sum = String(BigInt(cents) * BigInt(accounts))
    expect(tally.accounts).toBe(accounts)
    expect(tally.standings.map(({ balance }) => balance)).toEqual([sum, sum, sum])
    expect(tally.moves[0]?.rows[1]?.balances).toEqual(['0', sum, '0', '0'])
    expect(tally.cure?.delinquent).toEqual({ count: accounts, balance: sum })
  })

  it('copies every block of columns of 32 bits', () => {
    const accounts = 65_537
    const balances = new Int32Array(2 * accounts).fill(1)
    balances[2 * accounts - 1] = 2_147_483_647
    const tally = tallyMigration({ codes: new Uint8Array(2 * accounts), balances }, options)
    // 65,537 cents; then 65,536 cents and 21,474,836.47.
    expect(tally.standings.map(({ balance }) => balance)).toEqual(['655.37', '21475491.83'])
  })

  it('does not read the balance of what is not on the books', () => {
    const balances = Float64Array.from([Number.NaN, 100, 200, Number.NaN, Number.NaN, Number.NaN])
    const tally = tallyMigration({ codes: Uint8Array.from([255, 0, 1, 2, 2, 255]), balances }, options)
    expect(tally.standings.map(({ count, balance }) => [count, balance])).toEqual([
      [1, '2.00'],
      [1, '1.00'],
    ])
    expect(tally.standings.map(({ terminal }) => terminal[0]?.count)).toEqual([1, 1])
    expect(tally.moves[0]?.entered).toEqual({
      from: null,
      counts: [1, 0, 0, 0],
      balances: ['1.00', '0.00', '0.00', '0.00'],
    })
  })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', undefined, [['accounts', 'missing']]],
    ['a number', 7, [['accounts', 'wrong-type']]],
    ['an object that cannot be iterated', {}, [['accounts', 'wrong-type']]],
    ['a row that is no object', [row, 7], [['accounts[1]', 'wrong-type']]],
    [
      'a row without its fields',
      [{}],
      [
        ['accounts[0].accountId', 'missing'],
        ['accounts[0].statuses', 'missing'],
        ['accounts[0].balances', 'missing'],
      ],
    ],
    [
      'an unknown status',
      [row, { ...row, statuses: ['M0', 'M2'] }],
      [['accounts[1].statuses[1]', 'unknown-reference']],
    ],
    ['half a cent', [{ ...row, balances: ['1.005', '1'] }], [['accounts[0].balances[0]', 'too-precise']]],
    [
      'no balance on the books',
      [{ ...row, balances: [null, '1'] }],
      [['accounts[0].balances[0]', 'missing']],
    ],
    [
      'a row of three months',
      [{ ...row, statuses: ['M0', 'M0', 'M0'] }],
      [['accounts[0].statuses', 'sum-mismatch']],
    ],
    ['a row with one balance', [{ ...row, balances: ['1'] }], [['accounts[0].balances', 'sum-mismatch']]],
    ['another currency', [{ ...row, currency: 'EUR' }], [['accounts[0].currency', 'mixed-currency']]],
    [
      'every bad row, not the first alone',
      [{ ...row, statuses: ['x', 'y'] }, row, 7],
      [
        ['accounts[0].statuses[0]', 'unknown-reference'],
        ['accounts[0].statuses[1]', 'unknown-reference'],
        ['accounts[2]', 'wrong-type'],
      ],
    ],
    [
      'columns that are lists',
      { codes: [0], balances: [0] },
      [
        ['codes', 'wrong-type'],
        ['balances', 'wrong-type'],
      ],
    ],
    ['codes without balances', { codes: new Uint8Array(2) }, [['balances', 'missing']]],
    [
      'half an account',
      { codes: new Uint8Array(3), balances: new Float64Array(3) },
      [['codes', 'sum-mismatch']],
    ],
    [
      'more balances than codes',
      { codes: new Uint8Array(2), balances: new Float64Array(4) },
      [['balances', 'sum-mismatch']],
    ],
    [
      'the code of a status for what is not on the books',
      {
        codes: new Uint8Array(2),
        balances: new Float64Array(2),
        absentCode: 2,
      },
      [['absentCode', 'overlap']],
    ],
    [
      'a code of more than a byte',
      {
        codes: new Uint8Array(2),
        balances: new Float64Array(2),
        absentCode: 256,
      },
      [['absentCode', 'wrong-type']],
    ],
    [
      'an unknown code at the start, and at the end',
      {
        codes: Uint8Array.from([3, 0, 0, 3]),
        balances: new Float64Array(4),
      },
      [
        ['codes[0]', 'unknown-reference'],
        ['codes[3]', 'unknown-reference'],
      ],
    ],
    [
      '255 where another code is that of what is not on the books',
      {
        codes: Uint8Array.from([3, 255]),
        balances: new Float64Array(2),
        absentCode: 3,
      },
      [['codes[1]', 'unknown-reference']],
    ],
    [
      'balances that are no safe whole numbers',
      {
        codes: new Uint8Array(6),
        balances: Float64Array.from([0.5, 2 ** 53, Number.NaN, 1, -(2 ** 53), 1 / 0]),
      },
      [0, 1, 2, 4, 5].map((at) => [`balances[${at}]`, 'not-an-amount']),
    ],
    [
      'half a cent in the month in which an account comes onto the books',
      {
        codes: Uint8Array.from([255, 0]),
        balances: Float64Array.from([0, 0.5]),
      },
      [['balances[1]', 'not-an-amount']],
    ],
  ])('refuses %s', (_, accounts, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => tallyMigration(accounts, options))).toEqual(issues)
  })

  it('lists no balance that it would not read beside a fault', () => {
    const codes = Uint8Array.from([2, 9, 255, 255])
    const balances = new Float64Array(4).fill(Number.NaN)
    expect(issuesOf(() => tallyMigration({ codes, balances }, options))).toEqual([
      ['codes[1]', 'unknown-reference'],
    ])
  })

  it('takes the first free code for what is not on the books', () => {
    const columns = { codes: Uint8Array.from([0, 3]), balances: new Float64Array(2), absentCode: 3 }
    expect(tallyMigration(columns, options).moves[0]?.rows[0]?.counts).toEqual([0, 0, 0, 1])
  })

  it('lists a hundred faults, and not millions', () => {
    const codes = new Uint8Array(200_000).fill(9)
    expect(
      issuesOf(() => tallyMigration({ codes, balances: new Float64Array(200_000) }, options)),
    ).toHaveLength(100)
    const rows = Array.from({ length: 1000 }, () => ({ ...row, statuses: ['x', 'M0'] }))
    expect(issuesOf(() => tallyMigration(rows, options))).toHaveLength(100)
  })

  it('finds a fault in a later block', () => {
    const codes = new Uint8Array(2 * 65_540)
    codes[2 * 65_539] = 9
    expect(
      issuesOf(() => tallyMigration({ codes, balances: new Float64Array(codes.length) }, options)),
    ).toEqual([['codes[131078]', 'unknown-reference']])
  })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['no options', undefined, [['', 'missing']]],
    [
      'one bucket',
      { ...options, statuses: { ...statuses, buckets: ['M0'] } },
      [['statuses.buckets', 'missing']],
    ],
    [
      'an id twice',
      { ...options, statuses: { ...statuses, buckets: ['M0', 'M0'] } },
      [['statuses.buckets[1]', 'duplicate-id']],
    ],
    [
      'a bucket that is terminal too',
      { ...options, statuses: { ...statuses, buckets: ['M0', 'paid'] } },
      [['statuses.terminal[0].id', 'duplicate-id']],
    ],
    [
      'a bucket that is called left',
      { ...options, statuses: { ...statuses, buckets: ['M0', 'left'] } },
      [['statuses.buckets[1]', 'duplicate-id']],
    ],
    [
      'a plan that is the first bucket',
      { ...options, statuses: { ...statuses, onPlan: ['M0'] } },
      [['statuses.onPlan[0]', 'unknown-reference']],
    ],
    [
      'a kind of leaving that is none',
      { ...options, statuses: { buckets: ['M0', 'M1'], terminal: [{ id: 'x', kind: 'lost' }] } },
      [['statuses.terminal[0].kind', 'wrong-type']],
    ],
    [
      '255 statuses',
      { ...options, statuses: { ...statuses, buckets: Array.from({ length: 254 }, (_, at) => `M${at}`) } },
      [['statuses', 'too-large']],
    ],
    ['no month', { ...options, months: [] }, [['months', 'not-positive']]],
    ['a day before the month ends', { ...options, months: ['2026-01-30'] }, [['months[0]', 'date-order']]],
    ['a month left out', { ...options, months: ['2026-01-31', '2026-03-31'] }, [['months[1]', 'date-order']]],
    ['a month twice', { ...options, months: ['2026-01-31', '2026-01-31'] }, [['months[1]', 'date-order']]],
    [
      'a roll on another day',
      { ...options, roll: { on: '2026-01-30', months: 1 } },
      [['roll.on', 'unknown-reference']],
    ],
    [
      'a roll of too long a window before',
      { ...options, roll: { on: '2026-01-31', months: 2 } },
      [['roll', 'limit-order']],
    ],
    [
      'a roll without a window after',
      { ...options, roll: { on: '2026-02-28', months: 1 } },
      [['roll', 'limit-order']],
    ],
    [
      'a roll of no months',
      { ...options, roll: { on: '2026-01-31', months: 0 } },
      [['roll.months', 'not-positive']],
    ],
    [
      'a cure of no months',
      { ...options, cure: { on: '2026-01-31', months: 0, reDefaultMonths: 1 } },
      [['cure.months', 'not-positive']],
    ],
    [
      'a new delinquency that is waited for no month',
      { ...options, cure: { on: '2026-01-31', months: 1, reDefaultMonths: 0 } },
      [['cure.reDefaultMonths', 'not-positive']],
    ],
    [
      'a cure whose window is not over',
      { ...options, cure: { on: '2026-01-31', months: 2, reDefaultMonths: 1 } },
      [['cure', 'limit-order']],
    ],
    [
      'a new delinquency whose window is not over',
      { ...options, cure: { on: '2026-01-31', months: 1, reDefaultMonths: 1 } },
      [['cure', 'limit-order']],
    ],
    [
      'a negative window',
      { ...options, cure: { on: '2026-01-31', months: 1, reDefaultMonths: -1 } },
      [['cure.reDefaultMonths', 'wrong-type']],
    ],
  ])('refuses %s', (_, asked, issues) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(issuesOf(() => tallyMigration([], asked))).toEqual(issues)
  })

  it('takes 254 statuses', () => {
    const buckets = Array.from({ length: 253 }, (_, at) => `M${at}`)
    const tally = tallyMigration(
      { codes: Uint8Array.from([252, 253]), balances: Float64Array.from([1, 0]) },
      { ...options, statuses: { ...statuses, buckets } },
    )
    expect(tally.moves[0]?.rows[252]?.counts[253]).toBe(1)
  })

  it.each<[string, readonly string[], string, string, readonly (readonly [string, string])[]]>([
    [
      'born, a column of the roll matrix',
      ['M0', 'born'],
      'bad',
      'written-off',
      [['statuses.buckets[1]', 'duplicate-id']],
    ],
    [
      'written-off, the last step of the flows',
      ['M0', 'written-off'],
      'bad',
      'sold',
      [['statuses.buckets[1]', 'duplicate-id']],
    ],
    [
      'written-off for what was sold',
      ['M0', 'M1'],
      'written-off',
      'sold',
      [['statuses.terminal[0].id', 'duplicate-id']],
    ],
  ])('refuses a status that is called %s', (_, buckets, id, kind, issues) => {
    const asked = { ...options, statuses: { buckets, terminal: [{ id, kind }] } }
    // @ts-expect-error a kind of any text
    const { details } = errorOf(() => tallyMigration([], asked))
    expect('issues' in details && details.issues.map(({ path, code }) => [path, code])).toEqual(issues)
  })

  it('takes written-off for what was written off', () => {
    const taken = { buckets: ['M0', 'M1'], terminal: [{ id: 'written-off', kind: 'written-off' }] } as const
    expect(tallyMigration([], { ...options, statuses: taken }).columns[2]).toBe('written-off')
  })

  it('says what to do', () => {
    const messageOf = (accounts: unknown, asked: unknown = options): string =>
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      errorOf(() => tallyMigration(accounts, asked)).message
    const chineseOf = (accounts: unknown, asked: unknown = options): string =>
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      errorOf(() => tallyMigration(accounts, asked)).sentence['zh-CN']
    const badCode = { codes: Uint8Array.from([0, 9]), balances: new Float64Array(2) }
    const badBalance = { codes: new Uint8Array(2), balances: Float64Array.from([0, 0.5]) }
    expect(messageOf(badCode)).toBe(
      'codes[1]: expected a code from 0 to 2, or that of not on the books, received 9 (row 0, 2026-02-28). Name every status, in the order of the codes.',
    )
    expect(chineseOf(badCode)).toBe(
      'codes[1]：应为 0 至 2 的代码，或不在册的代码，收到 9（第 0 行，2026-02-28）。请按代码顺序列出全部状态。',
    )
    expect(messageOf(badBalance)).toBe(
      'balances[1]: expected minor units as a whole number below 2^53, received 0.5 (row 0, 2026-02-28). Give cents, not dollars, and no fractions of them.',
    )
    expect(chineseOf(badBalance)).toBe(
      'balances[1]：应为小于 2^53 的整数最小货币单位，收到 0.5（第 0 行，2026-02-28）。请以分为单位，且不含小数。',
    )
    expect(messageOf([{ ...row, statuses: ['x', null] }])).toBe(
      'accounts[0].statuses[0]: expected one of the statuses, or null, received "x". Name every status among the buckets or the terminal ones.',
    )
    expect(messageOf([{ ...row, balances: [] }])).toBe(
      'accounts[0].balances: expected 2 entries, one per month, received 0. Write null for the months in which it was not on the books.',
    )
    expect(messageOf([], { ...options, roll: { on: '2026-01-31', months: 2 } })).toBe(
      'roll: expected 2 months up to that day and 2 after it, received 1 and 1. Take shorter windows or give more months: a window that is not over tells too little.',
    )
    expect(messageOf([], { ...options, months: ['2026-01-31', '2026-03-31'] })).toBe(
      'months[1]: expected 2026-02-28, the end of the month, received 2026-03-31. List the month ends in order and leave none out: what moves is told from one to the next.',
    )
    expect(chineseOf([{ ...row, currency: 'EUR' }])).toBe(
      'accounts[0].currency：应为整体货币 USD，收到 EUR。请按货币分别计算；本库从不换算。',
    )
    expect(messageOf([], { ...options, statuses: { ...statuses, buckets: ['M0', 'left'] } })).toBe(
      'statuses.buckets[1]: expected an id of its own, and neither left nor born, received "left". Give each status its own id; left and born are columns of their own, of accounts that are on no list and of new ones.',
    )
  })
})
