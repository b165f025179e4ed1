import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  daysBetween,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  leaf,
  listOf,
  type MonthRule,
  oneOf,
  optional,
  type RoundingRule,
  record,
  roundingRuleShape,
  type Shape,
  showValue,
  unitIssues,
  variant,
  verbatim,
} from '../foundations'
import {
  type DatedBalance,
  type DatedRate,
  datedBalanceIssues,
  datedBalanceShape,
  datedIssues,
  datedRateShape,
} from './dated-amounts'
import { endsBeforeStart } from './day-order'
import { dailyDayCountShape, type RateBasis, rateBasisIssues, ratePerShape } from './rate-basis'

/** Days in a row: from the first until the day before `until`, or for good. */
export interface DaySpan {
  readonly from: CivilDate
  /** The first day on which it holds no more; absent: it goes on. */
  readonly until?: CivilDate
}

/** When interest joins what bears interest (复利). */
export type Compounding =
  | { readonly every: 'day' }
  | {
      readonly every: 'month'
      /** Months from one such day to the next, from 1. */
      readonly count: number
      /** A day on which it joins; the others are so many months before and after it. */
      readonly anchorOn: CivilDate
      readonly monthRule: MonthRule
    }

/** From what interest on arrears is reckoned. */
export interface AccrualTerms extends RateBasis {
  readonly currency: CurrencyCode
  /** The first day that bears interest; of arrears, the due date, at the end of which they were not paid. */
  readonly from: CivilDate
  /** The first day that bears none any more: that of the payment, or of the question. At most a hundred years later. */
  readonly to: CivilDate
  /** What bears interest (计息基数), earliest first; the first no later than `from`. */
  readonly balances: readonly DatedBalance[]
  /** At which rate, earliest first; the first no later than `from`. */
  readonly rates: readonly DatedRate[]
  /** Absent: simple interest (单利). */
  readonly compounding?: Compounding
  /** Days that bear none, as in a pause, or while an agreement is kept (停息); they may overlap. */
  readonly suspensions?: readonly DaySpan[]
  readonly rounding: RoundingRule
  /** Whether the interest of each day is rounded, or that of each period; without compounding all of it is one period. */
  readonly roundEach: 'day' | 'period'
}

const MOST_DAYS = 36_525
const MOST_MONTHS = 1200

/** The form of a {@link DaySpan}. */
export const daySpanShape: Shape<DaySpan> = /* @__PURE__ */ record<DaySpan>({
  from: civilDate,
  until: /* @__PURE__ */ optional(civilDate),
})

const monthCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_MONTHS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: `a whole number from 1 to ${MOST_MONTHS}`, 'zh-CN': `1 至 ${MOST_MONTHS} 的整数` },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 3 for quarters.', 'zh-CN': '请传入整数，例如按季为 3。' },
  }),
)

const compoundingShape: Shape<Compounding> = /* @__PURE__ */ variant<Compounding>('every', {
  day: /* @__PURE__ */ record<{ readonly every: 'day' }>({ every: /* @__PURE__ */ oneOf(['day']) }),
  month: /* @__PURE__ */ record<Extract<Compounding, { readonly every: 'month' }>>({
    every: /* @__PURE__ */ oneOf(['month']),
    count: monthCount,
    anchorOn: civilDate,
    monthRule: /* @__PURE__ */ oneOf(['corresponding-day', 'month-end']),
  }),
})

/** The form of {@link AccrualTerms}. */
export const accrualShape: Shape<AccrualTerms> = /* @__PURE__ */ record<AccrualTerms>({
  currency,
  from: civilDate,
  to: civilDate,
  balances: /* @__PURE__ */ listOf(datedBalanceShape),
  rates: /* @__PURE__ */ listOf(datedRateShape),
  ratePer: ratePerShape,
  dayCount: /* @__PURE__ */ optional(dailyDayCountShape),
  compounding: /* @__PURE__ */ optional(compoundingShape),
  suspensions: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(daySpanShape)),
  rounding: roundingRuleShape,
  roundEach: /* @__PURE__ */ oneOf(['day', 'period']),
})

/** What is wrong with well-formed terms? Every fault. */
export function accrualIssues(terms: AccrualTerms): readonly Issue[] {
  const { from, to, balances, rates, suspensions = [], rounding } = terms
  return [
    ...spanIssues(from, to),
    ...datedBalanceIssues(balances, from, terms.currency, 'balances'),
    ...datedIssues(rates, from, 'rates'),
    ...rateBasisIssues(terms, 'dayCount'),
    ...daySpanIssues(suspensions, 'suspensions'),
    ...unitIssues(rounding.unit, terms.currency, 'rounding.unit'),
  ]
}

/** Does any of these end before it begins? */
export function daySpanIssues(spans: readonly DaySpan[], path: string): readonly Issue[] {
  return spans.flatMap(({ from, until }, index) =>
    until === undefined || until >= from
      ? []
      : [describeFault(endsBeforeStart(from, until), `${joinPath(path, index)}.until`)],
  )
}

function spanIssues(from: CivilDate, to: CivilDate): readonly Issue[] {
  const days = daysBetween(from, to)
  if (days < 0) return [describeFault(endsBeforeStart(from, to), 'to')]
  return days > MOST_DAYS ? [describeFault(tooLong(from, to), 'to')] : []
}

function tooLong(from: CivilDate, received: CivilDate): Fault {
  return {
    code: 'too-large',
    expected: {
      en: `a day at most ${MOST_DAYS} days after ${from}`,
      'zh-CN': `${from} 之后不超过 ${MOST_DAYS} 天的日期`,
    },
    received: verbatim(received),
    remedy: {
      en: 'No arrears run for more than a hundred years: check the days.',
      'zh-CN': '欠款计息不会超过一百年：请核对日期。',
    },
  }
}
