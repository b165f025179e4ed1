import { type CurrencyCode, type Label, ratioToNumber, toMinorUnits } from '../foundations'
import { denominatorReason, type MeasureReason } from '../measures'

/** The shares of a row that add up to 1, or the reason why it has none. */
export interface RowShares {
  readonly total: bigint
  /** In the order of the figures, 0 to 1; `null` for each where the row has none. */
  readonly shares: readonly (number | null)[]
  readonly reason: MeasureReason | null
}

/** What share of their sum is each of these counts, or of these decimal strings of a currency? */
export function sharesOf(
  figures: readonly (number | string)[],
  currency: CurrencyCode | null,
  name: Label,
): RowShares {
  const units = figures.map((figure) =>
    BigInt(currency === null ? figure : toMinorUnits(figure, currency, 'balances')),
  )
  const total = units.reduce((sum, one) => sum + one, BigInt(0))
  const reason = denominatorReason(total, name)
  return {
    total,
    shares: units.map((one) =>
      reason === null ? ratioToNumber({ numerator: one, denominator: total }) : null,
    ),
    reason,
  }
}
