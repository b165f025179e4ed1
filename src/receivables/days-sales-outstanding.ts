import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
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
import {
  amountIssues,
  daysInPeriod,
  type Measure,
  meanOf,
  measureOf,
  type Period,
  periodIssues,
  periodShape,
  variantOf,
} from '../measures'
import { type CountBackInput, countBack } from './count-back'
import { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'

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

/** What {@link daysSalesOutstanding} is reckoned from, by variant. */
export type DsoInput = EndingDsoInput | AverageDsoInput | CountBackInput

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
 *
 * Without sales there is no value: `null`, with the reason. So it is when a count-back meets a month
 * without sales or the end of its history first; the reason holds the days so far and the balance left
 * unexplained. A month is not skipped. Receivables of zero are 0 days. Negative receivables give a
 * negative number of days, and no count-back.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money
 * of the currency, a period that ends before it starts, months that overlap, leave days out, end on
 * another day than `asOf` or are in another currency.
 *
 * Sources: `ending` is the common form of credit departments and their software. `average` is that of
 * financial statement analysis (周转天数: 平均应收账款 / 日销售额). `count-back`: Oracle Hyperion Financial
 * Management, "DSO", by the "exhaustion method", which also stops at a month without sales; its printed
 * example is the one below and says 179.7, because it divides 2,000 where 1,000 are left.
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
 */
export function daysSalesOutstanding(
  input: DsoInput,
): Measure<'days-sales-outstanding', DsoInput['variant']> {
  switch (variantOf(input, ['ending', 'average', 'count-back'])) {
    case 'ending':
      return ending(valueOrThrow(inspect(endingShape, input as EndingDsoInput, endingIssues)))
    case 'average':
      return average(valueOrThrow(inspect(averageShape, input as AverageDsoInput, averageIssues)))
    case 'count-back':
      return countBack(input as CountBackInput)
  }
}

function endingIssues({
  period,
  currency,
  closingReceivables,
  creditSales,
}: EndingDsoInput): readonly Issue[] {
  return [...periodIssues(period, 'period'), ...amountIssues({ closingReceivables, creditSales }, currency)]
}

function averageIssues(input: AverageDsoInput): readonly Issue[] {
  const { period, currency, openingReceivables, closingReceivables, creditSales } = input
  return [
    ...periodIssues(period, 'period'),
    ...amountIssues({ openingReceivables, closingReceivables, creditSales }, currency),
  ]
}

function ending(input: EndingDsoInput): Measure<'days-sales-outstanding', 'ending'> {
  const { currency, closingReceivables } = input
  const receivables = toMinorUnits(closingReceivables, currency, 'closingReceivables')
  return ofPeriod('ending', input, formatMinorUnits(receivables, toMinorDigits(currency, 'currency')))
}

function average(input: AverageDsoInput): Measure<'days-sales-outstanding', 'average'> {
  const { currency, openingReceivables, closingReceivables } = input
  const opening = toMinorUnits(openingReceivables, currency, 'openingReceivables')
  const closing = toMinorUnits(closingReceivables, currency, 'closingReceivables')
  return ofPeriod('average', input, meanOf(opening, closing, toMinorDigits(currency, 'currency')))
}

function ofPeriod<Variant extends 'ending' | 'average'>(
  variant: Variant,
  { period, currency, creditSales }: EndingDsoInput | AverageDsoInput,
  receivables: string,
): Measure<'days-sales-outstanding', Variant> {
  const sales = toMinorUnits(creditSales, currency, 'creditSales')
  return measureOf<'days-sales-outstanding', Variant>(daysSalesOutstandingDefinition, variant, {
    period,
    currency,
    numerator: receivables,
    denominator: formatMinorUnits(sales, toMinorDigits(currency, 'currency')),
    factor: daysInPeriod(period),
  })
}
