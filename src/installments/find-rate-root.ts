import {
  balanceOf,
  type DiscountedSum,
  exactNewtonStep,
  NEAR_ZERO,
  newtonStep,
  signChanges,
} from './discounted-sum'
import { type BalanceAt, MOST_ITERATIONS, NOISE, type Root, rootsBetween, searchRoot } from './search-root'
import { separateRoots } from './separate-roots'

// Newton from here doubles the digits at once: nearer, the logarithm would only add its own rounding.
const NEAR = 1e-11

// With a balance that moves by this much on the way from zero to its root, a number has digits to spare.
const STEEP_ENOUGH = 0.01

/**
 * At which g = ln(1 + rate) is this sum zero? Every real root, ascending.
 *
 * Where the signs change once there is exactly one. Where they change more often the roots are separated first,
 * so that their number is known and not guessed; roots so near to each other that rounding hides the difference
 * count as one. `null` where all amounts have one sign.
 */
export function rootsOf(sum: DiscountedSum): readonly Root[] | null {
  const changes = signChanges(sum.amounts)
  if (changes === 0) return null
  const balanceAt: BalanceAt = (g) => balanceOf(sum, g)
  const span = (sum.times[sum.times.length - 1] as number) - (sum.times[0] as number)
  const roots = changes === 1 ? [onlyRoot(sum, balanceAt)] : rootsBetween(balanceAt, separateRoots(sum), span)
  return roots.map((root) => {
    const polished = polishRoot(root, (g) => newtonStep(sum, g))
    const isSteep =
      changes === 1 &&
      (Math.abs(polished.g) * span < NEAR_ZERO || Math.abs(root.slope * root.g) > STEEP_ENOUGH)
    // Where the balance is flat, as beside another root, a root takes more digits to find than a number has.
    return isSteep ? polished : polishRoot(polished, (g) => exactNewtonStep(sum, g))
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

function onlyRoot({ amounts, times }: DiscountedSum, balanceAt: BalanceAt): Root {
  const { value, slope } = balanceAt(0)
  if (Math.abs(value) <= NOISE) return { g: 0, slope, iterations: 1 }
  const turn = amounts.findIndex((amount) => amount > 0 !== (amounts[0] as number) > 0)
  // All of one sign lies before all of the other, so that the balance is nowhere flatter than this gap.
  const flattest = (times[turn] as number) - (times[turn - 1] as number)
  const far = (1.01 * Math.abs(value)) / flattest
  const isAbove = value > 0 !== slope > 0
  const [low, high, lowSign] = isAbove ? [0, far, value] : [-far, 0, -value]
  const root = searchRoot(balanceAt, low, high, lowSign, -value / slope, NEAR)
  return { ...root, iterations: root.iterations + 1 }
}
