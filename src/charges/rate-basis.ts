import {
  type CivilDate,
  daysBetween,
  describeFault,
  type ExactRatio,
  type Fault,
  type Issue,
  oneOf,
  type Shape,
  verbatim,
} from '../foundations'
import { yearRatio } from '../installments'

/**
 * By which convention do days become a fraction of a year, where interest runs day by day (逐日计息惯例)?
 *
 * Those of which the fractions of two spans that meet add up to that of both, so that it does not matter where a rate, a
 * balance or a month changes.
 */
export type DailyDayCount =
  | 'ACT/360'
  | 'ACT/364'
  | 'ACT/365F'
  | 'ACT/365.25'
  | 'ACT/366'
  | 'NL/365'
  | 'ACT/ACT ISDA'
  | '30E/360'

/** What a percentage is of: a day, or a year by a day count. */
export interface RateBasis {
  readonly ratePer: 'day' | 'year'
  /** With `year` alone. */
  readonly dayCount?: DailyDayCount
}

// What every fraction of a year by these is a multiple of; of ISDA it is 365 × 366.
const partsOfYear: Readonly<Record<DailyDayCount, number>> = {
  'ACT/360': 360,
  'ACT/364': 364,
  'ACT/365F': 365,
  'ACT/365.25': 1461,
  'ACT/366': 366,
  'NL/365': 365,
  'ACT/ACT ISDA': 133_590,
  '30E/360': 360,
}

const dailyDayCounts: readonly DailyDayCount[] = [
  'ACT/360',
  'ACT/364',
  'ACT/365F',
  'ACT/365.25',
  'ACT/366',
  'NL/365',
  'ACT/ACT ISDA',
  '30E/360',
]

/** What a percentage may be of. */
export const ratePerShape: Shape<RateBasis['ratePer']> = /* @__PURE__ */ oneOf(['day', 'year'])

/** Every {@link DailyDayCount}. */
export const dailyDayCountShape: Shape<DailyDayCount> = /* @__PURE__ */ oneOf(dailyDayCounts)

/** Is a day count missing, or stated where there is none? */
export function rateBasisIssues({ ratePer, dayCount }: RateBasis, path: string): readonly Issue[] {
  if ((ratePer === 'year') === (dayCount !== undefined)) return []
  return [describeFault(dayCount === undefined ? noDayCount() : ofADay(dayCount), path)]
}

/** Into how many parts is a year, or a day, divided by this basis, so that every span of days is so many whole ones? */
export function partsOf({ dayCount }: RateBasis): number {
  return dayCount === undefined ? 1 : partsOfYear[dayCount]
}

/** How many of these parts lie between two days? The first day counts, the last does not. */
export function partsBetween(from: CivilDate, to: CivilDate, basis: RateBasis): number {
  if (basis.dayCount === undefined) return daysBetween(from, to)
  const { numerator, denominator }: ExactRatio = yearRatio(from, to, basis.dayCount)
  return Number((numerator * BigInt(partsOf(basis))) / denominator)
}

function noDayCount(): Fault {
  return {
    code: 'missing',
    expected: { en: `one of ${dailyDayCounts.join(', ')}`, 'zh-CN': `${dailyDayCounts.join('、')} 之一` },
    received: { en: 'nothing', 'zh-CN': '未填' },
    remedy: {
      en: 'A rate per year needs the convention that the contract states; there is no default.',
      'zh-CN': '年利率须指明合同约定的计息天数惯例；没有默认值。',
    },
  }
}

function ofADay(received: string): Fault {
  return {
    code: 'unknown-key',
    expected: { en: "no day count, as ratePer is 'day'", 'zh-CN': '日利率不需要计息天数惯例' },
    received: verbatim(received),
    remedy: {
      en: "A rate per day is taken once for each day; for a rate per year, ratePer is 'year'.",
      'zh-CN': '日利率按天计取；年利率请将 ratePer 写为 year。',
    },
  }
}
