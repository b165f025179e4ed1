import { type CappedCharge, type ClaimedCharge, type DatedBalance, runCeilings } from '../charges'
import {
  type CivilDate,
  formatMinorUnits,
  type MinorUnits,
  subtractMinorUnits,
  toMinorDigits,
} from '../foundations'
import type { Loan } from './loan'

/** A charge, and what of it is claimed. */
export interface Claim {
  readonly charge: Omit<ClaimedCharge, 'amount'>
  readonly units: MinorUnits
}

/** What was claimed of a loan beside its principal, and what its ceilings left of it. */
export interface LoanClaims {
  /** Tells what was lent and what principal is owed from a day on. */
  readonly tell: (day: CivilDate, lent: MinorUnits, owed: MinorUnits) => void
  /** Claims a charge; what the ceilings leave of it. */
  readonly claim: (charge: Omit<ClaimedCharge, 'amount'>, units: MinorUnits) => MinorUnits
  /** What the ceilings would leave of charges that are not claimed yet, one after another. */
  readonly foresee: (claims: readonly Claim[]) => readonly MinorUnits[]
  /** The charges that were cut. */
  readonly cuts: () => readonly CappedCharge[]
}

/** The claims of a loan, none so far. */
export function startClaims({ currency, ceilings = [] }: Loan): LoanClaims {
  const minorDigits = toMinorDigits(currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const cuts: CappedCharge[] = []
  const lent: DatedBalance[] = []
  const owed: DatedBalance[] = []
  const running = runCeilings({ currency, lent, owed, ceilings })
  // Nothing bounds what is charged where nothing was lent yet.
  const isBounded = (): boolean => lent.length > 0
  const note = (list: DatedBalance[], from: CivilDate, units: MinorUnits): void => {
    const amount = format(units)
    const last = list[list.length - 1]
    if (last?.amount === amount) return
    if (last?.from === from) list.pop()
    list.push({ from, amount })
  }
  return {
    tell: (day, lentUnits, owedUnits) => {
      if (lentUnits === 0) return
      note(lent, day, lentUnits)
      note(owed, day, owedUnits)
    },
    claim: (charge, units) => {
      if (!isBounded()) return units
      const { most, reasons } = running.charge(charge, units)
      if (reasons.length > 0) {
        const cut = format(subtractMinorUnits(units, most))
        cuts.push({ ...charge, claimed: format(units), allowed: format(most), cut, cutBy: reasons })
      }
      return most
    },
    foresee: (claims) =>
      isBounded()
        ? running.foresee(claims.map(({ charge, units }) => [charge, units] as const))
        : claims.map(({ units }) => units),
    cuts: () => [...cuts],
  }
}
