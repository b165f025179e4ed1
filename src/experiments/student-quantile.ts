import { incompleteBeta } from './incomplete-beta'

/**
 * Below which value does a variable with Student's distribution lie with this probability (t 分布分位数)?
 *
 * For a probability above 0 and below 1 and degrees of freedom of 1 or more, which need not be whole; to
 * about 14 digits at any number of them: it is not replaced by the normal quantile where they are many.
 *
 * The chance to lie farther out than `t` on either side is `I_x(df/2, 1/2)` at `x = df / (df + t²)` (M.
 * Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.27); it falls as `t`
 * grows, so that halving finds the one `t`.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0
  if (probability < 0.5) return -fartherOut(2 * probability, degreesOfFreedom)
  return fartherOut(2 * (1 - probability), degreesOfFreedom)
}

/** Which distance from the middle is passed, on either side, with this chance? */
function fartherOut(chance: number, degreesOfFreedom: number): number {
  let high = 1
  while (chanceBeyond(high, degreesOfFreedom) > chance) high *= 2
  while (chanceBeyond(high / 2, degreesOfFreedom) <= chance) high /= 2
  let low = high / 2
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (chanceBeyond(middle, degreesOfFreedom) > chance) low = middle
    else high = middle
  }
  return high
}

function chanceBeyond(t: number, degreesOfFreedom: number): number {
  const square = t * t
  const whole = degreesOfFreedom + square
  return incompleteBeta({ x: degreesOfFreedom / whole, rest: square / whole }, degreesOfFreedom / 2, 0.5)
}
