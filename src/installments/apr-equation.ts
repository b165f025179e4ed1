/** An amount, and the periods from the start of the transaction to it. */
export interface TimedFlow {
  readonly amount: number
  /** The periods that compound; none but full ones, where the rest is an odd part. */
  readonly periods: number
  /** The part of a period before them that earns simple interest, from 0 to 1. */
  readonly oddPart: number
}

/**
 * What the payments are worth at the start less what the advances are, at a rate per period: an odd part
 * earns simple interest, all other periods compound.
 *
 * Source: 12 CFR part 1026, appendix J (b)(6) and (b)(8), the general equation; without odd parts, that of
 * Directive 2008/48/EC, annex I, part I.
 */
export function actuarialDifference(
  advances: readonly TimedFlow[],
  payments: readonly TimedFlow[],
): (rate: number) => number {
  const worth = (flows: readonly TimedFlow[], rate: number): number =>
    flows.reduce(
      (sum, { amount, periods, oddPart }) => sum + amount / ((1 + oddPart * rate) * (1 + rate) ** periods),
      0,
    )
  return (rate) => worth(payments, rate) - worth(advances, rate)
}

/**
 * By how much the payments exceed advances and interest at the end, where interest that was not paid
 * earns none: a payment short of the interest due is held until, with later ones, it covers it.
 *
 * Source: 12 CFR part 1026, appendix J (a)(3), the United States Rule.
 */
export function uncompoundedDifference(
  advances: readonly TimedFlow[],
  payments: readonly TimedFlow[],
): (rate: number) => number {
  const flows = [
    ...advances.map((flow) => ({ time: flow.periods + flow.oddPart, change: flow.amount })),
    ...payments.map((flow) => ({ time: flow.periods + flow.oddPart, change: -flow.amount })),
  ].sort((one, other) => one.time - other.time || other.change - one.change)
  return (rate) => {
    let balance = 0
    let interest = 0
    let held = 0
    let time = 0
    for (const flow of flows) {
      interest += balance * rate * (flow.time - time)
      time = flow.time
      if (flow.change > 0) balance += flow.change
      else held -= flow.change
      if (held >= interest) {
        balance += interest - held
        interest = 0
        held = 0
      }
    }
    return held - balance - interest
  }
}
