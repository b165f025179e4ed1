/**
 * How does an amount look with its thousands grouped?
 *
 * Written out here because `toLocaleString` follows the host, and a report must look the same anywhere.
 */
export function showAmount(amount: string): string {
  const [whole = '', decimals] = amount.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** A count, with its thousands grouped. */
export function showCount(count: number): string {
  return showAmount(String(count))
}
