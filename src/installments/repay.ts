import { addMinorUnits, type MinorUnits } from '../foundations'
import type { DraftRow, DraftTerms } from './draft'
import type { PlanInterest } from './plan-interest'

/**
 * The rows until the balance is zero: at most `count`, the last of which repays what is left. Where an installment before the
 * last repays nothing, what it bears of interest instead; before a balloon it may repay nothing by rounding, but not less.
 */
export function repay(
  { principal, count, balloon, from }: DraftTerms,
  installmentOf: (row: number) => MinorUnits,
  interest: PlanInterest,
): { readonly rows: readonly DraftRow[] } | { readonly row: number; readonly bears: MinorUnits } {
  const rows: DraftRow[] = []
  const least = balloon > 0 ? 0 : 1
  let balance = principal
  while (rows.length < count && balance > 0) {
    const borne = interest.on(balance, from + rows.length)
    const share = addMinorUnits(installmentOf(rows.length), -borne)
    const isLast = rows.length === count - 1
    if (!isLast && share < least) return { row: rows.length, bears: borne }
    const repaid = isLast || share > balance ? balance : share
    rows.push({ principal: repaid, interest: borne })
    balance = addMinorUnits(balance, -repaid)
  }
  return { rows }
}
