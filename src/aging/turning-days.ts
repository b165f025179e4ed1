import { type CivilDate, dayAfter, toMinorDigits } from '../foundations'
import { replayBooks } from '../ledger'
import type { Account } from '../model'
import type { AgingOptions } from './age-account'
import { anchoredCounter } from './age-by-anchor'
import { type Delinquency, daysUntilCount, delinquencyAsOf } from './count-delinquency'
import { replayOptionsOf } from './replay-options'

/**
 * On which later days do the dues of a parsed account reach these days delinquent, if nothing happens? None where days
 * delinquent are the days past due.
 */
export function turningDaysOfCounts(
  account: Account,
  options: AgingOptions,
  counts: readonly number[],
): readonly CivilDate[] {
  const { asOf, aging } = options
  const { counting, dueDateIsDay } = aging
  if (counting === undefined) return []
  const daysOf = (delinquency: Delinquency): readonly CivilDate[] =>
    counts.flatMap((count) => dayAfter(asOf, daysUntilCount(delinquency, count)) ?? [])
  if (counting.anchor !== undefined) return daysOf(anchoredCounter(options)(account).delinquency)
  const books = replayBooks(
    account,
    toMinorDigits(account.currency, 'currency'),
    replayOptionsOf(options, aging),
  )
  const delinquencyOf = delinquencyAsOf(counting, dueDateIsDay, asOf)
  return books.dues.flatMap(({ dueOn }) => daysOf(delinquencyOf(dueOn, books.pauses)))
}
