import { addMinorUnits, type MinorUnits, roundQuotient, type UnitRounding } from '../foundations'
import type { Draft, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'
import { repay } from './repay'

/**
 * Level installments, moved by equal shares of what the last differs by: as long as that is more than half a unit for each of
 * them, and the last comes nearer by it.
 */
export function relevel(
  drafted: Draft,
  terms: DraftTerms,
  interest: PlanInterest,
  rounding: UnitRounding,
): Draft {
  const { count, balloon } = terms
  const offOf = ({ installment, rows }: Draft): bigint => {
    const last = rows[rows.length - 1]
    const payment = addMinorUnits(last?.principal ?? 0, last?.interest ?? 0)
    return BigInt(payment) - BigInt(balloon) - BigInt(installment)
  }
  let level = drafted
  // A plan with fewer rows than agreed repays too soon already.
  while (level.rows.length === count) {
    const off = offOf(level)
    const share = roundQuotient(size(off), BigInt(count), { ...rounding, mode: 'half-up' })
    const installment: MinorUnits = addMinorUnits(level.installment, off < 0n ? -share : share)
    const repaying = repay(terms, () => installment, interest)
    if ('bears' in repaying || repaying.rows.length < count) break
    const moved: Draft = { ...level, installment, rows: repaying.rows }
    if (size(offOf(moved)) >= size(off)) break
    level = moved
  }
  return level
}

function size(units: bigint): bigint {
  return units < 0n ? -units : units
}
