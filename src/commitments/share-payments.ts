import {
  addDays,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  readMinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { Payment, PaymentPromise } from '../model'

/** What one account of a debtor has received. */
export interface AccountPayments {
  readonly id: string
  readonly currency: CurrencyCode
  readonly payments: readonly Payment[]
}

/**
 * Which part of which payment is there for each of these promises?
 *
 * Money keeps one promise only. A payment goes to the promises that are open on its day and that it can be
 * about, the earliest due first (then the earlier made, then by id), to each at most what it still lacks of the
 * whole amount. What no promise lacks is nobody's. Payments of one day go by sequence, then account, then id.
 *
 * @param promises - Parsed; sharing does not depend on the day of a question.
 * @returns For each promise, in the order given, payments with the amounts that are there for it.
 */
export function sharePayments(
  promises: readonly PaymentPromise[],
  accounts: readonly AccountPayments[],
  graceDays: number,
): readonly (readonly Payment[])[] {
  const shares = promises.map((): Payment[] => [])
  const lacking = promises.map(
    ({ amount, currency }): MinorUnits => readMinorUnits(amount, toMinorDigits(currency, 'currency')) ?? 0,
  )
  const turn = promises.map((_, index) => index).sort((left, right) => inTurn(promises, left, right))
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
    const minorDigits = toMinorDigits(currency, 'currency')
    let left = readMinorUnits(payment.amount, minorDigits) ?? 0
    for (const index of turn) {
      const promise = promises[index] as PaymentPromise
      const isAbout =
        promise.accountId === undefined ? promise.currency === currency : promise.accountId === accountId
      const lack = lacking[index] as MinorUnits
      if (left === 0 || lack === 0 || !isAbout || !isOpenOn(promise, payment.effectiveOn, graceDays)) continue
      const part = compareMinorUnits(left, lack) < 0 ? left : lack
      lacking[index] = subtractMinorUnits(lack, part)
      left = subtractMinorUnits(left, part)
      shares[index]?.push({ ...payment, amount: formatMinorUnits(part, minorDigits) })
    }
  }
  return shares
}

function isOpenOn({ madeOn, dueOn, canceledOn }: PaymentPromise, day: CivilDate, graceDays: number): boolean {
  return madeOn <= day && day <= addDays(dueOn, graceDays) && (canceledOn === undefined || day < canceledOn)
}

function inTurn(promises: readonly PaymentPromise[], left: number, right: number): number {
  const [one, other] = [promises[left] as PaymentPromise, promises[right] as PaymentPromise]
  return inOrder(one.dueOn, other.dueOn) || inOrder(one.madeOn, other.madeOn) || inOrder(one.id, other.id)
}
