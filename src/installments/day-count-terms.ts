import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inputError,
  inspect,
  type MonthRule,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { DayCount } from './day-count'

/** A period for which interest falls due (计息周期). */
export interface InterestPeriod {
  readonly from: CivilDate
  readonly to: CivilDate
  /** How many regular ones make a year: 2 where interest is paid every six months. */
  readonly perYear: 1 | 2 | 3 | 4 | 6 | 12
}

/** What some day counts ask beyond two days. What a convention asks has no default. */
export interface DayCountTerms {
  /** For `30E/360 ISDA`: the day the contract ends, `null` where it has none. That last day of February is not made a 30th. */
  readonly terminationOn?: CivilDate | null
  /**
   * For `ACT/ACT ICMA`: the regular period that the days lie in or, where the first or the last period is longer or
   * shorter than the others, a regular one beside it. For `ACT/365L`: the period that the days lie in, regular or not.
   */
  readonly period?: InterestPeriod
  /** For `ACT/ACT ICMA` and `30U/360`: whether a period that begins on the last day of a month also ends on one. */
  readonly monthRule?: MonthRule
}

const termsShape: Shape<DayCountTerms> = /* @__PURE__ */ record<DayCountTerms>({
  terminationOn: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(civilDate)),
  period: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<InterestPeriod>({
      from: civilDate,
      to: civilDate,
      perYear: /* @__PURE__ */ oneOf([1, 2, 3, 4, 6, 12]),
    }),
  ),
  monthRule: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['corresponding-day', 'month-end'])),
})

/** The terms, if their form is right; none are none. */
export function readTerms(terms: DayCountTerms | undefined): DayCountTerms {
  return terms === undefined ? {} : valueOrThrow(inspect(termsShape, terms, periodIssues))
}

function periodIssues({ period }: DayCountTerms): readonly Issue[] {
  if (period === undefined || period.from < period.to) return []
  return [describeFault(periodOfNoDays(period), 'period.to')]
}

function periodOfNoDays({ from, to }: InterestPeriod): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after ${from}`, 'zh-CN': `晚于 ${from} 的日期` },
    received: verbatim(to),
    remedy: {
      en: 'An interest period runs forward, and has at least a day: check both days.',
      'zh-CN': '计息周期向后推算，至少一天：请核对两个日期。',
    },
  }
}

const whatIsAsked = {
  terminationOn: {
    en: 'the day the contract ends, or null, as the last day of February is no 30th on that day alone',
    'zh-CN': '合同终止日或 null（仅在终止日当天，二月末日不视为 30 日）',
  },
  period: {
    en: 'the interest period, as its days or its end decide what is divided by',
    'zh-CN': '计息周期（其天数或终日决定除数）',
  },
  monthRule: {
    en: "'corresponding-day' or 'month-end', as periods from the end of a month end on different days",
    'zh-CN': 'corresponding-day（对应日）或 month-end（月末）（自月末起算的周期终日不同）',
  },
}

/** What this convention needs of the terms; else the error that says so. */
export function need<Name extends keyof DayCountTerms>(
  terms: DayCountTerms,
  name: Name,
  dayCount: DayCount,
): Exclude<DayCountTerms[Name], undefined> {
  const value = terms[name]
  if (isGiven(value)) return value
  throw inputError(
    {
      code: 'missing',
      expected: whatIsAsked[name],
      received: showValue(value),
      remedy: {
        en: `${dayCount} cannot be counted without it: give it in the terms.`,
        'zh-CN': `缺少它便无法按 ${dayCount} 计算：请在条款中给出。`,
      },
    },
    name,
  )
}

function isGiven<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined
}
