/** The flows whose rates are these, besides those of `start`: times q − 1 − rate for every rate, with q = 1 + r. */
export function flowsWithRates(rates: readonly number[], start: readonly number[] = [1]): readonly number[] {
  let flows = start
  for (const rate of rates) {
    const shifted = [0, ...flows].map((flow) => flow * (1 + rate))
    flows = [...flows, 0].map((flow, index) => flow - (shifted[index] ?? 0))
  }
  return flows
}
