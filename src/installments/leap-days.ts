import { type CivilDate, daysBetween } from '../foundations'

/** How many years are leap, from year 1 up to this one and with it? */
export function leapYearsThrough(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

/** Is it a year of 366 days? */
export function isLeap(year: number): boolean {
  return leapYearsThrough(year) > leapYearsThrough(year - 1)
}

/** How many 29 Februaries lie after one day, up to another and with it? */
export function leapDaysAfter(from: CivilDate, to: CivilDate): number {
  return leapDaysThrough(to) - leapDaysThrough(from)
}

/** How many 29 Februaries are among the days from one up to another, which is not counted? */
export function leapDaysFrom(from: CivilDate, to: CivilDate): number {
  return leapDaysBefore(to) - leapDaysBefore(from)
}

/** How many of the days from one up to another, which is not counted, lie in leap years? */
export function daysInLeapYears(from: CivilDate, to: CivilDate): number {
  return leapYearDaysBefore(to) - leapYearDaysBefore(from)
}

/** The year of a day. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

function leapDaysThrough(date: CivilDate): number {
  const year = yearOf(date)
  return leapYearsThrough(date.slice(5) >= '02-29' ? year : year - 1)
}

function leapDaysBefore(date: CivilDate): number {
  const year = yearOf(date)
  return leapYearsThrough(date.slice(5) > '02-29' ? year : year - 1)
}

function leapYearDaysBefore(date: CivilDate): number {
  const year = yearOf(date)
  const ofThisYear = isLeap(year) ? daysBetween(`${date.slice(0, 4)}-01-01`, date) : 0
  return leapYearsThrough(year - 1) * 366 + ofThisYear
}
