import {
  type CivilDate,
  civilDate,
  dayCounterTo,
  describeFault,
  inspect,
  issuesError,
  listOf,
  MOST_ENTRIES,
  optional,
  record,
  type Shape,
  unreadable,
  valueOrThrow,
} from '../foundations'
import type { Series } from './discounted-sum'
import { finiteNumber, rateAboveMinusOne } from './number-arguments'
import type { RateOptions } from './rate-of-return'

/** Money that moves on a day (现金流). */
export interface CashFlow {
  readonly on: CivilDate
  /** What is received is positive, what is paid negative; a plain number, as it only serves a rate. */
  readonly amount: number
}

const cashFlowsShape: Shape<readonly CashFlow[]> = /* @__PURE__ */ listOf(
  /* @__PURE__ */ record<CashFlow>({ on: civilDate, amount: finiteNumber }),
)

const amountsShape: Shape<readonly number[]> = /* @__PURE__ */ listOf(finiteNumber)

const rateOptionsShape: Shape<RateOptions> = /* @__PURE__ */ record<RateOptions>({
  guess: /* @__PURE__ */ optional(rateAboveMinusOne),
})

/** The guess of well-formed options, if there are any. Throws `invalid-input` for any others. */
export function guessOf(options: RateOptions | undefined): number | undefined {
  if (options === undefined) return undefined
  return valueOrThrow(inspect(rateOptionsShape, options, () => [])).guess
}

/** A list of numbers, copied, so that what is read once stays. Throws `invalid-input` for any other. */
export function readAmounts(amounts: readonly number[], name: string): readonly number[] {
  const checked = valueOrThrow(inspect(record({ [name]: amountsShape }), { [name]: amounts }, () => []))
  return [...(checked[name] as readonly number[])]
}

/** The amounts of well-formed flows, with the days from the first one listed. Throws `invalid-input` with every fault. */
export function readFlows(flows: readonly CashFlow[]): Series {
  const read = readPlainFlows(flows)
  if (read !== undefined) return read
  valueOrThrow(inspect(cashFlowsShape, flows, () => []))
  // What gave a bad value at first and a good one when asked again is no data.
  throw issuesError('invalid-input', [describeFault(unreadable, '')])
}

/** The same for the many flows that are plain, at a fraction of the cost; nothing where any is not. */
function readPlainFlows(flows: unknown): Series | undefined {
  try {
    if (!Array.isArray(flows) || flows.length > MOST_ENTRIES) return undefined
    const count = flows.length
    if (count === 0) return { amounts: [], times: [] }
    const daysTo = dayCounterTo(flows[0].on)
    const amounts = new Array<number>(count)
    const times = new Array<number>(count)
    for (let index = 0; index < count; index++) {
      const flow: unknown = flows[index]
      if (typeof flow !== 'object' || flow === null) return undefined
      const { on, amount } = flow as CashFlow
      // Not the negative, which has a zero that is no whole number to an engine.
      const day = 0 - daysTo(on)
      if (!(Number.isFinite(day) && Number.isFinite(amount))) return undefined
      // What is not read is not accepted.
      for (const name in flow) if (name !== 'on' && name !== 'amount') return undefined
      amounts[index] = amount
      times[index] = day
    }
    return { amounts, times }
  } catch {
    return undefined
  }
}
