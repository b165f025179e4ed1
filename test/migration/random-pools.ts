import fc from 'fast-check'
import type { AccountMonths, MigrationColumns, MigrationOptions } from '../../src/migration'
import { centsOf, money } from './naive-tally'

/** Seven month ends, from the end of a year into a leap February. */
export const months = [
  '2023-10-31',
  '2023-11-30',
  '2023-12-31',
  '2024-01-31',
  '2024-02-29',
  '2024-03-31',
  '2024-04-30',
]

/** Four buckets, one of them by a plan, and a status of each way to leave. */
export const statuses = {
  buckets: ['M0', 'plan', 'M1', 'M2'],
  onPlan: ['plan'],
  terminal: [
    { id: 'paid', kind: 'paid-off' },
    { id: 'bad', kind: 'written-off' },
    { id: 'sold', kind: 'sold' },
  ],
} as const

const ids: readonly (string | null)[] = [...statuses.buckets, ...statuses.terminal.map(({ id }) => id), null]

const status = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...statuses.buckets) },
  { weight: 1, arbitrary: fc.constantFrom(...ids) },
)

const cents = fc.oneof(
  fc.bigInt({ min: -500n, max: 100_000n }),
  // On, just below and just above what a block adds up as numbers, and the largest safe number.
  fc.constantFrom(
    2n ** 37n - 1n,
    2n ** 37n,
    2n ** 37n + 1n,
    -(2n ** 37n) - 1n,
    2n ** 53n - 1n,
    1n - 2n ** 53n,
  ),
)

const row: fc.Arbitrary<AccountMonths> = fc
  .record({
    statuses: fc.array(status, { minLength: months.length, maxLength: months.length }),
    cents: fc.array(cents, { minLength: months.length, maxLength: months.length }),
  })
  .map(({ statuses: found, cents: units }) => ({
    accountId: 'A',
    statuses: found,
    balances: units.map((one, month) =>
      statuses.buckets.some((id) => id === found[month]) ? money(one) : null,
    ),
  }))

/** Accounts with any statuses and balances. */
export const pools: fc.Arbitrary<readonly AccountMonths[]> = fc.array(row, { maxLength: 40 })

/** What can be asked of these months. */
export const questions: fc.Arbitrary<MigrationOptions> = fc
  .record({
    roll: fc.option(
      fc.constantFrom(
        { on: '2023-12-31', months: 3 },
        { on: '2024-01-31', months: 3 },
        { on: '2023-10-31', months: 1 },
        { on: '2024-03-31', months: 1 },
        { on: '2023-12-31', months: 2 },
      ),
      { nil: undefined },
    ),
    cure: fc.option(
      fc.constantFrom(
        { on: '2023-10-31', months: 4, reDefaultMonths: 2 },
        { on: '2024-02-29', months: 1, reDefaultMonths: 1 },
        { on: '2023-12-31', months: 2, reDefaultMonths: 1 },
      ),
      { nil: undefined },
    ),
  })
  .map(({ roll, cure }) => ({
    statuses,
    months,
    currency: 'USD',
    ...(roll === undefined ? {} : { roll }),
    ...(cure === undefined ? {} : { cure }),
  }))

/** The same accounts as columns. */
export const columnsOf = (rows: readonly AccountMonths[], absentCode = 255): MigrationColumns => ({
  codes: Uint8Array.from(
    rows.flatMap(({ statuses: found }) => found.map((one) => (one === null ? absentCode : ids.indexOf(one)))),
  ),
  balances: Float64Array.from(rows.flatMap(({ balances }) => balances.map((one) => Number(centsOf(one))))),
  ...(absentCode === 255 ? {} : { absentCode }),
})
