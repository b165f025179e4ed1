import { type CivilDate, dayAfter, inOrder, type MinorUnits } from '../foundations'
import { paymentsStanding } from '../ledger'
import type { Account } from '../model'
import type { AccountAging } from './age-account'
import { aggregateShortageFrom } from './aggregate-shortage'

/**
 * From where are the days delinquent of an account counted (逾期起算日)?
 *
 * - `oldest-unpaid`: from the oldest unpaid due; paying it moves the start forward.
 * - `aggregate-shortage`: from the oldest due that would be unpaid if all that was paid had gone to the oldest first, as
 *   where part payments on several dues are added up.
 * - `last-late`: from the newest due that is past due.
 * - `first-into-arrears`: from the first day of the arrears that last until today without a break.
 * - `materiality-breach`: the same, but of arrears above the limit of `materiality`.
 * - `recency`: from the last payment since the oldest unpaid due fell due, or else from that due; one payment makes
 *   the account current.
 */
export type AgingAnchor =
  | 'oldest-unpaid'
  | 'aggregate-shortage'
  | 'last-late'
  | 'first-into-arrears'
  | 'materiality-breach'
  | 'recency'

/** Where the count of an account begins. */
export interface AnchorDay {
  /** What stands for the due date. */
  readonly dueOn: CivilDate
  /** Whether grace and the calendar have moved it already. */
  readonly isMoved: boolean
}

/** An anchor that cannot be told, and the first day that the calendar would have to cover for it. */
export interface UnknownAnchor {
  readonly uncoveredOn: CivilDate
}

/** How an account stands on a day and what is asked of its history, for the anchors that look back. */
export interface AnchorQuestion {
  readonly anchor: AgingAnchor
  readonly dueDateIsDay: 0 | 1
  readonly knownOn: CivilDate | undefined
  /** By the place of a due in the standing: its whole amount, and whether it has come to be late, paid or not. */
  readonly wholes: readonly MinorUnits[]
  readonly hasComeLate: readonly boolean[]
  /** Whether arrears are such that the anchor counts them, by the standing of the account. */
  readonly isInArrears: (standing: AccountAging) => boolean
  /** The standing of the account on any day, by its dues alone. */
  readonly standingOn: (day: CivilDate) => AccountAging
}

/** Where is the anchor of a parsed account, by its standing on a day; `null` where nothing is past due for it. */
export function findAnchor(
  account: Account,
  now: AccountAging,
  question: AnchorQuestion,
): AnchorDay | UnknownAnchor | null {
  const late = now.dues.filter(({ status }) => status === 'past-due').map(({ dueOn }) => dueOn)
  const [oldest] = late.sort(inOrder)
  const newest = late[late.length - 1]
  if (oldest === undefined || newest === undefined) return null
  switch (question.anchor) {
    case 'oldest-unpaid':
      return { dueOn: oldest, isMoved: false }
    case 'aggregate-shortage':
      return { dueOn: aggregateShortageFrom(now, question) ?? oldest, isMoved: false }
    case 'last-late':
      return { dueOn: newest, isMoved: false }
    case 'recency': {
      const paidOn = paymentsStanding(account, now.asOf, question.knownOn)
        .map(({ effectiveOn }) => effectiveOn)
        .filter((day) => oldest < day && day <= now.asOf)
      return { dueOn: paidOn[paidOn.length - 1] ?? oldest, isMoved: paidOn.length > 0 }
    }
    case 'first-into-arrears':
    case 'materiality-breach':
      return startOfArrears(account, now, question)
  }
}

function startOfArrears(
  account: Account,
  { asOf }: AccountAging,
  question: AnchorQuestion,
): AnchorDay | UnknownAnchor | null {
  const { opening } = account
  const { startsOn, uncoveredOn } = spellOfArrears(account, asOf, question)
  if (uncoveredOn !== null) return { uncoveredOn }
  // What was in arrears when the history begins had been since the date that its opening tells.
  if (opening !== undefined && startsOn === opening.on && opening.oldestDueOn < startsOn) {
    return { dueOn: opening.oldestDueOn, isMoved: false }
  }
  const dueOn = startsOn === null ? null : dayAfter(startsOn, question.dueDateIsDay - 1)
  return dueOn === null ? null : { dueOn, isMoved: true }
}

/** The first day of the stretch of days, without a break up to one, on each of which the account was in arrears. */
function spellOfArrears(
  account: Account,
  asOf: CivilDate,
  { isInArrears, standingOn }: AnchorQuestion,
): { readonly startsOn: CivilDate | null; readonly uncoveredOn: CivilDate | null } {
  const [first] = [
    ...account.dues.map(({ dueOn }) => dueOn),
    ...(account.events ?? []).map(({ effectiveOn }) => effectiveOn),
    ...(account.opening === undefined ? [] : [account.opening.oldestDueOn]),
  ].sort(inOrder)
  let startsOn: CivilDate | null = null
  let uncoveredOn: CivilDate | null = null
  // From change to change: between two of them the account stands as it did.
  for (let day: CivilDate | null = first ?? null; day !== null && day <= asOf; ) {
    const standing: AccountAging = standingOn(day)
    if (isInArrears(standing)) {
      startsOn ??= day
    } else {
      // What may have been a break or not leaves the start unknown, until a break is certain.
      startsOn = null
      uncoveredOn = standing.uncoveredOn
    }
    day = standing.changesOn
  }
  return { startsOn, uncoveredOn }
}
