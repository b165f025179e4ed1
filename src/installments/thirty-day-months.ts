import { type CivilDate, lastDayOfMonth } from '../foundations'

/**
 * What becomes of the 31st and of the end of February, where every month has 30 days?
 *
 * - `bond`: a first 31st is a 30th; so is a last one, if the first day is a 30th or was made one.
 * - `us`: as `bond`, after the last day of February was made a 30th: the first, and with it the last.
 * - `european`: every 31st is a 30th.
 * - `isda`: every last day of a month is a 30th.
 * - `isda-end`: as `isda`, but the last day keeps its number in February.
 * - `european-plus`: a first 31st is a 30th; a last one the 1st of the next month, which is as far.
 * - `excel-yearfrac`: as `us`, but a last 31st stays where the first day was made a 30th as the end of February.
 * - `excel-days360`: as `us`, but the last day of February is made a 30th as the first day alone.
 */
export type ThirtyDayRule =
  | 'bond'
  | 'us'
  | 'european'
  | 'isda'
  | 'isda-end'
  | 'european-plus'
  | 'excel-yearfrac'
  | 'excel-days360'

/** How many days lie from one day to another, where every month has 30? Negative backwards. */
export function thirtyDayMonths(from: CivilDate, to: CivilDate, rule: ThirtyDayRule): number {
  const [first, last] = daysOfMonth(from, to, rule)
  return monthNumber(to) * 30 + last - monthNumber(from) * 30 - first
}

/** Is this the last day of February? */
export function endsFebruary(date: CivilDate): boolean {
  return date.slice(5, 7) === '02' && lastDayOfMonth(date) === date
}

function daysOfMonth(from: CivilDate, to: CivilDate, rule: ThirtyDayRule): readonly [number, number] {
  const first = Number(from.slice(8))
  const last = Number(to.slice(8))
  switch (rule) {
    case 'bond':
      return bond(first, last)
    case 'us':
      if (!endsFebruary(from)) return bond(first, last)
      return bond(30, endsFebruary(to) ? 30 : last)
    case 'european':
      return [Math.min(first, 30), Math.min(last, 30)]
    case 'isda':
      return [endsFebruary(from) ? 30 : Math.min(first, 30), endsFebruary(to) ? 30 : Math.min(last, 30)]
    case 'isda-end':
      return [endsFebruary(from) ? 30 : Math.min(first, 30), Math.min(last, 30)]
    case 'european-plus':
      return [Math.min(first, 30), last]
    case 'excel-yearfrac':
      if (!endsFebruary(from)) return bond(first, last)
      return [30, endsFebruary(to) ? 30 : last]
    case 'excel-days360':
      return bond(endsFebruary(from) ? 30 : first, last)
  }
}

function bond(first: number, last: number): readonly [number, number] {
  return [Math.min(first, 30), first >= 30 ? Math.min(last, 30) : last]
}

function monthNumber(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
