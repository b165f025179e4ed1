import {
  type BusinessDayConvention,
  businessDayConventions,
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  type MonthRule,
  oneOf,
  optional,
  type Parsed,
  record,
  type Shape,
  showValue,
  variant,
  verbatim,
} from '../foundations'
import { installmentCount } from './installment-count'

/** How far apart the dates of a schedule are: so many months, weeks or days, from 1 to 1200. */
export type ScheduleStep =
  | {
      readonly unit: 'month'
      readonly count: number
      /** Which day of a month corresponds to the day that dates are counted from. */
      readonly monthRule: MonthRule
    }
  | { readonly unit: 'week' | 'day'; readonly count: number }

/**
 * What becomes of the days that the step does not divide (首期或末期的零头)?
 *
 * - `short-first`, `short-last`: a first, a last period that is shorter than the others (短首期、短末期).
 * - `long-first`, `long-last`: they are added to the first, to the last period, which is then longer (长首期、长末期).
 * - `none`: there may be none.
 */
export type StubRule = 'none' | 'short-first' | 'long-first' | 'short-last' | 'long-last'

/** Every {@link StubRule}. */
export const stubRules: readonly StubRule[] = ['none', 'short-first', 'long-first', 'short-last', 'long-last']

/** What was agreed about the dates of a schedule: an end or a count of periods, not both. Nothing has a default. */
export interface ScheduleTerms {
  /** The first date, with which the first period begins (起始日). */
  readonly startOn: CivilDate
  /** The last date (终止日). */
  readonly endOn?: CivilDate
  /** How many periods, from 1 to 1200. */
  readonly count?: number
  readonly step: ScheduleStep
  /**
   * A day that every date between the first and the last is counted from, before it or after: the 25th, where
   * installments fall due on the 25th and the contract begins on another day. Where it is left out, they are counted
   * from the start or, with a stub at the start, from the end.
   */
  readonly anchorOn?: CivilDate
  readonly stub: StubRule
  /** Where a date moves that is no business day. */
  readonly convention: BusinessDayConvention
}

const termsShape: Shape<ScheduleTerms> = /* @__PURE__ */ record<ScheduleTerms>({
  startOn: civilDate,
  endOn: /* @__PURE__ */ optional(civilDate),
  count: /* @__PURE__ */ optional(installmentCount),
  step: /* @__PURE__ */ variant<ScheduleStep>('unit', {
    month: /* @__PURE__ */ record<ScheduleStep & { readonly unit: 'month' }>({
      unit: /* @__PURE__ */ oneOf(['month']),
      count: installmentCount,
      monthRule: /* @__PURE__ */ oneOf(['corresponding-day', 'month-end']),
    }),
    week: /* @__PURE__ */ record<ScheduleStep & { readonly unit: 'week' | 'day' }>({
      unit: /* @__PURE__ */ oneOf(['week']),
      count: installmentCount,
    }),
    day: /* @__PURE__ */ record<ScheduleStep & { readonly unit: 'week' | 'day' }>({
      unit: /* @__PURE__ */ oneOf(['day']),
      count: installmentCount,
    }),
  }),
  anchorOn: /* @__PURE__ */ optional(civilDate),
  stub: /* @__PURE__ */ oneOf(stubRules),
  convention: /* @__PURE__ */ oneOf(businessDayConventions),
})

/** Are these terms that dates follow from? If so, the same object, typed; else every fault. */
export function inspectSchedule(terms: unknown): Parsed<ScheduleTerms> {
  return inspect(termsShape, terms, endIssues)
}

function endIssues({ startOn, endOn, count }: ScheduleTerms): readonly Issue[] {
  if (endOn === undefined) return count === undefined ? [describeFault(noEnd, 'endOn')] : []
  return [
    ...(count === undefined ? [] : [describeFault(twoEnds(count), 'count')]),
    ...(endOn > startOn ? [] : [describeFault(endsTooSoon(startOn, endOn), 'endOn')]),
  ]
}

const noEnd: Fault = {
  code: 'missing',
  expected: { en: 'an end or a count of periods', 'zh-CN': '终止日或期数' },
  received: { en: 'neither', 'zh-CN': '两者皆无' },
  remedy: {
    en: 'Give endOn or count: a schedule without an end has no dates to list.',
    'zh-CN': '请给出 endOn 或 count：没有终点的日程无法列出日期。',
  },
}

function twoEnds(count: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'no count beside endOn', 'zh-CN': '空缺（已有 endOn）' },
    received: showValue(count),
    remedy: {
      en: 'Each follows from the other: give the one that the contract states.',
      'zh-CN': '两者可互相推出：请只给出合同写明的一项。',
    },
  }
}

function endsTooSoon(startOn: CivilDate, endOn: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after ${startOn}`, 'zh-CN': `晚于 ${startOn} 的日期` },
    received: verbatim(endOn),
    remedy: {
      en: 'A schedule has one period at least: check both days.',
      'zh-CN': '日程至少有一期：请核对两个日期。',
    },
  }
}
