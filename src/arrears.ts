import {
  type AccountAging,
  type AccountAgingRow,
  type AgingReport,
  ageAccount,
  ageAccounts,
  reportAging,
} from './aging'
import { type CivilDate, readField } from './foundations'
import type { Account, CaseFile } from './model'
import { compilePolicy, type Policy } from './policy'

/** What the library answers by. */
export interface ArrearsOptions<BucketId extends string = string> {
  readonly policy: Policy<BucketId>
}

/** The day of a question. */
export interface AsOf {
  readonly asOf: CivilDate
}

/** The questions of the library, each answered by one compiled policy. */
export interface Arrears<BucketId extends string = string> {
  /** How late is this account? See `ageAccount` of `arrears/aging`. */
  readonly ageAccount: (account: Account, on: AsOf) => AccountAging<BucketId>
  /** How late is each of these accounts? See `ageAccounts` of `arrears/aging`. */
  readonly ageAccounts: (accounts: Iterable<Account>, on: AsOf) => IterableIterator<AccountAgingRow<BucketId>>
  /** How old is what these debtors owe? See `reportAging` of `arrears/aging`. */
  readonly reportAging: (cases: Iterable<CaseFile>, on: AsOf) => AgingReport<BucketId>
}

/**
 * What does this policy answer? Checks and compiles it once; each method then answers one question.
 *
 * Bucket ids written in TypeScript are kept as literal types, so that a misspelt one does not
 * compile; from JSON they are `string`.
 *
 * @throws ArrearsError `invalid-policy` with every issue of the policy, each with its path.
 *
 * @example
 * const arrears = createArrears({
 *   policy: {
 *     schemaVersion: 1,
 *     id: 'trade-receivables',
 *     version: '2026-01',
 *     aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
 *   },
 * })
 * const account = { id: 'A-1', currency: 'USD', dues: [{ id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }] }
 * arrears.ageAccount(account, { asOf: '2026-03-31' }).bucket // => '1-30'
 */
export function createArrears<const BucketId extends string>(
  options: ArrearsOptions<BucketId>,
): Arrears<BucketId> {
  const { aging } = compilePolicy(readField(options, 'policy') as Policy<BucketId>)
  const asOfDay = (on: AsOf): CivilDate => readField(on, 'asOf') as CivilDate
  return {
    ageAccount: (account, on) => ageAccount(account, { asOf: asOfDay(on), aging }),
    ageAccounts: (accounts, on) => ageAccounts(accounts, { asOf: asOfDay(on), aging }),
    reportAging: (cases, on) => reportAging(cases, { asOf: asOfDay(on), aging }),
  }
}
