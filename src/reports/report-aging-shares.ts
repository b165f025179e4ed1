import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
  toMinorDigits,
  toMinorUnits,
  truth,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { amountIssues, exactlyOf, type Measure } from '../measures'
import { duplicateIdIssues } from '../model'
import { agingShares } from '../receivables'
import { compareRatios } from '../targets'
import { assembleReport, proposalsShape } from './assemble-report'
import type { Finding, Report, ReportColumn, ReportRequest } from './report'

/** What is open of one age. */
export interface AgedBucket {
  readonly id: string
  readonly label?: Label
  readonly amount: Amount
  /** Whether what is in it is past due. */
  readonly isOverdue: boolean
}

/** What was open on an earlier day, by the same buckets. */
export interface EarlierAging {
  readonly asOf: CivilDate
  readonly buckets: readonly EarlierBucket[]
}

/** What was open of one age on an earlier day; whether it is past due is told once, by the bucket of the report. */
export type EarlierBucket = Pick<AgedBucket, 'id' | 'label' | 'amount'> &
  Partial<Pick<AgedBucket, 'isOverdue'>>

/** What {@link reportAgingShares} is made from. */
export interface AgingReportInput extends ReportRequest {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** Every receivable in one of them. */
  readonly buckets: readonly AgedBucket[]
  /** Absent: nothing is compared. */
  readonly before?: EarlierAging
}

const bucketShape: Shape<AgedBucket> = /* @__PURE__ */ record<AgedBucket>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  amount,
  isOverdue: truth,
})

const earlierShape: Shape<EarlierBucket> = /* @__PURE__ */ record<EarlierBucket>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  amount,
  isOverdue: /* @__PURE__ */ optional(truth),
})

const inputShape: Shape<AgingReportInput> = /* @__PURE__ */ record<AgingReportInput>({
  asOf: civilDate,
  currency,
  data: labelShape,
  proposals: proposalsShape,
  buckets: /* @__PURE__ */ listOf(bucketShape),
  before: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<EarlierAging>({ asOf: civilDate, buckets: /* @__PURE__ */ listOf(earlierShape) }),
  ),
})

const columns: readonly ReportColumn[] = [
  { id: 'amount', label: { en: 'open', 'zh-CN': '余额' } },
  { id: 'amountBefore', label: { en: 'open before', 'zh-CN': '前次余额' } },
]

/**
 * How old are the receivables, and which age grew (账龄报告)?
 *
 * A row for each bucket in the order given, with its amount, its share and, where an earlier day is given, what it held
 * then. Found is each overdue bucket whose share is larger than before, compared exactly; by share and not by amount, so
 * that growth of the whole book is not taken for aging. Where one of the two books is empty nothing is found.
 *
 * @throws ArrearsError `invalid-input` with every issue: a bucket given twice, an amount that is not exact money of the
 * currency, an earlier day that is not earlier or has other buckets.
 *
 * @example
 * const bucketsOf = (current, late) => [
 *   { id: 'current', amount: current, isOverdue: false },
 *   { id: '1-30', amount: late, isOverdue: true },
 * ]
 * const data = { en: 'Ledger, month end', 'zh-CN': '台账（月末）' }
 * const before = { asOf: '2026-02-28', buckets: bucketsOf('900.00', '100.00') }
 * const report = reportAgingShares({ asOf: '2026-03-31', currency: 'USD', data, buckets: bucketsOf('800.00', '200.00'), before })
 * report.sections[0].rows[1].measures[0].value // => 20
 * report.findings.map(({ code, about }) => [code, about]) // => [['share-grew', '1-30']]
 */
export function reportAgingShares(input: AgingReportInput): Report {
  const read = valueOrThrow(inspect(inputShape, input, agingIssues))
  const { asOf, currency, buckets, before } = read
  const shares = sharesOf(asOf, currency, buckets)
  const sharesBefore = before === undefined ? [] : sharesOf(before.asOf, currency, before.buckets)
  const write = (amount: Amount): string =>
    formatMinorUnits(toMinorUnits(amount, currency, 'amount'), toMinorDigits(currency, 'currency'))
  const rows = buckets.map(({ id, label, amount }, index) => {
    const earlier = before?.buckets[index]
    const share = shares[index]
    return {
      id,
      label: label ?? null,
      figures: { amount: write(amount), amountBefore: earlier === undefined ? null : write(earlier.amount) },
      measures: share === undefined ? [] : [share],
    }
  })
  return assembleReport({
    id: 'aging',
    period: { asOf },
    request: read,
    sections: [{ id: 'buckets', label: { en: 'By age', 'zh-CN': '按账龄' }, columns, rows }],
    findings: buckets.flatMap((bucket, index) =>
      bucket.isOverdue ? growthOf(bucket, shares[index], sharesBefore[index]) : [],
    ),
  })
}

function sharesOf(
  asOf: CivilDate,
  currency: CurrencyCode,
  buckets: readonly EarlierBucket[],
): readonly Measure[] {
  const plain = buckets.map(({ id, amount }) => ({ id, amount }))
  return agingShares({ asOf, currency, buckets: plain }).map(({ share }) => share)
}

function growthOf(
  { id, label }: AgedBucket,
  now: Measure | undefined,
  before: Measure | undefined,
): readonly Finding[] {
  if (now === undefined || before === undefined || now.value === null || before.value === null) return []
  if (compareRatios(exactlyOf(now), exactlyOf(before)) <= 0) return []
  const name = label ?? { en: id, 'zh-CN': id }
  return [
    {
      code: 'share-grew',
      about: id,
      sentence: {
        en: `${name.en}: ${now.numerator} of ${now.denominator}, before ${before.numerator} of ${before.denominator}.`,
        'zh-CN': `${name['zh-CN']}：${now.denominator} 中的 ${now.numerator}，前次为 ${before.denominator} 中的 ${before.numerator}。`,
      },
    },
  ]
}

function agingIssues({ asOf, currency, buckets, before }: AgingReportInput): readonly Issue[] {
  return [
    ...bucketIssues(buckets, currency, 'buckets'),
    ...(before === undefined
      ? []
      : [
          ...bucketIssues(before.buckets, currency, 'before.buckets'),
          ...(before.asOf < asOf ? [] : [notEarlier(before.asOf, asOf)]),
          ...(hasSameIds(buckets, before.buckets) ? [] : [otherBuckets(buckets, before.buckets)]),
        ]),
  ]
}

function bucketIssues(
  buckets: readonly EarlierBucket[],
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  const ofRows = buckets.flatMap(({ amount }, index) =>
    amountIssues({ [joinPath(joinPath(path, index), 'amount')]: amount }, currency),
  )
  return [...duplicateIdIssues(buckets, path), ...ofRows]
}

function hasSameIds(one: readonly EarlierBucket[], other: readonly EarlierBucket[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id)
}

function notEarlier(before: CivilDate, asOf: CivilDate): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: { en: `a day before ${asOf}, the day of the report`, 'zh-CN': `早于报告日 ${asOf} 的日期` },
      received: verbatim(before),
      remedy: { en: 'Exchange the two, or leave before out.', 'zh-CN': '请对调两者，或去掉 before。' },
    },
    'before.asOf',
  )
}

function otherBuckets(buckets: readonly EarlierBucket[], before: readonly EarlierBucket[]): Issue {
  const idsOf = (rows: readonly EarlierBucket[]): string => rows.map(({ id }) => id).join(', ')
  return describeFault(
    {
      code: 'wrong-type',
      expected: {
        en: `the buckets of the report, in its order: ${idsOf(buckets)}`,
        'zh-CN': `与本报告相同且同序的区间：${idsOf(buckets)}`,
      },
      received: verbatim(idsOf(before)),
      remedy: { en: 'Age both days by one bucket table.', 'zh-CN': '两日应使用同一账龄区间表。' },
    },
    'before.buckets',
  )
}
