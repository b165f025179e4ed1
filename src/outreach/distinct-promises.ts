import { type CivilDate, earlierOf, inOrder } from '../foundations'
import type { PaymentPromise } from '../model'

/** A promise for which all of the same account and day stand. */
export interface DistinctPromise {
  readonly promise: PaymentPromise
  /** When the first of them was made. */
  readonly firstMadeOn: CivilDate
}

/**
 * The promises of a case without duplicates, in the order given: those for one account and day are one, however often it
 * was said.
 *
 * Of several the first made counts that still stands on `asOf`, so that a payment since the first word keeps it; where none
 * does, or no day is asked, the first made. One that supersedes another takes its place. What is canceled by being
 * superseded says so itself, so that each can be judged without the others.
 */
export function distinctPromises(
  promises: readonly PaymentPromise[],
  asOf: CivilDate | null,
): readonly DistinctPromise[] {
  const standing = promises.map((promise) => withSupersession(promise, promises))
  const groups = new Map<string, PaymentPromise[]>()
  for (const promise of standing) {
    const { accountId, currency, dueOn } = promise
    const key = JSON.stringify([accountId ?? null, currency, dueOn])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [promise])
    else group.push(promise)
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort(
      (one, other) => inOrder(one.madeOn, other.madeOn) || inOrder(one.id, other.id),
    )
    if (first === undefined) return []
    const promise = [first, ...others].find((one) => asOf === null || standsOn(one, asOf)) ?? first
    return [{ promise, firstMadeOn: first.madeOn }]
  })
}

function standsOn({ canceledOn }: PaymentPromise, asOf: CivilDate): boolean {
  return canceledOn === undefined || canceledOn > asOf
}

function withSupersession(promise: PaymentPromise, all: readonly PaymentPromise[]): PaymentPromise {
  let canceledOn: CivilDate | null = promise.canceledOn ?? null
  for (const { supersedes, madeOn } of all) {
    if (supersedes === promise.id) canceledOn = earlierOf(canceledOn, madeOn)
  }
  const { supersedes: _, ...alone } = promise
  return canceledOn === null ? alone : { ...alone, canceledOn }
}
