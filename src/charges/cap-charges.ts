import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inOrder,
  inspect,
  type MinorUnits,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import type { Charge } from '../model'
import {
  type CeilingTerms,
  type ChargeComponent,
  type ClaimedCharge,
  ceilingTermsIssues,
  ceilingTermsShape,
} from './charge-ceiling'
import { type CeilingReason, runCeilings } from './running-ceilings'

/** A charge under its ceilings. */
export interface CappedCharge {
  readonly id: string
  readonly on: CivilDate
  readonly component: ChargeComponent
  /** `allowed` and `cut` together. */
  readonly claimed: string
  readonly allowed: string
  readonly cut: string
  /** Every ceiling that leaves less than was claimed; the lowest of them decides. */
  readonly cutBy: readonly CeilingReason[]
}

/** Charges under their ceilings. */
export interface CappedCharges {
  readonly currency: CurrencyCode
  /** In the order given. */
  readonly charges: readonly CappedCharge[]
  readonly claimed: string
  readonly allowed: string
  readonly cut: string
  /** What is allowed, as events for the ledger, by day; a charge of which nothing is left is none. */
  readonly events: readonly Charge[]
}

/**
 * How much of these charges may be charged, under these ceilings, and what is cut and why (综合成本封顶)?
 *
 * Charges are taken by day, those of one day in the order given. Each is cut to what the lowest of its ceilings leaves: what that
 * allows by the day, less what was charged before of the components that it counts. So on no day is more charged than any
 * ceiling allows, and what was cut once is not charged later, though a ceiling grows.
 *
 * A rate grows day by day from the first day on which anything was lent; the day of the charge itself does not count, so that
 * on the first day it allows nothing. What it comes to is rounded down. A share is of what had been lent by the day, that day
 * included.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * Source: the ceilings of 民间借贷规定 arts. 25, 27 and 29 (four times the one-year LPR at formation, on what is claimed together);
 * FCA CONC 5A.2 (0.8 % a day, and 100 % in all).
 *
 * @example
 * const capped = capCharges({
 *   currency: 'CNY',
 *   lent: [{ from: '2026-01-01', amount: '10000.00' }],
 *   owed: [{ from: '2026-01-01', amount: '10000.00' }],
 *   charges: [
 *     { id: 'interest', on: '2026-01-31', component: 'interest', amount: '100.00' },
 *     { id: 'fee', on: '2026-01-31', component: 'fee', amount: '50.00' },
 *   ],
 *   ceilings: [{
 *     id: 'ours', components: ['interest', 'penalty', 'fee'],
 *     limit: { kind: 'rate', percent: '15.4', ratePer: 'year', dayCount: 'ACT/365F', of: 'owed' },
 *   }],
 * })
 * [capped.allowed, capped.cut] // => ['126.57', '23.43']
 * capped.charges[1]?.cutBy[0]?.why.en // => 'By 2026-01-31 the ceiling ours allows 126.57 in all, of which 100.00 was charged before.'
 */
export function capCharges(terms: CeilingTerms): CappedCharges {
  const checked = valueOrThrow(inspect(ceilingTermsShape, terms, ceilingTermsIssues))
  const { currency, charges } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const running = runCeilings(checked)
  const claimed = charges.map(({ amount }) => toMinorUnits(amount, currency, 'charges'))
  const allowed = new Array<MinorUnits>(charges.length).fill(0)
  const cutBy = new Array<readonly CeilingReason[]>(charges.length).fill([])
  const events: Charge[] = []
  for (const [index, { id, on, component }] of byDay(charges)) {
    const { most, reasons } = running.charge({ on, component }, claimed[index] ?? 0)
    allowed[index] = most
    cutBy[index] = reasons
    if (most !== 0) events.push({ kind: 'charge', id, effectiveOn: on, component, amount: format(most) })
  }
  const cutOf = (index: number): MinorUnits => addMinorUnits(claimed[index] ?? 0, -(allowed[index] ?? 0))
  return {
    currency,
    charges: charges.map(({ id, on, component }, index) => ({
      id,
      on,
      component,
      claimed: format(claimed[index] ?? 0),
      allowed: format(allowed[index] ?? 0),
      cut: format(cutOf(index)),
      cutBy: cutBy[index] ?? [],
    })),
    claimed: format(sumMinorUnits(claimed)),
    allowed: format(sumMinorUnits(allowed)),
    cut: format(sumMinorUnits(charges.map((_, index) => cutOf(index)))),
    events,
  }
}

/** Charges with their places, by day; those of one day as they are listed. */
function byDay(charges: readonly ClaimedCharge[]): readonly (readonly [number, ClaimedCharge])[] {
  return [...charges.entries()].sort(([, one], [, other]) => inOrder(one.on, other.on))
}
