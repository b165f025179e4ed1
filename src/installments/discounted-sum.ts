import { add, type DoubleDouble, exactProduct, exponential, multiply } from './double-double'
import type { Balance } from './search-root'

/**
 * The amounts of a series and when they fall: the sum Σ amount·e^(−g·time), in g = ln(1 + rate).
 *
 * Times rise, no amount is zero, and none is so large that sums of products overflow.
 */
export interface DiscountedSum {
  readonly amounts: readonly number[]
  readonly times: readonly number[]
}

/** Up to this product of g and the whole time {@link newtonStep} keeps the digits of a tiny rate. */
export const NEAR_ZERO = 0.05

/** The sum of these amounts at these times, which must not fall; what falls at one time is added up. */
export function discountedSum(amounts: readonly number[], times: readonly number[]): DiscountedSum {
  let greatest = 0
  let isPlain = true
  for (let index = 0; index < amounts.length; index++) {
    const size = Math.abs(amounts[index] as number)
    if (size > greatest) greatest = size
    if (size === 0 || (index > 0 && times[index] === times[index - 1])) isPlain = false
  }
  if (isPlain && greatest > 1e-99 && greatest < 1e99) return { amounts, times }
  return merged(scaled(amounts, greatest), times)
}

/** The amounts over a power of two near the greatest, which rounds nothing. */
function scaled(amounts: readonly number[], greatest: number): readonly number[] {
  if (greatest === 0) return amounts
  // In two steps, since the inverse of the power may be no number.
  const exponent = Math.floor(Math.log2(greatest))
  const half = 2 ** -Math.trunc(exponent / 2)
  const rest = 2 ** -(exponent - Math.trunc(exponent / 2))
  return amounts.map((amount) => amount * half * rest)
}

function merged(amounts: readonly number[], times: readonly number[]): DiscountedSum {
  const sums: number[] = []
  const days: number[] = []
  let index = 0
  while (index < amounts.length) {
    const time = times[index] as number
    let sum = 0
    let moved = 0
    for (; index < amounts.length && times[index] === time; index++) {
      const amount = amounts[index] as number
      sum += amount
      moved += Math.abs(amount)
    }
    // Amounts of one day that cancel may leave what rounding made of them, which is nothing.
    if (Math.abs(sum) <= moved * 2 ** -50) continue
    sums.push(sum)
    days.push(time)
  }
  return { amounts: sums, times: days }
}

/** How often do the signs of these numbers change? Zeros are passed over. */
export function signChanges(numbers: readonly number[]): number {
  let changes = 0
  let sign = 0
  for (const number of numbers) {
    if (number === 0) continue
    if (sign !== 0 && number > 0 !== sign > 0) changes++
    sign = number
  }
  return changes
}

/** The time from which powers are counted, so that none of them exceeds 1. */
function originAt({ times }: DiscountedSum, g: number): number {
  return (g < 0 ? times[times.length - 1] : times[0]) as number
}

/** The {@link Balance} of a sum that has amounts of both signs. */
export function balanceOf(sum: DiscountedSum, g: number): Balance {
  const { amounts, times } = sum
  const origin = originAt(sum, g)
  let paidIn = 0
  let paidOut = 0
  let momentIn = 0
  let momentOut = 0
  for (let index = 0; index < amounts.length; index++) {
    const time = (times[index] as number) - origin
    const present = (amounts[index] as number) * Math.exp(-g * time)
    if (present > 0) {
      paidIn += present
      momentIn += present * time
    } else {
      paidOut -= present
      momentOut -= present * time
    }
  }
  const ratio = paidIn / paidOut
  // Amounts of six hundred digits' difference: their ratio is no number, its logarithm is.
  const isPlain = ratio > 0 && ratio < Number.POSITIVE_INFINITY
  return {
    value: isPlain ? Math.log(ratio) : Math.log(paidIn) - Math.log(paidOut),
    slope: momentOut / paidOut - momentIn / paidIn,
  }
}

/**
 * How far is this root of the sum from the true one, as told by what the sum is there?
 *
 * Near zero the powers are taken as 1 + expm1, and the ones added up on their own: so a tiny rate keeps its digits.
 */
export function newtonStep(sum: DiscountedSum, g: number): number {
  const { amounts, times } = sum
  const first = times[0] as number
  const isNearZero = Math.abs(g) * ((times[times.length - 1] as number) - first) < NEAR_ZERO
  const origin = isNearZero ? first : originAt(sum, g)
  let total = 0
  // What rounding takes from `total` (Neumaier, 1974).
  let lost = 0
  let slope = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    const time = (times[index] as number) - origin
    const power = isNearZero ? Math.expm1(-g * time) : Math.exp(-g * time)
    const present = amount * power
    const next = total + present
    lost += Math.abs(total) >= Math.abs(present) ? total - next + present : present - next + total
    total = next
    slope -= time * (isNearZero ? amount + present : present)
  }
  const value = isNearZero ? sumOf(amounts) + (total + lost) : total + lost
  return value / slope
}

/**
 * As {@link newtonStep}, from a sum of 31 digits: for roots at which what is paid in and what is paid out balance so
 * long that the sixteen of a number do not tell where.
 */
export function exactNewtonStep(sum: DiscountedSum, g: number): number {
  const { amounts, times } = sum
  const origin = originAt(sum, g)
  let value: DoubleDouble = { high: 0, low: 0 }
  let slope = 0
  for (let index = 0; index < amounts.length; index++) {
    const time = (times[index] as number) - origin
    // What underflows is nothing beside the amounts at the origin.
    if (g * time > 600) continue
    const power = exponential(exactProduct(-g, time))
    const present = multiply(power, { high: amounts[index] as number, low: 0 })
    value = add(value, present)
    slope -= time * present.high
  }
  return value.high / slope
}

/** The sum of numbers, rounded once but for what the rounding errors themselves lose. */
export function sumOf(numbers: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const number of numbers) {
    const next = total + number
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total
    total = next
  }
  return total + lost
}

/** The sum at one g, which may be beyond what a number holds. */
export function presentValue({ amounts, times }: DiscountedSum, g: number): number {
  return sumOf(
    // Nothing stays nothing, even where a power is beyond what a number holds.
    amounts.map((amount, index) => (amount === 0 ? 0 : amount * Math.exp(-g * (times[index] as number)))),
  )
}
