import { type CivilDate, dayAfter } from '../foundations'
import type { AgreementTerms } from '../model'

/** An installment as its agreement sees it: when it was to be paid, and when enough of it had come in. */
export interface FollowedInstallment {
  /** The day agreed, or the later one on which a breach was forgiven while it was past due. */
  readonly dueOn: CivilDate
  /** The first day on which enough had been paid; `null` while it has not. */
  readonly reachedOn: CivilDate | null
}

/** A breach of an agreement (违约), and what became of it. */
export interface Breach {
  /** The first day on which the agreement was broken. */
  readonly on: CivilDate
  /** The day from which it stood again; `null` while it does not. */
  readonly reinstatedOn: CivilDate | null
}

/** The breaches of an agreement, in order, and its installments as reinstatements left them. */
export interface Breaches {
  readonly breaches: readonly Breach[]
  readonly installments: readonly FollowedInstallment[]
}

/** What may let an agreement stand again. */
export interface Reinstating {
  /** The lender's days of reinstatement, earliest first. */
  readonly reinstatedOn: readonly CivilDate[]
  /** The days on which money came in, earliest first: on no other can it be paid up. */
  readonly paidOn: readonly CivilDate[]
}

/**
 * When was an agreement broken, and when did it stand again, up to and with a day?
 *
 * An installment is missed from the day after its grace and cure days on, until enough of it is paid. The day on
 * which so many are missed at once as the terms say breaks the agreement; payments of that day come too late for it.
 * A reinstatement by the lender makes everything then past due fall due on its day. By paying up, the debtor
 * reinstates it on the first day within the time given on which nothing is past due.
 */
export function breachesUpTo(
  upTo: CivilDate,
  agreed: readonly FollowedInstallment[],
  terms: AgreementTerms,
  { reinstatedOn, paidOn }: Reinstating,
): Breaches {
  const breaches: Breach[] = []
  let installments = agreed
  let timesLeft = terms.reinstatement?.times ?? 0
  for (;;) {
    const on = nextBreach(installments, terms, breaches[breaches.length - 1]?.reinstatedOn ?? '')
    if (on === null || on > upTo) return { breaches, installments }
    const forgivenOn = reinstatedOn.find((day) => day >= on && day <= upTo)
    const paidUpOn = timesLeft === 0 ? undefined : paidOn.find((day) => isPaidUp(day, on, upTo))
    const stands = earliest(forgivenOn, paidUpOn)
    breaches.push({ on, reinstatedOn: stands })
    if (stands === null) return { breaches, installments }
    if (stands !== forgivenOn) timesLeft -= 1
    else {
      installments = installments.map((one) =>
        one.dueOn < stands && !isReachedBy(one, stands) ? { ...one, dueOn: stands } : one,
      )
    }
  }

  function isPaidUp(day: CivilDate, breachOn: CivilDate, last: CivilDate): boolean {
    const until = dayAfter(breachOn, terms.reinstatement?.withinDays ?? 0)
    return (
      day >= breachOn &&
      day <= last &&
      (until === null || day <= until) &&
      installments.every((one) => one.dueOn >= day || isReachedBy(one, day))
    )
  }
}

/** The last day on which an installment counts as paid on time, and the last on which it can be made up. */
export function lastDaysOf(
  dueOn: CivilDate,
  { graceDays, cureDays }: AgreementTerms,
): { readonly lastDay: CivilDate | null; readonly cureUntil: CivilDate | null } {
  return { lastDay: dayAfter(dueOn, graceDays), cureUntil: dayAfter(dueOn, graceDays + cureDays) }
}

/** The first day after one on which so many installments are missed at once as break an agreement, or `null`. */
export function nextBreach(
  installments: readonly FollowedInstallment[],
  terms: AgreementTerms,
  after: CivilDate,
): CivilDate | null {
  const missedFrom = installments.map(({ dueOn }) => dayAfter(dueOn, terms.graceDays + terms.cureDays + 1))
  for (const day of missedFrom) {
    if (day === null || day <= after) continue
    const missed = installments.filter((one, index) => {
      const from = missedFrom[index]
      // What is paid on the very day was not paid in time.
      return (
        from !== null && from !== undefined && from <= day && !(one.reachedOn !== null && one.reachedOn < day)
      )
    })
    if (missed.length >= terms.missedInstallments) return day
  }
  return null
}

/** Had enough been paid of an installment by the end of a day? */
export function isReachedBy({ reachedOn }: FollowedInstallment, day: CivilDate): boolean {
  return reachedOn !== null && reachedOn <= day
}

function earliest(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | null {
  if (one === undefined || other === undefined) return one ?? other ?? null
  return one <= other ? one : other
}
