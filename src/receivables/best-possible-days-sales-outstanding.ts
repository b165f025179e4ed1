import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  type Measure,
  type MeasureDefinition,
  type Period,
  periodAmountIssues,
  periodShape,
} from '../measures'
import { daysOfSales, decimalOf } from './days-of-sales'

/** What the best possible days sales outstanding are. */
export const bestPossibleDaysSalesOutstandingDefinition: MeasureDefinition<
  'best-possible-days-sales-outstanding',
  'current-receivables'
> = {
  id: 'best-possible-days-sales-outstanding',
  family: 'receivables',
  label: {
    en: 'Best possible days sales outstanding (BPDSO)',
    'zh-CN': '最佳应收账款周转天数（BPDSO）',
  },
  question: {
    en: 'How many days of credit sales would be unpaid if nothing were overdue?',
    'zh-CN': '若无任何逾期，尚未收回的应收账款相当于多少天的赊销额？',
  },
  unit: 'days',
  better: 'neither',
  edges: {
    en: 'Without sales there is no value. What is not overdue counts as current, the due day itself among it; some vendors call up to 60 days current, which is another figure. Current receivables below zero, by credits, give a negative number of days. It follows the terms that were granted, not the collecting. "Days of the trade less terms", found under this name, is another concept and not offered.',
    'zh-CN':
      '无赊销额时无值。未逾期即为未到期，到期日当天亦然；个别厂商将 60 天以内称为未到期，属另一指标。贷项使未到期款项小于零时得负天数。它取决于所给账期而非催收。另有以此为名的“行业天数减账期”，概念不同，不予提供。',
  },
  source: {
    en: 'Practice of credit departments: current receivables / credit sales × days.',
    'zh-CN': '信用管理实务：未到期应收账款 ÷ 赊销额 × 天数。',
  },
  variants: {
    'current-receivables': {
      label: { en: 'Best possible days sales outstanding', 'zh-CN': '最佳应收账款周转天数' },
      basis: 'amount',
      formula: {
        en: 'receivables that are not overdue / credit sales × days in the period',
        'zh-CN': '未到期应收账款 ÷ 赊销额 × 期间天数',
      },
      denominator: { en: 'credit sales', 'zh-CN': '赊销额' },
      usedBy: {
        en: 'Credit departments, beside the days sales outstanding of the same books.',
        'zh-CN': '信用管理部门，与同一账簿的应收账款周转天数并列使用。',
      },
    },
  },
}

/** What {@link bestPossibleDaysSalesOutstanding} are reckoned from. */
export interface BestPossibleDsoInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** Not overdue at the end of the last day of the period; what falls due on that day is not. */
  readonly currentReceivables: Amount
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
}

const bestPossibleShape: Shape<BestPossibleDsoInput> = /* @__PURE__ */ record<BestPossibleDsoInput>({
  period: periodShape,
  currency,
  currentReceivables: amount,
  creditSales: amount,
})

/**
 * How many days of credit sales would be unpaid if nothing were overdue (最佳应收账款周转天数, BPDSO)?
 *
 * In days: current receivables / credit sales × days in the period. Without sales there is no value: `null`,
 * with the reason. Credits among the current receivables can take it below zero: it is not clamped.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, a
 * period that ends before it starts.
 *
 * Source: practice of credit departments; all of them divide the current receivables.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const books = { period, currency: 'USD', currentReceivables: '30000.00', creditSales: '90000.00' }
 * bestPossibleDaysSalesOutstanding(books).value // => 30
 */
export function bestPossibleDaysSalesOutstanding(
  input: BestPossibleDsoInput,
): Measure<'best-possible-days-sales-outstanding', 'current-receivables'> {
  const books = valueOrThrow(inspect(bestPossibleShape, input, bestPossibleIssues))
  const { currency, currentReceivables } = books
  return daysOfSales(
    bestPossibleDaysSalesOutstandingDefinition,
    'current-receivables',
    books,
    decimalOf(toMinorUnits(currentReceivables, currency, 'currentReceivables'), currency),
  )
}

function bestPossibleIssues(input: BestPossibleDsoInput): readonly Issue[] {
  const { currentReceivables, creditSales } = input
  return periodAmountIssues(input, { currentReceivables, creditSales })
}
