import type { MinorUnits } from './amounts'

/** The sum of amounts in minor units, exact whatever their size; zero of none. */
export function sumMinorUnits(amounts: readonly MinorUnits[]): MinorUnits {
  let sum = 0
  let size = 0
  for (let index = 0; index < amounts.length; index++) {
    const units = amounts[index] as MinorUnits
    if (typeof units === 'bigint') return sumExactly(amounts)
    sum += units
    // While the sizes together are held exactly, so is every sum on the way: one comparison at the end tells.
    size += Math.abs(units)
  }
  return size <= Number.MAX_SAFE_INTEGER ? sum : sumInHalves(amounts)
}

// 2^26: above it and below it a safe number has 27 and 26 bits, of which a list of any length adds up exactly.
const HALF = 67_108_864

/** The sum of numbers, their upper and their lower halves apart. */
function sumInHalves(amounts: readonly MinorUnits[]): MinorUnits {
  let upper = 0
  let lower = 0
  for (let index = 0; index < amounts.length; index++) {
    const units = amounts[index] as number
    // By a power of two nothing is rounded; a remainder would take the processor far longer.
    const half = Math.trunc(units / HALF)
    lower += units - half * HALF
    upper += half
  }
  const sum = upper * HALF + lower
  return Number.isSafeInteger(sum) ? sum : BigInt(upper) * BigInt(HALF) + BigInt(lower)
}

function sumExactly(amounts: readonly MinorUnits[]): MinorUnits {
  const sum = amounts.reduce((all: bigint, units) => all + BigInt(units), 0n)
  const small = Number(sum)
  return Number.isSafeInteger(small) ? small : sum
}
