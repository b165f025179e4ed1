import { type MinorUnits, ratioOf, ratioToNumber } from '../foundations'

/** How much of a limit is used: `used / most`, exactly. */
export interface UsedShare {
  readonly used: MinorUnits
  readonly most: MinorUnits
  /** The number nearest to the quotient, or `NaN` where the two are too large to say. */
  readonly quotient: number
}

/** Nothing of anything. */
export const NO_SHARE: UsedShare = { used: 0, most: 1, quotient: 0 }

/** So much of this limit. A limit of zero has no room, and so is used up. */
export function usedShare(used: MinorUnits, most: MinorUnits): UsedShare {
  if (most === 0) return { used: 1, most: 1, quotient: 1 }
  const areNumbers = typeof used === 'number' && typeof most === 'number'
  return { used, most, quotient: areNumbers ? used / most : Number.NaN }
}

/**
 * Of which limit is more used? Negative where that is the second one, 0 where the shares are equal, without rounding.
 *
 * A quotient of two whole numbers is rounded to the nearest number: so where two quotients differ, the shares do, in the
 * same direction. Where they are equal, only whole numbers tell.
 */
export function compareShares(left: UsedShare, right: UsedShare): number {
  if (left.quotient < right.quotient) return -1
  if (left.quotient > right.quotient) return 1
  if (left.used === right.used && (left.most === right.most || left.used === 0)) return 0
  const difference = BigInt(left.used) * BigInt(right.most) - BigInt(right.used) * BigInt(left.most)
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}

/** A share in percent, the nearest number; `null` of a limit of zero. */
export function percentOf(used: MinorUnits, most: MinorUnits): number | null {
  if (most === 0) return null
  const hundredfold = typeof used === 'number' ? used * 100 : Number.NaN
  return typeof most === 'number' && Number.isSafeInteger(hundredfold)
    ? hundredfold / most
    : ratioToNumber(ratioOf({ numerator: String(used), denominator: String(most), factor: 100, offset: 0 }))
}
