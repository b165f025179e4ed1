import { type CivilDate, daysBetween, inputError, showValue } from '../foundations'

/**
 * Is the due date itself day 0 or day 1 of being late?
 *
 * - `0`: the first day late is the day after the due date. Civil counting, in which the first day is
 *   not counted (期间开始的当日不计入).
 * - `1`: the day-end of an unpaid due date is already the first day late, as in day-end processes.
 */
export type DueDateDay = 0 | 1

/**
 * How many days past due is something still unpaid (逾期天数)?
 *
 * Whole calendar days, never negative: 0 until the due date has passed, and on the due date itself 0
 * or 1 as `dueDateIsDay` says. There is no default: lenders differ by this one day.
 *
 * @param dueOn - Last day on which payment is on time.
 * @param asOf - Day on which the question is asked.
 * @throws ArrearsError `invalid-input` when either is not a day, or `dueDateIsDay` is neither 0 nor 1.
 *
 * Sources: day 0: Civil Code of China art. 201. Day 1: Reserve Bank of India, circular on asset
 * classification of 12 November 2021, in whose example a due date of 31 March reaches "more than 30
 * days" on 30 April.
 *
 * @example
 * daysPastDue('2026-03-31', '2026-03-31', 0) // => 0
 * daysPastDue('2026-03-31', '2026-03-31', 1) // => 1
 * daysPastDue('2026-03-31', '2026-04-30', 0) // => 30
 * daysPastDue('2026-03-31', '2026-04-30', 1) // => 31
 */
export function daysPastDue(dueOn: CivilDate, asOf: CivilDate, dueDateIsDay: DueDateDay): number {
  if (dueDateIsDay !== 0 && dueDateIsDay !== 1) {
    throw inputError(
      {
        code: dueDateIsDay === undefined ? 'missing' : 'wrong-type',
        expected: { en: '0 or 1', 'zh-CN': '0 或 1' },
        received: showValue(dueDateIsDay),
        remedy: {
          en: 'Say which day the due date is; lenders differ.',
          'zh-CN': '请指明到期日算第几天；各家口径不同。',
        },
      },
      'dueDateIsDay',
    )
  }
  return Math.max(0, daysBetween(dueOn, asOf) + dueDateIsDay)
}
