import { type Issue, inspect, oneOf, record, type Shape, valueOrThrow } from '../foundations'
import { count, countShareOf, type Measure, type Period, periodIssues, periodShape } from '../measures'
import { complaintRateDefinition } from './complaint-rate-definition'

/** What {@link complaintRate} is reckoned from. */
export interface ComplaintRateInput {
  /** By what the complaints are divided. */
  readonly variant: 'cases-worked' | 'accounts' | 'contacts' | 'active-customers'
  readonly period: Period
  /** Made in the period: one per case and cause. `tallyComplaints` counts them so. */
  readonly complaints: number
  /** How many cases were worked, accounts were in collection, contacts were made or customers were active in the period. */
  readonly base: number
}

const inputShape: Shape<ComplaintRateInput> = /* @__PURE__ */ record<ComplaintRateInput>({
  variant: /* @__PURE__ */ oneOf(['cases-worked', 'accounts', 'contacts', 'active-customers']),
  period: periodShape,
  complaints: count,
  base: count,
})

/**
 * How often does collection lead to a complaint (投诉率)?
 *
 * Where the base is zero there is no rate: `null`, with the reason. It can pass its base, as a case may have several
 * causes. There is no default variant, and no standard.
 *
 * - `cases-worked`: in percent of the cases worked.
 * - `accounts`: per 1,000 accounts in collection.
 * - `contacts`: per 1,000 contacts.
 * - `active-customers`: in percent of the active customers.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not whole, a period that
 * ends before it starts.
 *
 * Source: collections practice.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * complaintRate({ variant: 'cases-worked', period, complaints: 3, base: 600 }).value // => 0.5
 * complaintRate({ variant: 'contacts', period, complaints: 3, base: 1200 }).value // => 2.5
 */
export function complaintRate(
  input: ComplaintRateInput,
): Measure<'complaint-rate', ComplaintRateInput['variant']> {
  const { variant, period, complaints, base } = valueOrThrow(inspect(inputShape, input, complaintIssues))
  return countShareOf(complaintRateDefinition, variant, { period, part: complaints, whole: base })
}

function complaintIssues({ period }: ComplaintRateInput): readonly Issue[] {
  return periodIssues(period, 'period')
}
