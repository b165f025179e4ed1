import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  inOrder,
  toMinorUnits,
} from '../foundations'
import { paymentsStanding } from '../ledger'
import type { Account } from '../model'
import type { AccountAging } from './age-account'
import { type ToleranceRule, toleranceCheck } from './tolerance'

/**
 * From where are the days delinquent of an account counted (逾期起算日)?
 *
 * - `oldest-unpaid`: from the oldest unpaid due; paying it moves the start forward.
 * - `last-late`: from the newest due that is past due.
 * - `first-into-arrears`: from the first day of the arrears that last until today without a break.
 * - `materiality-breach`: the same, but of arrears above the limit of `materiality`.
 * - `recency`: from the last payment since the oldest unpaid due fell due, or else from that due; one payment makes
 *   the account current.
 */
export type AgingAnchor =
  | 'oldest-unpaid'
  | 'last-late'
  | 'first-into-arrears'
  | 'materiality-breach'
  | 'recency'

/** Where the count of an account begins, and whether grace has been considered already. */
export interface AnchorDay {
  /** What stands for the due date. */
  readonly dueOn: CivilDate
  readonly isGraceOver: boolean
}

/** How an account stands on a day and what is asked of its history, for the anchors that look back. */
export interface AnchorQuestion {
  readonly anchor: AgingAnchor
  readonly materiality: ToleranceRule | undefined
  readonly dueDateIsDay: 0 | 1
  readonly knownOn: CivilDate | undefined
  /** The standing of the account on any day, by its dues alone. */
  readonly standingOn: (day: CivilDate) => AccountAging
}

/** Where is the anchor of a parsed account, by its standing on a day; `null` where nothing is past due for it. */
export function findAnchor(account: Account, now: AccountAging, question: AnchorQuestion): AnchorDay | null {
  const late = now.dues.filter(({ status }) => status === 'past-due').map(({ dueOn }) => dueOn)
  const [oldest] = late.sort(inOrder)
  const newest = late[late.length - 1]
  if (oldest === undefined || newest === undefined) return null
  switch (question.anchor) {
    case 'oldest-unpaid':
      return { dueOn: oldest, isGraceOver: false }
    case 'last-late':
      return { dueOn: newest, isGraceOver: false }
    case 'recency': {
      const paidOn = paymentsStanding(account, now.asOf, question.knownOn)
        .map(({ effectiveOn }) => effectiveOn)
        .filter((day) => oldest < day && day <= now.asOf)
      return { dueOn: paidOn[paidOn.length - 1] ?? oldest, isGraceOver: paidOn.length > 0 }
    }
    case 'first-into-arrears':
    case 'materiality-breach': {
      const { opening } = account
      const startsOn = spellStart(account, now.asOf, question)
      // What was in arrears when the history begins had been since the date that its opening tells.
      if (opening !== undefined && startsOn === opening.on && opening.oldestDueOn < startsOn) {
        return { dueOn: opening.oldestDueOn, isGraceOver: false }
      }
      const dueOn = startsOn === null ? null : dayAfter(startsOn, question.dueDateIsDay - 1)
      return dueOn === null ? null : { dueOn, isGraceOver: true }
    }
  }
}

/** The first day of the stretch of days, without a break up to one, on each of which the account was in arrears. */
function spellStart(
  account: Account,
  asOf: CivilDate,
  { anchor, materiality, standingOn }: AnchorQuestion,
): CivilDate | null {
  const isMaterial = materialityCheck(
    anchor === 'materiality-breach' ? materiality : undefined,
    account.currency,
  )
  const [first] = [
    ...account.dues.map(({ dueOn }) => dueOn),
    ...(account.events ?? []).map(({ effectiveOn }) => effectiveOn),
    ...(account.opening === undefined ? [] : [account.opening.oldestDueOn]),
  ].sort(inOrder)
  let start: CivilDate | null = null
  // From change to change: between two of them the account stands as it did.
  for (let day: CivilDate | null = first ?? null; day !== null && day <= asOf; ) {
    const standing: AccountAging = standingOn(day)
    start = isMaterial(standing) ? (start ?? day) : null
    day = standing.changesOn
  }
  return start
}

function materialityCheck(
  rule: ToleranceRule | undefined,
  currency: CurrencyCode,
): (standing: AccountAging) => boolean {
  if (rule === undefined) return ({ status }) => status === 'past-due'
  const isTolerated = toleranceCheck(rule, currency)
  return (standing) => {
    const pastDue = toMinorUnits(standing.pastDue, currency, 'pastDue')
    const owed = addMinorUnits(pastDue, toMinorUnits(standing.notDue, currency, 'notDue'))
    return pastDue !== 0 && !isTolerated(pastDue, owed)
  }
}
