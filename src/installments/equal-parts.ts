import { type MinorUnits, roundQuotient, type UnitRounding } from '../foundations'
import { fewerInstallments, neverRepays, roundedDown } from './adjustments'
import type { Draft, DraftTerms } from './draft'
import { levelPart, type RemainderRule, splitUnits } from './split-amount'

/**
 * Equal parts of a debt, without interest.
 *
 * With the remainder on the first or the last row, the part is rounded as agreed and that row puts it
 * right; where units are handed out one by one or set apart, it is rounded down, since only what is
 * left can be.
 */
export function draftEqualParts(
  { principal, count, minorDigits }: DraftTerms,
  remainder: RemainderRule,
  rounding: UnitRounding,
): Draft {
  const { step } = rounding
  const isOnOneRow = remainder === 'first' || remainder === 'last'
  const down = levelPart(principal, count, step)
  const level = isOnOneRow ? roundQuotient(BigInt(principal), BigInt(count), rounding) : down
  // A single row pays everything whatever the level, unless the whole of it would be set apart.
  const isStuck = BigInt(level) === 0n && (count > 1 || remainder === 'separate')
  if (isStuck) throw neverRepays(level, 0, step, minorDigits)

  const split = (parts: number, part: MinorUnits): Draft => ({
    installment: part,
    levelOf: 'payment',
    rows: splitUnits(principal, parts, remainder, step, part).map((share) => ({
      principal: share,
      interest: 0,
    })),
    adjustments: [],
  })
  const left = BigInt(principal) - BigInt(level) * BigInt(count - 1)
  if (left > 0n) return split(count, level)
  if (BigInt(principal) < BigInt(down) * BigInt(count + 1)) {
    return { ...split(count, down), adjustments: [roundedDown(level, down, minorDigits)] }
  }
  // As many whole parts as the debt holds, and one for the rest of it.
  const enough = Number((BigInt(principal) + BigInt(level) - 1n) / BigInt(level))
  return { ...split(enough, level), adjustments: [fewerInstallments(count, enough)] }
}
