import {
  type CivilDate,
  civilDate,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { count, countShareOf, type Measure } from '../measures'
import { paymentDefaultRateDefinition } from './payment-default-definition'
import { partIssues } from './row-issues'

/** Of which installment (第几期): FPD, SPD, TPD or QPD? */
export type DefaultedInstallment = 'first' | 'second' | 'third' | 'fourth'

/** What {@link paymentDefaultRate} is reckoned from. */
export interface PaymentDefaultInput {
  readonly variant: DefaultedInstallment
  readonly asOf: CivilDate
  /** Customers whose first-day loans all missed the installment. */
  readonly missedCustomers: number
  /** Customers whose installment fell due and whose window is closed, those who missed it among them. */
  readonly observedCustomers: number
  /** Customers whose installment fell due and may still be paid inside grace: in neither of the two. */
  readonly notYetObserved: number
}

/** A payment default rate, with the customers of whom it says nothing yet. */
export type PaymentDefaultRate = Measure<'payment-default-rate', DefaultedInstallment> & {
  readonly notYetObserved: number
}

const inputShape: Shape<PaymentDefaultInput> = /* @__PURE__ */ record<PaymentDefaultInput>({
  variant: /* @__PURE__ */ oneOf(['first', 'second', 'third', 'fourth']),
  asOf: civilDate,
  missedCustomers: count,
  observedCustomers: count,
  notYetObserved: count,
})

/**
 * What share of the customers missed their first, second, third or fourth installment (首逾率)?
 *
 * In percent, 0 to 100, of customers whose observation window is closed; those whose installment is due but still
 * inside grace stand apart, in `notYetObserved`. Where nobody was observed there is no rate: `null`, with the reason.
 *
 * - `first` (FPD): lenders who look for fraud.
 * - `second` (SPD), `third` (TPD), `fourth` (QPD): lenders who judge screening before vintages ripen.
 *
 * Missing one installment counts whether or not those before it were paid. {@link tallyPaymentDefaults} makes the
 * counts from rows.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not whole, more who
 * missed than were observed.
 *
 * Source: consumer lenders, above all in China (首逾率).
 *
 * @example
 * const counts = { asOf: '2026-03-31', missedCustomers: 1, observedCustomers: 16, notYetObserved: 4 }
 * paymentDefaultRate({ ...counts, variant: 'first' }).value // => 6.25
 * paymentDefaultRate({ ...counts, variant: 'first' }).notYetObserved // => 4
 */
export function paymentDefaultRate(input: PaymentDefaultInput): PaymentDefaultRate {
  const { variant, asOf, missedCustomers, observedCustomers, notYetObserved } = valueOrThrow(
    inspect(inputShape, input, defaultIssues),
  )
  const measure = countShareOf<'payment-default-rate', DefaultedInstallment>(
    paymentDefaultRateDefinition,
    variant,
    { period: { asOf }, part: missedCustomers, whole: observedCustomers },
  )
  return { ...measure, notYetObserved }
}

function defaultIssues({ missedCustomers, observedCustomers }: PaymentDefaultInput): readonly Issue[] {
  return partIssues(missedCustomers, observedCustomers, 'missedCustomers')
}
