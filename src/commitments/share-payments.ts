import {
  addDays,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  type Instant,
  inOrder,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { Payment, PaymentPromise, PromiseLeg } from '../model'

/** What one account of a debtor has received. */
export interface AccountPayments {
  readonly id: string
  readonly currency: CurrencyCode
  readonly payments: readonly Payment[]
}

/** Money that counts toward one leg of a promise, in minor units. */
export interface Receipt {
  readonly on: CivilDate
  readonly units: MinorUnits
  /** The time of the payment, where it states one. */
  readonly at: Instant | null
}

/** The legs of a promise; one that is paid at once has one. */
export function legsOf({ dueOn, dueAt, amount, legs }: PaymentPromise): readonly PromiseLeg[] {
  return legs ?? [dueAt === undefined ? { dueOn, amount } : { dueOn, dueAt, amount }]
}

/**
 * Which part of which payment is there for each leg of these promises?
 *
 * Money keeps one leg of one promise only. A payment goes to the legs that are open on its day and that it can be
 * about, the earliest due first (then of the promise made earlier, then by id), to each at most what it still lacks
 * of the whole amount. What no leg lacks is nobody's. Payments of one day go by sequence, then account, then id.
 *
 * @param promises - Parsed; sharing does not depend on the day of a question.
 * @returns For each promise, in the order given, what each of its legs received, in order of time.
 */
export function sharePayments(
  promises: readonly PaymentPromise[],
  accounts: readonly AccountPayments[],
  graceDays: number,
): readonly (readonly (readonly Receipt[])[])[] {
  return share(promises, accounts, graceDays, false)
}

/** As {@link sharePayments} for one promise by itself: all that came in time counts, also what it does not lack. */
export function receiptsOf(
  promise: PaymentPromise,
  payments: readonly Payment[],
  graceDays: number,
): readonly (readonly Receipt[])[] {
  const { canceledOn: _, ...standing } = promise
  const account = { id: promise.accountId ?? '', currency: promise.currency, payments }
  return share([standing], [account], graceDays, true)[0] ?? []
}

interface OpenLeg {
  readonly promise: PaymentPromise
  readonly dueOn: CivilDate
  readonly lastDay: CivilDate
  readonly receipts: Receipt[]
  /** `null`: it takes whatever comes. */
  lack: MinorUnits | null
}

function share(
  promises: readonly PaymentPromise[],
  accounts: readonly AccountPayments[],
  graceDays: number,
  takesAll: boolean,
): readonly (readonly (readonly Receipt[])[])[] {
  const legs = promises.map((promise) =>
    legsOf(promise).map(
      ({ dueOn, amount }, index, all): OpenLeg => ({
        promise,
        dueOn,
        lastDay: addDays(dueOn, graceDays),
        receipts: [],
        lack: takesAll && index === all.length - 1 ? null : unitsOf(amount, promise.currency),
      }),
    ),
  )
  const turn = legs.flat().sort(inTurn)
  const received = accounts.flatMap(({ id, currency, payments }) =>
    payments.map((payment) => ({ accountId: id, currency, payment })),
  )
  received.sort(
    (left, right) =>
      inOrder(left.payment.effectiveOn, right.payment.effectiveOn) ||
      (left.payment.sequence ?? 0) - (right.payment.sequence ?? 0) ||
      inOrder(left.accountId, right.accountId) ||
      inOrder(left.payment.id, right.payment.id),
  )
  for (const { accountId, currency, payment } of received) {
    const { effectiveOn: on, paidAt: at = null, amount } = payment
    let left = unitsOf(amount, currency)
    for (const leg of turn) {
      const { promise, lack, receipts } = leg
      const isAbout =
        promise.accountId === undefined ? promise.currency === currency : promise.accountId === accountId
      if (left === 0 || lack === 0 || !isAbout || !isOpenOn(leg, on)) continue
      const units = lack === null || compareMinorUnits(left, lack) < 0 ? left : lack
      if (lack !== null) leg.lack = subtractMinorUnits(lack, units)
      left = subtractMinorUnits(left, units)
      receipts.push({ on, units, at })
    }
  }
  return legs.map((own) => own.map(({ receipts }) => receipts))
}

function unitsOf(amount: Payment['amount'], currency: CurrencyCode): MinorUnits {
  return readMinorUnits(amount, toMinorDigits(currency, 'currency')) ?? 0
}

function isOpenOn({ promise: { madeOn, canceledOn }, lastDay }: OpenLeg, day: CivilDate): boolean {
  return madeOn <= day && day <= lastDay && (canceledOn === undefined || day < canceledOn)
}

function inTurn(one: OpenLeg, other: OpenLeg): number {
  return (
    inOrder(one.dueOn, other.dueOn) ||
    inOrder(one.promise.madeOn, other.promise.madeOn) ||
    inOrder(one.promise.id, other.promise.id)
  )
}
