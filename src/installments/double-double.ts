/**
 * A number of some 31 digits: the sum of two, the second of which is what rounding took from the first.
 *
 * Sources: Dekker, A floating-point technique for extending the available precision (1971); Knuth, The Art of
 * Computer Programming 2, 4.2.2, for the sum.
 */
export interface DoubleDouble {
  readonly high: number
  readonly low: number
}

/** The exact sum of two numbers. */
export function exactSum(left: number, right: number): DoubleDouble {
  const high = left + right
  const virtual = high - left
  return { high, low: left - (high - virtual) + (right - virtual) }
}

/** The exact product of two numbers, neither of which is near the largest or the smallest that there are. */
export function exactProduct(left: number, right: number): DoubleDouble {
  const high = left * right
  const one = halvesOf(left)
  const other = halvesOf(right)
  return {
    high,
    low: one.low * other.low - (high - one.high * other.high - one.low * other.high - one.high * other.low),
  }
}

/** The sum of two such numbers. */
export function add(left: DoubleDouble, right: DoubleDouble): DoubleDouble {
  const { high, low } = exactSum(left.high, right.high)
  return renormalized(high, low + left.low + right.low)
}

/** The product of two such numbers. */
export function multiply(left: DoubleDouble, right: DoubleDouble): DoubleDouble {
  const { high, low } = exactProduct(left.high, right.high)
  return renormalized(high, low + left.high * right.low + left.low * right.high)
}

/** The exponential of such a number, for results that are numbers. */
export function exponential({ high, low }: DoubleDouble): DoubleDouble {
  // e^x = 2^k · (e^((x − k·ln 2) ÷ 512))^512, so that few terms of the series are needed.
  const twos = Math.round(high / LN_2.high)
  const rest = add({ high, low }, multiply({ high: -twos, low: 0 }, LN_2))
  const small = { high: rest.high / 512, low: rest.low / 512 }
  let term: DoubleDouble = small
  let sum: DoubleDouble = small
  for (let power = 2; power <= 9; power++) {
    term = divide(multiply(term, small), power)
    sum = add(sum, term)
  }
  // Squared as e^x − 1, which loses no digits while it is small: (1 + y)² − 1 = 2y + y².
  for (let square = 0; square < 9; square++) {
    sum = add({ high: sum.high * 2, low: sum.low * 2 }, multiply(sum, sum))
  }
  const value = add({ high: 1, low: 0 }, sum)
  // In two steps, since 2^k may be too small for a number where the product is none too small.
  const half = 2 ** Math.trunc(twos / 2)
  const other = 2 ** (twos - Math.trunc(twos / 2))
  return { high: value.high * half * other, low: value.low * half * other }
}

const LN_2: DoubleDouble = { high: Math.LN2, low: 2.3190468138462996e-17 }

function divide(dividend: DoubleDouble, divisor: number): DoubleDouble {
  const high = dividend.high / divisor
  const product = exactProduct(high, divisor)
  return renormalized(high, (dividend.high - product.high - product.low + dividend.low) / divisor)
}

function renormalized(high: number, low: number): DoubleDouble {
  const sum = high + low
  return { high: sum, low: low - (sum - high) }
}

function halvesOf(value: number): DoubleDouble {
  const shifted = value * (2 ** 27 + 1)
  const high = shifted - (shifted - value)
  return { high, low: value - high }
}
