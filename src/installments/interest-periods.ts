import {
  addMonths,
  type CivilDate,
  daysBetween,
  type ExactRatio,
  type Fault,
  inputError,
  type MonthRule,
  verbatim,
} from '../foundations'
import { daysOver } from './actual-days'
import type { InterestPeriod } from './day-count-terms'
import { isLeap, leapDaysAfter, yearOf } from './leap-days'

// How far business days may have moved the ends of a period, a long holiday included.
const MOST_DAYS_MOVED = 15

/**
 * `ACT/ACT ICMA`: the days over those of the regular period, times the periods in a year. Days beyond the period
 * given lie in the periods that would come before or after it, each of which counts by its own length.
 *
 * Those are counted in months from the first day of the period where that leads to the last, else from the last: a
 * first day that its month has cut short does not lead there.
 */
export function actualIcma(
  from: CivilDate,
  to: CivilDate,
  period: InterestPeriod,
  rule: MonthRule,
): ExactRatio {
  const startOf = periodStarts(period, rule)
  const isInside = from >= period.from && to <= period.to
  expectRegular(period, startOf, isInside ? MOST_DAYS_MOVED : 0)
  if (isInside) return daysOver(daysBetween(from, to), daysBetween(period.from, period.to) * period.perYear)
  const daysByLength = new Map<number, number>()
  let index = periodHolding(from, period, startOf)
  let start = startOf(index)
  while (start < to) {
    const end = startOf(++index)
    const days = daysBetween(start < from ? from : start, end > to ? to : end)
    const length = daysBetween(start, end)
    daysByLength.set(length, (daysByLength.get(length) ?? 0) + days)
    start = end
  }
  let sum: ExactRatio = { numerator: 0n, denominator: 1n }
  for (const [length, days] of daysByLength) sum = addRatio(sum, daysOver(days, length * period.perYear))
  return sum
}

/** `ACT/365L`: the days over 365, or 366 by the leap day or the leap year of their period. */
export function actual365L(from: CivilDate, to: CivilDate, period: InterestPeriod): ExactRatio {
  if (from < period.from) throw inputError(outsidePeriod(period, from), 'from')
  if (to > period.to) throw inputError(outsidePeriod(period, to), 'to')
  const isLong = period.perYear === 1 ? leapDaysAfter(period.from, period.to) > 0 : isLeap(yearOf(period.to))
  return daysOver(daysBetween(from, to), isLong ? 366 : 365)
}

/** The first day of each period, by its place: 0 is the one given, 1 the one after it. */
function periodStarts(period: InterestPeriod, rule: MonthRule): (index: number) => CivilDate {
  const { from, to, perYear } = period
  const months = 12 / perYear
  const byFirst = (index: number): CivilDate => addMonths(from, index * months, rule)
  const byLast = (index: number): CivilDate => addMonths(to, (index - 1) * months, rule)
  return distanceFrom(period, byFirst) === 0 ? byFirst : byLast
}

/** By how many days the period given differs from that of place 0, at the end where it differs more. */
function distanceFrom({ from, to }: InterestPeriod, startOf: (index: number) => CivilDate): number {
  return Math.max(Math.abs(daysBetween(startOf(0), from)), Math.abs(daysBetween(startOf(1), to)))
}

function periodHolding(
  day: CivilDate,
  { from, perYear }: InterestPeriod,
  startOf: (index: number) => CivilDate,
): number {
  const months = (yearOf(day) - yearOf(from)) * 12 + Number(day.slice(5, 7)) - Number(from.slice(5, 7))
  const index = Math.floor((months * perYear) / 12)
  // By the month alone it is the period that begins in the month of the day, be it before the day or after.
  return startOf(index) > day ? index - 1 : index
}

function expectRegular(
  period: InterestPeriod,
  startOf: (index: number) => CivilDate,
  mostDays: number,
): void {
  if (distanceFrom(period, startOf) <= mostDays) return
  const { from, to, perYear } = period
  const months = 12 / perYear
  throw inputError(
    {
      code: 'wrong-type',
      expected: { en: `a period of ${months} months`, 'zh-CN': `${months} 个月的周期` },
      received: { en: `${from} to ${to}`, 'zh-CN': `${from} 至 ${to}` },
      remedy: {
        en: 'Name a regular period beside the odd one, its days as they are before business days move them, and its monthRule.',
        'zh-CN': '请给出与首末不规则周期相邻的正常周期，日期取工作日调整之前的，并指明其 monthRule。',
      },
    },
    'period',
  )
}

function outsidePeriod({ from, to }: InterestPeriod, received: CivilDate): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `a day of the period from ${from} to ${to}`,
      'zh-CN': `${from} 至 ${to} 周期内的日期`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Each period is counted by itself: split the days where periods meet.',
      'zh-CN': '各周期分别计算：请在周期交界处拆分。',
    },
  }
}

function addRatio(left: ExactRatio, right: ExactRatio): ExactRatio {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  }
}
