import {
  type Citation,
  citationShape,
  describeFault,
  type Fault,
  inspect,
  issuesError,
  joinPath,
  type Label,
  labelShape,
  leaf,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
} from '../foundations'
import type { Bucket, BucketTable } from './bucket-table'

/** One range of days past due as a lender wrote it. */
export interface WrittenRange<Id extends string = string> {
  /** Unique in its table. */
  readonly id: Id
  /** Such as `1–30`, `0`, `>90`, `90+` or `90天以上`; see {@link readBucketTable} for all forms. */
  readonly written: string
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/** A table of days past due as a lender wrote it (书面账龄区间), from day 0 upward. */
export interface WrittenBucketTable<Id extends string = string> {
  readonly id: string
  readonly ranges: readonly WrittenRange<Id>[]
  /** Which of two neighbors owns a day that both of them write; absent where no day is written twice. */
  readonly sharedDay?: 'earlier' | 'later'
  /** Who divides days like this. */
  readonly source?: Citation
}

/** The days that a text names. */
interface NamedDays {
  readonly fromDay: number
  readonly toDay?: number
}

const rangeShape: Shape<WrittenRange> = /* @__PURE__ */ record<WrittenRange>({
  id: text,
  written: /* @__PURE__ */ leaf<string>((value) => daysNamedBy(value) !== undefined, rangeFault),
  label: /* @__PURE__ */ optional(labelShape),
})

const writtenTableShape: Shape<WrittenBucketTable> = /* @__PURE__ */ record<WrittenBucketTable>({
  id: text,
  ranges: /* @__PURE__ */ listOf(rangeShape),
  sharedDay: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['earlier', 'later'])),
  source: /* @__PURE__ */ optional(citationShape),
})

/**
 * Which buckets does a lender mean by the ranges it wrote down?
 *
 * A range is written as one day (`0`), as two (`1-30`, `30–60`), as what is over a day (`>90`, `over 90`,
 * `超过90天`: from day 91), or as a day and what is over it (`90+`, `90 and over`, `90天及以上`, `90天以上`: from day
 * 90). Each number may be followed by `days` or 天. Nothing else is read.
 *
 * Source: 以上 and 届满 include the number that they name, 超过 does not: Civil Code of China, art. 1259. It is often
 * written loosely, though, so that after a range that ends on day 90 the owner of that day must be named.
 *
 * Two neighbors that write the same day, as "30–60" and "60–90" do, are refused until `sharedDay` names the
 * owner, because one day moves an account into another bucket. Gaps, larger overlaps, a late start and a closed
 * end are refused by {@link compileAging}, as in any other table.
 *
 * @throws ArrearsError `invalid-policy` with every fault: a text that is no range, a day with two owners, a range
 * that has no day left.
 *
 * @example
 * const ranges = [
 *   { id: 'early', written: '0-30' },
 *   { id: 'middle', written: '30-60' },
 *   { id: 'late', written: '>60' },
 * ] as const
 * readBucketTable({ id: 'ours', ranges, sharedDay: 'earlier' }).buckets[1] // => { id: 'middle', fromDay: 31, toDay: 60 }
 * readBucketTable({ id: 'ours', ranges, sharedDay: 'later' }).buckets[1] // => { id: 'middle', fromDay: 30, toDay: 60 }
 * readBucketTable({ id: 'ours', ranges })
 * // throws: ranges[1].written: expected a range that leaves day 30 to one owner, received "30-60". …
 */
export function readBucketTable<const Id extends string>(written: WrittenBucketTable<Id>): BucketTable<Id> {
  const inspected = inspect(writtenTableShape, written, (table) =>
    divide(table).flatMap(({ faults }, index) =>
      faults.map((fault) => describeFault(fault, joinPath(joinPath('ranges', index), 'written'))),
    ),
  )
  if (!inspected.ok) throw issuesError('invalid-policy', inspected.issues)
  const { id, source } = written
  return {
    id,
    buckets: divide(written).map(({ bucket }) => bucket),
    ...(source === undefined ? {} : { source }),
  }
}

/** What one written range comes to beside its neighbors. */
interface Divided<Id extends string> {
  readonly bucket: Bucket<Id>
  readonly faults: readonly Fault[]
}

function divide<Id extends string>({ ranges, sharedDay }: WrittenBucketTable<Id>): readonly Divided<Id>[] {
  const read = ranges.flatMap((range) => {
    const days = daysNamedBy(range.written)
    return days === undefined ? [] : [{ range, days }]
  })
  return read.map(({ range, days }, index) => {
    const before = read[index - 1]
    const after = read[index + 1]
    const isSharedBefore = before !== undefined && before.days.toDay === days.fromDay
    const isSharedAfter = after !== undefined && after.days.fromDay === days.toDay
    const fromDay = days.fromDay + (isSharedBefore && sharedDay === 'earlier' ? 1 : 0)
    const toDay =
      days.toDay === undefined ? undefined : days.toDay - (isSharedAfter && sharedDay === 'later' ? 1 : 0)
    const { id, written, label } = range
    return {
      bucket: {
        id,
        fromDay,
        ...(toDay === undefined ? {} : { toDay }),
        ...(label === undefined ? {} : { label }),
      },
      faults: [
        ...(isSharedBefore && sharedDay === undefined ? [twoOwners(before.range, range, days.fromDay)] : []),
        ...(toDay !== undefined && toDay < fromDay ? [noDayLeft(written, days.fromDay)] : []),
      ],
    }
  })
}

/** The days that a text names, if it is written in one of the known forms. */
function daysNamedBy(written: unknown): NamedDays | undefined {
  if (typeof written !== 'string') return undefined
  const span = /^(\d{1,5})(?: ?[-–] ?(\d{1,5}))?(?: ?天| days?)?$/.exec(written)
  if (span !== null) {
    const [, first, last = first] = span
    const days = { fromDay: Number(first), toDay: Number(last) }
    return days.fromDay <= days.toDay ? days : undefined
  }
  const over = /^(?:> ?|[Oo]ver |超过 ?)(\d{1,5})(?: ?天| days?)?$/.exec(written)
  if (over !== null) return { fromDay: Number(over[1]) + 1 }
  const from = /^(\d{1,5})(?:\+(?: ?天| days?)?|(?: days?)? and over| ?天?及?以上)$/.exec(written)
  return from === null ? undefined : { fromDay: Number(from[1]) }
}

function rangeFault(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a range of days such as 0, 1-30, >90, over 90, 90+ or 90 and over, the earlier day first',
      'zh-CN': '天数区间，例如 0、1-30、>90、超过90天、90+ 或 90天及以上，且小的天数在前',
    },
    received: showValue(value),
    remedy: {
      en: 'Write it in one of these forms; nothing else is guessed at.',
      'zh-CN': '请按其中一种写法书写；其他写法一律不作猜测。',
    },
  }
}

function twoOwners(earlier: WrittenRange, later: WrittenRange, day: number): Fault {
  return {
    code: 'bucket-overlap',
    expected: {
      en: `a range that leaves day ${day} to one owner`,
      'zh-CN': `第 ${day} 天只归一个区间`,
    },
    received: showValue(later.written),
    remedy: {
      en: `Both "${earlier.id}" (${earlier.written}) and "${later.id}" (${later.written}) claim day ${day}: name its owner with sharedDay 'earlier' or 'later', or write it in one of them only.`,
      'zh-CN': `“${earlier.id}”（${earlier.written}）和“${later.id}”（${later.written}）都包含第 ${day} 天：请用 sharedDay 指明归 'earlier'（前者）还是 'later'（后者），或只写入其中一个。`,
    },
  }
}

function noDayLeft(written: string, day: number): Fault {
  return {
    code: 'empty-range',
    expected: { en: `a day besides day ${day}`, 'zh-CN': `除第 ${day} 天外还有其他天数` },
    received: showValue(written),
    remedy: {
      en: `Its neighbor owns day ${day} by sharedDay and leaves it none: write the neighbor without that day.`,
      'zh-CN': `按 sharedDay，第 ${day} 天归相邻区间，此区间已无天数：请让相邻区间不含这一天。`,
    },
  }
}
