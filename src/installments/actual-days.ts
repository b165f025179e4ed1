import { addYears, type CivilDate, daysBetween, type ExactRatio } from '../foundations'
import { daysInLeapYears, leapDaysAfter, leapDaysFrom, leapYearsThrough, yearOf } from './leap-days'

/** Days as they are, over so many in a year. */
export function daysOver(days: number, daysInYear: number): ExactRatio {
  return { numerator: BigInt(days), denominator: BigInt(daysInYear) }
}

/** `ACT/ACT ISDA`: the days in leap years over 366, the others over 365. */
export function actualIsda(from: CivilDate, to: CivilDate): ExactRatio {
  const inLeapYears = daysInLeapYears(from, to)
  const others = daysBetween(from, to) - inLeapYears
  return daysOver(inLeapYears * 365 + others * 366, 365 * 366)
}

/** `ACT/ACT AFB`: whole years counted back from the last day, and the days before them. */
export function actualAfb(from: CivilDate, to: CivilDate): ExactRatio {
  const back = (years: number): CivilDate => addYears(to, -years, 'corresponding-day')
  const mostYears = yearOf(to) - yearOf(from)
  const years = back(mostYears) < from ? mostYears - 1 : mostYears
  const end = back(years)
  const daysInYear = leapDaysFrom(from, end) > 0 ? 366 : 365
  return daysOver(years * daysInYear + daysBetween(from, end), daysInYear)
}

/** `NL/365`: no 29 February counts; that of the first day was never part of what comes after it. */
export function noLeapDays(from: CivilDate, to: CivilDate): ExactRatio {
  return daysOver(daysBetween(from, to) - leapDaysAfter(from, to), 365)
}

/** `excel-1`: the days over a year whose length depends on how far apart the two days are. */
export function actualExcel(from: CivilDate, to: CivilDate): ExactRatio {
  const days = daysBetween(from, to)
  const [first, last] = [yearOf(from), yearOf(to)]
  // Up to a year apart: what counts is a 29 February between the two, or on either of them.
  if (last - first === 1 && from.slice(5) >= to.slice(5)) {
    return daysOver(days, leapDaysFrom(from, to) > 0 || to.slice(5) === '02-29' ? 366 : 365)
  }
  const years = last - first + 1
  const daysOfYears = years * 365 + leapYearsThrough(last) - leapYearsThrough(first - 1)
  return daysOver(days * years, daysOfYears)
}
