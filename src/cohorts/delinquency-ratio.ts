import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  formatMinorUnits,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, amountShareOf, count, countShareOf, type Measure, variantOf } from '../measures'
import { delinquencyRatioDefinition } from './delinquency-ratio-definition'
import { negativeIssues, partIssues } from './row-issues'

type Variant = keyof typeof delinquencyRatioDefinition.variants

/** What {@link delinquencyRatio} by amount is reckoned from. */
export interface DelinquencyByAmount {
  /** Is a loan that is exactly on the threshold past it? Not with `amount-above`. */
  readonly variant: 'amount-above' | 'amount-from'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** In days past due, as in 30+. */
  readonly thresholdDays: number
  /** The whole balance of the loans past the threshold. */
  readonly pastThreshold: Amount
  /** The balance of all loans, the late ones among them. */
  readonly pool: Amount
  /** What write-offs have taken out of the pool: told beside the ratio, not reckoned with. */
  readonly writtenOff: Amount
}

/** What {@link delinquencyRatio} by count is reckoned from. */
export interface DelinquencyByCount {
  /** Is a loan that is exactly on the threshold past it? Not with `count-above`. */
  readonly variant: 'count-above' | 'count-from'
  readonly asOf: CivilDate
  /** In days past due, as in 30+. */
  readonly thresholdDays: number
  readonly pastThresholdCount: number
  /** All loans with a balance, the late ones among them. */
  readonly poolCount: number
  /** How many loans write-offs have taken out of the pool: told beside the ratio, not reckoned with. */
  readonly writtenOffCount: number
}

/** What {@link delinquencyRatio} is reckoned from, by variant. */
export type DelinquencyRatioInput = DelinquencyByAmount | DelinquencyByCount

/** A delinquency ratio, with its threshold and what write-offs took from it. */
export type DelinquencyRatio = Measure<'delinquency-ratio', Variant> & {
  readonly thresholdDays: number
  /** An amount as a decimal string, or a count, as the basis is. */
  readonly writtenOff: string | number
}

const byAmountShape: Shape<DelinquencyByAmount> = /* @__PURE__ */ record<DelinquencyByAmount>({
  variant: /* @__PURE__ */ oneOf(['amount-above', 'amount-from']),
  asOf: civilDate,
  currency,
  thresholdDays: dayCount,
  pastThreshold: amount,
  pool: amount,
  writtenOff: amount,
})

const byCountShape: Shape<DelinquencyByCount> = /* @__PURE__ */ record<DelinquencyByCount>({
  variant: /* @__PURE__ */ oneOf(['count-above', 'count-from']),
  asOf: civilDate,
  thresholdDays: dayCount,
  pastThresholdCount: count,
  poolCount: count,
  writtenOffCount: count,
})

/**
 * What share of a pool of loans is late by the threshold (30+、60+、90+ 逾期率)?
 *
 * In percent. Of a pool of zero or below there is no ratio: `null`, with the reason. Write-offs leave the pool and so
 * improve the ratio: what they took stands beside it, in `writtenOff`.
 *
 * - `amount-above`, `count-above`: more than so many days past due, as lenders with buckets of 1 to 30 days read 30+.
 * - `amount-from`, `count-from`: so many days past due and more, as US reporting with 30 to 59 days reads it.
 *
 * By amount the whole balance of a late loan counts, not its overdue installments alone (see `overdueRate` for those).
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, no threshold, an amount that is not exact money of
 * the currency, a late balance or write-offs below zero, a count that is negative or not whole, more late loans than there are.
 *
 * Sources: reports of lenders and securitized pools; OCC and Call Report for `from`.
 *
 * @example
 * const pool = { asOf: '2026-03-31', thresholdDays: 30, poolCount: 8, writtenOffCount: 2 }
 * delinquencyRatio({ ...pool, variant: 'count-above', pastThresholdCount: 1 }).value // => 12.5
 * delinquencyRatio({ ...pool, variant: 'count-from', pastThresholdCount: 3 }).value // => 37.5
 * delinquencyRatio({ ...pool, variant: 'count-from', pastThresholdCount: 3 }).writtenOff // => 2
 */
export function delinquencyRatio(input: DelinquencyRatioInput): DelinquencyRatio {
  const named = variantOf(input, ['amount-above', 'amount-from', 'count-above', 'count-from'])
  return named === 'amount-above' || named === 'amount-from'
    ? ratioByAmount(valueOrThrow(inspect(byAmountShape, input, issuesByAmount)))
    : ratioByCount(valueOrThrow(inspect(byCountShape, input, issuesByCount)))
}

function ratioByAmount(input: DelinquencyByAmount): DelinquencyRatio {
  const { variant, asOf, currency, thresholdDays, pastThreshold, pool, writtenOff } = input
  const measure = amountShareOf<'delinquency-ratio', Variant>(delinquencyRatioDefinition, variant, {
    period: { asOf },
    currency,
    part: toMinorUnits(pastThreshold, currency, 'pastThreshold'),
    whole: toMinorUnits(pool, currency, 'pool'),
  })
  const lost = toMinorUnits(writtenOff, currency, 'writtenOff')
  const minorDigits = toMinorDigits(currency, 'currency')
  return { ...measure, thresholdDays, writtenOff: formatMinorUnits(lost, minorDigits) }
}

function ratioByCount(input: DelinquencyByCount): DelinquencyRatio {
  const { variant, asOf, thresholdDays, pastThresholdCount, poolCount, writtenOffCount } = input
  const measure = countShareOf<'delinquency-ratio', Variant>(delinquencyRatioDefinition, variant, {
    period: { asOf },
    part: pastThresholdCount,
    whole: poolCount,
  })
  return { ...measure, thresholdDays, writtenOff: writtenOffCount }
}

function issuesByAmount(input: DelinquencyByAmount): readonly Issue[] {
  const { currency, pastThreshold, pool, writtenOff } = input
  return [
    ...amountIssues({ pastThreshold, pool, writtenOff }, currency),
    ...negativeIssues(pastThreshold, currency, 'pastThreshold'),
    ...negativeIssues(writtenOff, currency, 'writtenOff'),
  ]
}

function issuesByCount({ pastThresholdCount, poolCount }: DelinquencyByCount): readonly Issue[] {
  return partIssues(pastThresholdCount, poolCount, 'pastThresholdCount')
}
