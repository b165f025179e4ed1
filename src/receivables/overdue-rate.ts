import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  amountIssues,
  amountShareOf,
  count,
  countShareOf,
  type Measure,
  type MeasureDefinition,
  variantOf,
} from '../measures'

/** What an overdue rate is, by variant. */
export const overdueRateDefinition: MeasureDefinition<'overdue-rate', 'amount' | 'count'> = {
  id: 'overdue-rate',
  family: 'receivables',
  label: { en: 'Overdue rate', 'zh-CN': '逾期率' },
  question: { en: 'What share of the receivables is overdue?', 'zh-CN': '应收账款中有多少已逾期？' },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Without receivables there is no value. By amount it leaves 0 to 100 where credits are among the receivables: it is told as it is.',
    'zh-CN': '无应收账款时无值。应收账款含贷项余额时，按金额可能超出 0 至 100，如实列示。',
  },
  source: {
    en: 'Receivables management (overdue receivables / receivables); lenders for the count.',
    'zh-CN': '应收账款管理（逾期应收账款 ÷ 应收账款）；按数量见贷款机构实务。',
  },
  variants: {
    amount: {
      label: { en: 'Overdue rate, by amount', 'zh-CN': '逾期率（按金额）' },
      basis: 'amount',
      formula: { en: 'overdue receivables / receivables', 'zh-CN': '逾期应收账款 ÷ 应收账款' },
      denominator: { en: 'receivables', 'zh-CN': '应收账款' },
      usedBy: {
        en: 'Receivables management. A few large debts decide it.',
        'zh-CN': '应收账款管理；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Overdue rate, by count', 'zh-CN': '逾期率（按数量）' },
      basis: 'count',
      formula: {
        en: 'overdue items / items (accounts, invoices or debtors, the same in both)',
        'zh-CN': '逾期数量 ÷ 总数量（户、发票或债务人，分子分母一致）',
      },
      denominator: { en: 'a total count', 'zh-CN': '总数' },
      usedBy: {
        en: 'Lenders who ask how many borrowers are late. Every item weighs the same.',
        'zh-CN': '关注逾期借款人数的贷款机构；每个计数单位权重相同。',
      },
    },
  },
}

/** What {@link overdueRate} by amount is reckoned from. */
export interface OverdueRateByAmount {
  readonly variant: 'amount'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** The receivables past their due date. */
  readonly overdue: Amount
  /** All receivables, the overdue ones among them. */
  readonly receivables: Amount
}

/** What {@link overdueRate} by count is reckoned from: accounts, invoices or debtors, the same in both. */
export interface OverdueRateByCount {
  readonly variant: 'count'
  readonly asOf: CivilDate
  readonly overdueCount: number
  /** All of them, the overdue ones among them. */
  readonly totalCount: number
}

/** What {@link overdueRate} is reckoned from, by variant. */
export type OverdueRateInput = OverdueRateByAmount | OverdueRateByCount

const byAmountShape: Shape<OverdueRateByAmount> = /* @__PURE__ */ record<OverdueRateByAmount>({
  variant: /* @__PURE__ */ oneOf(['amount']),
  asOf: civilDate,
  currency,
  overdue: amount,
  receivables: amount,
})

const byCountShape: Shape<OverdueRateByCount> = /* @__PURE__ */ record<OverdueRateByCount>({
  variant: /* @__PURE__ */ oneOf(['count']),
  asOf: civilDate,
  overdueCount: count,
  totalCount: count,
})

/**
 * What share of the receivables is overdue (逾期率)?
 *
 * In percent, 0 to 100. By amount it leaves that range when credits are among the receivables: it is
 * reported and not clamped. Without receivables there is no rate: `null`, with the reason.
 *
 * - `amount`: overdue receivables / receivables. A few large debts decide it.
 * - `count`: overdue items / items: accounts, invoices or debtors, the same in both. Every one weighs the same.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money
 * of the currency, a count that is negative or not whole, more overdue than there are.
 *
 * Sources: receivables management divides amounts (逾期应收账款 / 应收账款); its count variant divides the
 * overdue accounts by all, as lenders do who ask how many borrowers are late.
 *
 * @example
 * const asOf = '2026-03-31'
 * overdueRate({ variant: 'amount', asOf, currency: 'USD', overdue: '125.00', receivables: '1000.00' }).value // => 12.5
 * overdueRate({ variant: 'count', asOf, overdueCount: 3, totalCount: 8 }).value // => 37.5
 * overdueRate({ variant: 'count', asOf, overdueCount: 0, totalCount: 0 }).reason?.code // => 'zero-denominator'
 */
export function overdueRate(input: OverdueRateInput): Measure<'overdue-rate', 'amount' | 'count'> {
  return variantOf(input, ['amount', 'count']) === 'amount'
    ? rateByAmount(valueOrThrow(inspect(byAmountShape, input, issuesByAmount)))
    : rateByCount(valueOrThrow(inspect(byCountShape, input, issuesByCount)))
}

function issuesByAmount({ overdue, receivables, currency }: OverdueRateByAmount): readonly Issue[] {
  return amountIssues({ overdue, receivables }, currency)
}

function issuesByCount({ overdueCount, totalCount }: OverdueRateByCount): readonly Issue[] {
  if (overdueCount <= totalCount) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `at most ${totalCount}, the count of all`,
          'zh-CN': `不超过总数 ${totalCount} 的计数`,
        },
        received: verbatim(String(overdueCount)),
        remedy: {
          en: 'Count the overdue ones among all, as of the same day.',
          'zh-CN': '总数应包含逾期的，并以同一天为准。',
        },
      },
      'overdueCount',
    ),
  ]
}

function rateByAmount({
  asOf,
  currency,
  overdue,
  receivables,
}: OverdueRateByAmount): Measure<'overdue-rate', 'amount' | 'count'> {
  return amountShareOf(overdueRateDefinition, 'amount', {
    period: { asOf },
    currency,
    part: toMinorUnits(overdue, currency, 'overdue'),
    whole: toMinorUnits(receivables, currency, 'receivables'),
  })
}

function rateByCount({
  asOf,
  overdueCount,
  totalCount,
}: OverdueRateByCount): Measure<'overdue-rate', 'amount' | 'count'> {
  return countShareOf(overdueRateDefinition, 'count', {
    period: { asOf },
    part: overdueCount,
    whole: totalCount,
  })
}
