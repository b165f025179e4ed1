import { normalQuantile } from './normal-quantile'

/** Between which values does the true share lie, as far as one can say? Probabilities, 0 to 1. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * The interval of Wilson for a share of which `part` of `whole` were seen, at a confidence above 0 and below 1.
 *
 * Without observations the share may be anything: 0 to 1. It never leaves 0 to 1, and none of `whole` or all
 * of them end exactly there. E. B. Wilson, "Probable Inference", J. Am. Stat. Assoc. 22 (1927), without
 * correction for continuity.
 */
export function wilsonInterval(part: number, whole: number, confidence: number): Interval {
  if (whole === 0) return { lower: 0, upper: 1 }
  // From the lower tail, which is told apart where the upper one is 1 already.
  const z = -normalQuantile((1 - confidence) / 2)
  const share = part / whole
  const spread = (z * z) / whole
  const middle = (share + spread / 2) / (1 + spread)
  const half = (z * Math.sqrt((share * (1 - share) + spread / 4) / whole)) / (1 + spread)
  return {
    lower: part === 0 ? 0 : Math.max(0, middle - half),
    upper: part === whole ? 1 : Math.min(1, middle + half),
  }
}
