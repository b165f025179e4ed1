import { countUpTo } from './count-up-to'

/**
 * Which days are worked, counted as integers: a week that repeats, and the days that depart from it.
 * So that a year is counted as fast as a day.
 */
export interface WorkedDays {
  /** The first and the last day that are known. */
  readonly first: number
  readonly last: number
  /** Monday first. */
  readonly isWeekdayWorked: readonly boolean[]
  /** How many of the first days of a week are worked: of none, of Monday, … of all seven. */
  readonly workedInWeek: readonly number[]
  /** Worked although the weekday is not, or not worked although it is. */
  readonly exceptions: ReadonlySet<number>
  /** The same, sorted. */
  readonly exceptionDays: readonly number[]
  /** By how much the first exceptions change the count of worked days: none of them, one, … all. */
  readonly shifts: readonly number[]
}

/** The days that are worked from a first to a last one, given those that depart from their week. */
export function indexWorkedDays(
  first: number,
  last: number,
  isWeekdayWorked: readonly boolean[],
  exceptions: ReadonlySet<number>,
): WorkedDays {
  const exceptionDays = [...exceptions].sort((left, right) => left - right)
  return {
    first,
    last,
    isWeekdayWorked,
    workedInWeek: runningSum(isWeekdayWorked.map((isWorked) => (isWorked ? 1 : 0))),
    exceptions,
    exceptionDays,
    shifts: runningSum(exceptionDays.map((day) => (isWeekdayWorked[weekdayOf(day)] ? -1 : 1))),
  }
}

/** The place of a day in its week, 0 for Monday: the day number 0, of 0001-01-01, is a Monday. */
export function weekdayOf(day: number): number {
  return day % 7
}

/** Does the index know this day? */
export function isCovered(days: WorkedDays, day: number): boolean {
  return day >= days.first && day <= days.last
}

/** Is a covered day worked? */
export function isWorked(days: WorkedDays, day: number): boolean {
  return days.isWeekdayWorked[weekdayOf(day)] !== days.exceptions.has(day)
}

/**
 * How many days are worked up to and with this one? The difference of two such counts is exact between
 * covered days; where counting starts means nothing.
 */
export function workedUpTo(days: WorkedDays, day: number): number {
  const weeks = Math.floor((day + 1) / 7)
  const daysOfLastWeek = (day + 1) % 7
  return (
    weeks * (days.workedInWeek[7] as number) +
    (days.workedInWeek[daysOfLastWeek] as number) +
    (days.shifts[countUpTo(days.exceptionDays, day)] as number)
  )
}

/** Which day is the first up to which so many are worked? The caller has checked that it is after `after` and covered. */
export function dayOfCount(days: WorkedDays, count: number, after: number): number {
  let before = after
  let reached = days.last
  while (reached - before > 1) {
    const middle = (before + reached) >>> 1
    if (workedUpTo(days, middle) < count) before = middle
    else reached = middle
  }
  return reached
}

function runningSum(steps: readonly number[]): readonly number[] {
  const sums = [0]
  let sum = 0
  for (const step of steps) {
    sum += step
    sums.push(sum)
  }
  return sums
}
