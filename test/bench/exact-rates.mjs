import { Decimal } from 'decimal.js'

// 256 binary digits after the point are 77 decimal ones.
const POINT = 256n
const ONE = 1n << POINT
const DAYS_PER_YEAR = 365
const Exact = Decimal.clone({ precision: 60 })

/** How near to the true rate an answer is right: this much, of rates beyond 100 % this share. */
const WITHIN = 1e-11

/**
 * The rate of flows whose signs change once, which is the only one there is: Newton on the price of a day, in which the sum is
 * a polynomial with whole powers, in whole numbers with 256 binary digits after the point.
 */
export function exactRate({ amounts, days }) {
  const cents = amounts.map((amount) => BigInt(Math.round(amount * 100)))
  let price = BigInt(Math.round(1.1 ** (-1 / DAYS_PER_YEAR) * 2 ** 52)) << (POINT - 52n)
  for (let step = 0; step < 50; step++) {
    let power = ONE
    let value = cents[0] * ONE
    let slope = 0n
    for (let at = 1; at < days.length; at++) {
      power = (power * powerOf(price, days[at] - days[at - 1])) >> POINT
      const present = cents[at] * power
      value += present
      slope += present * BigInt(days[at] - days[0])
    }
    const change = (value * price) / slope
    price -= change
    if (change < 1n << 16n && change > -(1n << 16n)) {
      const rate = (ONE * ONE) / powerOf(price, DAYS_PER_YEAR) - ONE
      return Number(rate >> (POINT - 100n)) / 2 ** 100
    }
  }
  throw new Error('no exact rate in fifty steps')
}

/** Is this the rate of loans such as {@link exactRate} is asked about? */
export function isNearRate(rate, exact) {
  return Math.abs(rate - exact) <= WITHIN
}

/**
 * Is this answer right of hard flows? A number is where their worth changes sign about it, so that any of several rates is;
 * `null` or `NaN` is where there is no rate.
 */
export function isRightOfHard({ rows, hasNoRate = false }, rate) {
  const isNone = rate === null || Number.isNaN(rate)
  if (isNone || hasNoRate) return isNone && hasNoRate
  if (!(rate > -1 && rate < Number.POSITIVE_INFINITY)) return false
  const within = new Exact(WITHIN).times(Math.max(1, Math.abs(rate)))
  const low = worthAt(rows, new Exact(rate).minus(within))
  const high = worthAt(rows, new Exact(rate).plus(within))
  return low.times(high).lte(0)
}

function worthAt(rows, rate) {
  const first = Date.parse(rows[0][0])
  const price = rate.plus(1).ln().div(DAYS_PER_YEAR).neg().exp()
  return rows.reduce(
    (sum, [on, amount]) => sum.plus(price.pow((Date.parse(on) - first) / 86_400_000).times(amount)),
    new Exact(0),
  )
}

function powerOf(price, exponent) {
  let power = ONE
  let square = price
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if (rest % 2 === 1) power = (power * square) >> POINT
    square = (square * square) >> POINT
  }
  return power
}
