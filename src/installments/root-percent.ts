import { type ExactRatio, type RoundingMode, roundRatio } from '../foundations'

/**
 * The percent 100 × scale × (ratio^(1/root) − 1), rounded once from its exact value, though a root has
 * no end of decimals: the decimals sought are those whose power still fits into the ratio.
 *
 * @param ratio - One or more.
 * @param root - A whole number from 1.
 */
export function roundRootPercent(
  ratio: ExactRatio,
  root: number,
  scale: number,
  decimals: number,
  mode: RoundingMode,
): string {
  const { numerator, denominator } = ratio
  const power = BigInt(root)
  const one = 100n * BigInt(scale) * 10n ** BigInt(decimals)
  const target = numerator * one ** power
  const grown = floorRoot(target / denominator, power)
  // The exact value lies at the step found, before its middle, there, or after: four quarters tell all.
  const isExact = grown ** power * denominator === target
  const doubled = (2n * grown + 1n) ** power * denominator
  const half = target * 2n ** power
  const quarters = isExact ? 0n : doubled > half ? 1n : doubled === half ? 2n : 3n
  return roundRatio(
    { numerator: 4n * (grown - one) + quarters, denominator: 4n * 10n ** BigInt(decimals) },
    decimals,
    mode,
  )
}

/** The largest whole number whose power is not above a value of one or more. */
function floorRoot(value: bigint, power: bigint): bigint {
  if (power === 1n) return value
  // Newton's method falls from above, and stops falling at the root.
  let guess = 1n << (BigInt(value.toString(2).length) / power + 1n)
  for (;;) {
    const next = ((power - 1n) * guess + value / guess ** (power - 1n)) / power
    if (next >= guess) return guess
    guess = next
  }
}
