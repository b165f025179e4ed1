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
import {
  type Measure,
  type MeasureDefinition,
  measureOf,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'
import { unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'
import { differenceOf, type PlainDecimal, percentUpTo100, productOf } from './plain-decimal'

/** What a netback is, by variant. */
export const netbackDefinition: MeasureDefinition<'netback', 'money' | 'share'> = {
  id: 'netback',
  family: 'recovery',
  label: { en: 'Netback', 'zh-CN': '净回款' },
  question: {
    en: 'What does the creditor get of the money collected, after a fee that is a percentage of it?',
    'zh-CN': '按收回金额比例扣除佣金后，债权人实得多少？',
  },
  unit: 'money',
  better: 'higher',
  edges: {
    en: 'Nothing collected is a netback of zero. As a share it has no value without a placed amount. Collected means net of reversals: below zero where more was reversed than came in, of which the fee is given back, too. A fee by account, or costs beside the fee, belong to net liquidation.',
    'zh-CN':
      '未收回时净回款为零。按占比计算时，委托金额为零则无值。收回金额须已扣除冲正：冲正多于收回时为负，相应佣金亦退还。按户计费或其他费用请用净催回率。',
  },
  source: {
    en: 'Practice of creditors and agencies: IC System, "Netback: The Best Way to Evaluate Your Collection Agency".',
    'zh-CN': '债权人与催收机构实务：IC System 关于 netback 的说明。',
  },
  variants: {
    money: {
      label: { en: 'Netback', 'zh-CN': '净回款' },
      basis: 'amount',
      formula: { en: 'collected × (1 − fee)', 'zh-CN': '收回金额 ×（1 − 佣金率）' },
      usedBy: {
        en: 'Creditors who choose between agencies that get the same debts.',
        'zh-CN': '在委托相同债权的机构间选择的债权人。',
      },
    },
    share: {
      label: { en: 'Netback, as a share of what was placed', 'zh-CN': '净回款率（占委托金额）' },
      basis: 'amount',
      unit: 'percent',
      formula: { en: 'collected × (1 − fee) / placed', 'zh-CN': '收回金额 ×（1 − 佣金率）÷ 委托金额' },
      denominator: { en: 'a placed amount', 'zh-CN': '委托金额' },
      usedBy: {
        en: 'Creditors whose agencies get batches of different size.',
        'zh-CN': '各机构批次大小不同的债权人。',
      },
    },
  },
}

/** What {@link netback} in money is reckoned from. */
export interface NetbackInMoney {
  readonly variant: 'money'
  readonly period: Period
  readonly currency: CurrencyCode
  /** Net of reversals; negative where more was reversed. */
  readonly collected: Amount
  /** The contingency fee in percent of what is collected, 0 to 100 (佣金率). */
  readonly feePercent: PlainDecimal
  /** Of the amount, which is exact in `numerator`. */
  readonly roundingMode: RoundingMode
}

/** What {@link netback} as a share is reckoned from. */
export interface NetbackAsShare {
  readonly variant: 'share'
  readonly period: Period
  readonly currency: CurrencyCode
  /** Net of reversals; negative where more was reversed. */
  readonly collected: Amount
  /** The contingency fee in percent of what is collected, 0 to 100 (佣金率). */
  readonly feePercent: PlainDecimal
  readonly placed: Amount
}

/** What {@link netback} is reckoned from, by variant. */
export type NetbackInput = NetbackInMoney | NetbackAsShare

const inMoneyShape: Shape<NetbackInMoney> = /* @__PURE__ */ record<NetbackInMoney>({
  variant: /* @__PURE__ */ oneOf(['money']),
  period: periodShape,
  currency,
  collected: amount,
  feePercent: percentUpTo100,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

const asShareShape: Shape<NetbackAsShare> = /* @__PURE__ */ record<NetbackAsShare>({
  variant: /* @__PURE__ */ oneOf(['share']),
  period: periodShape,
  currency,
  collected: amount,
  feePercent: percentUpTo100,
  placed: grossAmount,
})

/**
 * What does the creditor get of the money collected, after a fee that is a percentage of it (净回款)?
 *
 * - `money`: collected × (1 − fee), as an amount, rounded to the minor unit by the mode that the caller names.
 * - `share`: the same in percent of what was placed, so that batches of different size compare. Without a placed amount
 *   there is none: `null`, with the reason.
 *
 * The exact product is the `numerator`, with as many decimals as it has.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a placed amount below zero, an amount that is not exact money
 * of the currency, a fee outside 0 to 100, a period that ends before it starts, no rounding mode for money.
 *
 * Source: IC System, "Netback: The Best Way to Evaluate Your Collection Agency", whose example is the one below.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const books = { variant: 'money', period, currency: 'USD', roundingMode: 'half-up' }
 * netback({ ...books, collected: '100000.00', feePercent: 15 }).amount // => '85000.00'
 * netback({ ...books, collected: '120000.00', feePercent: 20 }).amount // => '96000.00'
 */
export function netback(input: NetbackInput): Measure<'netback', NetbackInput['variant']> {
  if (variantOf(input, ['money', 'share']) === 'money') {
    const checked = valueOrThrow(inspect(inMoneyShape, input, inMoneyIssues))
    const { period, currency, roundingMode } = checked
    return measureOf(netbackDefinition, 'money', {
      period,
      currency,
      numerator: keptOf(checked),
      denominator: 1,
      roundingMode,
    })
  }
  const checked = valueOrThrow(inspect(asShareShape, input, asShareIssues))
  const { period, currency, placed } = checked
  return measureOf(netbackDefinition, 'share', {
    period,
    currency,
    numerator: keptOf(checked),
    denominator: formatMinorUnits(unitsOf(placed, currency), toMinorDigits(currency, 'currency')),
  })
}

function inMoneyIssues(input: NetbackInMoney): readonly Issue[] {
  return periodAmountIssues(input, { collected: input.collected })
}

function asShareIssues(input: NetbackAsShare): readonly Issue[] {
  return periodAmountIssues(input, { collected: input.collected, placed: input.placed })
}

/** What is collected less the fee, exactly. */
function keptOf({ collected, feePercent }: NetbackInput): string {
  return productOf(collected, differenceOf(100, feePercent), '0.01')
}
