import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  formatMinorUnits,
  type Issue,
  inspect,
  isPlainAmount,
  leaf,
  oneOf,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  showValue,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import {
  type Measure,
  type MeasureDefinition,
  measureOf,
  type Period,
  periodAmountIssues,
  periodShape,
} from '../measures'
import { unitsOf } from './flow-issues'
import { differenceOf, type PlainDecimal, productOf } from './plain-decimal'

/** What offset sales are. */
export const offsetSalesDefinition: MeasureDefinition<'offset-sales', 'net-margin'> = {
  id: 'offset-sales',
  family: 'recovery',
  label: { en: 'Offset sales', 'zh-CN': '弥补坏账所需销售额' },
  question: {
    en: 'How much must be sold to earn back what was written off?',
    'zh-CN': '需要多少销售额才能弥补已核销的金额？',
  },
  unit: 'money',
  better: 'lower',
  edges: {
    en: 'At a net margin of zero or below there is no value: no sales earn it back. What is recovered later is taken from the write-off by the caller; below zero where more was recovered.',
    'zh-CN':
      '净利率为零或以下时无值：任何销售额都无法弥补。其后收回的金额由调用方从核销额中扣除；收回更多时小于零。',
  },
  source: {
    en: 'Practice of credit departments (sales needed to offset bad debt).',
    'zh-CN': '信用管理实务：弥补坏账所需销售额。',
  },
  variants: {
    'net-margin': {
      label: { en: 'Offset sales', 'zh-CN': '弥补坏账所需销售额' },
      basis: 'amount',
      formula: { en: 'write-off / net margin', 'zh-CN': '核销额 ÷ 净利率' },
      denominator: { en: 'a net margin', 'zh-CN': '净利率' },
      usedBy: {
        en: 'Credit managers, to show sales what a bad debt costs.',
        'zh-CN': '信用经理，用于向销售说明坏账代价。',
      },
    },
  },
}

/** What {@link offsetSales} are reckoned from. */
export interface OffsetSalesInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** Net of recoveries. */
  readonly writeOff: Amount
  /** What is left of a sale after all costs, in percent of it: at most 100, and may be negative (净利率). */
  readonly netMarginPercent: PlainDecimal
  /** Of the amount. */
  readonly roundingMode: RoundingMode
}

const margin: Shape<PlainDecimal> = /* @__PURE__ */ leaf<PlainDecimal>(isMargin, (value) => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: {
    en: 'a percentage of 100 or less, as a plain decimal',
    'zh-CN': '不超过 100 的百分数（普通十进制数）',
  },
  received: showValue(value),
  remedy: {
    en: 'Write 4 % as 4, without a percent sign, and not as 0.04.',
    'zh-CN': '4% 请写作 4，不带百分号，也不写 0.04。',
  },
}))

const inputShape: Shape<OffsetSalesInput> = /* @__PURE__ */ record<OffsetSalesInput>({
  period: periodShape,
  currency,
  writeOff: amount,
  netMarginPercent: margin,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * How much must be sold to earn back what was written off (弥补坏账所需销售额)?
 *
 * In money: write-off / net margin. At a margin of zero or below there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, a margin that is
 * no plain decimal or above 100, a period that ends before it starts, no rounding mode.
 *
 * Source: practice of credit departments.
 *
 * @example
 * const year = { period: { from: '2026-01-01', to: '2026-12-31' }, currency: 'USD', roundingMode: 'half-up' }
 * offsetSales({ ...year, writeOff: '5000.00', netMarginPercent: 4 }).amount // => '125000.00'
 * offsetSales({ ...year, writeOff: '5000.00', netMarginPercent: -1 }).reason?.code // => 'negative-denominator'
 */
export function offsetSales(input: OffsetSalesInput): Measure<'offset-sales', 'net-margin'> {
  const checked = valueOrThrow(inspect(inputShape, input, offsetIssues))
  const { period, currency, writeOff, netMarginPercent, roundingMode } = checked
  return measureOf(offsetSalesDefinition, 'net-margin', {
    period,
    currency,
    numerator: formatMinorUnits(unitsOf(writeOff, currency), toMinorDigits(currency, 'currency')),
    denominator: productOf(netMarginPercent),
    factor: 100,
    roundingMode,
  })
}

function offsetIssues(input: OffsetSalesInput): readonly Issue[] {
  return periodAmountIssues(input, { writeOff: input.writeOff })
}

/** No sale leaves more than itself. */
function isMargin(value: unknown): boolean {
  return isPlainAmount(value) && !differenceOf(100, value).startsWith('-')
}
