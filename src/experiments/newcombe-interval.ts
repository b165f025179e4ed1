import { wilsonInterval } from '../measures'
import type { DifferenceInterval } from './comparison'
import type { ShareArm } from './success-share'

/**
 * Between which values does the true difference of two shares lie, challenger less champion, at a
 * confidence above 0 and below 1?
 *
 * Both arms have observations. It holds the difference that was seen, and never leaves -1 to 1. R. G.
 * Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), method 10: the hybrid score interval, made of the two
 * intervals of Wilson, without correction for continuity.
 */
export function newcombeInterval(
  champion: ShareArm,
  challenger: ShareArm,
  confidence: number,
  difference: number,
): DifferenceInterval {
  const one = reachOf(champion, confidence)
  const other = reachOf(challenger, confidence)
  return {
    lower: Math.max(-1, difference - together(other.below, one.above)),
    upper: Math.min(1, difference + together(other.above, one.below)),
  }
}

/** How far does the interval of a share reach to either side of it? */
function reachOf(
  { successes, of }: ShareArm,
  confidence: number,
): { readonly below: number; readonly above: number } {
  const { lower, upper } = wilsonInterval(successes, of, confidence)
  const share = successes / of
  return { below: share - lower, above: upper - share }
}

/** The square root is the same on every machine; `Math.hypot` need not be. */
function together(one: number, other: number): number {
  return Math.sqrt(one * one + other * other)
}
