import { type CivilDate, isCivilDate } from 'arrears'

/** The order of year, month and day in a written date. */
export const dateOrders = ['mdy', 'dmy', 'ymd'] as const
export type DateOrder = (typeof dateOrders)[number]

/** A date as it is written, before anyone decides which figure is the month. */
export type WrittenDate =
  | { readonly form: 'year-first'; readonly day: CivilDate }
  | { readonly form: 'year-last'; readonly mdy: CivilDate; readonly dmy: CivilDate }
  | { readonly form: 'two-digit-year' | 'time-of-day' | 'none' }

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_FIRST_CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const TWO_DIGIT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$|^\d{2}年\d{1,2}月\d{1,2}日$/
const MIDNIGHT = /^0{1,2}:00(?::00(?:\.0+)?)?$/

/** How is this date written? Whether such a day exists is not judged here. */
export function takeApartDate(text: string): WrittenDate {
  const [, date = '', time] = /^([^T\s]+)(?:[T\s]\s*(.*))?$/.exec(text) ?? []
  const written = takeApartDay(date)
  const isDate = written.form === 'year-first' || written.form === 'year-last'
  return isDate && time !== undefined && !MIDNIGHT.test(time) ? { form: 'time-of-day' } : written
}

function takeApartDay(date: string): WrittenDate {
  const yearFirst = YEAR_FIRST.exec(date)
  if (yearFirst !== null) {
    const [, year, , month, day] = yearFirst
    return { form: 'year-first', day: civilDate(year, month, day) }
  }
  const chinese = YEAR_FIRST_CHINESE.exec(date)
  if (chinese !== null) {
    const [, year, month, day] = chinese
    return { form: 'year-first', day: civilDate(year, month, day) }
  }
  const yearLast = YEAR_LAST.exec(date)
  if (yearLast !== null) {
    const [, first, , second, year] = yearLast
    return { form: 'year-last', mdy: civilDate(year, first, second), dmy: civilDate(year, second, first) }
  }
  return { form: TWO_DIGIT_YEAR.test(date) ? 'two-digit-year' : 'none' }
}

function civilDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A day, or the reason why a cell holds none. */
export type DateReading =
  | { readonly ok: true; readonly day: CivilDate }
  | {
      readonly ok: false
      readonly fault: 'not-a-date' | 'two-digit-year' | 'time-of-day' | 'not-year-first' | 'no-such-day'
    }

/** Which day does this cell mean in a column of this order? Written year first, it is read year first. */
export function readDate(text: string, order: DateOrder): DateReading {
  const written = takeApartDate(text)
  switch (written.form) {
    case 'none':
      return { ok: false, fault: 'not-a-date' }
    case 'two-digit-year':
    case 'time-of-day':
      return { ok: false, fault: written.form }
    case 'year-first':
      return existing(written.day)
    case 'year-last':
      return order === 'ymd' ? { ok: false, fault: 'not-year-first' } : existing(written[order])
  }
}

function existing(day: string): DateReading {
  return isCivilDate(day) ? { ok: true, day } : { ok: false, fault: 'no-such-day' }
}
