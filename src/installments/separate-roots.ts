import type { DiscountedSum } from './discounted-sum'
import { type Balance, rootsBetween } from './search-root'

/**
 * Which values of g separate the real roots of this sum from each other?
 *
 * Ascending, from below every root to above every root; between neighbors lies one root or none.
 *
 * Sources: Laguerre, Sur la théorie des équations numériques (1883): a sum of exponentials has no more positive
 * roots than its partial sums change sign, and, times e^(c·g) with c between two amounts of different sign, a
 * derivative whose amounts change sign once less; by Rolle the roots of that derivative separate its own.
 */
export function separateRoots({ amounts, times }: DiscountedSum): readonly number[] {
  const first = times[0] as number
  const last = times[times.length - 1] as number
  const after = halfOf(
    amounts,
    times.map((time) => time - first),
  )
  // Below zero the last amount is what the first is above it.
  const before = halfOf(
    [...amounts].reverse(),
    [...times].reverse().map((time) => last - time),
  )
  return [
    -boundOf(before),
    ...separatorsOf(before)
      .map((x) => -x)
      .reverse(),
    0,
    ...separatorsOf(after),
    boundOf(after),
  ]
}

/** A sum Σ sign·e^(log − x·time) for x above zero: logarithms, as the amounts of derivatives fit no number. */
interface HalfSum {
  readonly signs: Int8Array
  readonly logs: Float64Array
  /** Rising from zero. */
  readonly times: Float64Array
}

function halfOf(amounts: readonly number[], times: readonly number[]): HalfSum {
  return {
    signs: Int8Array.from(amounts, (amount) => Math.sign(amount)),
    logs: Float64Array.from(amounts, (amount) => Math.log(Math.abs(amount))),
    times: Float64Array.from(times),
  }
}

/** The points above zero that separate the roots above zero, ascending. */
function separatorsOf(half: HalfSum): readonly number[] {
  const centers: number[] = []
  for (let center = centerOf(half); center !== undefined; center = centerOf(half)) {
    differentiate(half, center, 1)
    centers.push(center)
  }
  let separators: readonly number[] = []
  // Back from the derivative that needs no separating to the sum itself.
  for (let level = centers.length - 1; level >= 0; level--) {
    const points = [0, ...separators, boundOf(half)]
    const span = half.times[half.times.length - 1] as number
    separators = rootsBetween((x) => balanceOf(half, x), points, span)
      .map((root) => root.g)
      .filter((x) => x > 0)
    differentiate(half, centers[level] as number, -1)
  }
  return separators
}

/** A time within a change of signs, or nothing where at most one root lies above zero. */
function centerOf({ signs, logs, times }: HalfSum): number | undefined {
  const greatest = greatestOf(logs)
  const turns: number[] = []
  let total = 0
  let before = 0
  for (let index = 0; index < signs.length; index++) {
    total += (signs[index] as number) * Math.exp((logs[index] as number) - greatest)
    if (total === 0) continue
    if (before !== 0 && total > 0 !== before > 0) turns.push(index)
    before = total
  }
  if (turns.length < 2) return undefined
  // Any change of signs will do. One near the middle of those of the partial sums leaves the derivative the fewest
  // of them: of a thousand random amounts some twenty derivatives are taken, not five hundred.
  let index = turns[turns.length >> 1] as number
  while (signs[index] === signs[index - 1]) index--
  return ((times[index - 1] as number) + (times[index] as number)) / 2
}

/** Takes the derivative around a center, in place, or with `direction` −1 takes it back. */
function differentiate({ signs, logs, times }: HalfSum, center: number, direction: 1 | -1): void {
  for (let index = 0; index < signs.length; index++) {
    const distance = center - (times[index] as number)
    if (distance < 0) signs[index] = -(signs[index] as number)
    logs[index] = (logs[index] as number) + direction * Math.log(Math.abs(distance))
  }
}

/** Beyond this x the first amount outweighs all others twice over. */
function boundOf({ logs, times }: HalfSum): number {
  const rest = logs.subarray(1)
  const greatest = greatestOf(rest)
  let total = 0
  for (const log of rest) total += Math.exp(log - greatest)
  return Math.max(1, greatest + Math.log(2 * total) - (logs[0] as number)) / (times[1] as number)
}

function balanceOf({ signs, logs, times }: HalfSum, x: number): Balance {
  let greatest = Number.NEGATIVE_INFINITY
  for (let index = 0; index < signs.length; index++) {
    greatest = Math.max(greatest, (logs[index] as number) - x * (times[index] as number))
  }
  let above = 0
  let below = 0
  let momentAbove = 0
  let momentBelow = 0
  for (let index = 0; index < signs.length; index++) {
    const time = times[index] as number
    const weight = Math.exp((logs[index] as number) - x * time - greatest)
    if ((signs[index] as number) > 0) {
      above += weight
      momentAbove += weight * time
    } else {
      below += weight
      momentBelow += weight * time
    }
  }
  return { value: Math.log(above / below), slope: momentBelow / below - momentAbove / above }
}

function greatestOf(numbers: Float64Array): number {
  let greatest = Number.NEGATIVE_INFINITY
  for (const number of numbers) greatest = Math.max(greatest, number)
  return greatest
}
