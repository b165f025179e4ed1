import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  formatMinorUnits,
  type Issue,
  inspect,
  oneOf,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { count, type Measure, measureOf, type Period, periodAmountIssues, periodShape } from '../measures'
import { unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'
import {
  outputPerCollectorDefinition,
  revenuePerCollectorDefinition,
} from './output-per-collector-definition'
import { decimalFromZero, type PlainDecimal, percentUpTo100, productOf } from './plain-decimal'

/** What {@link outputPerCollector} is reckoned from. */
export interface OutputPerCollectorInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** By these collectors in the period, net of reversals. */
  readonly collected: Amount
  /** Heads, or full-time equivalents such as 7.5: the same every period. */
  readonly collectors: PlainDecimal
  /** Of the amount. */
  readonly roundingMode: RoundingMode
}

/** What {@link revenuePerCollector} is reckoned from. */
export interface RevenuePerCollectorInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** The accounts that one full-time collector works in the period. */
  readonly accountsPerCollector: number
  /** The mean balance of such an account. */
  readonly averageBalance: Amount
  /** What is collected of the balance in the period, in percent; above 100 where interest is collected, too. */
  readonly liquidationPercent: PlainDecimal
  /** What the agency earns of what is collected, in percent, 0 to 100. */
  readonly commissionPercent: PlainDecimal
  /** Of the amount. */
  readonly roundingMode: RoundingMode
}

const outputShape: Shape<OutputPerCollectorInput> = /* @__PURE__ */ record<OutputPerCollectorInput>({
  period: periodShape,
  currency,
  collected: amount,
  collectors: decimalFromZero,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

const revenueShape: Shape<RevenuePerCollectorInput> = /* @__PURE__ */ record<RevenuePerCollectorInput>({
  period: periodShape,
  currency,
  accountsPerCollector: count,
  averageBalance: grossAmount,
  liquidationPercent: decimalFromZero,
  commissionPercent: percentUpTo100,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * How much does one collector bring in (人均回款)?
 *
 * In money. Without collectors there is none: `null`, with the reason. Heads and full-time equivalents are both counts of
 * collectors, and the caller's choice. Output alone must not decide pay: quick money breeds misconduct.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, collectors
 * below zero, a period that ends before it starts, no rounding mode.
 *
 * Source: collections practice (collected / collectors).
 *
 * @example
 * const month = { period: { from: '2026-03-01', to: '2026-03-31' }, currency: 'CNY', roundingMode: 'half-up' }
 * outputPerCollector({ ...month, collected: '1500000.00', collectors: 7.5 }).amount // => '200000.00'
 */
export function outputPerCollector(
  input: OutputPerCollectorInput,
): Measure<'output-per-collector', 'collected'> {
  const checked = valueOrThrow(inspect(outputShape, input, outputIssues))
  const { period, currency, collected, collectors, roundingMode } = checked
  return measureOf(outputPerCollectorDefinition, 'collected', {
    period,
    currency,
    numerator: formatMinorUnits(unitsOf(collected, currency), toMinorDigits(currency, 'currency')),
    denominator: productOf(collectors),
    roundingMode,
  })
}

/**
 * How much does one full-time collector earn an agency (人均佣金收入)?
 *
 * In money: accounts × average balance × liquidation × commission, each for one collector and the same days. A forecast
 * where the parts are forecasts. The exact product is the `numerator`.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount below zero or not exact money of the currency, a count
 * that is negative or not whole, a percentage that is none, a period that ends before it starts, no rounding mode.
 *
 * Source: practice of collection agencies (revenue per FTE = files × balance × liquidation × commission).
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const desk = { period, currency: 'USD', accountsPerCollector: 400, averageBalance: '1250.00', roundingMode: 'half-up' }
 * revenuePerCollector({ ...desk, liquidationPercent: 12, commissionPercent: 25 }).amount // => '15000.00'
 */
export function revenuePerCollector(
  input: RevenuePerCollectorInput,
): Measure<'revenue-per-collector', 'commission'> {
  const checked = valueOrThrow(inspect(revenueShape, input, revenueIssues))
  const { period, currency, accountsPerCollector, averageBalance, roundingMode } = checked
  return measureOf(revenuePerCollectorDefinition, 'commission', {
    period,
    currency,
    numerator: productOf(
      averageBalance,
      accountsPerCollector,
      checked.liquidationPercent,
      checked.commissionPercent,
      '0.0001',
    ),
    denominator: 1,
    roundingMode,
  })
}

function outputIssues(input: OutputPerCollectorInput): readonly Issue[] {
  return periodAmountIssues(input, { collected: input.collected })
}

function revenueIssues(input: RevenuePerCollectorInput): readonly Issue[] {
  return periodAmountIssues(input, { averageBalance: input.averageBalance })
}
