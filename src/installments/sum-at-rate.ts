import { logarithmOfRatio, type Series, sumOf } from './discounted-sum'
import { add, type DoubleDouble, exactProduct, exactSum, exponential, multiply } from './double-double'
import type { Balance } from './search-root'

/** Up to this product of g and the whole time {@link sumAt} keeps the digits of a tiny rate. */
export const NEAR_ZERO = 0.05

/** The time from which powers are counted, so that none of them exceeds 1. */
function originAt({ times }: Series, g: number): number {
  return (g < 0 ? times[times.length - 1] : times[0]) as number
}

/** The {@link Balance} of a sum that has amounts of both signs. */
export function balanceOf(sum: Series, g: number): Balance {
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
  return {
    value: logarithmOfRatio(paidIn, paidOut),
    slope: momentOut / paidOut - momentIn / paidIn,
  }
}

/** A sum at one g, counted from the time at which no power exceeds 1, and how it moves with g. */
export interface SumAt {
  readonly value: number
  readonly slope: number
  readonly curvature: number
}

/**
 * What is this sum at one g, to the last digit, and how does it move there?
 *
 * Near zero the powers are taken as 1 + expm1, and the ones added up on their own: so a tiny rate keeps its digits.
 */
export function sumAt(sum: Series, g: number): SumAt {
  const { amounts, times } = sum
  const first = times[0] as number
  const isNearZero = Math.abs(g) * ((times[times.length - 1] as number) - first) < NEAR_ZERO
  const origin = isNearZero ? first : originAt(sum, g)
  let total = 0
  // What rounding takes from `total`.
  let lost = 0
  let slope = 0
  let curvature = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    const time = (times[index] as number) - origin
    const present = amount * (isNearZero ? Math.expm1(-g * time) : Math.exp(-g * time))
    const next = exactSum(total, present)
    total = next.high
    lost += next.low
    const moment = time * (isNearZero ? amount + present : present)
    slope -= moment
    curvature += moment * time
  }
  return { value: (isNearZero ? sumOf(amounts) : 0) + (total + lost), slope, curvature }
}

/** How far is this root of the sum from the true one, as told by what the sum is there? */
export function newtonStep(sum: Series, g: number): number {
  const { value, slope } = sumAt(sum, g)
  return value / slope
}

/**
 * As {@link newtonStep}, from a sum of 31 digits: for roots at which what is paid in and what is paid out balance so
 * long that the sixteen of a number do not tell where.
 */
export function exactNewtonStep(sum: Series, g: number): number {
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
