import type { DiscountedSum } from './discounted-sum'
import { type BalanceAt, MOST_ITERATIONS, type Root, rootsBetween, searchRoot } from './search-root'
import { separateRoots } from './separate-roots'
import { balanceOf, exactNewtonStep, isNearZero, newtonStep, spanOf, sumAt } from './sum-at-rate'

// Newton from here doubles the digits at once: nearer, the logarithm would only add its own rounding.
const NEAR = 1e-11

// With a balance that moves by this much on the way from zero to its root, a number has digits to spare.
const STEEP_ENOUGH = 0.01

// A sum that moves with g at this part of the speed that all its amounts at the far end would have: its second and
// third derivatives are no more than ten times span and ten times span² as large as the first. As times are whole and
// no two the same, what plain adding rounds away moves g by no more than 6·10⁻¹⁶, a rate per year of days by
// 2·10⁻¹³ of 1 + rate.
const FAST_ENOUGH = 0.1

// What Halley's step leaves of such a sum is at most 27·span²·step³: with this, 10⁻¹³ of g.
const SHORT_ENOUGH = 4e-15

/**
 * At which g = ln(1 + rate) is this sum zero? Every real root, ascending.
 *
 * Where the signs change once there is exactly one. Where they change more often the roots are separated first,
 * so that their number is known and not guessed; roots so near to each other that rounding hides the difference
 * count as one. `null` where all amounts have one sign.
 */
export function rootsOf(sum: DiscountedSum): readonly Root[] | null {
  const { signChanges } = sum.undiscounted
  if (signChanges === 0) return null
  if (signChanges === 1) return [rootAhead(sum) ?? rootInBracket(sum)]
  const balanceAt: BalanceAt = (g) => balanceOf(sum, g)
  return rootsBetween(balanceAt, separateRoots(sum), spanOf(sum)).map((root) => {
    const polished = polishRoot(root, (g) => newtonStep(sum, g))
    // Beside another root the balance is flat, and a root takes more digits to find than a number has.
    return polishRoot(polished, (g) => exactNewtonStep(sum, g))
  })
}

/** The root, improved by what the function itself still is there. */
export function polishRoot({ g, slope, iterations }: Root, stepAt: (g: number) => number): Root {
  let polished = g
  let steps = iterations
  // The first step takes what the search left, a second what curvature left of that.
  for (let count = 0; count < 3 && steps < MOST_ITERATIONS; count++) {
    const step = stepAt(polished)
    steps++
    // Where two roots fall together there is no slope to go by, and what was found is all that can be.
    if (!(Math.abs(step) <= 1e-6 * Math.abs(polished) + 1e-10)) break
    polished -= step
    if (Math.abs(step) <= 1e-9 * Math.abs(polished)) break
  }
  return { g: polished, slope, iterations: steps }
}

/**
 * The one root of a sum, if it is a plain one, as of most loans: found from zero by the parabola that the balance has
 * there, for which no power is needed, and from there by a step or two of Halley's, which treble the digits. Nothing
 * where that leads astray, or the sum moves so slowly that rounding could show.
 */
function rootAhead(sum: DiscountedSum): Root | undefined {
  const { value, slope, curvature, moved } = sum.undiscounted
  const span = spanOf(sum)
  let g = (-2 * value) / slope / (1 + Math.sqrt(1 - (2 * value * curvature) / slope ** 2))
  for (let iterations = 2; iterations <= 5; iterations++) {
    const at = sumAt(sum, g)
    const newton = at.value / at.slope
    const step = newton / (1 - (newton * at.curvature) / (2 * at.slope))
    if (!(Math.abs(at.slope) >= FAST_ENOUGH * moved * span)) return undefined
    g -= step
    // No bracket is needed: where a sum moves this fast, a step this short has its root at the end.
    if (Math.abs(step * step * step) * span * span <= SHORT_ENOUGH * Math.abs(g)) {
      return { g, slope: slope + curvature * g, iterations }
    }
  }
  return undefined
}

/** The one root of any sum whose signs change once. */
function rootInBracket(sum: DiscountedSum): Root {
  const { amounts, times, undiscounted } = sum
  const { value, slope } = undiscounted
  const turn = amounts.findIndex((amount) => amount > 0 !== (amounts[0] as number) > 0)
  // All of one sign lies before all of the other, so that the balance is nowhere flatter than this gap.
  const flattest = (times[turn] as number) - (times[turn - 1] as number)
  const far = (1.01 * Math.abs(value)) / flattest
  const isAbove = value > 0 !== slope > 0
  const [low, high, lowSign] = isAbove ? [0, far, value] : [-far, 0, -value]
  const found = searchRoot((g) => balanceOf(sum, g), low, high, lowSign, -value / slope, NEAR)
  const root = polishRoot({ ...found, iterations: found.iterations + 1 }, (g) => newtonStep(sum, g))
  const isSteep = isNearZero(sum, root.g) || Math.abs(found.slope * found.g) > STEEP_ENOUGH
  return isSteep ? root : polishRoot(root, (g) => exactNewtonStep(sum, g))
}
