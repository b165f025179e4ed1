import {
  addMinorUnits,
  type CivilDate,
  dayCounterTo,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { MinimumPaymentAging, MinimumPaymentStatus, RevolvingAging } from './age-revolving'
import { floorsAsOf } from './asset-class-floor'
import type { Bucket } from './bucket-table'
import { type Delinquency, daysUntilCount, delinquencyAsOf, neverLate } from './count-delinquency'
import { minimumTerms } from './minimum-terms'
import { receivedPayments, standingPayments } from './payments-received'
import { type Minimum, type MinimumTolerance, replayMinimums, shortageOf } from './replay-minimums'
import type { BillingStatement } from './revolving-account'
import type { RevolvingInput } from './revolving-input'
import { toleranceCheck } from './tolerance'

/** How a revolving account stands on a day, before it is told when that changes. */
export interface RevolvingStanding<BucketId extends string> {
  readonly aging: Omit<RevolvingAging<BucketId>, 'changesOn'>
  /** Days until it differs if no statement closes and no money moves, or `Infinity`. */
  readonly daysToChange: number
}

/** What is asked of a checked account on any day, and the days on which its facts move. */
export interface RevolvingJudge<BucketId extends string> {
  readonly standingOn: (day: CivilDate) => RevolvingStanding<BucketId>
  /** Earliest first. */
  readonly turningDays: readonly CivilDate[]
}

/** A judge of one checked account, on any day. */
export function revolvingJudge<BucketId extends string>({
  account,
  options,
}: RevolvingInput<BucketId>): RevolvingJudge<BucketId> {
  const { knownOn, rule, aging } = options
  const { buckets, bucketIndexByDay, dueDateIsDay, counting = {}, assetClassFloors = [] } = aging
  const { id: accountId, currency, events = [] } = account
  const minorDigits = toMinorDigits(currency, 'account.currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const isTolerated: MinimumTolerance =
    rule.tolerance === null ? () => false : toleranceCheck(rule.tolerance, currency)
  const statements = account.statements.filter(({ closedOn }) => knownOn === undefined || closedOn <= knownOn)
  const received = receivedPayments(events, minorDigits)
  const terms = minimumTerms(statements, received, minorDigits, rule.minimumIncludes, isTolerated)

  return {
    turningDays: [
      ...new Set([
        ...statements.map(({ closedOn }) => closedOn),
        ...received.flatMap(({ on, undone }) => (undone === null ? [on] : [on, undone.on])),
      ]),
    ].sort(inOrder),
    standingOn,
  }

  function standingOn(day: CivilDate): RevolvingStanding<BucketId> {
    const closed = statements.filter(({ closedOn }) => closedOn <= day)
    const minimums = replayMinimums(
      terms.slice(0, closed.length),
      standingPayments(received, day, knownOn),
      isTolerated,
    )
    const daysSince = dayCounterTo(day)
    const delinquencyOf = delinquencyAsOf(counting, dueDateIsDay, day)
    const open: Delinquency[] = []
    let oldestUnsatisfiedDueOn: CivilDate | null = null
    let periodsMissed = 0
    let isPastDue = false
    let pastDue: MinorUnits = 0
    let notDue: MinorUnits = 0
    const told = closed.map((statement, index): MinimumPaymentAging => {
      const minimum = minimums[index] as Minimum
      const { dueOn } = statement
      const shortage = shortageOf(minimum)
      let status = settledStatus(statement, minimum)
      if (status === null) {
        const delinquency = delinquencyOf(dueOn, [])
        open.push(delinquency)
        oldestUnsatisfiedDueOn ??= dueOn
        status = delinquency.daysLate < 1 ? 'not-due' : 'unsatisfied'
      }
      if (status === 'not-due') notDue = addMinorUnits(notDue, shortage)
      if (status === 'unsatisfied') {
        isPastDue = true
        pastDue = addMinorUnits(pastDue, shortage)
        if (rule.missedWhen === 'any-shortage' || minimum.paidUnits === 0) periodsMissed++
      }
      const isOpen = status === 'not-due' || status === 'unsatisfied'
      return {
        id: statement.id,
        closedOn: statement.closedOn,
        dueOn,
        status,
        daysPastDue: isOpen ? Math.max(0, daysSince(dueOn) + dueDateIsDay) : null,
        minimumPayment: format(unitsOf(statement.minimumPayment)),
        required: format(minimum.requiredUnits),
        paid: format(minimum.paidUnits),
        withdrawn: format(minimum.withdrawnUnits),
        shortage: format(shortage),
        satisfiedOn: status === 'on-time' || status === 'late' ? minimum.settledOn : null,
        paidBeyond: format(minimum.beyondUnits),
      }
    })

    // The oldest is the latest by every method, as no pause is between it and a younger one.
    const oldest = open[0] ?? neverLate()
    const daysDelinquent = oldest.countIn(0)
    const bucketIndex = bucketIndexByDay[Math.min(daysDelinquent, bucketIndexByDay.length - 1)] as number
    const nextBucketFrom = buckets[bucketIndex + 1]?.fromDay
    const floors = floorsAsOf(assetClassFloors, day)
    const balance = balanceOn(day, closed[closed.length - 1])
    return {
      aging: {
        accountId,
        asOf: day,
        currency,
        status: isPastDue ? 'past-due' : open.length > 0 || balance > 0 ? 'not-due' : 'nothing-owed',
        periodsMissed,
        daysPastDue:
          oldestUnsatisfiedDueOn === null ? 0 : Math.max(0, daysSince(oldestUnsatisfiedDueOn) + dueDateIsDay),
        daysDelinquent,
        oldestUnsatisfiedDueOn,
        bucket: (buckets[bucketIndex] as Bucket<BucketId>).id,
        assetClassFloor: floors.floorAt(daysDelinquent),
        pastDue: format(pastDue),
        notDue: format(notDue),
        balance: format(balance),
        statements: told,
      },
      daysToChange: Math.min(
        ...open.flatMap(({ daysLate }) => (daysLate < 1 ? [1 - daysLate] : [])),
        nextBucketFrom === undefined ? Number.POSITIVE_INFINITY : daysUntilCount(oldest, nextBucketFrom),
        floors.daysToChangeBy(oldest),
      ),
    }
  }

  /** The status of a minimum of which nothing is asked any more, or `null`. */
  function settledStatus(
    { dueOn }: BillingStatement,
    { requiredUnits, settledOn, isWithdrawn }: Minimum,
  ): MinimumPaymentStatus | null {
    if (settledOn === null) return null
    if (requiredUnits === 0) return 'nothing-required'
    if (isWithdrawn) return 'no-longer-asked'
    return delinquencyAsOf(counting, 0, settledOn)(dueOn, []).daysLate < 1 ? 'on-time' : 'late'
  }

  /** The balance of the newest statement, with what was paid since or learned of payments that it holds. */
  function balanceOn(day: CivilDate, newest: BillingStatement | undefined): MinorUnits {
    if (newest === undefined) return 0
    const { closedOn, balance } = newest
    const sumOf = (payments: ReturnType<typeof standingPayments>): MinorUnits =>
      payments.reduce<MinorUnits>((sum, { units }) => addMinorUnits(sum, units), 0)
    const held = sumOf(standingPayments(received, closedOn, closedOn))
    const paid = sumOf(standingPayments(received, day, knownOn))
    return subtractMinorUnits(addMinorUnits(unitsOf(balance), held), paid)
  }

  function unitsOf(amount: BillingStatement['balance']): MinorUnits {
    return readMinorUnits(amount, minorDigits) ?? 0
  }
}
