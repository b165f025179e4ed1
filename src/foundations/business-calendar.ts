import { citationShape } from './citation-shape'
import type { Citation } from './citations'
import type { CivilDate } from './civil-date'
import { describeFault, type Fault, type Issue, verbatim } from './issues'
import { civilDate, text } from './leaf-shapes'
import { joinPath, listOf, oneOf, optional, record, type Shape } from './shapes'
import { showValue } from './show-value'

/** A day of the week (星期). */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** Every {@link Weekday}, Monday first as in ISO 8601. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/**
 * On which days is business done, as far as is known (工作日历)? Plain data that JSON can hold, and an
 * input like any other: holidays are proclaimed a year at a time, so that a calendar always ends, and
 * what lies beyond its end is unknown, not worked.
 *
 * A day is a business day when its weekday is worked and it is no holiday, or when it is a make-up
 * workday.
 */
export interface BusinessCalendar {
  /** Public and never renamed. */
  readonly id: string
  /** Which edition of the data this is. */
  readonly version?: string
  /** The first day about which the calendar knows. */
  readonly from: CivilDate
  /** The last day about which it knows. */
  readonly to: CivilDate
  /** The weekdays that are not worked; none where every weekday is. */
  readonly weekend: readonly Weekday[]
  /** In any order; one that falls on a weekend may be listed and changes nothing. */
  readonly holidays: readonly CivilDate[]
  /** Make-up workdays (调休上班日), worked although they fall on a weekend. In any order. */
  readonly workdays?: readonly CivilDate[]
  readonly source?: Citation
}

/** The form of a {@link BusinessCalendar}; whether its fields agree is told by {@link businessCalendarIssues}. */
export const businessCalendarShape: Shape<BusinessCalendar> = /* @__PURE__ */ record<BusinessCalendar>({
  id: text,
  version: /* @__PURE__ */ optional(text),
  from: civilDate,
  to: civilDate,
  weekend: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(weekdays)),
  holidays: /* @__PURE__ */ listOf(civilDate),
  workdays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(civilDate)),
  source: /* @__PURE__ */ optional(citationShape),
})

/**
 * Do the fields of a well-formed calendar agree with each other? Every fault:
 *
 * - `date-order`: the last day before the first, or a holiday or workday on a day that is not covered;
 * - `duplicate-id`: a day or weekday listed twice, or a day that is both holiday and workday;
 * - `empty-range`: no weekday is worked, and there is no make-up workday.
 *
 * @param path - The place of the calendar in what entered; empty when it is the value itself.
 */
export function businessCalendarIssues(calendar: BusinessCalendar, path: string): readonly Issue[] {
  const { from, to, weekend, holidays, workdays = [] } = calendar
  // With the two exchanged every day would lie outside; one sentence tells it all.
  if (to < from) return [describeFault(orderFault(from, to), joinPath(path, 'to'))]
  const holidaysPath = joinPath(path, 'holidays')
  const workdaysPath = joinPath(path, 'workdays')
  const isHoliday = new Set(holidays)
  return [
    ...(workdays.length === 0 && new Set(weekend).size === weekdays.length
      ? [describeFault(neverWorked, joinPath(path, 'weekend'))]
      : []),
    ...repetitionIssues(weekend, joinPath(path, 'weekend')),
    ...coverageIssues(holidays, calendar, holidaysPath),
    ...repetitionIssues(holidays, holidaysPath),
    ...coverageIssues(workdays, calendar, workdaysPath),
    ...repetitionIssues(workdays, workdaysPath),
    ...workdays.flatMap((day, index) =>
      isHoliday.has(day) ? [describeFault(contradicted(day), joinPath(workdaysPath, index))] : [],
    ),
  ]
}

function coverageIssues(
  days: readonly CivilDate[],
  { from, to }: BusinessCalendar,
  path: string,
): readonly Issue[] {
  return days.flatMap((day, index) =>
    day < from || day > to ? [describeFault(outside(day, from, to), joinPath(path, index))] : [],
  )
}

function repetitionIssues(entries: readonly string[], path: string): readonly Issue[] {
  const firstIndexOf = new Map<string, number>()
  return entries.flatMap((entry, index) => {
    const first = firstIndexOf.get(entry)
    if (first !== undefined)
      return [describeFault(repeated(entry, joinPath(path, first)), joinPath(path, index))]
    firstIndexOf.set(entry, index)
    return []
  })
}

function orderFault(from: CivilDate, to: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `${from}, the first day covered, or later`,
      'zh-CN': `不早于首个覆盖日 ${from} 的日期`,
    },
    received: verbatim(to),
    remedy: { en: 'Exchange from and to.', 'zh-CN': '请对调 from 和 to。' },
  }
}

function outside(day: CivilDate, from: CivilDate, to: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `a day that the calendar covers, ${from} to ${to}`,
      'zh-CN': `日历覆盖的日期（${from} 至 ${to}）`,
    },
    received: verbatim(day),
    remedy: {
      en: 'Drop the day; widen from and to only if every holiday of the time between is listed.',
      'zh-CN': '请删除该日；仅当其间的节假日均已列出时，才可放宽 from 和 to。',
    },
  }
}

function repeated(entry: string, firstPath: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `a day not listed at ${firstPath}`, 'zh-CN': `未在 ${firstPath} 列出的日期` },
    received: showValue(entry),
    remedy: {
      en: 'Keep one of the two; if another day was meant, correct it.',
      'zh-CN': '请只保留其一；若本意是另一日，请更正。',
    },
  }
}

function contradicted(day: CivilDate): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'a day that is not listed as a holiday', 'zh-CN': '未列为节假日的日期' },
    received: verbatim(day),
    remedy: {
      en: 'A day is worked or it is not: drop it from one of the two lists.',
      'zh-CN': '一天要么上班，要么不上班：请从其中一个列表中删除。',
    },
  }
}

const neverWorked: Fault = {
  code: 'empty-range',
  expected: {
    en: 'a weekday that is worked, or make-up workdays',
    'zh-CN': '一周中至少一天上班，或列出调休上班日',
  },
  received: { en: 'all seven weekdays', 'zh-CN': '全部七天' },
  remedy: {
    en: 'List the weekdays that are not worked.',
    'zh-CN': '请只列出不上班的星期几。',
  },
}
