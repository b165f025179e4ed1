import { exactSum } from './double-double'
import type { Balance } from './search-root'

/** Amounts, and the times at which they fall. */
export interface Series {
  readonly amounts: readonly number[]
  readonly times: readonly number[]
}

/**
 * The sum Σ amount·e^(−g·time) of a series, in g = ln(1 + rate).
 *
 * Times rise, no amount is zero, and none is so large that sums of products overflow.
 */
export interface DiscountedSum extends Series {
  readonly undiscounted: Undiscounted
}

/** How a sum stands at g = 0, where nothing is discounted: a balance only if the amounts have both signs. */
export interface Undiscounted extends Balance {
  /** How fast the slope of the balance moves. */
  readonly curvature: number
  /** What is paid in and what is paid out, together. */
  readonly moved: number
  /** How often the signs of the amounts change. */
  readonly signChanges: number
}

/** The sum of these amounts at these times, in whatever order; what falls at one time is added up. */
export function discountedSum(amounts: readonly number[], times: readonly number[]): DiscountedSum {
  const sum = surveyed({ amounts, times })
  return sum.isPlain ? sum : surveyed(merged(scaled(amounts), times))
}

/** The sum of a series, all of it that takes no power told in one pass, and whether it is one as it stands. */
function surveyed({ amounts, times }: Series): DiscountedSum & { readonly isPlain: boolean } {
  const first = times[0] as number
  let isPlain = true
  let before = Number.NaN
  let isPaidIn = (amounts[0] as number) > 0
  let signChanges = 0
  let paidIn = 0
  let paidOut = 0
  let momentIn = 0
  let momentOut = 0
  let secondMomentIn = 0
  let secondMomentOut = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    const size = Math.abs(amount)
    const time = (times[index] as number) - first
    if (size === 0 || time <= before) isPlain = false
    before = time
    if (amount > 0 !== isPaidIn) {
      isPaidIn = !isPaidIn
      signChanges++
    }
    const moment = size * time
    if (isPaidIn) {
      paidIn += size
      momentIn += moment
      secondMomentIn += moment * time
    } else {
      paidOut += size
      momentOut += moment
      secondMomentOut += moment * time
    }
  }
  const meanIn = momentIn / paidIn
  const meanOut = momentOut / paidOut
  const moved = paidIn + paidOut
  return {
    amounts,
    times,
    isPlain: isPlain && moved > 1e-99 && moved < 1e99,
    undiscounted: {
      value: logarithmOfRatio(paidIn, paidOut),
      slope: meanOut - meanIn,
      curvature: secondMomentIn / paidIn - meanIn ** 2 - (secondMomentOut / paidOut - meanOut ** 2),
      moved,
      signChanges,
    },
  }
}

/** The amounts over a power of two near the greatest, which rounds nothing. */
function scaled(amounts: readonly number[]): readonly number[] {
  const greatest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0)
  if (greatest === 0) return amounts
  // In two steps, since the inverse of the power may be no number.
  const exponent = Math.floor(Math.log2(greatest))
  const half = 2 ** -Math.trunc(exponent / 2)
  const rest = 2 ** -(exponent - Math.trunc(exponent / 2))
  return amounts.map((amount) => amount * half * rest)
}

/** The same in order of time, with one amount at a time. */
function merged(amounts: readonly number[], times: readonly number[]): Series {
  const order = times.map((_, index) => index)
  order.sort((one, other) => (times[one] as number) - (times[other] as number))
  const sums: number[] = []
  const days: number[] = []
  let sum = 0
  let moved = 0
  order.forEach((index, place) => {
    sum += amounts[index] as number
    moved += Math.abs(amounts[index] as number)
    const time = times[index] as number
    if (time === times[order[place + 1] as number]) return
    // Amounts of one time that cancel may leave what rounding made of them, which is nothing.
    if (Math.abs(sum) > moved * 2 ** -50) {
      sums.push(sum)
      days.push(time)
    }
    sum = 0
    moved = 0
  })
  return { amounts: sums, times: days }
}

/** ln(above ÷ below), where the quotient may be no number, as with amounts of six hundred digits' difference. */
export function logarithmOfRatio(above: number, below: number): number {
  const ratio = above / below
  return ratio > 0 && ratio < Number.POSITIVE_INFINITY ? Math.log(ratio) : Math.log(above) - Math.log(below)
}

/** The sum of numbers, rounded once but for what the rounding errors themselves lose. */
export function sumOf(numbers: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const number of numbers) {
    const next = exactSum(total, number)
    total = next.high
    lost += next.low
  }
  return total + lost
}

/** What a series is worth at one g, which may be beyond what a number holds. */
export function presentValue({ amounts, times }: Series, g: number): number {
  return sumOf(
    // Nothing stays nothing, even where a power is beyond what a number holds.
    amounts.map((amount, index) => (amount === 0 ? 0 : amount * Math.exp(-g * (times[index] as number)))),
  )
}
