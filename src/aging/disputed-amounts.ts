import {
  addMinorUnits,
  type MinorUnits,
  minorDigitsOf,
  readMinorUnits,
  smallerMinorUnits,
} from '../foundations'
import type { Mark } from '../model'

/** What of an account, a debtor or a currency is disputed. */
export interface Disputed {
  /** `null` where the case does not list marks. */
  readonly isDisputed: boolean | null
  /** What is known to be. */
  readonly amount: MinorUnits
  /** What beyond it may be, and may not. */
  readonly unknown: MinorUnits
  /** What of `amount` is known to lie in each bucket; empty where nothing is. */
  readonly byBucket: readonly MinorUnits[]
}

/** Something open of an account; negative for a credit, which is never in dispute. */
export interface OpenItem {
  readonly dueId: string
  readonly units: MinorUnits
  /** Below zero where it is in none. */
  readonly bucketIndex: number
}

/** An account, as far as disputes go. */
export interface DisputableAccount {
  readonly accountId: string
  readonly currency: string
  readonly items: readonly OpenItem[]
  /** Whether the case has no other account, so that what is said of none in particular is about this one. */
  readonly isOnly: boolean
}

/** Of what nobody disputes. */
export const NOTHING_DISPUTED: Disputed = { isDisputed: false, amount: 0, unknown: 0, byBucket: [] }

/** Of what nobody says whether it is disputed. */
export function maybeDisputed(units: MinorUnits): Disputed {
  return { isDisputed: null, amount: 0, unknown: units, byBucket: [] }
}

/** Two parts of the same whole. */
export function addDisputed(left: Disputed, right: Disputed): Disputed {
  if (right === NOTHING_DISPUTED) return left
  if (left === NOTHING_DISPUTED) return right
  const [longer, shorter] =
    left.byBucket.length < right.byBucket.length
      ? [right.byBucket, left.byBucket]
      : [left.byBucket, right.byBucket]
  return {
    isDisputed:
      left.isDisputed === null || right.isDisputed === null ? null : left.isDisputed || right.isDisputed,
    amount: addMinorUnits(left.amount, right.amount),
    unknown: addMinorUnits(left.unknown, right.unknown),
    byBucket: longer.map((units, index) => addMinorUnits(units, shorter[index] ?? 0)),
  }
}

/** A dispute of a part: of which of the debts, and of how much of them at most. */
interface PartialDispute {
  readonly scope: readonly OpenItem[]
  /** `undefined` for what is no amount of the currency. */
  readonly units: MinorUnits | undefined
  readonly isOfThisAccount: boolean
}

/**
 * What is disputed of an account that has anything open or unapplied?
 *
 * A mark without an amount disputes all of its dues; one with an amount so much of them, at most what is open. Nobody
 * says of such a part whether it is the same as that of another mark about any of the same dues, nor of which account
 * it is where the mark names none of several: then it is unknown, at most what is open beside what is disputed.
 *
 * @param disputes - Marks of that kind which are in force.
 */
export function disputedOf(
  { accountId, currency, items, isOnly }: DisputableAccount,
  disputes: readonly Mark[],
  buckets: number,
): Disputed {
  const own = disputes.filter((mark) => mark.accountId === undefined || mark.accountId === accountId)
  const itemsOf = ({ dueIds }: Mark): readonly OpenItem[] =>
    dueIds === undefined ? items : items.filter(({ dueId }) => dueIds.includes(dueId))
  if (!own.some((mark) => mark.dueIds === undefined || itemsOf(mark).length > 0)) return NOTHING_DISPUTED

  const debtsOf = (mark: Mark): readonly OpenItem[] => itemsOf(mark).filter(({ units }) => units > 0)
  const whole = new Set(own.filter((mark) => mark.amount === undefined).flatMap(debtsOf))
  const parts = own.flatMap((mark): readonly PartialDispute[] => {
    if (mark.amount === undefined) return []
    const units = readMinorUnits(mark.amount, minorDigitsOf(currency) ?? 0)
    return [{ scope: debtsOf(mark), units, isOfThisAccount: isOnly || mark.accountId !== undefined }]
  })
  const claims = new Map<OpenItem, number>()
  for (const item of parts.flatMap(({ scope }) => scope)) claims.set(item, (claims.get(item) ?? 0) + 1)

  const byBucket = new Array<MinorUnits>(buckets).fill(0)
  const place = ({ bucketIndex }: OpenItem, units: MinorUnits): void => {
    if (bucketIndex < 0) return
    byBucket[bucketIndex] = addMinorUnits(byBucket[bucketIndex] as MinorUnits, units)
  }
  for (const item of whole) place(item, item.units)
  let amount = openOf([...whole])
  let unknown: MinorUnits = 0
  const perhaps = new Set<OpenItem>()
  for (const part of parts) {
    const rest = part.scope.filter((item) => !whole.has(item))
    const open = openOf(rest)
    // An amount of no account in particular may not be one of this currency.
    const most = part.units === undefined || part.units < 0 ? open : smallerMinorUnits(part.units, open)
    const isAlone = part.scope.every((item) => !whole.has(item) && claims.get(item) === 1)
    if (isAlone && part.isOfThisAccount) {
      amount = addMinorUnits(amount, most)
      if (most === open) for (const item of rest) place(item, item.units)
      else if (rest.every(({ bucketIndex }) => bucketIndex === rest[0]?.bucketIndex)) {
        place(rest[0] as OpenItem, most)
      }
    } else {
      unknown = addMinorUnits(unknown, most)
      for (const item of rest) perhaps.add(item)
    }
  }
  return { isDisputed: true, amount, unknown: smallerMinorUnits(unknown, openOf([...perhaps])), byBucket }
}

function openOf(items: readonly OpenItem[]): MinorUnits {
  return items.reduce<MinorUnits>((sum, { units }) => addMinorUnits(sum, units), 0)
}
