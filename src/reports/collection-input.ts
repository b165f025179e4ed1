import { type BucketTable, bucketTableIssues, bucketTableShape } from '../aging'
import {
  type Amount,
  amount,
  type CurrencyCode,
  compareAmounts,
  currency,
  dayCount,
  describeFault,
  type Issue,
  inspect,
  joinPath,
  leaf,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  valueOrThrow,
  variant,
  verbatim,
} from '../foundations'
import { amountIssues, type Period, periodIssues, periodShape } from '../measures'
import { duplicateIdIssues } from '../model'

/** What was to be collected on one account in a period, what was, and how it was worked. */
export interface CollectedRow {
  /** Of the account or case; each once. */
  readonly id: string
  /** What was to be collected in the period. */
  readonly collectible: Amount
  /** What was paid in it; more than was to be, where older debt was paid too. */
  readonly collected: Amount
  /** What working it cost; a group tells it only where every row of it does. */
  readonly cost?: Amount
  /** At the start of the period. */
  readonly daysPastDue?: number
  /** The hour of the debtor's day at which the debtor was reached, 0 to 23. */
  readonly hour?: number
  readonly collectorId?: string
  /** The measure, channel or campaign by which it was worked. */
  readonly measure?: string
}

/** The amounts from here on, up to where the next range starts. */
export interface AmountRange {
  readonly id: string
  readonly from: Amount
}

/** The rows of a period, in one currency. */
export interface CollectedRows {
  readonly period: Period
  readonly currency: CurrencyCode
  readonly rows: readonly CollectedRow[]
}

/** Accounts by how late they were. */
export interface CollectedByDaysPastDue extends CollectedRows {
  readonly by: 'days-past-due'
  readonly bucketTable: BucketTable
}

/** Accounts by how much was to be collected; the first range starts at zero or below. */
export interface CollectedByAmount extends CollectedRows {
  readonly by: 'amount'
  readonly ranges: readonly AmountRange[]
}

/** Accounts by the hour, the collector or the measure. */
export interface CollectedByManner extends CollectedRows {
  readonly by: 'hour' | 'collector' | 'measure'
}

/** What `analyzeCollections` looks at, by dimension. */
export type AnalyzeCollectionsInput = CollectedByDaysPastDue | CollectedByAmount | CollectedByManner

/** By what accounts can be told apart. */
export type CollectionDimension = AnalyzeCollectionsInput['by']

const hourOfDay: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 23,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'an hour of the day, 0 to 23', 'zh-CN': '0 至 23 的小时' },
    received: showValue(value),
    remedy: { en: 'Count the hour that starts at midnight as 0.', 'zh-CN': '零点起的一小时记作 0。' },
  }),
)

const rowShape: Shape<CollectedRow> = /* @__PURE__ */ record<CollectedRow>({
  id: text,
  collectible: amount,
  collected: amount,
  cost: /* @__PURE__ */ optional(amount),
  daysPastDue: /* @__PURE__ */ optional(dayCount),
  hour: /* @__PURE__ */ optional(hourOfDay),
  collectorId: /* @__PURE__ */ optional(text),
  measure: /* @__PURE__ */ optional(text),
})

const amountRangeShape: Shape<AmountRange> = /* @__PURE__ */ record<AmountRange>({ id: text, from: amount })

const byDaysPastDueShape: Shape<CollectedByDaysPastDue> = /* @__PURE__ */ record<CollectedByDaysPastDue>({
  by: /* @__PURE__ */ oneOf(['days-past-due']),
  bucketTable: bucketTableShape,
  period: periodShape,
  currency,
  rows: /* @__PURE__ */ listOf(rowShape),
})

const byAmountShape: Shape<CollectedByAmount> = /* @__PURE__ */ record<CollectedByAmount>({
  by: /* @__PURE__ */ oneOf(['amount']),
  ranges: /* @__PURE__ */ listOf(amountRangeShape),
  period: periodShape,
  currency,
  rows: /* @__PURE__ */ listOf(rowShape),
})

const byMannerShape: Shape<CollectedByManner> = /* @__PURE__ */ record<CollectedByManner>({
  by: /* @__PURE__ */ oneOf(['hour', 'collector', 'measure']),
  period: periodShape,
  currency,
  rows: /* @__PURE__ */ listOf(rowShape),
})

const inputShape: Shape<AnalyzeCollectionsInput> = /* @__PURE__ */ variant<AnalyzeCollectionsInput>('by', {
  'days-past-due': byDaysPastDueShape,
  amount: byAmountShape,
  hour: byMannerShape,
  collector: byMannerShape,
  measure: byMannerShape,
})

/** The rows, read well; throws `invalid-input` with every issue for anything else. */
export function readCollections(input: AnalyzeCollectionsInput): AnalyzeCollectionsInput {
  return valueOrThrow(inspect(inputShape, input, collectionIssues))
}

function collectionIssues(input: AnalyzeCollectionsInput): readonly Issue[] {
  const { period, currency, rows } = input
  const issues = [...periodIssues(period, 'period'), ...duplicateIdIssues(rows, 'rows')]
  rows.forEach(({ collectible, collected, cost }, index) => {
    const path = joinPath('rows', index)
    const amounts = {
      [joinPath(path, 'collectible')]: collectible,
      [joinPath(path, 'collected')]: collected,
      ...(cost === undefined ? {} : { [joinPath(path, 'cost')]: cost }),
    }
    const unread = amountIssues(amounts, currency)
    issues.push(...unread)
    if (unread.length === 0 && cost !== undefined && compareAmounts(cost, '0', currency) < 0) {
      issues.push(negativeCost(cost, joinPath(path, 'cost')))
    }
  })
  if (input.by === 'days-past-due') issues.push(...bucketTableIssues(input.bucketTable, 'bucketTable'))
  if (input.by === 'amount') issues.push(...rangeIssues(input.ranges, currency))
  return issues
}

function negativeCost(cost: Amount, path: string): Issue {
  return describeFault(
    {
      code: 'wrong-type',
      expected: { en: 'a cost of zero or more', 'zh-CN': '不小于零的成本' },
      received: verbatim(String(cost)),
      remedy: {
        en: 'Take a refund off the cost it belongs to, or leave the cost out where it is not known.',
        'zh-CN': '请将退费冲减所属成本；成本未知时请留空。',
      },
    },
    path,
  )
}

/** Do the ranges take every amount from zero up, each once? */
function rangeIssues(ranges: readonly AmountRange[], currency: CurrencyCode): readonly Issue[] {
  const starts = ranges.map((_, index) => joinPath(joinPath('ranges', index), 'from'))
  const amounts = Object.fromEntries(ranges.map(({ from }, index) => [starts[index], from]))
  const unread = amountIssues(amounts, currency)
  // What is no money of the currency is neither more nor less than anything.
  if (unread.length > 0) return unread
  const [first] = ranges
  const issues = [...duplicateIdIssues(ranges, 'ranges')]
  ranges.forEach(({ from }, index) => {
    const before = ranges[index - 1]
    if (before === undefined || compareAmounts(from, before.from, currency) > 0) return
    issues.push(notRising(from, before.from, starts[index] ?? ''))
  })
  if (first === undefined || compareAmounts(first.from, '0', currency) > 0) issues.push(noStart(first))
  return issues
}

function notRising(from: Amount, before: Amount, path: string): Issue {
  return describeFault(
    {
      code: 'limit-order',
      expected: {
        en: `more than ${before}, where the range before starts`,
        'zh-CN': `大于前一区间的起点 ${before}`,
      },
      received: verbatim(String(from)),
      remedy: { en: 'List the ranges from the smallest amounts up.', 'zh-CN': '请按金额从小到大列出区间。' },
    },
    path,
  )
}

function noStart(first: AmountRange | undefined): Issue {
  return describeFault(
    {
      code: 'limit-order',
      expected: { en: 'a first range from 0 or below', 'zh-CN': '第一个区间自 0 或以下起' },
      received:
        first === undefined ? { en: 'an empty list', 'zh-CN': '空列表' } : verbatim(String(first.from)),
      remedy: {
        en: "Put a range from '0' before it, so that no account falls out of the analysis.",
        'zh-CN': '请在其前加一个自 0 起的区间，以免有账户落空。',
      },
    },
    first === undefined ? 'ranges' : 'ranges[0].from',
  )
}
