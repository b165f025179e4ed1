/** A place between 0 and 1, and what it leaves to 1: near an end, one of the two alone has lost its digits. */
export interface UnitPlace {
  readonly x: number
  readonly rest: number
}

// Stirling's corrections to the logarithm of the gamma function, by the odd powers of 1/x (DLMF 5.11.1).
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188]
// From here on they give all digits of a number.
const STIRLING_FROM = 16
const HALF_LOG_TWO_PI = 0.9189385332046728
const PRECISION = 2 ** -50

/**
 * What is the regularized incomplete beta function `I_x(a, b)` at this place, for `a` and `b` of 1/2 or more?
 *
 * To about 14 digits. From the side on which its continued fraction converges fast: NIST Digital Library
 * of Mathematical Functions 8.17.2, 8.17.4 and 8.17.22, of which every second convergent is taken in the
 * form of A. R. DiDonato and A. H. Morris, "Algorithm 708", ACM Trans. Math. Softw. 18 (1992), that keeps its
 * digits where `a` is large; evaluated by the method of Lentz.
 */
export function incompleteBeta({ x, rest }: UnitPlace, a: number, b: number): number {
  if (x === 0) return 0
  if (rest < (b + 1) / (a + b + 2)) return 1 - incompleteBeta({ x: rest, rest: x }, b, a)
  const logFront = a * logOf({ x, rest }) + b * logOf({ x: rest, rest: x }) - logBeta(a, b)
  return Math.exp(logFront) / continuedFraction({ x, rest }, a, b)
}

function continuedFraction({ x, rest }: UnitPlace, a: number, b: number): number {
  const start = a * rest - b * x + 1
  let value = (a * start) / (a + 1)
  let above = value
  let below = 0
  for (let m = 1, change = 0; Math.abs(change - 1) > PRECISION; m++) {
    const step = m * (b - m) * x
    const odd = a + 2 * m - 1
    const numerator = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * step * x
    const denominator = m + step / odd + ((a + m) * (start + m * (1 + rest))) / (odd + 2)
    above = denominator + numerator / above
    below = 1 / (denominator + numerator * below)
    change = above * below
    value *= change
  }
  return value
}

/**
 * The logarithm of the beta function (DLMF 5.12.1), with the large terms of the three gamma functions
 * taken off each other before they are reckoned.
 */
function logBeta(a: number, b: number): number {
  if (a < STIRLING_FROM) return logBeta(a + 1, b) + Math.log((a + b) / a)
  if (b < STIRLING_FROM) return logBeta(a, b + 1) + Math.log((a + b) / b)
  return (
    HALF_LOG_TWO_PI -
    Math.log(b) / 2 -
    (a - 0.5) * Math.log1p(b / a) -
    b * Math.log1p(a / b) +
    stirling(a) +
    stirling(b) -
    stirling(a + b)
  )
}

function stirling(x: number): number {
  const square = 1 / (x * x)
  return STIRLING.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / x
}

function logOf({ x, rest }: UnitPlace): number {
  return x < 0.5 ? Math.log(x) : Math.log1p(-rest)
}
