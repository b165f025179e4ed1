import { type CivilDate, daysBetween, inputError, showValue } from '../foundations'
import { thirtyDayMonths } from './thirty-day-months'

/**
 * How many days lie between two days in a year of 360, as DAYS360 of Excel counts them?
 *
 * - `us` (Excel's `FALSE`): a first 31st, or last day of February, is made a 30th; a last 31st, if the first day is
 *   then a 30th. The last day of February as the second day is left as it is, unlike in `30U/360`: from the end of
 *   February to that of a later year it is one or two days short. From the end of February to a 31st it is a day
 *   less than YEARFRAC counts.
 * - `european` (Excel's `TRUE`): every 31st is made a 30th.
 *
 * Negative backwards, where the first day is still the one named first. Excel's 29 February 1900 is not counted.
 *
 * @throws ArrearsError `invalid-input` for what is not a day or a method.
 *
 * Source: Microsoft, DAYS360 function, and knowledge base 235575; what the help does not say of February as in
 * Gnumeric, DAYS360 (method 0), and ironcalc/IronCalc issue 635, where Excel gives 358 for 2024-02-29 to 2025-02-28.
 *
 * @example
 * days360('2011-01-30', '2011-02-01', 'us') // => 1
 * days360('2024-02-29', '2025-02-28', 'us') // => 358
 * days360('2024-02-29', '2025-02-28', 'european') // => 359
 */
export function days360(from: CivilDate, to: CivilDate, method: 'us' | 'european'): number {
  const days = daysBetween(from, to)
  if (method !== 'us' && method !== 'european') {
    throw inputError(
      {
        code: method === undefined ? 'missing' : 'wrong-type',
        expected: { en: "'us' or 'european'", 'zh-CN': 'us（美国法）或 european（欧洲法）' },
        received: showValue(method),
        remedy: {
          en: "Name the method: 'us' is what Excel does when none is given.",
          'zh-CN': '请指明方法：Excel 未指定时采用 us。',
        },
      },
      'method',
    )
  }
  if (days === 0) return 0
  return thirtyDayMonths(from, to, method === 'us' ? 'excel-days360' : 'european')
}
