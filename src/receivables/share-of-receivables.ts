import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  inspect,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, amountShareOf, type Measure, type MeasureDefinition } from '../measures'

/** The day of the receivables, and all of them. */
export interface ReceivablesOnDay {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** All receivables at the end of `asOf`. */
  readonly receivables: Amount
}

/** What {@link currentShare} is reckoned from. */
export interface CurrentShareInput extends ReceivablesOnDay {
  /** Those of them that are not overdue; what falls due on `asOf` is not. */
  readonly currentReceivables: Amount
}

/** What {@link over90Share} is reckoned from. */
export interface Over90ShareInput extends ReceivablesOnDay {
  /** Those of them that are more than 90 days overdue: 91 and up. */
  readonly over90: Amount
}

/** What a current share is. */
export const currentShareDefinition: MeasureDefinition<'current-share', 'amount'> = {
  id: 'current-share',
  family: 'receivables',
  label: { en: 'Current share', 'zh-CN': '未到期占比' },
  question: { en: 'What share of the receivables is not overdue?', 'zh-CN': '应收账款中有多少尚未逾期？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without receivables there is no value. The due day itself is current. With credits among the receivables it leaves 0 to 100: it is told as it is. With the overdue rate by amount it adds up to 100.',
    'zh-CN':
      '无应收账款时无值。到期日当天仍为未到期。应收账款含贷项余额时可能超出 0 至 100，如实列示。与按金额的逾期率合计为 100。',
  },
  source: { en: 'Receivables management, aging reports.', 'zh-CN': '应收账款管理（账龄表）。' },
  variants: {
    amount: {
      label: { en: 'Current share, by amount', 'zh-CN': '未到期占比（按金额）' },
      basis: 'amount',
      formula: { en: 'receivables that are not overdue / receivables', 'zh-CN': '未到期应收账款 ÷ 应收账款' },
      denominator: { en: 'receivables', 'zh-CN': '应收账款' },
      usedBy: { en: 'Credit departments and auditors.', 'zh-CN': '信用管理部门与审计。' },
    },
  },
}

/** What an over-90 share is. */
export const over90ShareDefinition: MeasureDefinition<'over-90-share', 'amount'> = {
  id: 'over-90-share',
  family: 'receivables',
  label: { en: 'Over-90 share', 'zh-CN': '逾期 90 天以上占比' },
  question: {
    en: 'What share of the receivables is more than 90 days overdue?',
    'zh-CN': '应收账款中有多少逾期超过 90 天？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Without receivables there is no value. Day 90 is not over 90; day 91 is, though the column is often printed as 90+. Days are counted from the due date. With credits among the receivables it leaves 0 to 100: it is told as it is.',
    'zh-CN':
      '无应收账款时无值。第 90 天不计入，第 91 天计入（该栏常印作 90+）。自到期日起算。应收账款含贷项余额时可能超出 0 至 100，如实列示。',
  },
  source: { en: 'Receivables management, aging reports.', 'zh-CN': '应收账款管理（账龄表）。' },
  variants: {
    amount: {
      label: { en: 'Over-90 share, by amount', 'zh-CN': '逾期 90 天以上占比（按金额）' },
      basis: 'amount',
      formula: {
        en: 'receivables more than 90 days overdue / receivables',
        'zh-CN': '逾期超过 90 天的应收账款 ÷ 应收账款',
      },
      denominator: { en: 'receivables', 'zh-CN': '应收账款' },
      usedBy: {
        en: 'Credit departments, as the part least likely to be paid.',
        'zh-CN': '信用管理部门，视为最难收回的部分。',
      },
    },
  },
}

const currentShareShape: Shape<CurrentShareInput> = /* @__PURE__ */ record<CurrentShareInput>({
  asOf: civilDate,
  currency,
  currentReceivables: amount,
  receivables: amount,
})

const over90ShareShape: Shape<Over90ShareInput> = /* @__PURE__ */ record<Over90ShareInput>({
  asOf: civilDate,
  currency,
  over90: amount,
  receivables: amount,
})

/**
 * What share of the receivables is not overdue (未到期占比)?
 *
 * In percent, 0 to 100; by amount. It leaves that range when credits are among the receivables: it is not clamped.
 * Without receivables there is no share: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency.
 *
 * Source: aging reports of receivables management.
 *
 * @example
 * currentShare({ asOf: '2026-03-31', currency: 'USD', currentReceivables: '875.00', receivables: '1000.00' }).value // => 87.5
 */
export function currentShare(input: CurrentShareInput): Measure<'current-share', 'amount'> {
  const { asOf, currency, currentReceivables, receivables } = valueOrThrow(
    inspect(currentShareShape, input, ({ currentReceivables, receivables, currency }) =>
      amountIssues({ currentReceivables, receivables }, currency),
    ),
  )
  return amountShareOf(currentShareDefinition, 'amount', {
    period: { asOf },
    currency,
    part: toMinorUnits(currentReceivables, currency, 'currentReceivables'),
    whole: toMinorUnits(receivables, currency, 'receivables'),
  })
}

/**
 * What share of the receivables is more than 90 days overdue (逾期 90 天以上占比)?
 *
 * In percent, 0 to 100; by amount. Day 90 is not over 90. It leaves that range when credits are among the
 * receivables: it is not clamped. Without receivables there is no share: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency.
 *
 * Source: aging reports of receivables management.
 *
 * @example
 * over90Share({ asOf: '2026-03-31', currency: 'USD', over90: '125.00', receivables: '1000.00' }).value // => 12.5
 */
export function over90Share(input: Over90ShareInput): Measure<'over-90-share', 'amount'> {
  const { asOf, currency, over90, receivables } = valueOrThrow(
    inspect(over90ShareShape, input, ({ over90, receivables, currency }) =>
      amountIssues({ over90, receivables }, currency),
    ),
  )
  return amountShareOf(over90ShareDefinition, 'amount', {
    period: { asOf },
    currency,
    part: toMinorUnits(over90, currency, 'over90'),
    whole: toMinorUnits(receivables, currency, 'receivables'),
  })
}
