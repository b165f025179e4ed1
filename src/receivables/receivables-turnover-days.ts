import {
  amount,
  currency,
  describeFault,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import {
  daysInPeriod,
  type Measure,
  type MeasureDefinition,
  type Period,
  periodShape,
  variantOf,
} from '../measures'
import { daysOfSales } from './days-of-sales'
import { meanReceivables, type TurnoverInput, turnoverIssues } from './receivables-turnover'

/** Which days are divided by a turnover: those of a year of 360 or 365, or those of the period. */
export type TurnoverDaysVariant = 'days-360' | 'days-365' | 'actual-days'

const SALES = { en: 'credit sales', 'zh-CN': '赊销额' }

/** What the turnover days of receivables are, by variant. */
export const receivablesTurnoverDaysDefinition: MeasureDefinition<
  'receivables-turnover-days',
  TurnoverDaysVariant
> = {
  id: 'receivables-turnover-days',
  family: 'receivables',
  label: { en: 'Receivables turnover days', 'zh-CN': '应收账款周转天数（由周转率）' },
  question: {
    en: 'How many days do the receivables take to be collected once?',
    'zh-CN': '应收账款周转一次需要多少天？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'Days / turnover, which is average receivables / daily sales. Without sales there is no value. Average receivables of zero are 0 days; below zero they give a negative number of days. 360 and 365 days are those of a year: over another period they would be wrong as many times as it goes into a year, and are refused. By actual days it is DSO on average receivables.',
    'zh-CN':
      '天数 ÷ 周转率，即平均应收账款 ÷ 日销售额。无赊销额时无值。平均应收账款为零即 0 天，小于零时得负天数。360 与 365 天针对一年，用于其他期间会成倍出错，故予拒绝。按实际天数即平均余额法 DSO。',
  },
  source: {
    en: 'Financial statement analysis: 360 or 365 / turnover.',
    'zh-CN': '财务报表分析：360 或 365 ÷ 周转率。',
  },
  variants: {
    'days-360': {
      label: { en: 'Receivables turnover days, year of 360', 'zh-CN': '应收账款周转天数（一年 360 天）' },
      basis: 'amount',
      formula: {
        en: 'mean of opening and closing receivables / credit sales of the year × 360',
        'zh-CN': '期初与期末应收账款的平均 ÷ 全年赊销额 × 360',
      },
      denominator: SALES,
      usedBy: {
        en: 'Financial analysis in China, textbooks, banks.',
        'zh-CN': '国内财务分析、教材与银行。',
      },
    },
    'days-365': {
      label: { en: 'Receivables turnover days, year of 365', 'zh-CN': '应收账款周转天数（一年 365 天）' },
      basis: 'amount',
      formula: {
        en: 'mean of opening and closing receivables / credit sales of the year × 365',
        'zh-CN': '期初与期末应收账款的平均 ÷ 全年赊销额 × 365',
      },
      denominator: SALES,
      usedBy: {
        en: 'Analysts of yearly statements. In leap years a day short of the calendar.',
        'zh-CN': '年报分析者；闰年比日历少一天。',
      },
    },
    'actual-days': {
      label: { en: 'Receivables turnover days, actual days', 'zh-CN': '应收账款周转天数（实际天数）' },
      basis: 'amount',
      formula: {
        en: 'mean of opening and closing receivables / credit sales × days in the period',
        'zh-CN': '期初与期末应收账款的平均 ÷ 赊销额 × 期间天数',
      },
      denominator: SALES,
      usedBy: {
        en: 'Whoever reports by month or quarter.',
        'zh-CN': '按月或按季报告者。',
      },
    },
  },
}

/** What {@link receivablesTurnoverDays} are reckoned from. */
export interface TurnoverDaysInput extends TurnoverInput {
  /** Which days are divided by the turnover? Those of a year want a period of a year. */
  readonly variant: TurnoverDaysVariant
}

const turnoverDaysShape: Shape<TurnoverDaysInput> = /* @__PURE__ */ record<TurnoverDaysInput>({
  variant: /* @__PURE__ */ oneOf(['days-360', 'days-365', 'actual-days']),
  period: periodShape,
  currency,
  openingReceivables: amount,
  closingReceivables: amount,
  creditSales: amount,
})

// Of 52 weeks, of twelve months, of these in a leap year, and of 53 weeks.
const DAYS_OF_YEARS: readonly number[] = [364, 365, 366, 371]

/** Can a period be the year of a business? It has 52 or 53 weeks, or twelve months. */
export function isYear(period: Period): boolean {
  return DAYS_OF_YEARS.includes(daysInPeriod(period))
}

/**
 * How many days do the receivables take to be collected once (应收账款周转天数)?
 *
 * In days: days / turnover, which is average receivables / credit sales × days. There is no default variant.
 *
 * - `days-360`, `days-365`: of a year, over a period of a year (365 or 366 days, or 364 or 371 as years of weeks have).
 * - `actual-days`: those of the period, whatever its length.
 *
 * Without sales there is no value: `null`, with the reason. Average receivables of zero are 0 days.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money of the
 * currency, a period that ends before it starts or, for the days of a year, is none.
 *
 * Source: financial statement analysis; 360 days in China and in banking, 365 elsewhere.
 *
 * @example
 * const period = { from: '2025-01-01', to: '2025-12-31' }
 * const books = { period, currency: 'USD', openingReceivables: '32000', closingReceivables: '48000', creditSales: '320000' }
 * receivablesTurnoverDays({ ...books, variant: 'days-360' }).value // => 45
 * receivablesTurnoverDays({ ...books, variant: 'days-365' }).value // => 45.625
 */
export function receivablesTurnoverDays(
  input: TurnoverDaysInput,
): Measure<'receivables-turnover-days', TurnoverDaysVariant> {
  variantOf(input, ['days-360', 'days-365', 'actual-days'])
  const books = valueOrThrow(inspect(turnoverDaysShape, input, turnoverDaysIssues))
  const { variant, period } = books
  return daysOfSales<'receivables-turnover-days', TurnoverDaysVariant>(
    receivablesTurnoverDaysDefinition,
    variant,
    books,
    meanReceivables(books),
    daysOf(variant, period),
  )
}

function daysOf(variant: TurnoverDaysVariant, period: Period): number {
  if (variant === 'actual-days') return daysInPeriod(period)
  return variant === 'days-360' ? 360 : 365
}

function turnoverDaysIssues(input: TurnoverDaysInput): readonly Issue[] {
  const { variant, period } = input
  const issues = turnoverIssues(input)
  if (variant === 'actual-days' || period.from > period.to || isYear(period)) return issues
  const days = daysInPeriod(period)
  return [
    ...issues,
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: 'a period of a year: 364, 365, 366 or 371 days',
          'zh-CN': '一年的期间（364、365、366 或 371 天）',
        },
        received: { en: `${days} days`, 'zh-CN': `${days} 天` },
        remedy: {
          en: "Name 'actual-days', or pass the books of a year.",
          'zh-CN': '请改用 actual-days，或传入全年账目。',
        },
      },
      'period',
    ),
  ]
}
