import { type CurrencyCode, type Label, ratioToNumber, toMinorUnits } from '../foundations'
import { denominatorReason, type MeasureReason } from '../measures'

/** The shares of a row that add up to 1, or the reason why it has none. */
export interface RowShares {
  readonly total: bigint
  /** In the order of the figures, 0 to 1; `null` for each where the row has none. */
  readonly shares: readonly (number | null)[]
  readonly reason: MeasureReason | null
}

const belowZero: MeasureReason = {
  code: 'rate-out-of-range',
  label: {
    en: 'no value: a balance below zero among those that moved, which makes no share of 0 to 1',
    'zh-CN': '无值：转移余额中有小于零者，占比不在 0 至 1 之间',
  },
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
  const reason = denominatorReason(total, name) ?? (units.some((one) => one < BigInt(0)) ? belowZero : null)
  return {
    total,
    shares: units.map((one) =>
      reason === null ? ratioToNumber({ numerator: one, denominator: total }) : null,
    ),
    reason,
  }
}
