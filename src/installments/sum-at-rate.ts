import { logarithmOfRatio, type Series, sumOf } from './discounted-sum'
import { add, type DoubleDouble, exactProduct, exponential, multiply } from './double-double'
import type { Balance } from './search-root'

// Up to this product of g and the whole time the digits of a tiny rate are kept.
const NEAR_ZERO = 0.01

/** Is the rate so tiny that powers are told by how far they are from 1? */
export function isNearZero(sum: Series, g: number): boolean {
  return Math.abs(g) * spanOf(sum) < NEAR_ZERO
}

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
 * What is this sum at one g, and how does it move there? Added up in plain numbers, which rounds away no more than a
 * quarter of 2⁻⁵² of all amounts for each of them.
 */
export function sumAt(sum: Series, g: number): SumAt {
  if (isNearZero(sum, g)) return sumNearZero(sum, g)
  const { amounts, times } = sum
  const origin = originAt(sum, g)
  let value = 0
  let slope = 0
  let curvature = 0
  for (let index = 0; index < amounts.length; index++) {
    const time = (times[index] as number) - origin
    const present = (amounts[index] as number) * Math.exp(-g * time)
    const moment = time * present
    value += present
    slope -= moment
    curvature += moment * time
  }
  return { value, slope, curvature }
}

/** The same where powers are nearly 1: taken as 1 + expm1, the ones added up on their own, a tiny rate keeps its digits. */
function sumNearZero({ amounts, times }: Series, g: number): SumAt {
  const first = times[0] as number
  const changes: number[] = []
  let slope = 0
  let curvature = 0
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number
    const time = (times[index] as number) - first
    const change = amount * Math.expm1(-g * time)
    changes.push(change)
    const moment = time * (amount + change)
    slope -= moment
    curvature += moment * time
  }
  return { value: sumOf(amounts) + sumOf(changes), slope, curvature }
}

/** How far is this root of the sum from the true one, as told by what the sum is there, to the last digit? */
export function newtonStep(sum: Series, g: number): number {
  const { value, slope } = isNearZero(sum, g) ? sumNearZero(sum, g) : exactlyAdded(sum, g)
  return value / slope
}

/** The sum, rounded once but for what its powers lose, and its slope. */
function exactlyAdded(sum: Series, g: number): Pick<SumAt, 'value' | 'slope'> {
  const { amounts, times } = sum
  const origin = originAt(sum, g)
  const presents = amounts.map((amount, index) => amount * Math.exp(-g * ((times[index] as number) - origin)))
  let slope = 0
  presents.forEach((present, index) => {
    slope -= ((times[index] as number) - origin) * present
  })
  return { value: sumOf(presents), slope }
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

/** How long is it from the first amount to the last? */
export function spanOf({ times }: Series): number {
  return (times[times.length - 1] as number) - (times[0] as number)
}
