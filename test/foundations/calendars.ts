import fc from 'fast-check'
import { type BusinessCalendar, type Weekday, weekdays } from '../../src/foundations'

/**
 * The public holidays of China in 2026 with their make-up workdays: notice of the General Office of the
 * State Council of 2025-11-04 (国务院办公厅关于2026年部分节假日安排的通知), as printed by Xinhua at
 * https://politics.gmw.cn/2025-11/04/content_38391083.htm.
 */
export const china2026: BusinessCalendar = {
  id: 'cn.public-holidays',
  version: '2025-11-04',
  from: '2026-01-01',
  to: '2026-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: [
    ...['2026-01-01', '2026-01-02', '2026-01-03'],
    ...['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
    ...['2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23'],
    ...['2026-04-04', '2026-04-05', '2026-04-06'],
    ...['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
    ...['2026-06-19', '2026-06-20', '2026-06-21'],
    ...['2026-09-25', '2026-09-26', '2026-09-27'],
    ...['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  source: {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    href: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
    confidence: 'secondary',
  },
}

/** Of no country: its holidays lie where the conventions differ. The year begins on a Thursday. */
export const invented: BusinessCalendar = {
  id: 'invented',
  from: '2026-01-01',
  to: '2026-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: [
    '2026-01-01', // Thursday, and nothing is known of the day before.
    '2026-04-15', // Wednesday, the last day of the first half.
    '2026-04-16', // Thursday, the first day of the second half.
    '2026-06-01', // Monday, the first of the month.
    '2026-06-30', // Tuesday, the last of the month.
    '2026-09-07', // Monday.
    '2026-09-15', // Tuesday.
    '2026-09-23', // Wednesday.
    '2026-12-31', // Thursday, and nothing is known of the day after.
  ],
}

/** A day as `Date` writes it, so that what is expected is not counted by what is tested. */
export const shift = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

export const weekdayBy = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday'

/** By the words of the definition, day by day. */
export const isWorkedBy = (day: string, calendar: BusinessCalendar): boolean | null =>
  day < calendar.from || day > calendar.to
    ? null
    : (calendar.workdays ?? []).includes(day) ||
      (!calendar.weekend.includes(weekdayBy(day)) && !calendar.holidays.includes(day))

const FIRST_DAYS = ['2023-12-15', '2024-02-01', '2026-01-01'] as const

/** Calendars of up to half a year, with holidays and make-up workdays anywhere in them. */
export const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .record({
    from: fc.constantFrom(...FIRST_DAYS),
    length: fc.integer({ min: 0, max: 180 }),
    weekend: fc.subarray([...weekdays], { maxLength: 6 }),
    marks: fc.array(fc.tuple(fc.integer({ min: 0, max: 180 }), fc.boolean()), { maxLength: 60 }),
  })
  .map(({ from, length, weekend, marks }) => {
    const kinds = new Map(
      marks.filter(([offset]) => offset <= length).map(([o, kind]) => [shift(from, o), kind]),
    )
    const days = [...kinds.keys()]
    return {
      id: 'drawn',
      from,
      to: shift(from, length),
      weekend,
      holidays: days.filter((day) => kinds.get(day) === true),
      workdays: days.filter((day) => kinds.get(day) === false),
    }
  })

/** A day within such a calendar or up to a fortnight beside it, by a share of 0 up to 1. */
export const dayNear = (calendar: BusinessCalendar, share: number): string => {
  const length = Math.round((Date.parse(calendar.to) - Date.parse(calendar.from)) / 86_400_000)
  return shift(calendar.from, Math.floor(share * (length + 29)) - 14)
}

// Not `fc.double`, which draws most of its numbers close to zero.
export const shares: fc.Arbitrary<number> = fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000)
