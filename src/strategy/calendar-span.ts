import {
  addMonths,
  addYears,
  type CivilDate,
  leaf,
  oneOf,
  record,
  type Shape,
  showValue,
} from '../foundations'

/** A length of time by the calendar, such as three years (期间). */
export interface CalendarSpan {
  /** From 1 to 1200. */
  readonly count: number
  readonly unit: 'months' | 'years'
}

// A hundred years of months; a number beyond it is likely of another unit.
const MOST_COUNT = 1200

const count: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_COUNT,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: `a whole number from 1 to ${MOST_COUNT}`, 'zh-CN': `1 至 ${MOST_COUNT} 的整数` },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 3.', 'zh-CN': '请传入整数，例如 3。' },
  }),
)

/** The form of a {@link CalendarSpan}. */
export const calendarSpanShape: Shape<CalendarSpan> = /* @__PURE__ */ record<CalendarSpan>({
  count,
  unit: /* @__PURE__ */ oneOf(['months', 'years']),
})

/**
 * Which is the last day of a span that begins on this day?
 *
 * The day on which it begins is not counted; the last is the corresponding day, or the last day of a shorter month.
 *
 * @throws ArrearsError `date-out-of-range` when that day cannot be written.
 *
 * Source: Civil Code of China arts. 201 and 202.
 */
export function lastDayOfSpan({ count, unit }: CalendarSpan, from: CivilDate): CivilDate {
  return (unit === 'years' ? addYears : addMonths)(from, count, 'corresponding-day')
}

/** The day after which the last so much of a span begins that ends on this day. */
export function dayBeforeLast({ count, unit }: CalendarSpan, end: CivilDate): CivilDate {
  return (unit === 'years' ? addYears : addMonths)(end, -count, 'corresponding-day')
}
