import {
  addDays,
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  dayAfter,
  formatMinorUnits,
  type Instant,
  inOrder,
  type MinorUnits,
  subtractMinorUnits,
  thresholdCheck,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import type { Payment, PaymentPromise } from '../model'
import { inspectJudgment, type JudgePromiseOptions } from './judgment-input'
import type { PromiseRule } from './promise-rule'
import { reminderTime } from './reminder-time'
import { legsOf, type Receipt, receiptsOf } from './share-payments'

/**
 * How does a promise stand on a day?
 *
 * - `not-made`: it was made later; as of this day there is none.
 * - `pending`: it may still be kept (待兑现).
 * - `kept`: the threshold was reached in time, of every leg (承诺兑现). It stays kept.
 * - `partial`: the time of a leg is over without its threshold, and something was paid (部分兑现).
 * - `broken`: the time of a leg is over without its threshold, and nothing was paid (承诺未兑现).
 * - `canceled`: it no longer stands, and had neither been kept nor broken before (已取消).
 */
export type PromiseStatus = 'not-made' | 'pending' | 'kept' | 'partial' | 'broken' | 'canceled'

/** What is told of a promise as a whole, and of each of its legs. */
export interface PromisedPart {
  readonly status: PromiseStatus
  readonly promised: string
  /** The payments that count as of this day, added up; may be more than was promised. */
  readonly paid: string
  /** What `paid` lacks of the whole amount promised, also of what is kept by less; never negative. */
  readonly short: string
  /** The day promised; of a promise in legs, that of the last one. */
  readonly dueOn: CivilDate
  /** Last day on which payment keeps it: the day promised and the days of grace. */
  readonly lastDay: CivilDate
  /** The exact time promised, as it was given; `null` where none was, and for a promise in legs. */
  readonly promisedAt: Instant | null
  /** The day on which the threshold was reached, in every leg; `null` unless `kept`. */
  readonly keptOn: CivilDate | null
  /** The time of the payment that reached it (实际付款时间), where that payment states one. */
  readonly keptAt: Instant | null
  /**
   * The instant of the reminder in UTC, `2026-03-31T06:00:00.000Z`; `null` when no exact time was
   * promised. It is given whatever the status: whoever reminds asks first whether it is `pending`. Of a promise in
   * legs it is that of the first leg that is pending.
   */
  readonly remindAt: string | null
}

/** Has a promise been kept, with how much, since when, and until when could it be? */
export interface PromiseJudgment extends PromisedPart {
  readonly promiseId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** The day from which the status is final: kept, broken or canceled; `null` while it is not. */
  readonly endedOn: CivilDate | null
  /** One per leg, in order; one for a promise that is paid at once. */
  readonly legs: readonly PromisedPart[]
  /**
   * The first later day on which a status or what is paid would differ, the facts being as given; `null` when
   * that never happens. Payments dated later than `asOf` count here, although they do not count above.
   */
  readonly changesOn: CivilDate | null
}

/**
 * Has this promise been kept, as of this day (承诺是否兑现)?
 *
 * Counted are payments from `madeOn` to `lastDay`, both days whole, by the day on which they count
 * (`effectiveOn`), whenever they were recorded. Earlier money was not paid on the promise, and later
 * money does not mend it. Until the end of `lastDay` nothing is broken; an exact time (`dueAt`) sets the
 * reminder only, because payments know no hour. The threshold is compared without rounding; reaching it
 * exactly keeps, and what is paid beyond it, up to `lastDay`, still counts as `paid`.
 *
 * Of a promise in legs money goes to the earliest leg that is open and lacks any, and is judged leg by leg. The
 * first leg whose time is over without its threshold breaks the promise; what comes later does not mend it.
 *
 * A promise is canceled from `canceledOn` on, unless it was kept on an earlier day or its last day had
 * passed: what replaces a broken promise does not undo the breach. Payments count on.
 *
 * Each promise is judged by itself: money that could keep two of them counts for both, and `supersedes` says
 * nothing here. `judgePromises` judges those of a case together.
 *
 * @param payments - Of the account that the promise is about or, when it names none, of the debtor's
 * accounts in its currency; in any order. A payment that states no currency is in that of the promise.
 * @param options - The day of the question, and the lender's rule.
 * @returns The judgment, with amounts in the currency of the promise.
 * @throws ArrearsError `invalid-input` with every issue, each with its path, such as an amount in
 * another currency, a due day before the promise was made, or one account's payment listed twice;
 * `date-out-of-range` when `lastDay` or the reminder cannot be written.
 *
 * Source: trade practice; no law sets the grace or the threshold, so both are the lender's. Grace in
 * days as in Oracle Advanced Collections (Doc ID 244372.1).
 *
 * @example
 * const promise = { id: 'P-1', madeOn: '2026-03-02', dueOn: '2026-03-10', amount: '500.00', currency: 'USD' }
 * const payments = [{ kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-12', amount: '450.00' }]
 * const rule = { graceDays: 3, thresholdPercent: 90, reminderMinutesBefore: 30 }
 * const pending = judgePromise(promise, payments, { asOf: '2026-03-11', rule })
 * pending.status // => 'pending'
 * pending.changesOn // => '2026-03-12'
 * const kept = judgePromise(promise, payments, { asOf: '2026-03-12', rule })
 * kept.status // => 'kept'
 * kept.short // => '50.00'
 */
export function judgePromise(
  promise: PaymentPromise,
  payments: readonly Payment[],
  options: JudgePromiseOptions,
): PromiseJudgment {
  const input = valueOrThrow(inspectJudgment(promise, payments, options))
  const { asOf, rule } = input.options
  return judgeReceipts(input.promise, receiptsOf(input.promise, input.payments, rule.graceDays), asOf, rule)
}

/** The judgment of a parsed promise, from what each of its legs received. */
export function judgeReceipts(
  promise: PaymentPromise,
  receipts: readonly (readonly Receipt[])[],
  asOf: CivilDate,
  rule: PromiseRule,
): PromiseJudgment {
  const legs = legsOf(promise).map((leg, index) => ({
    ...leg,
    lastDay: addDays(leg.dueOn, rule.graceDays),
    receipts: receipts[index] ?? [],
  }))
  const standingOn = (day: CivilDate): Standing => {
    const parts = legs.map((leg) => partOn(promise, leg, rule, day))
    return { parts, ...wholeOf(promise, parts, day) }
  }
  const { parts, status, endedOn, paid, short } = standingOn(asOf)
  const now = visibleOf(parts, status)
  const { madeOn, canceledOn, currency } = promise
  const turningDays = [
    madeOn,
    ...(canceledOn === undefined ? [] : [canceledOn]),
    ...legs.flatMap(({ lastDay, receipts: own }) => [dayAfter(lastDay, 1), ...own.map(({ on }) => on)]),
  ].flatMap((day) => (day !== null && day > asOf ? [day] : []))
  const changesOn = turningDays.sort(inOrder).find((day) => {
    const then = standingOn(day)
    return visibleOf(then.parts, then.status) !== now
  })

  const minorDigits = toMinorDigits(currency, 'promise.currency')
  const told = parts.map(({ paid: units, short: lack, ...part }) => ({
    ...part,
    paid: formatMinorUnits(units, minorDigits),
    short: formatMinorUnits(lack, minorDigits),
  }))
  const last = told[told.length - 1] as PromisedPart
  const next = told.find((part) => part.status === 'pending') ?? last
  const isKept = status === 'kept'
  return {
    promiseId: promise.id,
    asOf,
    currency,
    status,
    promised: formatMinorUnits(toMinorUnits(promise.amount, currency, 'promise.amount'), minorDigits),
    paid: formatMinorUnits(paid, minorDigits),
    short: formatMinorUnits(short, minorDigits),
    dueOn: last.dueOn,
    lastDay: last.lastDay,
    promisedAt: promise.dueAt ?? null,
    keptOn: isKept ? endedOn : null,
    keptAt: isKept ? ([...told].reverse().find(({ keptOn }) => keptOn === endedOn)?.keptAt ?? null) : null,
    endedOn,
    remindAt: next.remindAt,
    legs: told,
    changesOn: changesOn ?? null,
  }
}

interface Leg {
  readonly dueOn: CivilDate
  readonly dueAt?: Instant
  readonly amount: PaymentPromise['amount']
  readonly lastDay: CivilDate
  readonly receipts: readonly Receipt[]
}

/** A part before its amounts are written. */
type Part = Omit<PromisedPart, 'paid' | 'short'> & { readonly paid: MinorUnits; readonly short: MinorUnits }

interface Whole {
  readonly status: PromiseStatus
  readonly endedOn: CivilDate | null
  readonly paid: MinorUnits
  readonly short: MinorUnits
}

interface Standing extends Whole {
  readonly parts: readonly Part[]
}

function partOn(
  { madeOn, canceledOn, currency }: PaymentPromise,
  { dueOn, dueAt, amount, lastDay, receipts }: Leg,
  rule: PromiseRule,
  day: CivilDate,
): Part {
  const promised = toMinorUnits(amount, currency, 'promise.amount')
  const isEnough = thresholdCheck(promised, rule.thresholdPercent)
  let paid: MinorUnits = 0
  let reached: Receipt | null = null
  for (const receipt of receipts) {
    if (receipt.on > day) break
    paid = addMinorUnits(paid, receipt.units)
    if (reached === null && isEnough(paid)) reached = receipt
  }
  const kept = reached !== null && (canceledOn === undefined || reached.on < canceledOn) ? reached : null
  return {
    status: statusOf(),
    promised: formatMinorUnits(promised, toMinorDigits(currency, 'promise.currency')),
    paid,
    short: compareMinorUnits(paid, promised) < 0 ? subtractMinorUnits(promised, paid) : 0,
    dueOn,
    lastDay,
    promisedAt: dueAt ?? null,
    keptOn: kept?.on ?? null,
    keptAt: kept?.at ?? null,
    remindAt: dueAt === undefined ? null : reminderTime(dueAt, rule.reminderMinutesBefore),
  }

  function statusOf(): PromiseStatus {
    if (day < madeOn) return 'not-made'
    if (kept !== null) return 'kept'
    if (canceledOn !== undefined && canceledOn <= day && canceledOn <= lastDay) return 'canceled'
    if (day <= lastDay) return 'pending'
    return paid > 0 ? 'partial' : 'broken'
  }
}

function wholeOf({ madeOn, canceledOn }: PaymentPromise, parts: readonly Part[], day: CivilDate): Whole {
  const sumOf = (units: (part: Part) => MinorUnits): MinorUnits =>
    parts.reduce<MinorUnits>((sum, part) => addMinorUnits(sum, units(part)), 0)
  const paid = sumOf((part) => part.paid)
  const sums = { paid, short: sumOf((part) => part.short) }
  if (day < madeOn) return { ...sums, status: 'not-made', endedOn: null }
  const failed = parts.find(({ status }) => status === 'broken' || status === 'partial')
  if (failed !== undefined) {
    // It has failed before this day, so that the day after its last can be written.
    return { ...sums, status: paid > 0 ? 'partial' : 'broken', endedOn: dayAfter(failed.lastDay, 1) }
  }
  const keptOn = parts.map((part) => part.keptOn ?? '').sort(inOrder)
  if (keptOn[0] !== '') return { ...sums, status: 'kept', endedOn: keptOn[keptOn.length - 1] ?? null }
  return parts.some(({ status }) => status === 'canceled')
    ? { ...sums, status: 'canceled', endedOn: canceledOn ?? null }
    : { ...sums, status: 'pending', endedOn: null }
}

function visibleOf(parts: readonly Part[], status: PromiseStatus): string {
  return [status, ...parts.flatMap((part) => [part.status, String(part.paid)])].join()
}
