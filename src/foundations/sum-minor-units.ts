import type { MinorUnits } from './amounts'

/** The sum of amounts in minor units, exact whatever their size; zero of none. */
export function sumMinorUnits(amounts: readonly MinorUnits[]): MinorUnits {
  let sum = 0
  let size = 0
  for (let index = 0; index < amounts.length; index++) {
    const units = amounts[index] as MinorUnits
    if (typeof units !== 'number') return sumExactly(amounts)
    sum += units
    // While the sizes together are held exactly, so is every sum on the way: one comparison at the end tells.
    size += Math.abs(units)
  }
  return size <= Number.MAX_SAFE_INTEGER ? sum : sumExactly(amounts)
}

function sumExactly(amounts: readonly MinorUnits[]): MinorUnits {
  const sum = amounts.reduce((all: bigint, units) => all + BigInt(units), 0n)
  const small = Number(sum)
  return Number.isSafeInteger(small) ? small : sum
}
