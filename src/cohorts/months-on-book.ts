import {
  type CivilDate,
  civilDate,
  describeFault,
  type Issue,
  inspect,
  lastDayOfMonth,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'

interface DaysOnBook {
  readonly disbursedOn: CivilDate
  readonly asOf: CivilDate
}

const daysShape: Shape<DaysOnBook> = /* @__PURE__ */ record<DaysOnBook>({
  disbursedOn: civilDate,
  asOf: civilDate,
})

/**
 * For how many months has a loan been on the books (账龄月数, MOB)?
 *
 * Calendar months are counted and not days: the month of disbursement is 0, the next one 1, whichever day of them it is.
 *
 * @throws ArrearsError `invalid-input` for what is not a day, or a day before the disbursement.
 *
 * Source: vintage analysis as lenders practice it, where the cohort of a month is observed at month ends.
 *
 * @example
 * monthsOnBook('2026-01-31', '2026-01-31') // => 0
 * monthsOnBook('2026-01-31', '2026-02-01') // => 1
 * monthsOnBook('2025-11-15', '2026-02-14') // => 3
 */
export function monthsOnBook(disbursedOn: CivilDate, asOf: CivilDate): number {
  const days = valueOrThrow(inspect(daysShape, { disbursedOn, asOf }, orderIssues))
  return monthNumber(days.asOf) - monthNumber(days.disbursedOn)
}

function orderIssues({ disbursedOn, asOf }: DaysOnBook): readonly Issue[] {
  if (disbursedOn <= asOf) return []
  return [
    describeFault(
      {
        code: 'date-order',
        expected: {
          en: `a day not before the disbursement on ${disbursedOn}`,
          'zh-CN': `不早于放款日 ${disbursedOn} 的日期`,
        },
        received: verbatim(asOf),
        remedy: {
          en: 'Leave out loans that are disbursed later.',
          'zh-CN': '请剔除此后才放款的贷款。',
        },
      },
      'asOf',
    ),
  ]
}

/** Months counted from one fixed month. */
export function monthNumber(day: CivilDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The first day of the month of this number. */
export function firstDayOfMonth(month: number): CivilDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** Which is the last month, by its number, that has ended by this day? The last day of a month ends it. */
export function lastEndedMonth(asOf: CivilDate): number {
  return asOf === lastDayOfMonth(asOf) ? monthNumber(asOf) : monthNumber(asOf) - 1
}

/** How many months on book of this cohort, from 0 on, have ended by this day? Below 1: none. */
export function ripeMonths(cohort: CivilDate, asOf: CivilDate): number {
  return lastEndedMonth(asOf) - monthNumber(cohort) + 1
}
