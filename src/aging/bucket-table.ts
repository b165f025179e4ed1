import {
  type Citation,
  citationShape,
  dayCount,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** One range of days past due (逾期阶段); both ends belong to it. */
export interface Bucket<Id extends string = string> {
  /** Unique in its table. */
  readonly id: Id
  /** First day past due that belongs to it; 0 is everything not past due. */
  readonly fromDay: number
  /** Last day past due that belongs to it; absent on the last bucket, and only there. */
  readonly toDay?: number
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/**
 * How days past due are divided (账龄区间): every day from 0 on has exactly one bucket.
 *
 * Listed from day 0 upward, without gap or overlap; the last bucket is open, so that the oldest debt
 * cannot fall out of the report.
 */
export interface BucketTable<Id extends string = string> {
  readonly id: string
  readonly buckets: readonly Bucket<Id>[]
  /** Who divides days like this. */
  readonly source?: Citation
}

const bucketShape: Shape<Bucket> = /* @__PURE__ */ record<Bucket>({
  id: text,
  fromDay: dayCount,
  toDay: /* @__PURE__ */ optional(dayCount),
  label: /* @__PURE__ */ optional(labelShape),
})

/** The form of a {@link BucketTable}. */
export const bucketTableShape: Shape<BucketTable> = /* @__PURE__ */ record<BucketTable>({
  id: text,
  buckets: /* @__PURE__ */ listOf(bucketShape),
  source: /* @__PURE__ */ optional(citationShape),
})

/** Why does this well-formed table not give every day exactly one bucket? Every fault. */
export function bucketTableIssues(table: BucketTable, path: string): readonly Issue[] {
  const { buckets } = table
  const bucketsPath = joinPath(path, 'buckets')
  const [first] = buckets
  const last = buckets.length - 1
  if (first === undefined) return [describeFault(noBuckets, bucketsPath)]

  const issues: Issue[] = [...duplicateIdIssues(buckets, bucketsPath)]
  const report = (fault: Fault, index: number, field: 'fromDay' | 'toDay'): void => {
    issues.push(describeFault(fault, joinPath(joinPath(bucketsPath, index), field)))
  }
  if (first.fromDay !== 0) report(lateStart(first), 0, 'fromDay')
  buckets.forEach((bucket, index) => {
    const { fromDay, toDay } = bucket
    if (index === last) {
      if (toDay !== undefined) report(closedEnd(bucket, toDay), index, 'toDay')
    } else if (toDay === undefined) {
      report(openMiddle(bucket), index, 'toDay')
    }
    if (toDay !== undefined && toDay < fromDay) report(backwards(bucket, toDay), index, 'toDay')
    const next = buckets[index + 1]
    if (next === undefined || toDay === undefined) return
    if (next.fromDay > toDay + 1) report(gap(bucket, toDay, next), index + 1, 'fromDay')
    if (next.fromDay <= toDay) report(overlap(bucket, toDay, next), index + 1, 'fromDay')
  })
  return issues
}

const noBuckets: Fault = {
  code: 'bucket-start',
  expected: { en: 'at least one bucket', 'zh-CN': '至少一个区间' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: { en: 'Start with the bucket of day 0.', 'zh-CN': '请从第 0 天的区间开始。' },
}

function lateStart({ id, fromDay }: Bucket): Fault {
  return {
    code: 'bucket-start',
    expected: {
      en: '0, because day 0 is everything not past due',
      'zh-CN': '0，因为第 0 天是所有未逾期款项',
    },
    received: verbatim(String(fromDay)),
    remedy: {
      en: `Set it to 0, or put a bucket from day 0 to day ${fromDay - 1} before "${id}".`,
      'zh-CN': `请改为 0，或在“${id}”之前加一个第 0 至 ${fromDay - 1} 天的区间。`,
    },
  }
}

function closedEnd({ id, fromDay }: Bucket, toDay: number): Fault {
  return {
    code: 'bucket-end',
    expected: { en: 'no toDay on the last bucket', 'zh-CN': '最后一个区间不设 toDay' },
    received: verbatim(String(toDay)),
    remedy: {
      en: `Leave toDay out: debt later than day ${Math.max(fromDay, toDay)} would be in no bucket after "${id}".`,
      'zh-CN': `请去掉 toDay：否则超过第 ${Math.max(fromDay, toDay)} 天的欠款在“${id}”之后无处可归。`,
    },
  }
}

function openMiddle({ id }: Bucket): Fault {
  return {
    code: 'bucket-end',
    expected: { en: 'the last day of the bucket', 'zh-CN': '该区间的最后一天' },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: `Only the last bucket is open; say where "${id}" ends.`,
      'zh-CN': `只有最后一个区间可以不设上限；请写明“${id}”到哪一天为止。`,
    },
  }
}

function backwards({ fromDay }: Bucket, toDay: number): Fault {
  return {
    code: 'bucket-end',
    expected: { en: `a day not before fromDay ${fromDay}`, 'zh-CN': `不早于 fromDay ${fromDay} 的天数` },
    received: verbatim(String(toDay)),
    remedy: { en: 'Exchange fromDay and toDay.', 'zh-CN': '请对调 fromDay 和 toDay。' },
  }
}

function gap(bucket: Bucket, toDay: number, next: Bucket): Fault {
  const missing = toDay + 1 === next.fromDay - 1 ? `${toDay + 1}` : `${toDay + 1}–${next.fromDay - 1}`
  return {
    code: 'bucket-gap',
    expected: {
      en: `${toDay + 1}, the day after "${bucket.id}" ends`,
      'zh-CN': `${toDay + 1}，即“${bucket.id}”结束的次日`,
    },
    received: verbatim(String(next.fromDay)),
    remedy: {
      en: `No bucket holds day ${missing}: start "${next.id}" earlier, or end "${bucket.id}" later.`,
      'zh-CN': `第 ${missing} 天不属于任何区间：请让“${next.id}”早些开始，或让“${bucket.id}”晚些结束。`,
    },
  }
}

function overlap(bucket: Bucket, toDay: number, next: Bucket): Fault {
  const shared = toDay === next.fromDay ? `${toDay}` : `${next.fromDay}–${toDay}`
  return {
    code: 'bucket-overlap',
    expected: {
      en: `${toDay + 1}, the day after "${bucket.id}" ends`,
      'zh-CN': `${toDay + 1}，即“${bucket.id}”结束的次日`,
    },
    received: verbatim(String(next.fromDay)),
    remedy: {
      en: `Both "${bucket.id}" and "${next.id}" hold day ${shared}: say which one owns it.`,
      'zh-CN': `“${bucket.id}”和“${next.id}”都包含第 ${shared} 天：请指明归属。`,
    },
  }
}
