import { type CivilDate, compareMinorUnits, type MinorUnits, subtractMinorUnits } from '../foundations'
import type { AgreementTerms } from '../model'
import { type FollowedInstallment, isReachedBy, lastDaysOf } from './agreement-breaches'

/**
 * How does an installment of an agreement stand?
 *
 * - `open`: its last day has not passed. `kept`: enough was paid by then; `cured`: later.
 * - `late`, `short`: its last day has passed, it can still be made up, and nothing or something was paid on it.
 * - `missed`: it can no longer be made up in time.
 */
export type InstallmentStatus = 'open' | 'kept' | 'cured' | 'late' | 'short' | 'missed'

/** One installment of an agreement, followed. */
export interface InstallmentStanding {
  readonly dueOn: CivilDate
  readonly amount: string
  readonly status: InstallmentStatus
  readonly paid: string
  readonly short: string
  /** Last day on which payment is on time, and on which it can be made up; later after a reinstatement. */
  readonly lastDay: CivilDate | null
  readonly cureUntil: CivilDate | null
  /** The day on which enough of it had been paid. */
  readonly paidOn: CivilDate | null
}

/** An installment with its money: the whole of it, and what there is for it. */
interface FundedInstallment extends FollowedInstallment {
  readonly units: MinorUnits
  readonly paid: MinorUnits
}

/**
 * How does an installment stand on a day?
 *
 * @param followed - The same, as reinstatements left it.
 */
export function installmentOn(
  day: CivilDate,
  { dueOn, units, paid, reachedOn }: FundedInstallment,
  followed: FollowedInstallment,
  terms: AgreementTerms,
  agreedOn: CivilDate,
): Omit<InstallmentStanding, 'amount' | 'paid' | 'short'> & {
  readonly amount: MinorUnits
  readonly paid: MinorUnits
  readonly short: MinorUnits
} {
  const { lastDay, cureUntil } = lastDaysOf(followed.dueOn, terms)
  const short = compareMinorUnits(paid, units) < 0 ? subtractMinorUnits(units, paid) : 0
  return { dueOn, amount: units, status: statusOf(), paid, short, lastDay, cureUntil, paidOn: reachedOn }

  function statusOf(): InstallmentStatus {
    if (isReachedBy(followed, day)) return isReachedBy(followed, lastDay ?? day) ? 'kept' : 'cured'
    if (day < agreedOn || lastDay === null || day <= lastDay) return 'open'
    if (cureUntil === null || day <= cureUntil) return paid > 0 ? 'short' : 'late'
    return 'missed'
  }
}
