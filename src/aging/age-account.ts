import { type CivilDate, type CurrencyCode, readField } from '../foundations'
import type { CompiledLedger } from '../ledger'
import { type Account, type ComponentName, parseAccount } from '../model'
import { anchoredAger } from './age-by-anchor'
import { duesAger } from './age-by-dues'
import { type CompiledAging, expectCompiledAging } from './aging-policy'
import type { AssetClassFloor } from './asset-class-floor'
import type { DueStatus } from './due-standing'

/** How late is one due of an account? */
export interface DueAging<BucketId extends string = string> {
  readonly id: string
  /** Its due date, as re-aging or acceleration left it. */
  readonly dueOn: CivilDate
  readonly status: DueStatus
  /** 0 when not past due; `null` for what is settled, not issued or a credit, which are never late. */
  readonly daysPastDue: number | null
  /** The same by the counting rules of the policy: after grace and pauses; equal where it has none; `null` also where
   * it is `undetermined`. */
  readonly daysDelinquent: number | null
  /** The bucket by its own days delinquent; `null` when nothing is open or it is `undetermined`. A credit has one by its
   * date, where the policy treats credits so. */
  readonly bucket: BucketId | null
  /** What is open, as a decimal string; negative for a credit. */
  readonly open: string
  /** What is open of each component that the due states, adding up to `open`; `null` where it states none. */
  readonly components: Readonly<Partial<Record<ComponentName, string>>> | null
}

/** How late is an account, since when, and in which bucket? */
export interface AccountAging<BucketId extends string = string> {
  readonly accountId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** `past-due` if any due is; else `undetermined` if any is; else `not-due` if anything is owed; else `nothing-owed`. */
  readonly status: 'past-due' | 'undetermined' | 'not-due' | 'nothing-owed'
  /** Of the oldest unpaid due; 0 when nothing is past due. */
  readonly daysPastDue: number
  /**
   * The same by the counting rules of the policy: after grace and pauses, from its anchor; equal where it has none.
   * `null` where the calendar of the policy does not cover the days that would tell it.
   */
  readonly daysDelinquent: number | null
  /** The due date of the oldest unpaid due, past or future; `null` when nothing is owed. */
  readonly oldestUnpaidDueOn: CivilDate | null
  /** The bucket of `daysDelinquent`; `null` where that is. */
  readonly bucket: BucketId | null
  /**
   * The class that the account must at least be given by `daysDelinquent`; `null` where the policy states
   * none, or none that is in force on `asOf`, or where the days are `null`.
   */
  readonly assetClassFloor: AssetClassFloor | null
  /** The first day that the calendar of the policy would have to cover; `null` where nothing of it is missing. */
  readonly uncoveredOn: CivilDate | null
  /** Everything open, credits deducted: `pastDue` + `notDue` + `credit` + `undetermined`. */
  readonly balance: string
  readonly pastDue: string
  readonly notDue: string
  /** Open credits in the debtor's favor, as a negative amount. */
  readonly credit: string
  /** What is open of the dues that are `undetermined`; zero for policies without a calendar. */
  readonly undetermined: string
  /** Money received for which there is no due yet; held or to be refunded, and not deducted from `balance`. */
  readonly unapplied: string
  /** What was written off, and what of it has come in since; neither is in `balance`. */
  readonly writtenOff: string
  readonly recovered: string
  /** What was waived. */
  readonly waived: string
  /** Since when the clock of the account stands still; `null` while it runs. */
  readonly pausedSince: CivilDate | null
  /** For what it stands still, in the order in which that began; none while it runs. */
  readonly pauseCauses: readonly ('technical' | 'other')[]
  /** One per due, in the order given; then the account's opening, if it has one; then those that events made. */
  readonly dues: readonly DueAging<BucketId>[]
  /**
   * The first later day on which anything above but a count of days or the source of the floor would
   * differ, the facts being as given; `null` when that never happens. Documents, payments and
   * settlements dated later than `asOf` count here, although they do not count above.
   */
  readonly changesOn: CivilDate | null
}

/** The day of the question, and the policy that answers it. */
export interface AgingOptions<BucketId extends string = string> {
  readonly asOf: CivilDate
  readonly aging: CompiledAging<BucketId>
  /** How payments are allocated; absent: the oldest due first. */
  readonly ledger?: CompiledLedger
  /** Only events recorded by this day count; absent: all. */
  readonly knownOn?: CivilDate
}

/**
 * How late is this account on this day (逾期天数、账龄)?
 *
 * The age of an account is that of its oldest unpaid due. Dues issued later than `asOf` do not exist
 * yet, and settlements and payments after `asOf` have not happened; a due settled on `asOf` is not
 * open. Payments go where the ledger's order sends them. Credits are never late and pay nothing by themselves. An account
 * without dues is `nothing-owed`. Days that the calendar of the policy does not cover leave unknown what they would tell.
 *
 * @throws ArrearsError `invalid-input` for what is not an account or a day.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const account = { id: 'A-1', currency: 'USD', dues: [{ id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }] }
 * const { daysPastDue, bucket, changesOn } = ageAccount(account, { asOf: '2026-03-31', aging })
 * daysPastDue // => 30
 * bucket // => '1-30'
 * changesOn // => '2026-04-01'
 */
export function ageAccount<BucketId extends string>(
  account: Account,
  options: AgingOptions<BucketId>,
): AccountAging<BucketId> {
  return accountAger(options)(parseAccount(account))
}

/** The function behind {@link ageAccount}, for many parsed accounts as of one day. */
export function accountAger<BucketId extends string>(
  options: AgingOptions<BucketId>,
): (account: Account) => AccountAging<BucketId> {
  const { counting } = expectCompiledAging(readField(options, 'aging'))
  const { anchor = 'oldest-unpaid', materiality } = counting ?? {}
  if (anchor !== 'oldest-unpaid' || materiality !== undefined) return anchoredAger(options)
  const age = duesAger(options)
  return (account) => age(account).aging
}
