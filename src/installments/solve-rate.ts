/** A rate that balances an equation, or what keeps any from doing so. */
export type SolvedRate =
  | { readonly found: true; readonly rate: number }
  | { readonly found: false; readonly reason: 'always-above' | 'always-below' }

/** How often {@link solveRate} asks for the difference at most. */
export const MOST_EVALUATIONS = 200

// Powers of two, from a millionth up to a million per period.
const FIRST_STEP = 2 ** -20
const DOUBLINGS = 40
// So close to a loss of everything that no money owed is left.
const HALVINGS = 30
const MOST_REFINEMENTS = 50

/**
 * At which rate per period does this difference vanish?
 *
 * The positive rate nearest to zero; where there is none, the negative one nearest to zero, above −1.
 * Looked for outward from zero in doubling steps, so that two rates within one step, between which
 * nothing changes in the end, are passed over; then refined by Ridders' method, which never leaves the
 * bracket and at least halves it, to the last digit that a number has.
 *
 * @param difference - What is paid less what is advanced, at a rate; it may overflow far from zero.
 * @returns The rate, or the sign that the difference has at every rate tried.
 *
 * Sources: FCA MCOB 10.3.1R(2) for which of several rates; Ridders, IEEE Transactions on Circuits and
 * Systems 26 (1979) 979.
 */
export function solveRate(difference: (rate: number) => number): SolvedRate {
  const atZero = difference(0)
  if (atZero === 0) return { found: true, rate: 0 }
  const bracket =
    crossing(difference, atZero, (step) => (step > DOUBLINGS ? undefined : FIRST_STEP * 2 ** step)) ??
    crossing(difference, atZero, negativeRate)
  if (bracket === undefined) return { found: false, reason: atZero > 0 ? 'always-above' : 'always-below' }
  return { found: true, rate: refine(difference, bracket) }
}

interface Point {
  readonly rate: number
  readonly value: number
}

/** The two rates of the first step at whose end the difference has the other sign. */
function crossing(
  difference: (rate: number) => number,
  atZero: number,
  rateOf: (step: number) => number | undefined,
): readonly [Point, Point] | undefined {
  let near: Point = { rate: 0, value: atZero }
  for (let step = 0; ; step++) {
    const rate = rateOf(step)
    if (rate === undefined) return undefined
    const far: Point = { rate, value: difference(rate) }
    if (Number.isNaN(far.value)) return undefined
    if (Math.sign(far.value) !== Math.sign(atZero)) return [near, far]
    near = far
  }
}

/** Away from zero to −1/2, then ever closer to −1. */
function negativeRate(step: number): number | undefined {
  const size = FIRST_STEP * 2 ** step
  if (size < 1) return -size
  const halvings = Math.log2(size) + 2
  return halvings > HALVINGS ? undefined : 2 ** -halvings - 1
}

function refine(difference: (rate: number) => number, [near, far]: readonly [Point, Point]): number {
  let left = near
  let right = far
  for (let step = 0; step < MOST_REFINEMENTS; step++) {
    const middle = pointAt(difference, left.rate + (right.rate - left.rate) / 2)
    if (middle.value === 0) return middle.rate
    // Scaled, so that no square overflows.
    const before = left.value / middle.value
    const after = right.value / middle.value
    const shift = (Math.sign(before - after) * (middle.rate - left.rate)) / Math.sqrt(1 - before * after)
    const aimed = middle.rate + (Number.isFinite(shift) ? shift : 0)
    const next = aimed === middle.rate ? middle : pointAt(difference, aimed)
    if (next.value === 0) return next.rate
    const points = [left, middle, next, right].sort((one, other) => one.rate - other.rate)
    const sign = Math.sign((points[0] as Point).value)
    const at = points.findIndex(({ value }) => Math.sign(value) !== sign)
    const [low, high] = [points[at - 1] as Point, points[at] as Point]
    if (isSettled(low.rate, high.rate))
      return Math.abs(low.value) < Math.abs(high.value) ? low.rate : high.rate
    left = low
    right = high
  }
  return left.rate + (right.rate - left.rate) / 2
}

function pointAt(difference: (rate: number) => number, rate: number): Point {
  return { rate, value: difference(rate) }
}

/** Is there no number between them, or none that the difference could tell apart? */
function isSettled(low: number, high: number): boolean {
  return high - low <= 2 * Number.EPSILON * Math.max(Math.abs(low), Math.abs(high))
}
