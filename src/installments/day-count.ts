import { type CivilDate, type Fault, inputError, showValue, verbatim } from '../foundations'

/**
 * By which convention do days become a fraction of a year (计息天数惯例)? The first day counts, the last does not.
 *
 * - `1/1`: one, however long the period.
 * - `ACT/ACT ISDA`: the days that fall in leap years over 366, the others over 365.
 * - `ACT/ACT ICMA`: the days over those of the regular interest period, times the periods in a year; an odd
 *   period is cut where regular ones would begin.
 * - `ACT/ACT AFB`: whole years counted back from the last day, then the days before them over 366 where 29
 *   February is among them, else over 365.
 * - `ACT/365F`, `ACT/360`, `ACT/364`, `ACT/366`, `ACT/365.25`: the days over that number.
 * - `ACT/365L`: the days over 366 where the regular interest period holds a 29 February, if it is a year, or ends
 *   in a leap year, if it is shorter; else over 365.
 * - `NL/365`: the days without any 29 February over 365.
 * - `30/360` (bond basis), `30U/360`, `30E/360`, `30E/360 ISDA`, `30E+/360`: months of 30 days, which differ in what
 *   they make of the 31st and of the end of February.
 * - `excel-0` to `excel-4`: what YEARFRAC of Excel returns for its basis 0 to 4, days in the wrong order included.
 *   Excel's 29 February 1900, a day that never was, is not counted.
 *
 * Names collide. `30/360` is the `30/360 ISDA` of Strata and the `BondBasis` of QuantLib, whose `ISDA` is `30E/360
 * ISDA` here; `30U/360` with `month-end` is the `30U/360 EOM` of Strata; `excel-0` is not `30U/360`, since from the end
 * of February to a 31st it is a day longer. `ACT/ACT AFB` counts each year back to the same day, as the French text has
 * it and Strata reads it; the paper of ISDA on the three ACT/ACT of 1999, which QuantLib follows, counts from 28 February
 * back to a 29th where there is one.
 *
 * Source: ISDA 2006 Definitions 4.16 (a) to (i) and FpML, scheme `dayCountFraction`, for 1/1, ACT/ACT ISDA and ICMA,
 * ACT/365F, ACT/360, 30/360, 30E/360, 30E/360 ISDA and ACT/365L; ICMA Rule Book, rule 251; Association Française des
 * Banques, Base Exact/Exact (1994), later of the FBF master agreement; FIX, tag 1950, value 1, for 30U/360; OpenGamma
 * Strata, `DayCounts`, for ACT/364, ACT/365.25, NL/365 and 30E+/360; QuantLib, `Actual366`; David Wheeler, YEARFRAC,
 * the definitions actually used by Excel 2007, for those of Excel.
 */
export type DayCount =
  | '1/1'
  | 'ACT/ACT ISDA'
  | 'ACT/ACT ICMA'
  | 'ACT/ACT AFB'
  | 'ACT/365F'
  | 'ACT/365L'
  | 'ACT/365.25'
  | 'ACT/360'
  | 'ACT/364'
  | 'ACT/366'
  | 'NL/365'
  | '30/360'
  | '30U/360'
  | '30E/360'
  | '30E/360 ISDA'
  | '30E+/360'
  | 'excel-0'
  | 'excel-1'
  | 'excel-2'
  | 'excel-3'
  | 'excel-4'

/** Every {@link DayCount}. */
export const dayCounts: readonly DayCount[] = [
  '1/1',
  'ACT/ACT ISDA',
  'ACT/ACT ICMA',
  'ACT/ACT AFB',
  'ACT/365F',
  'ACT/365L',
  'ACT/365.25',
  'ACT/360',
  'ACT/364',
  'ACT/366',
  'NL/365',
  '30/360',
  '30U/360',
  '30E/360',
  '30E/360 ISDA',
  '30E+/360',
  'excel-0',
  'excel-1',
  'excel-2',
  'excel-3',
  'excel-4',
]

/** Refuses what is no {@link DayCount}. */
export function expectDayCount(dayCount: DayCount): void {
  if (dayCounts.includes(dayCount)) return
  throw inputError(
    {
      code: dayCount === undefined ? 'missing' : 'wrong-type',
      expected: { en: dayCounts.join(' or '), 'zh-CN': dayCounts.join(' 或 ') },
      received: showValue(dayCount),
      remedy: {
        en: 'Name the convention that the contract states; there is no default, and names that look alike differ.',
        'zh-CN': '请指明合同约定的惯例；没有默认值，名称相近的惯例并不相同。',
      },
    },
    'dayCount',
  )
}

/** The fault of a last day that comes before the first. */
export function endBeforeStart(from: CivilDate, to: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day not before ${from}`, 'zh-CN': `不早于 ${from} 的日期` },
    received: verbatim(to),
    remedy: {
      en: 'Interest runs forward: pass the earlier day first.',
      'zh-CN': '计息只向后计算：请先传入较早的日期。',
    },
  }
}
