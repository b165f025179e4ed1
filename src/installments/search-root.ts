/** What comes in against what goes out at one force of interest g = ln(1 + rate). */
export interface Balance {
  /** The logarithm of the one over the other: zero at a root, and nearly straight in g. */
  readonly value: number
  /** How fast `value` moves with g; `NaN` where one of the two is too small for a number. */
  readonly slope: number
}

/** The {@link Balance} at any g. */
export type BalanceAt = (g: number) => Balance

/** A root of a balance. */
export interface Root {
  readonly g: number
  /** How fast the balance moves there. */
  readonly slope: number
  /** How often the balance was asked for; at most {@link MOST_ITERATIONS}. */
  readonly iterations: number
}

/** A search takes no more steps than this, whatever it is given. */
export const MOST_ITERATIONS = 200

/** A balance nearer to zero than this may be zero: amounts and powers are rounded. */
export const NOISE: number = 2 ** -50

// Where two roots lie as near to each other as this share of the whole, rounding hides that they are two.
const LEVEL_SLOPE = 1e-7

/**
 * Where is the balance zero between two points at which its signs differ?
 *
 * Newton steps while they stay between the points and shrink, halving otherwise.
 *
 * @param lowSign - The sign at `low`.
 * @param within - How near to zero is near enough.
 */
export function searchRoot(
  balanceAt: BalanceAt,
  low: number,
  high: number,
  lowSign: number,
  start: number,
  within: number,
): Root {
  let from = low
  let to = high
  let g = start > low && start < high ? start : (low + high) / 2
  let stepBefore = high - low
  let lastStep = stepBefore
  let iterations = 0
  let slope = 0
  while (iterations < MOST_ITERATIONS) {
    iterations++
    const balance = balanceAt(g)
    const { value } = balance
    slope = balance.slope
    if (Math.abs(value) <= within) break
    if (value > 0 === lowSign > 0) from = g
    else to = g
    let next = g - value / slope
    // A step that leaves the bracket or does not shrink shows that the balance is not straight here.
    if (!(next > from && next < to) || Math.abs(next - g) * 2 > stepBefore) next = from + (to - from) / 2
    stepBefore = lastStep
    lastStep = Math.abs(next - g)
    if (next === g || lastStep <= Math.abs(g) * 2 ** -53) break
    g = next
  }
  return { g, slope, iterations }
}

/**
 * All roots of a balance, given points that separate them: no two roots lie between neighbors.
 *
 * A point at which the balance touches zero, as far as rounding can tell, is a root itself.
 *
 * @param points - Ascending; beyond the first and the last there is no root.
 * @param span - The greatest slope that the balance can have.
 */
export function rootsBetween(balanceAt: BalanceAt, points: readonly number[], span: number): readonly Root[] {
  const roots: Root[] = []
  let from = Number.NaN
  let sign = 0
  let hasTouched = false
  for (const point of points) {
    const { value, slope } = balanceAt(point)
    const isZero = Math.abs(value) <= 8 * NOISE
    const isCrossing = isZero && Math.abs(slope) > LEVEL_SLOPE * span
    if (isZero && !isCrossing) {
      // What is level around several points is one root.
      if (!hasTouched) roots.push({ g: point, slope, iterations: 1 })
      hasTouched = true
      continue
    }
    const before = isCrossing ? -Math.sign(slope) : Math.sign(value)
    if (sign !== 0 && before !== sign && !hasTouched) {
      roots.push(searchRoot(balanceAt, from, point, sign, Number.NaN, NOISE))
    }
    if (isCrossing) roots.push({ g: point, slope, iterations: 1 })
    sign = isCrossing ? -before : before
    from = point
    hasTouched = false
  }
  return roots
}
