import type { CounterPlan } from './move-counter'

/** So many accounts are counted at most before their sums are taken off. */
export const MOST_IN_A_BLOCK = 65_536
/** So many balances as a block has accounts, each at most this far from zero, add up to 2^53 at most: a number holds it exactly. */
const LARGE = 137_438_953_472

/** What is counted while accounts are walked. */
export interface MoveCells {
  /** By month, status then, status a month later. */
  readonly counts: Float64Array
  /** Of the balances, of one block. */
  readonly sums: Float64Array
  /** By the worst bucket before, then the worst bucket after. */
  readonly rollCounts: Float64Array
  /** Adds a balance that the sums of a block cannot hold, or finds that it is none. */
  readonly addLarge: (cell: number, balance: number) => void
  /** Counts an account that was not on the books throughout both windows. */
  readonly addBroken: (codes: Uint8Array, first: number) => void
}

/** Can the sums of a block hold this balance, and is it whole? */
export function isSmallWhole(balance: number): boolean {
  return Math.abs(balance) <= LARGE && Math.floor(balance) === balance
}

/**
 * Counts the accounts of one block, whose codes and balances follow each other month by month.
 *
 * The loop that a portfolio of millions goes through: its checks are those it cannot do without, and what
 * is rare is done elsewhere. The test for a balance
 * is written out, because most are small and a call costs more than the test.
 */
export function countMoves(
  { months, buckets, left, statusOfCode, roll }: CounterPlan,
  { counts, sums, rollCounts, addLarge, addBroken }: MoveCells,
  codes: Uint8Array,
  balances: Float64Array,
  accounts: number,
): void {
  const stride = left + 2
  const plane = stride * stride
  // Without a roll both windows are empty.
  const { start, on, end } = roll ?? { start: months, on: -1, end: -1 }
  let at = 0
  for (let account = 0; account < accounts; account++) {
    const first = at
    let base = 0
    let before = 0
    let after = 0
    let status = statusOfCode[codes[at] as number] as number
    for (let month = 0; month < months - 1; month++) {
      const next = statusOfCode[codes[at + 1] as number] as number
      const cell = base + status * stride + next
      counts[cell] = (counts[cell] as number) + 1
      if (status < buckets) {
        const balance = balances[at] as number
        if ((balance | 0) === balance || isSmallWhole(balance)) sums[cell] = (sums[cell] as number) + balance
        else addLarge(cell, balance)
      } else if (next < buckets) {
        const balance = balances[at + 1] as number
        if ((balance | 0) === balance || isSmallWhole(balance)) sums[cell] = (sums[cell] as number) + balance
        else addLarge(cell, balance)
      }
      if (month < on + 1) {
        if (status > before && month >= start) before = status
      } else if (status > after && month < end + 1) after = status
      status = next
      base += plane
      at++
    }
    const cell = base + status * stride + left
    counts[cell] = (counts[cell] as number) + 1
    if (status < buckets) {
      const balance = balances[at] as number
      if ((balance | 0) === balance || isSmallWhole(balance)) sums[cell] = (sums[cell] as number) + balance
      else addLarge(cell, balance)
    }
    at++
    if (roll === null) continue
    // The window after may end with the last month; the window before never does.
    if (status > after && months < end + 2) after = status
    if (before < buckets && after < buckets) {
      const rolled = before * stride + after
      rollCounts[rolled] = (rollCounts[rolled] as number) + 1
    } else addBroken(codes, first)
  }
}
