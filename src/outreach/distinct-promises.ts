import { type CivilDate, earlierOf, inOrder } from '../foundations'
import type { PaymentPromise } from '../model'

/** What was promised for one account and day, however often it was said: the first made first, and at least one. */
export type DistinctPromise = readonly [PaymentPromise, ...PaymentPromise[]]

/**
 * The promises of a case without duplicates, in the order given: those for one account and day are one.
 *
 * What is canceled by being superseded says so itself, so that each can be judged without the others.
 */
export function distinctPromises(promises: readonly PaymentPromise[]): readonly DistinctPromise[] {
  const groups = new Map<string, [PaymentPromise, ...PaymentPromise[]]>()
  for (const promise of promises.map((one) => withSupersession(one, promises))) {
    const { accountId, currency, dueOn } = promise
    const key = JSON.stringify([accountId ?? null, currency, dueOn])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [promise])
    else group.push(promise)
  }
  return [...groups.values()].map((group) =>
    group.sort((one, other) => inOrder(one.madeOn, other.madeOn) || inOrder(one.id, other.id)),
  )
}

function withSupersession(promise: PaymentPromise, all: readonly PaymentPromise[]): PaymentPromise {
  let canceledOn: CivilDate | null = promise.canceledOn ?? null
  for (const { supersedes, madeOn } of all) {
    if (supersedes === promise.id) canceledOn = earlierOf(canceledOn, madeOn)
  }
  const { supersedes: _, ...alone } = promise
  return canceledOn === null ? alone : { ...alone, canceledOn }
}
