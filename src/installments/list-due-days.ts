import {
  addMonths,
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  lastDayOfMonth,
  listOf,
  optional,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { installmentCount } from './installment-count'
import { wholeNumber } from './whole-number'

/** On which days of which months something falls due. */
export interface DueDayPattern {
  /** The first day that may be one. */
  readonly from: CivilDate
  /** How many days, from 1 to 1200. */
  readonly count: number
  /** Days of the month, from 1 to 31: `[15, 31]` for pay in the middle and at the end of it. */
  readonly daysOfMonth: readonly number[]
  /** Months of the year, from 1 to 12: `[6, 9, 10]` where money comes in with harvests; absent: all of them. */
  readonly months?: readonly number[]
}

const shape: Shape<DueDayPattern> = /* @__PURE__ */ record<DueDayPattern>({
  from: civilDate,
  count: installmentCount,
  daysOfMonth: /* @__PURE__ */ listOf(/* @__PURE__ */ wholeNumber(1, 31)),
  months: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ wholeNumber(1, 12))),
})

/**
 * Which are the next days on which pay or a season brings money (发薪日、季节性还款日)? For the `dueOn` of a plan.
 *
 * A day that a month does not have is its last; days that fall together count once. `from` is one of them where it fits.
 * Weeks are steps of `scheduleDates`.
 *
 * @returns So many days, each later than the one before.
 * @throws ArrearsError `invalid-input` with every fault of the pattern; `date-out-of-range` past the year 9999.
 *
 * @example
 * listDueDays({ from: '2026-01-20', count: 4, daysOfMonth: [15, 31] }) // => ['2026-01-31', '2026-02-15', '2026-02-28', '2026-03-15']
 * listDueDays({ from: '2026-01-20', count: 3, daysOfMonth: [10], months: [6, 9] }) // => ['2026-06-10', '2026-09-10', '2027-06-10']
 */
export function listDueDays(pattern: DueDayPattern): readonly CivilDate[] {
  const { from, count, daysOfMonth, months } = valueOrThrow(inspect(shape, pattern, emptyLists))
  const days: CivilDate[] = []
  for (let ahead = 0; days.length < count; ahead++) {
    const first = addMonths(`${from.slice(0, 8)}01`, ahead, 'corresponding-day')
    if (months?.includes(Number(first.slice(5, 7))) === false) continue
    const last = lastDayOfMonth(first)
    const ofMonth = daysOfMonth.map((day) => {
      const written = `${first.slice(0, 8)}${String(day).padStart(2, '0')}`
      return written < last ? written : last
    })
    days.push(...[...new Set(ofMonth)].sort().filter((day) => day >= from))
  }
  return days.slice(0, count)
}

function emptyLists({ daysOfMonth, months }: DueDayPattern): readonly Issue[] {
  return [
    ...(daysOfMonth.length === 0 ? [describeFault(noneOf('15', '每月日期'), 'daysOfMonth')] : []),
    ...(months?.length === 0 ? [describeFault(noneOf('6', '月份'), 'months')] : []),
  ]
}

function noneOf(example: string, name: string): Fault {
  return {
    code: 'missing',
    expected: { en: 'at least one', 'zh-CN': `至少一个${name}` },
    received: { en: 'an empty list', 'zh-CN': '空列表' },
    remedy: {
      en: `Name one, such as ${example}: from none no day follows.`,
      'zh-CN': `请至少填写一个，例如 ${example}：空列表得不出日期。`,
    },
  }
}
