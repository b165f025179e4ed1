import {
  type Citation,
  type CivilDate,
  citationShape,
  dayAfter,
  dayCount,
  describeFault,
  type Fault,
  type Issue,
  isCivilDate,
  joinPath,
  lastDayOfMonth,
  listOf,
  optional,
  record,
  type Shape,
  verbatim,
} from '../foundations'
import { dayOfMonth } from '../model'

/** The days of the month on which debtors are paid (发薪日), and how many days about them count as near. */
export interface PayDays {
  /** From 1 to 31; a day that a month does not have is its last. A debtor's own take the place of all of them. */
  readonly days: readonly number[]
  readonly daysBefore: number
  readonly daysAfter: number
  readonly source?: Citation
}

/** The form of {@link PayDays}. */
export const payDaysShape: Shape<PayDays> = /* @__PURE__ */ record<PayDays>({
  days: /* @__PURE__ */ listOf(dayOfMonth),
  daysBefore: dayCount,
  daysAfter: dayCount,
  source: /* @__PURE__ */ optional(citationShape),
})

// More days about each of several pay-days would be every day.
const MOST_DAYS_ABOUT = 15

/** What is wrong with well-formed pay-days? Every fault. */
export function payDayIssues({ daysBefore, daysAfter }: PayDays, path: string): readonly Issue[] {
  return Object.entries({ daysBefore, daysAfter }).flatMap(([name, count]) =>
    count <= MOST_DAYS_ABOUT ? [] : [describeFault(tooManyAbout(count), joinPath(path, name))],
  )
}

/** Is this day a pay-day, or as near to one as that? */
export function isNearPayDay({ days, daysBefore, daysAfter }: PayDays, on: CivilDate): boolean {
  for (let offset = -daysAfter; offset <= daysBefore; offset++) {
    const day = dayAfter(on, offset)
    if (isCivilDate(day) && isPayDay(days, day)) return true
  }
  return false
}

/** The days from this one on, over two months, on which it begins or ceases to be near a pay-day. */
export function turningDaysOfPay(payDays: PayDays, from: CivilDate): readonly CivilDate[] {
  const turns: CivilDate[] = []
  let isNear = isNearPayDay(payDays, from)
  for (let count = 1; count <= 62; count++) {
    const day = dayAfter(from, count)
    if (day === null) break
    if (isNearPayDay(payDays, day) === isNear) continue
    isNear = !isNear
    turns.push(day)
  }
  return turns
}

function isPayDay(days: readonly number[], on: CivilDate): boolean {
  const day = Number(on.slice(8))
  const last = Number(lastDayOfMonth(on).slice(8))
  return days.some((wanted) => Math.min(wanted, last) === day)
}

function tooManyAbout(received: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${MOST_DAYS_ABOUT} days`, 'zh-CN': `至多 ${MOST_DAYS_ABOUT} 天` },
    received: verbatim(String(received)),
    remedy: {
      en: 'Near is a few days; leave the pay-days out where any day will do.',
      'zh-CN': '临近只指数天；若任何一天均可，请省略发薪日。',
    },
  }
}
