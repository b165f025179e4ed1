import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  amountIssues,
  type Measure,
  meanOf,
  measureOf,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'
import { type CountBackInput, countBack } from './count-back'
import { daysOfSales, decimalOf } from './days-of-sales'
import { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'
import {
  type SalesWeightedDsoInput,
  salesWeightedDaysSalesOutstanding,
} from './sales-weighted-days-sales-outstanding'
import { type TrueDsoInput, trueDaysSalesOutstanding } from './true-days-sales-outstanding'

/** What {@link daysSalesOutstanding} on the closing balance is reckoned from. */
export interface EndingDsoInput {
  readonly variant: 'ending'
  readonly period: Period
  readonly currency: CurrencyCode
  /** At the end of the last day of the period. */
  readonly closingReceivables: Amount
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
}

/** What {@link daysSalesOutstanding} on the mean balance is reckoned from. */
export interface AverageDsoInput {
  readonly variant: 'average'
  readonly period: Period
  readonly currency: CurrencyCode
  /** At the end of the day before the period. */
  readonly openingReceivables: Amount
  /** At the end of the last day of the period. */
  readonly closingReceivables: Amount
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
}

/** What {@link daysSalesOutstanding} by the conventional 30 days is reckoned from. */
export interface ConventionalDsoInput {
  readonly variant: 'conventional-30'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** At the end of `asOf`. */
  readonly receivables: Amount
  /** What was sold on credit in the month before that of `asOf`, net of credit notes and without cash sales. */
  readonly priorSales: Amount
}

/** What {@link daysSalesOutstanding} is reckoned from, by variant. */
export type DsoInput =
  | EndingDsoInput
  | AverageDsoInput
  | ConventionalDsoInput
  | CountBackInput
  | TrueDsoInput
  | SalesWeightedDsoInput

const endingShape: Shape<EndingDsoInput> = /* @__PURE__ */ record<EndingDsoInput>({
  variant: /* @__PURE__ */ oneOf(['ending']),
  period: periodShape,
  currency,
  closingReceivables: amount,
  creditSales: amount,
})

const averageShape: Shape<AverageDsoInput> = /* @__PURE__ */ record<AverageDsoInput>({
  variant: /* @__PURE__ */ oneOf(['average']),
  period: periodShape,
  currency,
  openingReceivables: amount,
  closingReceivables: amount,
  creditSales: amount,
})

const conventionalShape: Shape<ConventionalDsoInput> = /* @__PURE__ */ record<ConventionalDsoInput>({
  variant: /* @__PURE__ */ oneOf(['conventional-30']),
  asOf: civilDate,
  currency,
  receivables: amount,
  priorSales: amount,
})

/**
 * How many days of credit sales are still unpaid (应收账款周转天数, DSO)?
 *
 * In days, by the calendar days of the period or months given. There is no default variant: they
 * differ on the same books.
 *
 * - `ending`: closing receivables / credit sales × days in the period. Falls when sales rise.
 * - `average`: the mean of opening and closing receivables instead of the closing ones.
 * - `count-back`: from the newest month backwards, each month whose sales the receivables cover adds
 *   its days, and the month in which they run out adds its part. Follows seasons.
 * - `count-back-30`: the same, with 30 days for every month listed, whatever its length.
 * - `conventional-30`: receivables × 30 / credit sales of the month before.
 * - `true`: for every open invoice, days since issue × open amount / credit sales of its month, added up;
 *   `terms` holds one quotient per month of which something is open.
 * - `sales-weighted`: for every age group, balance / credit sales of its month × 30, added up; `terms`
 *   holds one quotient per group of which something is open.
 *
 * Without sales there is no value: `null`, with the reason. So it is when a count-back meets a month
 * without sales or the end of its history first; the reason holds the days so far and the balance left
 * unexplained. A month is not skipped. A month without sales of which something is open leaves the true and
 * the sales-weighted form without a value too. Receivables of zero are 0 days. Negative receivables give a
 * negative number of days, and no count-back.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money
 * of the currency, a period that ends before it starts, months that overlap, leave days out, end on
 * another day than `asOf` or are in another currency, an open invoice of none of the months or issued after
 * `asOf`, two age groups of one id.
 *
 * Sources: `ending` is the common form of credit departments and their software. `average` is that of
 * financial statement analysis (周转天数: 平均应收账款 / 日销售额). `count-back`: Oracle Hyperion Financial
 * Management, "DSO", by the "exhaustion method", which also stops at a month without sales; its printed
 * example is the one below and says 179.7, because it divides 2,000 where 1,000 are left. `conventional-30`:
 * Oracle, "conventional DSO". `true` and `sales-weighted`: credit departments that have the invoices, or the aging.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const books = { period, currency: 'USD', closingReceivables: '40000.00', creditSales: '90000.00' }
 * daysSalesOutstanding({ ...books, variant: 'ending' }).value // => 40
 * daysSalesOutstanding({ ...books, variant: 'average', openingReceivables: '32000.00' }).value // => 36
 *
 * const months = [
 *   { from: '2025-09-01', to: '2025-09-30', creditSales: '2500' },
 *   { from: '2025-08-01', to: '2025-08-31', creditSales: '1750' },
 *   { from: '2025-07-01', to: '2025-07-31', creditSales: '2250' },
 *   { from: '2025-06-01', to: '2025-06-30', creditSales: '2500' },
 *   { from: '2025-05-01', to: '2025-05-31', creditSales: '2000' },
 *   { from: '2025-04-01', to: '2025-04-30', creditSales: '2250' },
 * ]
 * const asOf = '2025-09-30'
 * const walked = daysSalesOutstanding({ variant: 'count-back', asOf, currency: 'USD', receivables: '12000', months })
 * formatMeasure(walked, { decimals: 1, roundingMode: 'half-up', locale: 'en' }) // => '166.3 days'
 * const even = daysSalesOutstanding({ variant: 'count-back-30', asOf, currency: 'USD', receivables: '4250', months })
 * even.value // => 60
 *
 * daysSalesOutstanding({ variant: 'conventional-30', asOf, currency: 'USD', receivables: '3500', priorSales: '1750' }).value // => 60
 *
 * // Ten days old, of September, and 41 days old, of August: 10 × 500 / 2,500 + 41 × 350 / 1,750.
 * const openInvoices = [
 *   { issuedOn: '2025-09-20', dueOn: '2025-10-20', amount: '500', open: '500' },
 *   { issuedOn: '2025-08-20', dueOn: '2025-09-19', amount: '700', open: '350' },
 * ]
 * const aged = daysSalesOutstanding({ variant: 'true', asOf, currency: 'USD', openInvoices, months })
 * formatMeasure(aged, { decimals: 1, roundingMode: 'half-up', locale: 'en' }) // => '10.2 days'
 *
 * // 500 / 2,500 × 30 + 350 / 1,750 × 30
 * const ageGroups = [
 *   { id: '2025-09', balance: '500', creditSales: '2500' },
 *   { id: '2025-08', balance: '350', creditSales: '1750' },
 * ]
 * daysSalesOutstanding({ variant: 'sales-weighted', asOf, currency: 'USD', ageGroups }).value // => 12
 */
export function daysSalesOutstanding(
  input: DsoInput,
): Measure<'days-sales-outstanding', DsoInput['variant']> {
  switch (
    variantOf(input, [
      'ending',
      'average',
      'count-back',
      'count-back-30',
      'conventional-30',
      'true',
      'sales-weighted',
    ])
  ) {
    case 'ending':
      return ending(valueOrThrow(inspect(endingShape, input as EndingDsoInput, endingIssues)))
    case 'average':
      return average(valueOrThrow(inspect(averageShape, input as AverageDsoInput, averageIssues)))
    case 'conventional-30':
      return conventional(
        valueOrThrow(inspect(conventionalShape, input as ConventionalDsoInput, conventionalIssues)),
      )
    case 'count-back':
    case 'count-back-30':
      return countBack(input as CountBackInput)
    case 'true':
      return trueDaysSalesOutstanding(input as TrueDsoInput)
    case 'sales-weighted':
      return salesWeightedDaysSalesOutstanding(input as SalesWeightedDsoInput)
  }
}

function endingIssues(input: EndingDsoInput): readonly Issue[] {
  const { closingReceivables, creditSales } = input
  return periodAmountIssues(input, { closingReceivables, creditSales })
}

function averageIssues(input: AverageDsoInput): readonly Issue[] {
  const { openingReceivables, closingReceivables, creditSales } = input
  return periodAmountIssues(input, { openingReceivables, closingReceivables, creditSales })
}

function conventionalIssues({ currency, receivables, priorSales }: ConventionalDsoInput): readonly Issue[] {
  return amountIssues({ receivables, priorSales }, currency)
}

function ending(input: EndingDsoInput): Measure<'days-sales-outstanding', 'ending'> {
  const { currency, closingReceivables } = input
  const receivables = toMinorUnits(closingReceivables, currency, 'closingReceivables')
  return daysOfSales<'days-sales-outstanding', 'ending'>(
    daysSalesOutstandingDefinition,
    'ending',
    input,
    decimalOf(receivables, currency),
  )
}

function average(input: AverageDsoInput): Measure<'days-sales-outstanding', 'average'> {
  const { currency, openingReceivables, closingReceivables } = input
  const opening = toMinorUnits(openingReceivables, currency, 'openingReceivables')
  const closing = toMinorUnits(closingReceivables, currency, 'closingReceivables')
  return daysOfSales<'days-sales-outstanding', 'average'>(
    daysSalesOutstandingDefinition,
    'average',
    input,
    meanOf(opening, closing, toMinorDigits(currency, 'currency')),
  )
}

function conventional({
  asOf,
  currency,
  receivables,
  priorSales,
}: ConventionalDsoInput): Measure<'days-sales-outstanding', 'conventional-30'> {
  return measureOf<'days-sales-outstanding', 'conventional-30'>(
    daysSalesOutstandingDefinition,
    'conventional-30',
    {
      period: { asOf },
      currency,
      numerator: decimalOf(toMinorUnits(receivables, currency, 'receivables'), currency),
      denominator: decimalOf(toMinorUnits(priorSales, currency, 'priorSales'), currency),
      factor: 30,
    },
  )
}
