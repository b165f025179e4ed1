import { type CappedCharge, type ClaimedCharge, capCharges, type DatedBalance } from '../charges'
import {
  type CivilDate,
  formatMinorUnits,
  type MinorUnits,
  toMinorDigits,
  toMinorUnits,
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
  const claims: ClaimedCharge[] = []
  const cuts: CappedCharge[] = []
  const lent: DatedBalance[] = []
  const owed: DatedBalance[] = []
  const note = (list: DatedBalance[], from: CivilDate, units: MinorUnits): void => {
    const amount = formatMinorUnits(units, minorDigits)
    const last = list[list.length - 1]
    if (last?.amount === amount) return
    if (last?.from === from) list.pop()
    list.push({ from, amount })
  }
  const cap = (further: readonly ClaimedCharge[]): readonly CappedCharge[] | undefined => {
    // Nothing bounds what is charged where nothing was lent yet.
    if (ceilings.length === 0 || lent.length === 0) return undefined
    const { charges } = capCharges({ currency, lent, owed, charges: [...claims, ...further], ceilings })
    return charges.slice(claims.length)
  }
  const withAmount = ({ charge, units }: Claim): ClaimedCharge => ({
    ...charge,
    amount: formatMinorUnits(units, minorDigits),
  })
  const leftOf = ({ allowed }: CappedCharge): MinorUnits => toMinorUnits(allowed, currency, 'ceilings')
  return {
    tell: (day, lentUnits, owedUnits) => {
      if (lentUnits === 0) return
      note(lent, day, lentUnits)
      note(owed, day, owedUnits)
    },
    claim: (charge, units) => {
      const claimed = withAmount({ charge, units })
      const [capped] = cap([claimed]) ?? []
      if (capped === undefined) return units
      claims.push(claimed)
      if (capped.cutBy.length > 0) cuts.push(capped)
      return leftOf(capped)
    },
    foresee: (further) => cap(further.map(withAmount))?.map(leftOf) ?? further.map(({ units }) => units),
    cuts: () => [...cuts],
  }
}
