import type { Amount, CivilDate, ExactRatio } from '../foundations'
import type { Assumption } from './assumption'

/**
 * What money moves for.
 *
 * - `payment`: what an offer asks for, or a payment in full.
 * - `recovery`: what comes in of a claim. `fee-recovery`: what comes in of a fee that the debtor bears.
 * - `fee`: of a court or an office. `lawyer`, `lawyer-share`: the fixed fee, and the share in what comes in.
 */
export type FlowPurpose = 'payment' | 'recovery' | 'fee-recovery' | 'fee' | 'lawyer' | 'lawyer-share'

/** Money that is expected to come in or to go out on a day. */
export interface ExpectedFlow {
  readonly purpose: FlowPurpose
  /** Of the fee it is about; else `null`. */
  readonly fee: string | null
  readonly on: CivilDate
  /** Before it is known how much of it is expected to move. */
  readonly amount: Amount
  /** How much of it is. */
  readonly share: ExactRatio
}

/** What is expected of a way out, once every assumption is known. */
export interface ExpectedFlows {
  readonly cashIn: readonly ExpectedFlow[]
  readonly costs: readonly ExpectedFlow[]
}

/** What a way out rests on; without flows where something of it is missing. */
export interface Expectation {
  readonly assumptions: readonly Assumption[]
  readonly flows: ExpectedFlows | null
}

/** All of it. */
export const whole: ExactRatio = { numerator: 1n, denominator: 1n }
