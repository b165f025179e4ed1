import type { CounterPlan } from './move-counter'

/** So many accounts are counted at most before their sums are taken off. */
export const MOST_IN_A_BLOCK = 65_536
/** So many balances as a block has accounts, each at most this far from zero, add up to 2^53 at most: a number holds it exactly. */
const LARGE = 137_438_953_472

/** What is counted while accounts are walked. */
export interface MoveCells {
  /** The months at which a stretch ends, so that the worst status of a window costs one comparison a month. */
  readonly stretches: Uint32Array
  /** The worst status of one account in each stretch. */
  readonly worst: Uint8Array
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
 * is rare is done elsewhere.
 */
export function countMoves(
  { months, buckets, left, statusOfCode, roll }: CounterPlan,
  { stretches, worst, counts, sums, rollCounts, addLarge, addBroken }: MoveCells,
  codes: Uint8Array,
  balances: Float64Array,
  accounts: number,
): void {
  const stride = left + 2
  const plane = stride * stride
  const lastStretch = stretches.indexOf(months)
  const add = (cell: number, balance: number): void => {
    if (isSmallWhole(balance)) sums[cell] = (sums[cell] as number) + balance
    else addLarge(cell, balance)
  }
  let at = 0
  for (let account = 0; account < accounts; account++) {
    const first = at
    const last = first + months - 1
    let base = 0
    let status = statusOfCode[codes[at] as number] as number
    for (let stretch = 0; stretch <= lastStretch; stretch++) {
      const end = Math.min(first + (stretches[stretch] as number), last)
      let worstHere = 0
      for (; at < end; at++) {
        const next = statusOfCode[codes[at + 1] as number] as number
        const cell = base + status * stride + next
        counts[cell] = (counts[cell] as number) + 1
        if (status < buckets) add(cell, balances[at] as number)
        else if (next < buckets) add(cell, balances[at + 1] as number)
        if (status > worstHere) worstHere = status
        status = next
        base += plane
      }
      worst[stretch] = worstHere
    }
    const cell = base + status * stride + left
    counts[cell] = (counts[cell] as number) + 1
    if (status < buckets) add(cell, balances[at] as number)
    at++
    if (roll === null) continue
    if (status > (worst[lastStretch] as number)) worst[lastStretch] = status
    const before = worst[1] as number
    const after = worst[2] as number
    if (before < buckets && after < buckets) {
      const rolled = before * stride + after
      rollCounts[rolled] = (rollCounts[rolled] as number) + 1
    } else addBroken(codes, first)
  }
}
