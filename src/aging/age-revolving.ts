import { type CivilDate, type CurrencyCode, dayAfter, valueOrThrow } from '../foundations'
import type { AssetClassFloor } from './asset-class-floor'
import type { RevolvingAccount } from './revolving-account'
import { inspectRevolving, type RevolvingAgingOptions } from './revolving-input'
import { type RevolvingJudge, type RevolvingStanding, revolvingJudge } from './revolving-standing'

/**
 * How does the minimum payment of one statement stand?
 *
 * - `nothing-required`: the statement asks for nothing of its own.
 * - `not-due`: not satisfied, and not past due.
 * - `on-time`, `late`: satisfied up to its due date, or later; it stays so.
 * - `no-longer-asked`: a later statement asked for less than was unpaid, and for nothing of this one.
 * - `unsatisfied`: past due by at least one day.
 */
export type MinimumPaymentStatus =
  | 'nothing-required'
  | 'not-due'
  | 'on-time'
  | 'late'
  | 'no-longer-asked'
  | 'unsatisfied'

/** How is the minimum payment of one statement paid? `required` is `paid`, `withdrawn` and `shortage` together. */
export interface MinimumPaymentAging {
  /** Of the statement. */
  readonly id: string
  readonly closedOn: CivilDate
  readonly dueOn: CivilDate
  readonly status: MinimumPaymentStatus
  /** From its own due date, 0 when not past due; `null` for what is neither `not-due` nor `unsatisfied`. */
  readonly daysPastDue: number | null
  /** As the statement has it. */
  readonly minimumPayment: string
  /** What it asks for of its own, without what it carries of the minimums before it. */
  readonly required: string
  /** What of it was paid, whenever. */
  readonly paid: string
  /** What of it a later statement no longer asked for. */
  readonly withdrawn: string
  /** What is lacking of it; more than zero for what is satisfied by tolerance. */
  readonly shortage: string
  /** The day on which it was paid but for what may be lacking; `null` where it is not, or nothing is required. */
  readonly satisfiedOn: CivilDate | null
  /**
   * What was paid in its period beyond all minimums, from the day after its closing up to the closing day of the next,
   * up to its balance. It pays no later minimum.
   */
  readonly paidBeyond: string
}

/** How late is a revolving account, since when, and by how many minimum payments? */
export interface RevolvingAging<BucketId extends string = string> {
  readonly accountId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** `past-due` if any minimum is; else `not-due` if anything is owed; else `nothing-owed`. */
  readonly status: 'past-due' | 'not-due' | 'nothing-owed'
  /** How many minimum payments were missed (逾期期数), counted as the rule says. */
  readonly periodsMissed: number
  /** Of the oldest minimum that is not satisfied; 0 when none is past due. */
  readonly daysPastDue: number
  /** The same by method and grace of the policy; equal where it has none. */
  readonly daysDelinquent: number
  /** The due date of the oldest minimum that is not satisfied, past or future; `null` when none is asked for. */
  readonly oldestUnsatisfiedDueOn: CivilDate | null
  /** The bucket of `daysDelinquent`. */
  readonly bucket: BucketId
  /** The class that it must at least be given; `null` where the policy states none that is in force. */
  readonly assetClassFloor: AssetClassFloor | null
  /** What must be paid to be current again: the shortages of all minimums past due. */
  readonly pastDue: string
  /** What is asked for beside it, and not past due yet. */
  readonly notDue: string
  /**
   * The balance of the newest statement, less what was paid since; negative for a credit. What was bought since is
   * not known to it.
   */
  readonly balance: string
  /** One per statement that closed by `asOf` and is known, in the order given. */
  readonly statements: readonly MinimumPaymentAging[]
  /**
   * The first later day on which anything above but a count of days or the source of the floor would differ, the facts
   * being as given; `null` when that never happens. Statements, payments and reversals dated later than `asOf` count
   * here, although they do not count above.
   */
  readonly changesOn: CivilDate | null
}

/**
 * How late is this card or line of credit, by its minimum payments (信用卡逾期天数与期数)?
 *
 * Days count from the due date of the oldest minimum payment that is not satisfied. Payments after a closing day, up
 * to and including the due date, satisfy the minimum on time; later ones cure it. Money goes to the oldest minimum
 * first, each asked for once: what a statement carries of those before it is not asked again. A payment up to and with a
 * closing day belongs to the period before, as the balance stated on that day holds it already; what it is beyond the
 * minimums pays no later one. A statement that asks for less than was unpaid withdraws the difference, of the newest
 * minimum first. A reversed payment never was, from the day of the reversal.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path: another currency, a minimum above its
 * balance, a due date not after its closing, statements out of order, repeated ids.
 *
 * Sources: days from the due date of the minimum payment: CRR article 178 for cards; China, measures for credit cards
 * of 2011, article 92, with the due date as day 0. Payments of 90 % in full, or added up against shortages, not both for
 * one loan: FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30 })
 * const rule = { minimumIncludes: 'past-due-and-current', tolerance: null, missedWhen: 'any-shortage' }
 * const card = {
 *   id: 'C-1', currency: 'CNY',
 *   statements: [
 *     { id: '1', closedOn: '2026-01-05', dueOn: '2026-01-25', minimumPayment: '200.00', balance: '2000.00' },
 *     { id: '2', closedOn: '2026-02-05', dueOn: '2026-02-25', minimumPayment: '400.00', balance: '2400.00' },
 *   ],
 *   events: [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-02-10', amount: '250.00' }],
 * }
 * const late = ageRevolving(card, { asOf: '2026-02-28', aging, rule })
 * late.periodsMissed // => 1
 * late.daysPastDue // => 3
 * late.pastDue // => '150.00'
 * late.statements.map(({ status }) => status) // => ['late', 'unsatisfied']
 */
export function ageRevolving<BucketId extends string>(
  account: RevolvingAccount,
  options: RevolvingAgingOptions<BucketId>,
): RevolvingAging<BucketId> {
  const input = valueOrThrow(inspectRevolving<BucketId>(account, options))
  const judge = revolvingJudge(input)
  const now = judge.standingOn(input.options.asOf)
  return { ...now.aging, changesOn: changeAfter(now, judge) }
}

function changeAfter<BucketId extends string>(
  now: RevolvingStanding<BucketId>,
  { standingOn, turningDays }: RevolvingJudge<BucketId>,
): CivilDate | null {
  const { asOf } = now.aging
  const turnsOn = dayAfter(asOf, now.daysToChange)
  const moved = movedOf(now)
  return (
    turningDays.find(
      (day) => asOf < day && (turnsOn === null || day < turnsOn) && movedOf(standingOn(day)) !== moved,
    ) ?? turnsOn
  )
}

/** What statements and money alone move; all else follows from it and from the day. */
function movedOf({ aging: { balance, statements } }: RevolvingStanding<string>): string {
  return JSON.stringify([balance, statements.map(({ daysPastDue: _, ...statement }) => statement)])
}
