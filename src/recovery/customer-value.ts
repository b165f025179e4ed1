import {
  type Amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  inspect,
  listOf,
  oneOf,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import { amountIssues, type Measure, measureOf, variantOf } from '../measures'
import { duplicateIdIssues } from '../model'
import { customerValueDefinition } from './customer-value-definition'
import { grossAmount } from './gross-amount'
import { chance, decimalFromZero, type PlainDecimal, percentUpTo100, productOf, sumOf } from './plain-decimal'

/** One thing by which a customer is rated, such as years, sales or margin. */
export interface CustomerRating {
  /** Unique among the ratings of the customer. */
  readonly id: string
  /** From 0 to 100. */
  readonly rating: PlainDecimal
  /** How much it counts against the others; 0 leaves it out. */
  readonly weight: PlainDecimal
}

/** What {@link customerValue} by weighted ratings is reckoned from. */
export interface WeightedCustomerValue {
  readonly variant: 'weighted-ratings'
  readonly asOf: CivilDate
  readonly ratings: readonly CustomerRating[]
}

/** What {@link customerValue} by expected recovery is reckoned from. */
export interface ExpectedRecovery {
  readonly variant: 'expected-recovery'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly owed: Amount
  /** Of payment, 0 to 1, by a model or an experience of the caller. */
  readonly probability: PlainDecimal
  /** Of the amount. */
  readonly roundingMode: RoundingMode
}

/** What {@link customerValue} is reckoned from, by variant. */
export type CustomerValueInput = WeightedCustomerValue | ExpectedRecovery

const weightedShape: Shape<WeightedCustomerValue> = /* @__PURE__ */ record<WeightedCustomerValue>({
  variant: /* @__PURE__ */ oneOf(['weighted-ratings']),
  asOf: civilDate,
  ratings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<CustomerRating>({ id: text, rating: percentUpTo100, weight: decimalFromZero }),
  ),
})

const expectedShape: Shape<ExpectedRecovery> = /* @__PURE__ */ record<ExpectedRecovery>({
  variant: /* @__PURE__ */ oneOf(['expected-recovery']),
  asOf: civilDate,
  currency,
  owed: grossAmount,
  probability: chance,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * What is this customer, or this case, worth to the creditor, so that cases can be put in order (客户价值)?
 *
 * The library rates nothing. There is no default variant, and the two do not compare.
 *
 * - `weighted-ratings`: the mean of given ratings by given weights, 0 to 100. Where all weights are zero there is none:
 *   `null`, with the reason.
 * - `expected-recovery`: amount owed × probability of payment, in money; the exact product is the `numerator`.
 *
 * It orders work and never raises pressure; protected facts are no ratings.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a rating outside 0 to 100, a weight below zero, an id
 * given twice, an amount below zero or not exact money of the currency, a probability outside 0 to 1, no rounding mode for
 * money.
 *
 * Sources: collections practice, where customer value is a key of the work order; weighted mean; expected value.
 *
 * @example
 * const asOf = '2026-03-31'
 * const ratings = [
 *   { id: 'years-as-customer', rating: 80, weight: 3 },
 *   { id: 'margin', rating: 40, weight: 1 },
 * ]
 * customerValue({ variant: 'weighted-ratings', asOf, ratings }).value // => 70
 * const owes = { asOf, currency: 'USD', owed: '2500.00', roundingMode: 'half-up' }
 * customerValue({ ...owes, variant: 'expected-recovery', probability: 0.35 }).amount // => '875.00'
 */
export function customerValue(
  input: CustomerValueInput,
): Measure<'customer-value', CustomerValueInput['variant']> {
  if (variantOf(input, ['weighted-ratings', 'expected-recovery']) === 'weighted-ratings') {
    const { asOf, ratings } = valueOrThrow(inspect(weightedShape, input, ratingIssues))
    return measureOf(customerValueDefinition, 'weighted-ratings', {
      period: { asOf },
      currency: null,
      numerator: sumOf(ratings.map(({ rating, weight }) => productOf(rating, weight))),
      denominator: sumOf(ratings.map(({ weight }) => weight)),
    })
  }
  const { asOf, currency, owed, probability, roundingMode } = valueOrThrow(
    inspect(expectedShape, input, expectedIssues),
  )
  return measureOf(customerValueDefinition, 'expected-recovery', {
    period: { asOf },
    currency,
    numerator: productOf(owed, probability),
    denominator: 1,
    roundingMode,
  })
}

function ratingIssues({ ratings }: WeightedCustomerValue): readonly Issue[] {
  return duplicateIdIssues(ratings, 'ratings')
}

function expectedIssues({ owed, currency }: ExpectedRecovery): readonly Issue[] {
  return amountIssues({ owed }, currency)
}
