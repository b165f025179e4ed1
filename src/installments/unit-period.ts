import {
  type CivilDate,
  daysBetween,
  type Fault,
  leaf,
  oneOf,
  record,
  type Shape,
  showValue,
} from '../foundations'
import { countMonthsBack } from './scheduled-day'

/**
 * The length of time that interest is reckoned by: so many days, weeks, half months, months or years.
 *
 * Stated by a caller: one day, 1 to 52 weeks, one half month, 1 to 11 months or one year. Chosen for a
 * single payment, it may also be the term itself, in days.
 */
export interface UnitPeriod {
  readonly unit: 'day' | 'week' | 'semimonth' | 'month' | 'year'
  readonly count: number
}

/** A count of parts, and how many of them make one: 19 of 30 days. */
export interface PeriodFraction {
  readonly count: number
  readonly of: number
}

const wholeCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 52,
  (value) => countFault(value),
)

/** The form of a {@link UnitPeriod}; how many of its unit there may be is told by {@link unitPeriodFault}. */
export const unitPeriodShape: Shape<UnitPeriod> = /* @__PURE__ */ record<UnitPeriod>({
  unit: /* @__PURE__ */ oneOf(['day', 'week', 'semimonth', 'month', 'year']),
  count: wholeCount,
})

const MOST_OF_UNIT: Readonly<Record<UnitPeriod['unit'], number>> = {
  day: 1,
  week: 52,
  semimonth: 1,
  month: 11,
  year: 1,
}

/** Why is this no unit that a caller may state; `undefined` where it is one? */
export function unitPeriodFault({ unit, count }: UnitPeriod): Fault | undefined {
  return count <= MOST_OF_UNIT[unit] ? undefined : countFault(count)
}

function countFault(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'one day, 1 to 52 weeks, one half month, 1 to 11 months or one year',
      'zh-CN': '一日、1 至 52 周、半月、1 至 11 个月或一年',
    },
    received: showValue(value),
    remedy: {
      en: 'A unit period is no longer than a year; leave it out to have it chosen.',
      'zh-CN': '单位期间不超过一年；省略则自动选定。',
    },
  }
}

/** How many of these are there in a year? A year has 365 days, 52 weeks or 12 months. */
export function periodsPerYear({ unit, count }: UnitPeriod): PeriodFraction {
  const ofUnit = { day: 365, week: 52, semimonth: 24, month: 12, year: 1 }[unit]
  return { count: ofUnit, of: count }
}

/**
 * Which unit period has this transaction?
 *
 * - One advance, one payment: the term, or a year where the term is longer.
 * - Else the period that occurs most often, if it occurs more than once; of several, the shortest;
 *   never more than a year.
 * - Where none occurs twice: the mean of all periods, rounded to the nearest day, week, half month,
 *   month, multiple of a week or month, or year; between two, the shorter.
 *
 * Periods are those between advances, those between payments, and those from the start to the first
 * of each. Days that are neither a week's multiple nor a whole number of months are no standard
 * interval, and are counted for the mean only.
 *
 * @param advances - Their days, earliest first, each once; payments likewise.
 *
 * Source: 12 CFR part 1026, appendix J (b)(3) and (b)(4).
 */
export function chooseUnitPeriod(
  advances: readonly CivilDate[],
  payments: readonly CivilDate[],
  scheduledDay: number,
): UnitPeriod {
  const [firstAdvance = '', ...laterAdvances] = advances
  const [firstPayment = '', ...laterPayments] = payments
  const start = firstAdvance < firstPayment ? firstAdvance : firstPayment
  if (laterAdvances.length === 0 && laterPayments.length === 0) {
    const end = firstAdvance < firstPayment ? firstPayment : firstAdvance
    return termAsUnit(start, end, scheduledDay)
  }
  const chains = [advances, payments].map((days) => (days[0] === start ? days : [start, ...days]))
  const tally = new Map<string, Tallied>()
  for (const chain of chains) {
    for (let at = 1; at < chain.length; at++) {
      for (const reading of readingsOf(chain, at, scheduledDay)) {
        const key = `${reading.count} ${reading.unit}`
        tally.set(key, { unit: atMostYear(reading), times: (tally.get(key)?.times ?? 0) + 1 })
      }
    }
  }
  const common = [...tally.values()].filter(({ times }) => times > 1)
  if (common.length > 0) return common.reduce(moreFrequent).unit
  const gaps = chains.flatMap((chain) => gapsOf(chain))
  return nearestStandard(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)
}

interface Tallied {
  readonly unit: UnitPeriod
  readonly times: number
}

function moreFrequent(one: Tallied, other: Tallied): Tallied {
  if (one.times !== other.times) return one.times > other.times ? one : other
  return daysOf(one.unit) <= daysOf(other.unit) ? one : other
}

function termAsUnit(start: CivilDate, end: CivilDate, scheduledDay: number): UnitPeriod {
  const { months, days } = countMonthsBack(start, end, scheduledDay)
  if (months >= 12) return { unit: 'year', count: 1 }
  return days === 0 && months > 0
    ? { unit: 'month', count: months }
    : { unit: 'day', count: daysBetween(start, end) }
}

/** Every standard interval that the period before this day of the chain can be read as. */
function readingsOf(chain: readonly CivilDate[], at: number, scheduledDay: number): readonly UnitPeriod[] {
  const [from, to] = [chain[at - 1] as CivilDate, chain[at] as CivilDate]
  const length = daysBetween(from, to)
  const { months, days } = countMonthsBack(from, to, scheduledDay)
  const readings: UnitPeriod[] = []
  if (length === 1) readings.push({ unit: 'day', count: 1 })
  if (length % 7 === 0 && length <= 364) readings.push({ unit: 'week', count: length / 7 })
  if (isHalfOfMonth(chain, at, scheduledDay)) readings.push({ unit: 'semimonth', count: 1 })
  if (days === 0 && months > 0) readings.push({ unit: 'month', count: months })
  return readings
}

/** Months that make up a year or more are a year. */
function atMostYear(unit: UnitPeriod): UnitPeriod {
  return unit.unit === 'month' && unit.count >= 12 ? { unit: 'year', count: 1 } : unit
}

/** Do this period and a neighbor make up a month, about half of it each? */
function isHalfOfMonth(chain: readonly CivilDate[], at: number, scheduledDay: number): boolean {
  return [at, at + 1].some((second) => {
    const [first, middle, last] = [chain[second - 2], chain[second - 1], chain[second]]
    if (first === undefined || middle === undefined || last === undefined) return false
    const { months, days } = countMonthsBack(first, last, scheduledDay)
    return months === 1 && days === 0 && [gap(first, middle), gap(middle, last)].every(isAboutHalf)
  })
}

function isAboutHalf(days: number): boolean {
  return days >= 13 && days <= 18
}

function gapsOf(chain: readonly CivilDate[]): readonly number[] {
  return chain.slice(1).map((day, index) => gap(chain[index] as CivilDate, day))
}

function gap(from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to)
}

/** The length of a unit in days, months being equal, to put units in order. */
function daysOf({ unit, count }: UnitPeriod): number {
  return { day: 1, week: 7, semimonth: 15, month: 30, year: 365 }[unit] * count
}

function nearestStandard(days: number): UnitPeriod {
  // Thirty weeks are seven months; the month, listed first, is the one that people would name.
  const units: UnitPeriod[] = [
    { unit: 'day', count: 1 },
    { unit: 'semimonth', count: 1 },
    ...Array.from({ length: 11 }, (_, index): UnitPeriod => ({ unit: 'month', count: index + 1 })),
    ...Array.from({ length: 52 }, (_, index): UnitPeriod => ({ unit: 'week', count: index + 1 })),
    { unit: 'year', count: 1 },
  ]
  return units.reduce((best, unit) => {
    const [nearer, farther] = [Math.abs(daysOf(unit) - days), Math.abs(daysOf(best) - days)]
    return nearer < farther || (nearer === farther && daysOf(unit) < daysOf(best)) ? unit : best
  })
}
