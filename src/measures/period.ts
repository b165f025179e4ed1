import {
  type CivilDate,
  civilDate,
  daysBetween,
  describeFault,
  type Issue,
  joinPath,
  record,
  type Shape,
  verbatim,
} from '../foundations'

/** A stretch of days, both ends counted (期间). */
export interface Period {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The form of a {@link Period}. */
export const periodShape: Shape<Period> = /* @__PURE__ */ record<Period>({ from: civilDate, to: civilDate })

/** How many days does a period have? A single day is 1. */
export function daysInPeriod({ from, to }: Period): number {
  return daysBetween(from, to) + 1
}

/** Why is this well-formed period none? */
export function periodIssues({ from, to }: Period, path: string): readonly Issue[] {
  if (from <= to) return []
  return [
    describeFault(
      {
        code: 'empty-range',
        expected: {
          en: `a day not before ${from}, where the period starts`,
          'zh-CN': `不早于期间起始日 ${from} 的日期`,
        },
        received: verbatim(to),
        remedy: { en: 'Exchange from and to.', 'zh-CN': '请对调 from 和 to。' },
      },
      joinPath(path, 'to'),
    ),
  ]
}

/** The first day of the month that holds a day. */
export function monthStart(day: CivilDate): CivilDate {
  return `${day.slice(0, 8)}01`
}
