import { type Amount, type CurrencyCode, formatMinorUnits, toMinorDigits, toMinorUnits } from '../foundations'

// Probabilities as whole numbers of this part, as fine as a number of 1 is.
const PARTS = 9_007_199_254_740_992
// Binary digits that are kept below one minor unit.
const FINER = BigInt(64)

/**
 * How much of these balances ends in each column, by the shares of their rows? In whole minor units that
 * add up to the balances: what is left over goes to the largest fractions, of equal ones to the earlier.
 */
export function expectedAmounts(
  balances: readonly Amount[],
  shares: readonly (readonly number[])[],
  currency: CurrencyCode,
): readonly string[] {
  const units = balances.map((balance) => BigInt(toMinorUnits(balance, currency, 'balances')))
  const columns = (shares[0] ?? []).map(() => BigInt(0))
  shares.forEach((row, index) => {
    const parts = row.map((share) => BigInt(Math.round(Math.max(0, share) * PARTS)))
    // Shares add up to 1 but for rounding: their own sum makes of them exactly all.
    const all = parts.reduce((sum, part) => sum + part, BigInt(0))
    parts.forEach((part, column) => {
      columns[column] = (columns[column] ?? BigInt(0)) + (((units[index] ?? BigInt(0)) * part) << FINER) / all
    })
  })
  const whole = columns.map((fine) => fine >> FINER)
  const over =
    units.reduce((sum, one) => sum + one, BigInt(0)) - whole.reduce((sum, one) => sum + one, BigInt(0))
  const byFraction = columns
    .map((fine, column) => ({ column, fraction: fine - ((whole[column] ?? BigInt(0)) << FINER) }))
    .sort((one, other) => (one.fraction === other.fraction ? 0 : one.fraction > other.fraction ? -1 : 1))
  byFraction.slice(0, Number(over)).forEach(({ column }) => {
    whole[column] = (whole[column] ?? BigInt(0)) + BigInt(1)
  })
  const minorDigits = toMinorDigits(currency, 'currency')
  return whole.map((one) => formatMinorUnits(one, minorDigits))
}
