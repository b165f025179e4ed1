import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  type Measure,
  type MeasureDefinition,
  meanOf,
  measureOf,
  type Period,
  periodAmountIssues,
  periodShape,
} from '../measures'
import { decimalOf } from './days-of-sales'

/** What receivables turnover is. */
export const receivablesTurnoverDefinition: MeasureDefinition<'receivables-turnover', 'average-receivables'> =
  {
    id: 'receivables-turnover',
    family: 'receivables',
    label: { en: 'Receivables turnover', 'zh-CN': '应收账款周转率' },
    question: {
      en: 'How many times in the period were the receivables collected and lent anew?',
      'zh-CN': '期间内应收账款周转了多少次？',
    },
    unit: 'times',
    better: 'higher',
    edges: {
      en: 'Without receivables on the average, or with credits above them, there is no value. Of a shorter period it is a smaller number: two are compared only over periods of one length. Net credit returns of sales make it negative. Cash sales are left out by the caller.',
      'zh-CN':
        '平均应收账款不大于零时无值。期间越短数值越小，只宜比较等长期间。销售净退回时为负。现销由调用方剔除。',
    },
    source: {
      en: 'Financial statement analysis: credit sales / average receivables.',
      'zh-CN': '财务报表分析：赊销净额 ÷ 平均应收账款。',
    },
    variants: {
      'average-receivables': {
        label: { en: 'Receivables turnover', 'zh-CN': '应收账款周转率' },
        basis: 'amount',
        formula: {
          en: 'credit sales / mean of opening and closing receivables',
          'zh-CN': '赊销额 ÷ 期初与期末应收账款的平均',
        },
        denominator: { en: 'average receivables', 'zh-CN': '平均应收账款' },
        usedBy: { en: 'Financial statement analysis, by the year.', 'zh-CN': '财务报表分析（按年）。' },
      },
    },
  }

/** What {@link receivablesTurnover} is reckoned from. */
export interface TurnoverInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** At the end of the day before the period. */
  readonly openingReceivables: Amount
  /** At the end of the last day of the period. */
  readonly closingReceivables: Amount
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
}

const turnoverShape: Shape<TurnoverInput> = /* @__PURE__ */ record<TurnoverInput>({
  period: periodShape,
  currency,
  openingReceivables: amount,
  closingReceivables: amount,
  creditSales: amount,
})

/**
 * How many times in the period were the receivables collected and lent anew (应收账款周转率)?
 *
 * In times: credit sales / mean of opening and closing receivables. Without receivables on the average there is no
 * value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, a period
 * that ends before it starts.
 *
 * Source: financial statement analysis.
 *
 * @example
 * const period = { from: '2025-01-01', to: '2025-12-31' }
 * const books = { period, currency: 'USD', openingReceivables: '32000', closingReceivables: '48000', creditSales: '320000' }
 * receivablesTurnover(books).value // => 8
 */
export function receivablesTurnover(
  input: TurnoverInput,
): Measure<'receivables-turnover', 'average-receivables'> {
  const { period, currency, openingReceivables, closingReceivables, creditSales } = valueOrThrow(
    inspect(turnoverShape, input, turnoverIssues),
  )
  return measureOf(receivablesTurnoverDefinition, 'average-receivables', {
    period,
    currency,
    numerator: decimalOf(toMinorUnits(creditSales, currency, 'creditSales'), currency),
    denominator: meanReceivables({ currency, openingReceivables, closingReceivables }),
  })
}

/** The mean of opening and closing receivables, as a decimal. */
export function meanReceivables({
  currency,
  openingReceivables,
  closingReceivables,
}: Pick<TurnoverInput, 'currency' | 'openingReceivables' | 'closingReceivables'>): string {
  const opening = toMinorUnits(openingReceivables, currency, 'openingReceivables')
  const closing = toMinorUnits(closingReceivables, currency, 'closingReceivables')
  return meanOf(opening, closing, toMinorDigits(currency, 'currency'))
}

/** What is wrong with the well-formed books of a turnover? */
export function turnoverIssues(input: TurnoverInput): readonly Issue[] {
  const { openingReceivables, closingReceivables, creditSales } = input
  return periodAmountIssues(input, { openingReceivables, closingReceivables, creditSales })
}
