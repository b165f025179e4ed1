import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  inspect,
  joinPath,
  listOf,
  optional,
  record,
  type Shape,
  sumMinorUnits,
  text,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, amountShareOf, count, type Measure, type MeasureDefinition } from '../measures'
import { duplicateIdIssues } from '../model'

/** What an aging share is. */
export const agingShareDefinition: MeasureDefinition<'aging-share', 'amount'> = {
  id: 'aging-share',
  family: 'receivables',
  label: { en: 'Aging share', 'zh-CN': '账龄占比' },
  question: {
    en: 'What share of the receivables is of this age?',
    'zh-CN': '应收账款中有多少处于该账龄？',
  },
  unit: 'percent',
  better: 'neither',
  edges: {
    en: 'One share for each bucket; together they are 100. Without receivables there is no value. Credits reduce the bucket of their own date, so that a share may leave 0 to 100: told as it is. Aged from the due date, unless the caller ages otherwise: from the invoice date the same books give other shares.',
    'zh-CN':
      '每个账龄区间一个占比，合计为 100。无应收账款时无值。贷项冲减其自身日期所在区间，故占比可能超出 0 至 100，如实列示。除调用方另有口径外自到期日起算；自开票日起算结果不同。',
  },
  source: { en: 'Receivables management, aging reports.', 'zh-CN': '应收账款管理（账龄表）。' },
  variants: {
    amount: {
      label: { en: 'Aging share, by amount', 'zh-CN': '账龄占比（按金额）' },
      basis: 'amount',
      formula: {
        en: 'receivables of the bucket / receivables of all buckets',
        'zh-CN': '该区间应收账款 ÷ 各区间应收账款合计',
      },
      denominator: { en: 'receivables', 'zh-CN': '应收账款' },
      usedBy: { en: 'Credit departments and auditors.', 'zh-CN': '信用管理部门与审计。' },
    },
  },
}

/** What is open of one age. */
export interface AgedReceivables {
  /** Of the bucket; unique among them. */
  readonly id: string
  readonly amount: Amount
  /** How many debts these are; not read. */
  readonly count?: number
}

/** What {@link agingShares} are reckoned from. */
export interface AgingSharesInput {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** Every receivable is in one of them. */
  readonly buckets: readonly AgedReceivables[]
}

/** The share of one bucket. */
export interface AgingShare {
  /** The id of the bucket. */
  readonly bucket: string
  readonly share: Measure<'aging-share', 'amount'>
}

const agingSharesShape: Shape<AgingSharesInput> = /* @__PURE__ */ record<AgingSharesInput>({
  asOf: civilDate,
  currency,
  buckets: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<AgedReceivables>({
      id: text,
      amount,
      count: /* @__PURE__ */ optional(count),
    }),
  ),
})

/**
 * What share of the receivables is of each age (账龄占比)?
 *
 * In percent, one share for each bucket in the order given; together 100. Credits can take a share out of 0 to 100: it
 * is not clamped. Without receivables there is no share: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, a bucket
 * given twice.
 *
 * Source: aging reports of receivables management.
 *
 * @example
 * const buckets = [{ id: 'not-due', amount: '600.00' }, { id: '1-30', amount: '300.00' }, { id: 'over-30', amount: '100.00' }]
 * const shares = agingShares({ asOf: '2026-03-31', currency: 'USD', buckets })
 * shares.map(({ bucket, share }) => [bucket, share.value]) // => [['not-due', 60], ['1-30', 30], ['over-30', 10]]
 */
export function agingShares(input: AgingSharesInput): readonly AgingShare[] {
  const { asOf, currency, buckets } = valueOrThrow(inspect(agingSharesShape, input, agingIssues))
  const units = buckets.map(({ amount }) => toMinorUnits(amount, currency, 'buckets'))
  const whole = sumMinorUnits(units)
  return buckets.map(({ id }, index) => ({
    bucket: id,
    share: amountShareOf(agingShareDefinition, 'amount', {
      period: { asOf },
      currency,
      part: units[index] ?? 0,
      whole,
    }),
  }))
}

function agingIssues({ currency, buckets }: AgingSharesInput): readonly Issue[] {
  const ofRows = buckets.flatMap(({ amount }, index) =>
    amountIssues({ [joinPath(joinPath('buckets', index), 'amount')]: amount }, currency),
  )
  return [...duplicateIdIssues(buckets, 'buckets'), ...ofRows]
}
