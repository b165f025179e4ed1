import {
  type CurrencyCode,
  currency,
  daysBetween,
  inspect,
  listOf,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { type Measure, type MeasureDefinition, type Period, periodShape } from '../measures'
import { type SettledInvoice, settledInvoiceIssues, settledInvoiceShape } from './settled-invoice'
import { weighedDaysOf } from './weigh-days'

/** What weighted days to pay are. */
export const weightedDaysToPayDefinition: MeasureDefinition<'weighted-days-to-pay', 'settled-amount'> = {
  id: 'weighted-days-to-pay',
  family: 'receivables',
  label: { en: 'Weighted days to pay', 'zh-CN': '加权付款天数' },
  question: {
    en: 'How many days after the invoice was the average unit of money paid?',
    'zh-CN': '每一单位货款平均在开票后多少天付清？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'Only settled invoices count, so that the slowest, which are still open, are not seen: read it beside days sales outstanding. Without settled invoices, or for amounts that sum to zero or below, there is no value. What was paid before its issue gives a negative number of days. An invoice paid in parts counts whole, on the day of the last part.',
    'zh-CN':
      '只计已结发票，尚未结清的最慢者不在其内，应与应收账款周转天数并看。无已结发票或金额之和不大于零时无值。开票前已付的得负天数。分次付清的发票按最后一次的日期整张计入。',
  },
  source: {
    en: 'Practice of credit departments: sum of amount × days / sum of amounts.',
    'zh-CN': '信用管理实务：（金额 × 天数）之和 ÷ 金额之和。',
  },
  variants: {
    'settled-amount': {
      label: { en: 'Weighted days to pay', 'zh-CN': '加权付款天数' },
      basis: 'amount',
      formula: {
        en: 'sum over invoices settled in the period of amount × days from issue to settlement / sum of those amounts',
        'zh-CN': '期间内结清的各发票（金额 × 自开票日至结清日的天数）之和 ÷ 金额之和',
      },
      denominator: { en: 'settled amounts', 'zh-CN': '已结金额' },
      usedBy: {
        en: 'Credit departments, by customer above all: a large invoice paid late weighs more than many small ones.',
        'zh-CN': '信用管理部门，多按客户使用；一张迟付的大额发票胜过多张小额发票。',
      },
    },
  },
}

/** What {@link weightedDaysToPay} are reckoned from. */
export interface WeightedDaysToPayInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** Those that were settled in the period. */
  readonly invoices: readonly SettledInvoice[]
}

const daysToPayShape: Shape<WeightedDaysToPayInput> = /* @__PURE__ */ record<WeightedDaysToPayInput>({
  period: periodShape,
  currency,
  invoices: /* @__PURE__ */ listOf(settledInvoiceShape),
})

/**
 * How many days after the invoice was the average unit of money paid (加权付款天数)?
 *
 * In days: sum of amount × days from issue to settlement / sum of amounts, over the invoices settled in the period.
 * What was paid before its issue gives a negative number of days: it is not clamped. Without settled invoices there
 * is no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, a period
 * that ends before it starts, an invoice that was not settled in it or is in another currency.
 *
 * Source: practice of credit departments.
 *
 * @example
 * const invoices = [
 *   { issuedOn: '2026-01-05', dueOn: '2026-02-04', settledOn: '2026-02-14', amount: '300.00' },
 *   { issuedOn: '2026-01-10', dueOn: '2026-02-09', settledOn: '2026-02-07', amount: '100.00' },
 * ]
 * const period = { from: '2026-02-01', to: '2026-02-28' }
 * weightedDaysToPay({ period, currency: 'USD', invoices }).value // => 37
 */
export function weightedDaysToPay(
  input: WeightedDaysToPayInput,
): Measure<'weighted-days-to-pay', 'settled-amount'> {
  const checked = valueOrThrow(
    inspect(daysToPayShape, input, ({ invoices, period, currency }) =>
      settledInvoiceIssues(invoices, period, currency),
    ),
  )
  return weighedDaysOf(
    weightedDaysToPayDefinition,
    'settled-amount',
    checked,
    checked.invoices.map(({ amount, issuedOn, settledOn }) => ({
      amount,
      days: daysBetween(issuedOn, settledOn),
    })),
  )
}
