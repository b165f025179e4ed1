import { addDays, addMonths, type CivilDate, daysBetween } from '../foundations'
import type { ScheduleStep } from './schedule-terms'

/** Days a step apart, by their place: 0 is the anchor, from which every one of them is counted. */
export interface DateGrid {
  readonly at: (place: number) => CivilDate
  /** The place of the first one after a day. */
  readonly placeAfter: (day: CivilDate) => number
}

const DAYS_IN_WEEK = 7

/** The days that lie a whole number of steps before and after an anchor. */
export function dateGrid(anchor: CivilDate, step: ScheduleStep): DateGrid {
  if (step.unit !== 'month') {
    const length = step.unit === 'week' ? step.count * DAYS_IN_WEEK : step.count
    return {
      at: (place) => addDays(anchor, place * length),
      placeAfter: (day) => Math.floor(daysBetween(anchor, day) / length) + 1,
    }
  }
  const { count, monthRule } = step
  const at = (place: number): CivilDate => addMonths(anchor, place * count, monthRule)
  return {
    at,
    placeAfter: (day) => {
      // The last one in a month no later than that of the day: it may still come after the day.
      const place = Math.floor((monthNumber(day) - monthNumber(anchor)) / count)
      return at(place) > day ? place : place + 1
    },
  }
}

function monthNumber(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
