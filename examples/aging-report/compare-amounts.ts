/**
 * An amount of the library as whole minor units, for comparing amounts of one currency.
 *
 * All amounts of a currency leave the library with the same decimals, so that leaving the point out
 * is exact.
 */
export function minorUnits(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

/** The share of a part in percent with one decimal, halves away from zero; of nothing or less, none. */
export function shareOf(part: string, whole: string): string | undefined {
  const all = minorUnits(whole)
  if (all <= 0n) return undefined
  const units = minorUnits(part)
  const isNegative = units < 0n
  const tenths = ((isNegative ? -units : units) * 2000n + all) / (2n * all)
  return `${isNegative && tenths > 0n ? '-' : ''}${tenths / 10n}.${tenths % 10n}`
}

/** A bar for an amount, so many cells long for the largest; the smallest debt still shows. */
export function barOf(amount: string, largest: bigint, cells: number): string {
  const units = minorUnits(amount)
  if (units <= 0n || largest <= 0n) return ''
  const eighths = Math.max(1, Number((units * BigInt(cells * 8) * 2n + largest) / (2n * largest)))
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8]
}
