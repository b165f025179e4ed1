import {
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  type MinorUnits,
  subtractMinorUnits,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  type UnitRounding,
} from '../foundations'
import type { ExpectedFlow, ExpectedFlows, FlowPurpose } from './cash-flow'
import { type FineWorth, roundWorth } from './present-value'

/** Money that a way out brings or costs. */
export interface ValuedFlow {
  readonly purpose: FlowPurpose
  /** The id of the fee it is about; else `null`. */
  readonly fee: string | null
  readonly on: CivilDate
  /** Before any share of it that is expected. */
  readonly amount: string
  /** What is expected of it, discounted. What rounding leaves over of one goes to the next, so that all add up. */
  readonly worth: string
}

/** Flows, and what they are worth together. */
export interface ValuedFlows {
  readonly worth: string
  readonly parts: readonly ValuedFlow[]
}

/** What the flows of a way out are worth, each and together. */
export interface FlowsWorth {
  readonly net: MinorUnits
  readonly cashIn: readonly FlowWorth[]
  readonly costs: readonly FlowWorth[]
}

interface FlowWorth {
  readonly flow: ExpectedFlow
  readonly worth: MinorUnits
}

/** What are these flows worth? What has come together is rounded at each step, so that the last one is the whole, rounded once. */
export function worthOfFlows(
  { cashIn, costs }: ExpectedFlows,
  worthOf: (flow: ExpectedFlow) => FineWorth,
  rounding: UnitRounding,
): FlowsWorth {
  let fine = 0n
  let net: MinorUnits = 0
  const add = (worth: FineWorth): MinorUnits => {
    const before = net
    fine += worth
    net = roundWorth(fine, rounding)
    return subtractMinorUnits(net, before)
  }
  const ins = cashIn.map((flow) => ({ flow, worth: add(worthOf(flow)) }))
  const outs = costs.map((flow) => ({ flow, worth: subtractMinorUnits(0, add(-worthOf(flow))) }))
  return { net, cashIn: ins, costs: outs }
}

/** The same for an answer. */
export function tellFlows(flows: readonly FlowWorth[], currency: CurrencyCode): ValuedFlows {
  const minorDigits = toMinorDigits(currency, 'currency')
  return {
    worth: formatMinorUnits(sumMinorUnits(flows.map(({ worth }) => worth)), minorDigits),
    parts: flows.map(({ flow: { purpose, fee, on, amount }, worth }) => ({
      purpose,
      fee,
      on,
      amount: formatMinorUnits(toMinorUnits(amount, currency, 'amount'), minorDigits),
      worth: formatMinorUnits(worth, minorDigits),
    })),
  }
}
