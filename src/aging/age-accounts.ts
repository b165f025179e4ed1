import { issuesError, readField } from '../foundations'
import { type Account, safeParseAccount } from '../model'
import { type AccountAging, type AgingOptions, accountAger } from './age-account'
import { expectIterable } from './expect-iterable'
import type { RowProblem } from './row-problem'

/** One row of {@link ageAccounts}: the answer, or the problem in its place. */
export type AccountAgingRow<BucketId extends string = string> =
  | { readonly ok: true; readonly index: number; readonly id: string; readonly aging: AccountAging<BucketId> }
  | RowProblem

/**
 * How late is each of these accounts on this day? As {@link ageAccount}, for any number of rows.
 *
 * One row out per row in, in order and lazily: memory does not grow with the portfolio. A row that
 * cannot be read becomes a problem in its place.
 *
 * @throws ArrearsError `invalid-input`, at the call, when `asOf` is not a day or `accounts` cannot be
 * iterated.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const accounts = [{ id: 'A-1', currency: 'USD', dues: [] }, { id: 'A-2', currency: 'usd', dues: [] }]
 * const rows = [...ageAccounts(accounts, { asOf: '2026-03-31', aging })]
 * rows.map((row) => row.ok) // => [true, false]
 */
export function ageAccounts<BucketId extends string>(
  accounts: Iterable<Account>,
  options: AgingOptions<BucketId>,
): IterableIterator<AccountAgingRow<BucketId>> {
  return ageEach(expectIterable(accounts, 'accounts'), accountAger(options))
}

function* ageEach<BucketId extends string>(
  rows: Iterable<unknown>,
  age: (account: Account) => AccountAging<BucketId>,
): IterableIterator<AccountAgingRow<BucketId>> {
  let index = 0
  for (const row of rows) {
    const parsed = safeParseAccount(row)
    if (parsed.ok) {
      yield { ok: true, index, id: parsed.value.id, aging: age(parsed.value) }
    } else {
      const id = readField(row, 'id')
      yield {
        ok: false,
        index,
        id: typeof id === 'string' ? id : null,
        error: issuesError('invalid-input', parsed.issues),
      }
    }
    index++
  }
}
