import {
  addDays,
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  dayAfter,
  earlierOf,
  formatMinorUnits,
  type MinorUnits,
  subtractMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import type { Payment, PaymentPromise } from '../model'
import { inspectJudgment, type JudgePromiseOptions, type JudgmentInput } from './judgment-input'
import { thresholdCheck } from './promise-rule'
import { reminderTime } from './reminder-time'

/**
 * How does a promise stand on a day?
 *
 * - `not-made`: it was made later; as of this day there is none.
 * - `pending`: it may still be kept (待兑现).
 * - `kept`: the threshold was reached in time (承诺兑现). It stays kept.
 * - `partial`: its time is over, and something was paid, but less than the threshold (部分兑现).
 * - `broken`: its time is over, and nothing was paid (承诺未兑现).
 * - `canceled`: it no longer stands, and had not been kept before (已取消).
 */
export type PromiseStatus = 'not-made' | 'pending' | 'kept' | 'partial' | 'broken' | 'canceled'

/** Has a promise been kept, with how much, since when, and until when could it be? */
export interface PromiseJudgment {
  readonly promiseId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly status: PromiseStatus
  /** The payments that count as of this day, added up; may be more than was promised. */
  readonly paid: string
  /** What `paid` lacks of the whole amount promised, also of a promise kept by less; never negative. */
  readonly short: string
  /** The day promised. */
  readonly dueOn: CivilDate
  /** Last day on which payment keeps it: the day promised and the days of grace. */
  readonly lastDay: CivilDate
  /** The day on which the threshold was reached; `null` unless `kept`. */
  readonly keptOn: CivilDate | null
  /**
   * The instant of the reminder in UTC, `2026-03-31T06:00:00.000Z`; `null` when no exact time was
   * promised. It is given whatever the status: whoever reminds asks first whether it is `pending`.
   */
  readonly remindAt: string | null
  /**
   * The first later day on which `status` or `paid` would differ, the facts being as given; `null` when
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
 * A promise is canceled from `canceledOn` on, unless it was kept on an earlier day or its last day had
 * passed: what replaces a broken promise does not undo the breach. Payments count on.
 *
 * Each promise is judged by itself: money that could keep two of them counts for both. A decision on a case
 * shares it first, the earliest due first.
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
  return judgeParsedPromise(valueOrThrow(inspectJudgment(promise, payments, options)))
}

/** The judgment of {@link judgePromise}, from what was parsed. */
export function judgeParsedPromise(input: JudgmentInput): PromiseJudgment {
  const { id, madeOn, dueOn, dueAt, canceledOn, currency } = input.promise
  const { asOf, rule } = input.options
  const minorDigits = toMinorDigits(currency, 'promise.currency')
  const promised = toMinorUnits(input.promise.amount, currency, 'promise.amount')
  const lastDay = addDays(dueOn, rule.graceDays)

  const paidByDay = new Map<CivilDate, MinorUnits>()
  let nextPaymentOn: CivilDate | null = null
  for (const { effectiveOn, amount } of input.payments) {
    if (effectiveOn < madeOn || effectiveOn > lastDay) continue
    if (effectiveOn > asOf) {
      nextPaymentOn = earlierOf(nextPaymentOn, effectiveOn)
    } else {
      const units = toMinorUnits(amount, currency, 'payments')
      paidByDay.set(effectiveOn, addMinorUnits(paidByDay.get(effectiveOn) ?? 0, units))
    }
  }

  const isEnough = thresholdCheck(promised, rule.thresholdPercent)
  let paid: MinorUnits = 0
  let reachedOn: CivilDate | null = null
  for (const [day, units] of [...paidByDay].sort(([one], [other]) => (one < other ? -1 : 1))) {
    paid = addMinorUnits(paid, units)
    if (reachedOn === null && isEnough(paid)) reachedOn = day
  }

  const keptOn = reachedOn !== null && (canceledOn === undefined || reachedOn < canceledOn) ? reachedOn : null
  const status = statusOf()
  return {
    promiseId: id,
    asOf,
    currency,
    status,
    paid: formatMinorUnits(paid, minorDigits),
    short: formatMinorUnits(
      compareMinorUnits(paid, promised) < 0 ? subtractMinorUnits(promised, paid) : 0,
      minorDigits,
    ),
    dueOn,
    lastDay,
    keptOn,
    remindAt: dueAt === undefined ? null : reminderTime(dueAt, rule.reminderMinutesBefore),
    changesOn: changesOn(),
  }

  function statusOf(): PromiseStatus {
    if (asOf < madeOn) return 'not-made'
    if (keptOn !== null) return 'kept'
    if (canceledOn !== undefined && canceledOn <= asOf && canceledOn <= lastDay) return 'canceled'
    if (asOf <= lastDay) return 'pending'
    return paid > 0 ? 'partial' : 'broken'
  }

  // A payment is more than zero, so each one changes `paid`; only without one does time alone tell.
  function changesOn(): CivilDate | null {
    if (status === 'not-made') return madeOn
    const endsOn = status === 'pending' ? dayAfter(lastDay, 1) : null
    const isStillCancelable =
      status === 'pending' && canceledOn !== undefined && canceledOn > asOf && canceledOn <= lastDay
    return earlierOf(nextPaymentOn, earlierOf(endsOn, isStillCancelable ? canceledOn : null))
  }
}
