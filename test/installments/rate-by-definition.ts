import { Decimal } from 'decimal.js'

const Exact = Decimal.clone({ precision: 30 })

/** An amount, and how often the rate per step is earned until then: simply for a part, compounded else. */
export interface DefinedFlow {
  readonly amount: string | number
  /** Compounded steps, whole or not. */
  readonly steps: Decimal.Value
  /** The part that earns simple interest. */
  readonly simplePart?: Decimal.Value
}

/** What the flows are worth at the start, by the definition of present value, to thirty digits. */
export function worthOf(flows: readonly DefinedFlow[], rate: Decimal.Value): Decimal {
  const grown = new Exact(1).plus(rate)
  return flows.reduce((sum, { amount, steps, simplePart = 0 }) => {
    const simple = new Exact(1).plus(new Exact(simplePart).times(rate))
    return sum.plus(new Exact(amount).div(simple.times(grown.pow(new Exact(steps)))))
  }, new Exact(0))
}

/**
 * The rate per step at which payments are worth the advances, by halving an interval seventy times:
 * for credit that is advanced before it is paid back, where there is one rate only.
 */
export function rateByHalving(advances: readonly DefinedFlow[], payments: readonly DefinedFlow[]): Decimal {
  let low = new Exact('-0.999')
  let high = new Exact(1000)
  for (let step = 0; step < 70; step++) {
    const middle = low.plus(high).div(2)
    if (worthOf(payments, middle).gt(worthOf(advances, middle))) low = middle
    else high = middle
  }
  return low
}

/** A quotient of whole numbers, to thirty digits. */
export function quotient(count: number, of: number): Decimal {
  return new Exact(count).div(of)
}
